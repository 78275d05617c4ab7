import { FirsthandError } from '../core/errors';

/**
 * The SQL that is said to a team's ClickHouse: a list of shapes (docs/adr/0902-team-corpus.md), valid
 * for 18.16 and for the current version. Names are of a fixed alphabet, numbers are written from
 * numbers, and every other value goes as hexadecimal digits or as the body of a request: nothing
 * that comes from outside can end a literal.
 */

const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,63}$/u;

/** A database, table or cluster, quoted. Throws FirsthandError input-malformed. */
export function named(name: string): string {
  if (!NAME.test(name)) throw new FirsthandError('input-malformed', 'a name of other letters');
  return `\`${name}\``;
}

/** True for what may name a database or cluster. */
export function isName(name: string): boolean {
  return NAME.test(name);
}

/** A list of whole numbers for IN: at least one. */
export function listOf(numbers: Iterable<number>): string {
  const written = Array.from(numbers, (number) => {
    if (!Number.isSafeInteger(number) || number < 0) throw new Error('not a whole number');
    return String(number);
  });
  if (written.length === 0) throw new Error('IN wants a number');
  return `(${written.join(',')})`;
}

const ESCAPES: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', '0': '\0' };

/** The rows of an answer in the format TabSeparated. O(n). */
export function rowsOf(answer: string): string[][] {
  const lines = answer.split('\n');
  // Every row ends with a line break.
  lines.pop();
  return lines.map((line) => line.split('\t').map(unescaped));
}

function unescaped(field: string): string {
  if (!field.includes('\\')) return field;
  return field.replace(/\\(.)/gsu, (_, letter: string) => ESCAPES[letter] ?? letter);
}
