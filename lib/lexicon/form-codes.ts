import { FUNCTION_CODES } from '../sketch/codes';
import { codesOf, type CodeSet } from './code-sets';
import { inflect } from './inflect';
import type { Lexicon } from './lexicon';
import type { Form } from './morphology';

/** Not worked out yet; several surfaces or several tokens: look in `many`. */
const UNKNOWN = -1;
const MANY = -2;

/**
 * The codes of every form of every lemma, worked out when first asked for: 2 bytes a form.
 * It saves the strings, which are what neighbours cost.
 */
export class FormCodes {
  private readonly single: Int16Array;
  private readonly forms: ReadonlyMap<Form, number>;
  private readonly many = new Map<number, readonly ArrayLike<number>[]>();

  constructor(private readonly lexicon: Lexicon) {
    const forms = Object.keys(lexicon.morphology.posOfForm);
    this.forms = new Map(forms.map((form, i) => [form, i]));
    this.single = new Int16Array(lexicon.size * forms.length).fill(UNKNOWN);
  }

  /** Adds the form to a set: a word's code, of a phrase its content words. */
  addTo(set: CodeSet, lemma: number, form: Form): void {
    const code = this.codeOf(lemma, form);
    if (code >= 0) {
      set.add(code);
      return;
    }
    for (const codes of this.many.get(this.place(lemma, form))!)
      for (let i = 0; i < codes.length; i++)
        if (codes.length === 1 || codes[i]! >= FUNCTION_CODES) set.add(codes[i]!);
  }

  /** True when some surface of the form is coded so. */
  isCodedAs(lemma: number, form: Form, codes: ArrayLike<number>): boolean {
    const code = this.codeOf(lemma, form);
    if (code >= 0) return codes.length === 1 && codes[0] === code;
    return this.many.get(this.place(lemma, form))!.some((own) => areEqual(own, codes));
  }

  private codeOf(lemma: number, form: Form): number {
    const place = this.place(lemma, form);
    const known = this.single[place]!;
    if (known !== UNKNOWN) return known;
    const surfaces = inflect(this.lexicon, lemma, form).map(codesOf);
    const only = surfaces.length === 1 && surfaces[0]!.length === 1 ? surfaces[0]![0]! : MANY;
    if (only === MANY) this.many.set(place, surfaces);
    this.single[place] = only;
    return only;
  }

  private place(lemma: number, form: Form): number {
    return lemma * this.forms.size + this.forms.get(form)!;
  }
}

export function areEqual(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
