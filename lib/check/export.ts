import type { Corpus, Salvaged } from '../corpus/corpus';
import { PACK_NOTE, writeAll, writerOf } from '../formats/write/write';
import type { WriteFormat } from '../formats/write/writer';
import type { ExportedFile } from './corpus-manager';

/** Reports that are read at once for a search. */
const PAGE = 200;

const NAME = 'firsthand-corpus';

/**
 * The corpus as a file, or what of it fits a search; of a damaged one whatever can be read. The
 * text of each page of reports becomes a Blob at once: the browser may keep those on disk, so
 * memory stays flat. `madeBy`: program and version, for a pack.
 */
export async function exportAs(
  corpus: Pick<Corpus, 'salvage' | 'list' | 'byId'>,
  format: WriteFormat,
  { text, madeBy }: { text: string; madeBy: string },
): Promise<ExportedFile> {
  const writer = writerOf(format, { madeBy, note: PACK_NOTE });
  const batches = text.trim() === '' ? corpus.salvage() : foundIn(corpus, text);
  const { parts, written, left } = await writeAll(writer, batches, (part) => new Blob([part]));
  const file = new Blob(parts, { type: writer.type });
  return { file, name: `${NAME}.${writer.ending}`, written, left };
}

/** What a search finds, page by page; a report that is deleted meanwhile is left out. */
async function* foundIn(
  corpus: Pick<Corpus, 'list' | 'byId'>,
  text: string,
): AsyncGenerator<Salvaged[]> {
  for (let offset = 0; ; offset += PAGE) {
    const { reports } = await corpus.list({ text, offset, limit: PAGE });
    if (reports.length === 0) return;
    const whole = await Promise.all(reports.map(({ meta }) => corpus.byId(meta.id)));
    yield whole.filter((report) => report !== null);
  }
}
