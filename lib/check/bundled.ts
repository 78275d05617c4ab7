import type { Report } from '../sketch/sketch';
import { readPack } from '../corpus/pack';
import { BUNDLED } from '../corpus/writer';
import type { SeedPack } from './seed';

/** Where the pack that comes with the extension lies inside it. */
export const PACK_PATH = 'corpus/reports.fhpack';

/**
 * The bundled pack, read and decoded when asked for; its id is the digest of its bytes, so
 * that an update that brings another pack is noticed and one that brings the same is not.
 */
export function bundledPack(read: () => Promise<ArrayBuffer>): () => Promise<SeedPack> {
  return async () => {
    const bytes = await read();
    const reports: Report[] = [];
    for await (const report of readPack(new TextDecoder().decode(bytes), BUNDLED)) {
      reports.push(report);
    }
    return { id: await digestOf(bytes), reports };
  };
}

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
