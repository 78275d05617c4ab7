/** Places of a phrase's rarest word that are tried: in a text of one word there is no end of them. */
const MAX_TRIED = 32;
const BASE = 0x01000193;

/**
 * Tells whether a run of words stands in one of some texts. `String.includes` may cost the
 * product of both lengths, and is asked for every paragraph of a page; here the texts cost
 * O(n) once, and a phrase O(m) (Karp and Rabin 1987: rolling hashes, a hit is compared). A
 * phrase whose rarest word stands in more than MAX_TRIED places may be missed.
 */
export class Phrases {
  private readonly ids = new Map<string, number>();
  private readonly words: number[] = [];
  /** Where each word stands. */
  private readonly places: number[][] = [];
  /** For each place, where its text begins and ends. */
  private readonly bounds: (readonly [number, number])[] = [];
  private readonly hashes: number[] = [0];
  private readonly powers: number[] = [1];

  /** The texts, folded: words with one space between them. */
  constructor(texts: readonly string[]) {
    for (const text of texts) {
      const words = text.split(' ');
      const bound = [this.words.length, this.words.length + words.length] as const;
      for (const word of words) this.add(word, bound);
    }
  }

  /** True when the folded phrase stands in a text that has at least `more` words besides. */
  hold(phrase: string, more = 0): boolean {
    const ids: number[] = [];
    for (const word of phrase.split(' ')) {
      const id = this.ids.get(word);
      if (id === undefined) return false;
      ids.push(id);
    }
    const hash = ids.reduce((sum, id) => next(sum, id), 0);
    const count = (at: number): number => this.places[ids[at]!]!.length;
    let rarest = 0;
    for (let i = 1; i < ids.length; i++) if (count(i) < count(rarest)) rarest = i;
    return this.places[ids[rarest]!]!.slice(0, MAX_TRIED).some((place) => {
      const start = place - rarest;
      const [from, to] = this.bounds[place]!;
      if (start < from || start + ids.length > to || to - from < ids.length + more) return false;
      if (this.hashOf(start, ids.length) !== hash) return false;
      return ids.every((id, i) => this.words[start + i] === id);
    });
  }

  private add(word: string, bound: readonly [number, number]): void {
    const id = this.ids.get(word) ?? this.ids.size;
    this.ids.set(word, id);
    (this.places[id] ??= []).push(this.words.length);
    this.words.push(id);
    this.bounds.push(bound);
    this.hashes.push(next(this.hashes.at(-1)!, id));
    this.powers.push(Math.imul(this.powers.at(-1)!, BASE));
  }

  private hashOf(start: number, length: number): number {
    return (
      (this.hashes[start + length]! - Math.imul(this.hashes[start]!, this.powers[length]!)) | 0
    );
  }
}

const next = (hash: number, id: number): number => (Math.imul(hash, BASE) + id + 1) | 0;
