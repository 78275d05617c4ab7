import type { Form, Morphology, PartOfSpeech } from './morphology';

/**
 * How the words of one class are inflected: the lemma's ending gives way to those of the forms.
 * Everything is lower case without accents, as words are compared.
 */
export interface Paradigm {
  pos: PartOfSpeech;
  /** What the lemma ends in and the endings replace; '' for words that only add. */
  lemma: string;
  /** Which lemmas with that ending are of the class; every one when absent. */
  when?: RegExp;
  /** Form → its endings, alternatives separated by '/'; '-' is none. */
  endings: Readonly<Record<string, string>>;
  /** What the stem becomes before an ending, where spelling asks for it. */
  join?: (stem: string, ending: string) => string;
  /** Every stem that may have become this one; checked by inflecting again. */
  split?: (stem: string) => readonly string[];
}

/** Names a row of endings: "base pres3" and "er e" → `{ base: 'er', pres3: 'e' }`. */
export function row(forms: string, endings: string): Readonly<Record<string, string>> {
  const list = endings.split(' ');
  return Object.fromEntries(forms.split(' ').map((form, i) => [form, list[i]!]));
}

/** One reading of a word, not yet held against a lexicon. */
export interface Reading {
  lemma: string;
  form: string;
  pos: PartOfSpeech;
}

/** The regular inflection of a language, both ways. */
export class Inflection {
  private readonly byEnding = new Map<string, { paradigm: Paradigm; form: string }[]>();
  private readonly longest: number;

  constructor(private readonly paradigms: readonly Paradigm[]) {
    let longest = 0;
    for (const paradigm of paradigms)
      for (const [form, endings] of Object.entries(paradigm.endings))
        for (const ending of endings.split('/')) {
          const plain = ending === '-' ? '' : ending;
          longest = Math.max(longest, plain.length);
          const held = this.byEnding.get(plain);
          if (held) held.push({ paradigm, form });
          else this.byEnding.set(plain, [{ paradigm, form }]);
        }
    this.longest = longest;
  }

  /** The parts of speech that have each form. */
  posOfForm(): Record<Form, PartOfSpeech[]> {
    const found: Record<Form, PartOfSpeech[]> = {};
    for (const { pos, endings } of this.paradigms)
      for (const form of Object.keys(endings)) {
        const parts = (found[form] ??= []);
        if (!parts.includes(pos)) parts.push(pos);
      }
    return found;
  }

  /** The surfaces of a lemma in a form; several where the class is not known, none where it has no such form. */
  inflect(lemma: string, form: string): string[] {
    const found = new Set<string>();
    for (const paradigm of this.paradigms) {
      const endings = paradigm.endings[form];
      if (endings === undefined || !isOf(paradigm, lemma)) continue;
      for (const ending of endings.split('/')) found.add(surfaceOf(paradigm, lemma, ending));
    }
    return [...found];
  }

  /**
   * Every reading of a word whose lemma `has` knows. O(longest ending × classes), whatever
   * the lexicon's size.
   */
  read(word: string, has: (lemma: string) => boolean): Reading[] {
    const found: Reading[] = [];
    for (let cut = 0; cut <= Math.min(this.longest, word.length - 1); cut++) {
      const stem = word.slice(0, word.length - cut);
      for (const { paradigm, form } of this.byEnding.get(word.slice(stem.length)) ?? [])
        for (const lemma of lemmasOf(paradigm, stem)) {
          if (!isOf(paradigm, lemma) || !has(lemma)) continue;
          if (!this.inflect(lemma, form).includes(word)) continue;
          if (found.some((other) => other.lemma === lemma && other.form === form)) continue;
          found.push({ lemma, form, pos: paradigm.pos });
        }
    }
    return found;
  }
}

function isOf(paradigm: Paradigm, lemma: string): boolean {
  if (lemma.length <= paradigm.lemma.length || !lemma.endsWith(paradigm.lemma)) return false;
  return paradigm.when === undefined || paradigm.when.test(lemma);
}

function surfaceOf(paradigm: Paradigm, lemma: string, ending: string): string {
  const stem = lemma.slice(0, lemma.length - paradigm.lemma.length);
  const plain = ending === '-' ? '' : ending;
  return (paradigm.join ? paradigm.join(stem, plain) : stem) + plain;
}

function lemmasOf(paradigm: Paradigm, stem: string): string[] {
  const stems = paradigm.split ? [stem, ...paradigm.split(stem)] : [stem];
  return [...new Set(stems)].map((each) => each + paradigm.lemma);
}

/**
 * The morphology of a language whose words are inflected by paradigms; phrases at their first
 * word, or not at all. Numbers and spelling are not read: a house's spelling is told as
 * another word.
 */
export function morphologyOf(inflection: Inflection, phrases: 'inflected' | 'fixed'): Morphology {
  const posOfForm = inflection.posOfForm();
  return {
    posOfForm,
    kinForms: Object.keys(posOfForm),
    formOfCode: (code) => (code in posOfForm ? code : undefined),
    regular: (lemma, form) => inflection.inflect(lemma, form),
    analyses: (word, has) => inflection.read(word, has),
    headOfPhrase: () => (phrases === 'inflected' ? 0 : null),
    inflectsLast: () => false,
    spellingVariants: () => [],
    numeralValue: () => null,
    otherNumeral: () => null,
  };
}
