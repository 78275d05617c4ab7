import { makeSketch } from '../../../lib/sketch/make-sketch';
import { textSpan } from '../../../lib/sketch/token-places';

export type Said = [quoted: string, speaker: string | null, verb: string | null];

/** What a text has people say: the words, the speaker, the verb. */
export function said(language: string, text: string): Said[] {
  const { sketch, offsets } = makeSketch({ text, language, excluded: [] });
  return sketch.quotations.map(({ at, speaker, verb }) => [
    text.slice(...textSpan(offsets, at)),
    speaker,
    verb,
  ]);
}
