import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { UsageError } from '../usage';
import { readRows } from './rows';

/** A row of `eval pages` or `eval gate`, as eval/README.md gives it. */
export interface PageRow {
  id: string;
  kind: string;
  url: string | null;
  dataset: string;
  expected: string | null;
  mustContain: string[];
  mustNotContain: string[];
  truth: { title: string | null; author: string | null; date: string | null };
  /** The page's bytes, read when asked. */
  html(): Uint8Array;
}

/** The rows of the files; saved pages stand beside their file. */
export async function* readPageRows(files: readonly string[]): AsyncGenerator<PageRow> {
  for (const file of files) {
    for await (const row of readRows(file)) yield pageRow(row, dirname(file));
  }
}

function pageRow(row: unknown, folder: string): PageRow {
  if (typeof row !== 'object' || row === null) throw new UsageError('a row is not an object');
  const fields = row as Record<string, unknown>;
  const text = (value: unknown): string | null =>
    typeof value === 'string' && value !== '' ? value : null;
  const strings = (value: unknown): string[] =>
    Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  const id = text(fields['id']);
  const html = text(fields['html']);
  if (id === null || html === null) throw new UsageError('a row has no id or no html');
  const truth = (fields['truth'] ?? {}) as Record<string, unknown>;
  return {
    id,
    kind: text(fields['kind']) ?? 'page',
    url: text(fields['url']),
    dataset: text(fields['dataset']) ?? text(fields['kind']) ?? 'pages',
    expected: typeof fields['expected_text'] === 'string' ? fields['expected_text'] : null,
    mustContain: strings(fields['must_contain']),
    mustNotContain: strings(fields['must_not_contain']),
    truth: {
      title: text(truth['title']),
      author: text(truth['author']),
      date: text(truth['date']),
    },
    html: () => readPageFile(join(folder, html)),
  };
}

function readPageFile(file: string): Uint8Array {
  if (!existsSync(file)) throw new UsageError(`no such file: ${file}`);
  const bytes = readFileSync(file);
  return file.endsWith('.gz') ? gunzipSync(bytes) : bytes;
}
