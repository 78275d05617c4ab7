import { seeded } from '../bootstrap';
import type { Form } from './forms';
import { SLOTS } from './words';

const SLOT = /\[([a-z]+\d?)(?::(\d+)-(\d+))?\]/g;
/** How often two houses word a sentence of a form alike. */
const SAME_WORDING = 0.65;

export interface Filling {
  title: string;
  sentences: string[];
}

/** Draws one value for each slot, and the same one wherever the slot stands again. */
class Values {
  private readonly held = new Map<string, string>();
  private readonly taken = new Set<string>();

  constructor(private readonly random: () => number) {}

  fill(text: string): string {
    return text.replace(SLOT, (_, name: string, low?: string, high?: string) => {
      const value = this.held.get(name) ?? this.draw(name, low, high);
      this.held.set(name, value);
      return value;
    });
  }

  private draw(name: string, low?: string, high?: string): string {
    if (low !== undefined && high !== undefined) {
      const span = Number(high) - Number(low) + 1;
      return String(Number(low) + Math.floor(this.random() * span));
    }
    const words = SLOTS[name.replace(/\d$/, '')] ?? [];
    for (;;) {
      const word = words[Math.floor(this.random() * words.length)];
      if (word === undefined) throw new Error(`no words for the slot [${name}]`);
      if (this.taken.has(word)) continue;
      this.taken.add(word);
      return word;
    }
  }
}

/** One filling of a form, in the words of a house. */
export function fillForm(form: Form, house: number, seed: number): Filling {
  const values = new Values(seeded(seed));
  const habits = seeded(house);
  const sentences = form.sentences.map((wordings) => {
    const alike = habits() < SAME_WORDING;
    return values.fill(wordings[alike ? 0 : wordings.length - 1]!);
  });
  return { title: values.fill(form.title), sentences };
}

/** A copy of a filling: an editor's own lead, a sentence dropped, two in another order. */
export function copyOf(form: Form, house: number, seed: number): Filling {
  const values = new Values(seeded(seed));
  const { title, sentences } = fillForm(form, house, seed);
  for (const text of [...form.sentences.flat(), form.title]) values.fill(text);
  const [dropped, moved] = [1 + (seed % 3), 5 + (seed % 2)];
  const kept = sentences.filter((_, i) => i !== dropped && i !== moved);
  return { title, sentences: [values.fill(form.ownLead), ...kept, sentences[moved]!] };
}

/** Sentences in paragraphs of two, as papers print them. */
export function textOf({ sentences }: Filling): string {
  const paragraphs: string[] = [];
  for (let at = 0; at < sentences.length; at += 2)
    paragraphs.push(sentences.slice(at, at + 2).join(' '));
  return paragraphs.join('\n\n');
}
