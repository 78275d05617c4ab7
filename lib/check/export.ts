import type { Corpus, Salvaged } from '../corpus/corpus';
import { PACK_NOTE, writeAll, writerOf } from '../formats/write/write';
import type { WriteFormat } from '../formats/write/writer';
import type { ExportedFile } from './corpus-manager';

/** Reports that are read at once. */
const PAGE = 200;

const NAME = 'firsthand-corpus';

/**
 * The corpus as a file, or some reports of it; of a damaged one whatever can be read. The
 * text of each page of reports becomes a Blob at once: the browser may keep those on disk, so
 * memory stays flat. `madeBy`: program and version, for a pack.
 */
export async function exportAs(
  corpus: Pick<Corpus, 'salvage' | 'byId'>,
  format: WriteFormat,
  { ids, madeBy }: { ids: readonly string[] | null; madeBy: string },
): Promise<ExportedFile> {
  const writer = writerOf(format, { madeBy, note: PACK_NOTE });
  const batches = ids === null ? corpus.salvage() : reportsOf(corpus, ids);
  const { parts, written, left } = await writeAll(writer, batches, (part) => new Blob([part]));
  const file = new Blob(parts, { type: writer.type });
  return { file, name: `${NAME}.${writer.ending}`, written, left };
}

/** The reports of these ids, a page at a time; one that is deleted meanwhile is left out. */
async function* reportsOf(
  corpus: Pick<Corpus, 'byId'>,
  ids: readonly string[],
): AsyncGenerator<Salvaged[]> {
  for (let at = 0; at < ids.length; at += PAGE) {
    const whole = await Promise.all(ids.slice(at, at + PAGE).map((id) => corpus.byId(id)));
    yield whole.filter((report) => report !== null);
  }
}
