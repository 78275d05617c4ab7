import { readFileSync } from 'node:fs';
import type { Mutation } from './operators';

/** A mutant that changes nothing that can be seen, by its line and what is put there. */
export interface Equivalent {
  file: string;
  /** The whole line, without the space around it. */
  line: string;
  was: string;
  put: string;
  reason: string;
}

/** So many may be excused: with more, nothing is shown. */
export const MOST_EQUIVALENT = 15;

/** The list of tools/mutate/equivalents.json; throws where it is too long or a reason lacks. */
export function readEquivalents(): Equivalent[] {
  const list = JSON.parse(
    readFileSync(new URL('./equivalents.json', import.meta.url), 'utf8'),
  ) as Equivalent[];
  if (list.length > MOST_EQUIVALENT)
    throw new Error(`more than ${MOST_EQUIVALENT} equivalent mutants`);
  for (const { file, reason } of list)
    if (!reason) throw new Error(`${file}: an equivalent mutant without a reason`);
  return list;
}

export function isEquivalent(
  list: readonly Equivalent[],
  file: string,
  text: string,
  { start, was, put }: Mutation,
): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', start);
  const line = text.slice(from, to < 0 ? text.length : to).trim();
  return list.some(
    (one) => one.file === file && one.line === line && one.was === was && one.put === put,
  );
}
