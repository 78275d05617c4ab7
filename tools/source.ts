import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import type { Source } from '../lib/formats/format';

/** A file as lib/formats reads it: from any place, and never as a whole. */
export async function sourceOf(path: string): Promise<Source> {
  return { name: basename(path), blob: (await openAsBlob(path)) as Source['blob'] };
}
