import type { Credit } from '../core/article';
import type { PageLine } from './page-lines';

/** "Authored by ledger.example and submitted by tidewatch": how sites of links sign. */
const SUBMISSION =
  /^(?:authored|posted|written|shared|published|submitted)\s+by\s+(\S.{0,60}?)(?:\s+and\s+(?:submitted|posted|shared)\s+by\s+\S+|\s+\(via\s+\S+\))\s*\.?$/iu;
const LONGEST = 200;

/** The house whose text somebody submitted, when the line says so. */
export function readSubmission({ text, start }: PageLine): Credit[] {
  const match = text.length > LONGEST ? null : SUBMISSION.exec(text.trim());
  if (!match) return [];
  const span = start === null ? null : ([start, start + text.length] as const);
  return [{ kind: 'submission', outlet: match[1]!, span, text: text.trim() }];
}
