import { readFileSync } from 'node:fs';
import { articleFromText, type TextSource } from '../lib/article/from-text';
import { pageOf, type Page } from '../lib/check/page';
import { UsageError } from './usage';

/** Reads a .txt or .html file as the page that the extension would see. */
export async function readPage(file: string, source: TextSource = {}): Promise<Page> {
  const bytes = readBytes(file);

  return pageOf(articleFromText(new TextDecoder().decode(bytes), source));
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new UsageError(`cannot read ${file}`);
  }
}
