import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { evidenceRequest, PLAIN_CHOICE } from '../components/model/evidence';
import { asReport } from '../lib/check/compare';
import { compareWith } from '../lib/check/comparison';
import { evidenceOf } from '../lib/check/evidence';
import type { Page } from '../lib/check/page';
import { evidenceHtml } from '../lib/evidence/html';
import { evidenceJson } from '../lib/evidence/json';
import type { Thesaurus } from '../lib/lexicon/thesaurus';
import { zonedNow } from '../lib/platform/clock';
import { translator } from './drive/words';
import { UsageError } from './usage';

/**
 * Writes the evidence of one comparison, in English: the page to `file` (.html), its data beside
 * it (.json). Throws UsageError where the file cannot be written.
 */
export function writeEvidence(
  file: string,
  suspect: Page,
  source: Page,
  thesaurus: Thesaurus | null,
): void {
  if (!/\.html?$/iu.test(file)) throw new UsageError('--evidence wants the name of an .html file');
  const made = zonedNow();
  const comparison = compareWith(suspect, asReport(source).report, thesaurus, made.at);
  const { told, words, language, direction } = evidenceRequest(
    comparison,
    PLAIN_CHOICE,
    translator,
  );
  const record = evidenceOf(comparison, {
    ...{ told, language, direction, made, picture: null },
    note: null,
    extension: version(),
    sha256: { here: sha256(suspect.article.text), there: sha256(source.article.text) },
  });
  try {
    writeFileSync(file, evidenceHtml(record, words));
    writeFileSync(file.replace(/\.html?$/iu, '.json'), evidenceJson(record));
  } catch {
    throw new UsageError(`cannot write ${file}`);
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function version(): string {
  const manifest = new URL('../package.json', import.meta.url);
  return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
}
