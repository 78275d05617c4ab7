import type { Health } from '../../lib/check/corpus-manager';
import type { KeptLine } from '../../lib/platform/kept-log';
import type { SettingsProblem } from '../../lib/settings/settings';

/** Versions of what a fault may depend on. */
export interface Versions {
  extension: string;
  /** As the browser calls itself. */
  browser: string;
  coding: number;
  selection: number;
  database: number;
}

export interface DiagnosticParts {
  versions: Versions;
  /** What was found in the corpus, or the code of why it could not be looked at. */
  corpus: Health | string;
  problems: readonly SettingsProblem[];
  /** The last lines of the log, oldest first. */
  log: readonly KeptLine[];
}

/**
 * What someone who reports a fault may copy: versions, counts, codes and what our own code said.
 * No address, headline or text can be in it, since none is in its parts. Always in English: it is
 * read by those who mend the fault.
 */
export function diagnosticsText({ versions, corpus, problems, log }: DiagnosticParts): string {
  const { extension, browser, coding, selection, database } = versions;
  return [
    `Firsthand ${extension}`,
    `Browser: ${browser}`,
    `Coding ${coding}, selection ${selection}, database ${database}`,
    ...(typeof corpus === 'string' ? [`Corpus: not readable (${corpus})`] : linesOf(corpus)),
    `Settings: ${named(
      problems.map(({ field, problem }) => `${field} ${problem}`),
      'sound',
    )}`,
    log.length === 0 ? 'Log: empty' : 'Log:',
    ...log.map(lineOf),
    '',
  ].join('\n');
}

function linesOf(health: Health): string[] {
  const codings = Object.entries(health.codings).map(
    ([coding, count]) => `coding ${coding}: ${count}`,
  );
  return [
    `Reports: ${health.reports}`,
    `Fingerprints: ${named(codings, 'none')}; staying on an older coding: ${health.staying}`,
    `Texts: ${health.texts}`,
    `Index: ${health.postings} postings in ${health.shards} shards`,
    `Deletions that can be undone: ${health.marked}`,
    `Jobs under way: ${named(health.jobs, 'none')}`,
    `Damage: ${named(
      health.damages.map(({ damage, count }) => `${damage} ${count}`),
      'none',
    )}`,
  ];
}

function lineOf({ at, level, context, message, causes }: KeptLine): string {
  const cause = causes.length === 0 ? '' : ` (${causes.join(' < ')})`;
  return `  ${at} ${level} ${context}: ${message}${cause}`;
}

function named(items: readonly string[], none: string): string {
  return items.length === 0 ? none : items.join(', ');
}
