import { FirsthandError } from '../core/errors';
import { BitReader } from './lexicon-bits';
import {
  LEXICON_MAGIC,
  LEXICON_POS,
  LEXICON_VERSION,
  PAIR_GRADES,
  PAIR_GRADE_BITS,
  SECTIONS,
  type PairGrade,
  type Section,
} from './lexicon-format';
import type { Form, Morphology, PartOfSpeech } from './morphology';

/** How two lemmas are related, strongest first: one synset, then the grades of a pair. */
export type Grade = 'synonym' | PairGrade;

/** Called for each related lemma; `pos` is null when the pair does not say. */
export type NeighbourVisitor = (word: number, grade: Grade, pos: PartOfSpeech | null) => void;

interface Adjacency {
  /** First index of each row in `to`, one more than rows. */
  starts: Uint32Array;
  to: Uint16Array;
  grade: Uint8Array;
}

/**
 * The compiled lexicon of one language: sorted words, found by binary search; synsets and pairs as
 * adjacency in typed arrays. Opening it costs one pass over the bytes (docs/adr/0401-lexicon.md
 * has the time) and about 8 MB.
 */
export class Lexicon {
  readonly size: number;
  private readonly sections: Record<Section, Uint8Array>;
  private readonly words: string[];
  private readonly members: Uint16Array;
  private readonly synsetStarts: Uint32Array;
  private readonly posStarts: Uint32Array;
  private readonly synsetsOf: Adjacency;
  private readonly pairsOf: Adjacency;
  private readonly oppositesOf = new Map<number, number[]>();
  private readonly irregularForms = new Map<number, Map<Form, string[]>>();
  private readonly irregularLemmas = new Map<string, { lemma: number; form: Form }[]>();
  private readonly doubling = new Set<number>();
  private readonly formMasks: ReadonlyMap<Form, number>;

  /** Throws `pack-malformed` when the bytes are no lexicon of this version. */
  constructor(
    bytes: ArrayBuffer,
    readonly morphology: Morphology,
  ) {
    this.sections = readSections(bytes);
    this.members = words16(this.sections.synsetMembers);
    this.posStarts = words32(this.sections.partsOfSpeech);
    this.size = this.sections.marks.length;
    this.words = readWords(this.sections.words, this.size);
    this.synsetStarts = prefixSums(this.sections.synsetSizes);
    this.synsetsOf = invert(this.synsetStarts, this.members, this.size);
    this.pairsOf = readPairs(words16(this.sections.linked), this.sections.pairs, this.size);
    this.formMasks = formMasksOf(this.morphology);
    this.readOpposites();
    this.readIrregulars();
  }

  /** Id of a lower-case lemma or phrase, or -1. O(log n). */
  find(word: string): number {
    const at = this.lowerBound(word);
    return this.words[at] === word ? at : -1;
  }

  /** Id of the first word that is not below `word`; `size` when all are. */
  lowerBound(word: string): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  wordAt(id: number): string {
    return this.words[id]!;
  }

  /** 0 (not in common use) … 15 (among the commonest words). */
  commonness(id: number): number {
    return this.sections.marks[id]! & 15;
  }

  /** Bit mask of the parts of speech in the order of `LEXICON_POS`; 0 when none is known. */
  partsOfSpeech(id: number): number {
    return this.sections.marks[id]! >> 4;
  }

  /** Bit mask of the parts of speech that have the form. */
  formMask(form: Form): number {
    return this.formMasks.get(form) ?? 0;
  }

  /** Lemmas that say the opposite of this one. */
  opposites(id: number): readonly number[] {
    return this.oppositesOf.get(id) ?? [];
  }

  /**
   * Visits the members of the word's synsets, then its pairs, its opposites left out. A word
   * may come twice.
   */
  neighbours(id: number, visit: NeighbourVisitor): void {
    const opposites = this.opposites(id);
    for (let i = this.synsetsOf.starts[id]!; i < this.synsetsOf.starts[id + 1]!; i++) {
      const synset = this.synsetsOf.to[i]!;
      const pos = this.posOf(synset);
      for (let m = this.synsetStarts[synset]!; m < this.synsetStarts[synset + 1]!; m++)
        if (this.members[m] !== id && !opposites.includes(this.members[m]!))
          visit(this.members[m]!, 'synonym', pos);
    }
    for (let i = this.pairsOf.starts[id]!; i < this.pairsOf.starts[id + 1]!; i++)
      if (!opposites.includes(this.pairsOf.to[i]!))
        visit(this.pairsOf.to[i]!, PAIR_GRADES[this.pairsOf.grade[i]!]!, null);
  }

  /**
   * The strongest grade of two lemmas, as `neighbours` would give it; null for none.
   * O(their synsets + the pairs of the one that has fewer).
   */
  gradeOf(a: number, b: number): Grade | null {
    const isSynonym = a !== b && this.shareSynset(a, b) && !this.opposites(a).includes(b);
    return isSynonym ? 'synonym' : this.pairGradeOf(a, b);
  }

  /** The same of their pair alone, whatever synset they share. */
  pairGradeOf(a: number, b: number): PairGrade | null {
    const { starts, to, grade } = this.pairsOf;
    const isFewer = starts[a + 1]! - starts[a]! <= starts[b + 1]! - starts[b]!;
    const one = isFewer ? a : b;
    const other = isFewer ? b : a;
    for (let i = starts[one]!; i < starts[one + 1]!; i++)
      if (to[i] === other) return this.opposites(a).includes(b) ? null : PAIR_GRADES[grade[i]!]!;
    return null;
  }

  /** The synsets of a word ascend. */
  private shareSynset(a: number, b: number): boolean {
    const { starts, to } = this.synsetsOf;
    let i = starts[a]!;
    let j = starts[b]!;
    while (i < starts[a + 1]! && j < starts[b + 1]!) {
      if (to[i] === to[j]) return true;
      if (to[i]! < to[j]!) i += 1;
      else j += 1;
    }
    return false;
  }

  /** Irregular forms of a lemma; undefined when it follows the rules. */
  irregular(id: number, form: Form): readonly string[] | undefined {
    return this.irregularForms.get(id)?.get(form);
  }

  /** What an irregular form may be ("went" → go, past). */
  lemmasOf(form: string): readonly { lemma: number; form: Form }[] {
    return this.irregularLemmas.get(form) ?? [];
  }

  /** True when the lemma doubles its last consonant though the rules do not say so. */
  doubles(id: number): boolean {
    return this.doubling.has(id);
  }

  private posOf(synset: number): PartOfSpeech {
    let pos = 0;
    while (synset >= this.posStarts[pos + 1]!) pos++;
    return LEXICON_POS[pos]!;
  }

  private readOpposites(): void {
    const ids = words16(this.sections.opposites);
    for (let i = 0; i + 1 < ids.length; i += 2) {
      append(this.oppositesOf, ids[i]!, ids[i + 1]!);
      append(this.oppositesOf, ids[i + 1]!, ids[i]!);
    }
  }

  private readIrregulars(): void {
    const bytes = this.sections.irregulars;
    for (const line of asciiText(bytes, 0, bytes.length).split('\n')) {
      const fields = line.split(' ');
      const lemma = this.find(fields.at(-2) ?? '');
      const meaning = this.morphology.formOfCode(fields.at(-1)!);
      if (lemma < 0 || !meaning) continue;
      if (meaning === 'doubles') {
        this.doubling.add(lemma);
        continue;
      }
      const surface = fields[0]!;
      append(this.irregularLemmas, surface, { lemma, form: meaning });
      let forms = this.irregularForms.get(lemma);
      if (!forms) this.irregularForms.set(lemma, (forms = new Map()));
      append(forms, meaning, surface);
    }
  }
}

function formMasksOf({ posOfForm }: Morphology): Map<Form, number> {
  return new Map(
    Object.entries(posOfForm).map(([form, parts]) => [
      form,
      parts.reduce((mask, part) => mask | (1 << LEXICON_POS.indexOf(part)), 0),
    ]),
  );
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function readSections(buffer: ArrayBuffer): Record<Section, Uint8Array> {
  const headerLength = 2 + 2 * SECTIONS.length;
  if (buffer.byteLength < headerLength * 4)
    throw new FirsthandError('pack-malformed', 'the lexicon is cut short');
  const header = new Uint32Array(buffer, 0, headerLength);
  if (header[0] !== LEXICON_MAGIC) throw new FirsthandError('pack-malformed', 'not a lexicon');
  if (header[1] !== LEXICON_VERSION)
    throw new FirsthandError('pack-malformed', `lexicon of version ${header[1]}`);
  const sections = {} as Record<Section, Uint8Array>;
  SECTIONS.forEach((section, i) => {
    const [offset, length] = [header[2 + 2 * i]!, header[3 + 2 * i]!];
    if (offset % 4 !== 0 || offset + length > buffer.byteLength)
      throw new FirsthandError('pack-malformed', 'the lexicon is cut short');
    sections[section] = new Uint8Array(buffer, offset, length);
  });
  return sections;
}

function words32(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
}

function words16(bytes: Uint8Array): Uint16Array {
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
}

function asciiText(bytes: Uint8Array, at: number, length: number): string {
  let text = '';
  for (let i = at; i < at + length; i++) text += String.fromCharCode(bytes[i]!);
  return text;
}

function readWords(bytes: Uint8Array, count: number): string[] {
  const words: string[] = [];
  let word = '';
  for (let at = 0; words.length < count;) {
    const length = bytes[at + 1];
    if (length === undefined) throw new FirsthandError('pack-malformed', 'lexicon words run out');
    word = word.slice(0, bytes[at]) + asciiText(bytes, at + 2, length);
    words.push(word);
    at += 2 + length;
  }
  return words;
}

function prefixSums(sizes: Uint8Array): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1);
  for (let i = 0; i < sizes.length; i++) starts[i + 1] = starts[i]! + sizes[i]!;
  return starts;
}

/** Word → synsets, from synset → words, by counting. */
function invert(starts: Uint32Array, members: Uint16Array, words: number): Adjacency {
  const counts = new Uint32Array(words + 1);
  for (const word of members) counts[word + 1] = counts[word + 1]! + 1;
  for (let i = 0; i < words; i++) counts[i + 1] = counts[i + 1]! + counts[i]!;
  const next = counts.slice();
  const to = new Uint16Array(members.length);
  for (let synset = 0; synset + 1 < starts.length; synset++) {
    for (let m = starts[synset]!; m < starts[synset + 1]!; m++) {
      const word = members[m]!;
      to[next[word]!] = synset;
      next[word] = next[word]! + 1;
    }
  }
  return { starts: counts, to, grade: new Uint8Array(0) };
}

interface PairList {
  from: Uint16Array;
  to: Uint16Array;
  grade: Uint8Array;
}

/** The section starts with the Rice parameter (one byte) and the number of pairs (three). */
function decodePairs(linked: Uint16Array, bytes: Uint8Array): PairList {
  const parameter = bytes[0]!;
  const count = (bytes[1]! << 16) | (bytes[2]! << 8) | bytes[3]!;
  const reader = new BitReader(bytes, 4);
  const pairs: PairList = {
    from: new Uint16Array(count),
    to: new Uint16Array(count),
    grade: new Uint8Array(count),
  };
  let read = 0;
  for (let from = 0; from < linked.length; from++) {
    let last = from;
    for (let left = reader.rice(DEGREE_PARAMETER); left > 0; left--, read++) {
      last += reader.rice(parameter) + 1;
      if (last >= linked.length || read >= count)
        throw new FirsthandError('pack-malformed', 'a lexicon pair points outside');
      pairs.from[read] = linked[from]!;
      pairs.to[read] = linked[last]!;
      pairs.grade[read] = reader.bits(PAIR_GRADE_BITS);
    }
  }
  return pairs;
}

/** Rice parameter of a word's number of neighbours: a dozen in the mean. */
const DEGREE_PARAMETER = 3;

function readPairs(linked: Uint16Array, bytes: Uint8Array, words: number): Adjacency {
  const { from, to, grade } = decodePairs(linked, bytes);
  const starts = new Uint32Array(words + 1);
  for (let i = 0; i < from.length; i++) {
    starts[from[i]! + 1] = starts[from[i]! + 1]! + 1;
    starts[to[i]! + 1] = starts[to[i]! + 1]! + 1;
  }
  for (let i = 0; i < words; i++) starts[i + 1] = starts[i + 1]! + starts[i]!;
  const next = starts.slice();
  const rows: Adjacency = {
    starts,
    to: new Uint16Array(from.length * 2),
    grade: new Uint8Array(from.length * 2),
  };
  const put = (row: number, value: number, rank: number): void => {
    const at = next[row]!;
    rows.to[at] = value;
    rows.grade[at] = rank;
    next[row] = at + 1;
  };
  for (let i = 0; i < from.length; i++) {
    put(from[i]!, to[i]!, grade[i]!);
    put(to[i]!, from[i]!, grade[i]!);
  }
  return rows;
}
