import type { Lacking } from '../../lib/check/lacking';
import { useTranslator } from '../i18n/context';
import { lackingSentences } from '../model/lacking';

/** Which checks were impossible, in one quiet line. */
export function LackingNote({ lacking }: { lacking: readonly Lacking[] }) {
  const sentences = lackingSentences(lacking, useTranslator());
  return sentences.length === 0 ? null : <p class="footnote">{sentences.join(' ')}</p>;
}
