import { articleFromText } from '../article/from-text';
import { FirsthandError } from '../core/errors';
import { err, ok } from '../core/result';
import { previewTable } from '../formats/read';
import type { Corpus, ListedReport, Marked, Repaired } from '../corpus/corpus';
import type { CorpusManager, Deletion, ReportDetails, ReportRow } from './corpus-manager';
import { exportAs } from './export';
import { importFiles } from './import';
import type { Importer } from './import-worker';
import { sketchOfBareText, type PageReader } from './report-of';
import { saveArticle } from './save';
import type { SeedPack } from './seed';
import { restoreBundled } from './seed';

export interface ManagerParts {
  corpus: Corpus;
  /** Hears of each change of the corpus, wherever it is made. */
  onChanged: (callback: () => void, signal: AbortSignal) => void;
  /** Reads and decodes the pack that came with the extension. */
  bundledPack: () => Promise<SeedPack>;
  /** Program and version, which a pack names. */
  madeBy: string;
  /** Finds the article of a saved page. */
  readPage: PageReader;
  /** Where files are read; here, unless a worker does it. */
  importer?: Importer;
}

/** What the options page does to the corpus. */
export function createCorpusManager(parts: ManagerParts): CorpusManager {
  const { corpus, onChanged, bundledPack, readPage, madeBy } = parts;
  const importer: Importer =
    parts.importer ??
    ((files, choice, onProgress, signal) =>
      importFiles(files, { corpus, choice, readPage, onProgress, signal }));
  return {
    async stats() {
      const [counts, { newest }] = await Promise.all([corpus.counts(), corpus.stats()]);
      const { reports, withText, bundled } = counts;
      return { reports, withText, bundled, newest };
    },

    async list(query) {
      const { reports, total } = await corpus.list(query);
      return { rows: reports.map(rowOf), total };
    },

    details: (id) => readDetails(corpus, id),

    async addText({ text, title, url, outlet, published }) {
      const given = { title, outlet, published, ...(url === null ? {} : { url }) };
      try {
        const article = articleFromText(text, given);
        const outcome = await saveArticle(corpus, article, { origin: 'imported', seen: null });
        if (!outcome.saved) return err(outcome.why);
        return ok(outcome.id);
      } catch (cause) {
        return failure(cause);
      }
    },

    importFiles: importer,

    previewTable,
    exportAll: async () => (await exportAs(corpus, 'jsonl', { ids: null, madeBy })).file,
    exportAs: (format, ids) => exportAs(corpus, format, { ids, madeBy }),

    remove: async (ids) => (await corpus.mark(ids)).length,
    deletions: async () => (await corpus.marked()).map(deletionOf),

    async undo(keys) {
      const { back, gone, present } = await corpus.unmark(keys);
      return { back: back.length, gone: gone.length, present: present.length };
    },

    forget: (keys) => corpus.forgetMarked(keys),
    deleteEverything: () => corpus.deleteEverything(),
    health: (onProgress, signal) => corpus.health({ onProgress, signal }),
    mend: (onProgress) => mend(corpus, onProgress),
    startAnew: () => corpus.startAnew(),
    standing: () => corpus.standing(),
    upgrade: () => corpus.upgrade(),
    restoreBundled: () => restoreBundled({ corpus, pack: bundledPack }),

    onChanged,
  };
}

/** Repairs, then fills the index again, which housekeeping would else do bit by bit. */
async function mend(corpus: Corpus, onProgress: (share: number) => void): Promise<Repaired> {
  const half = (share: number) => {
    onProgress(share / 2);
  };
  const repaired = await corpus.repair({ remake: sketchOfBareText, onProgress: half });
  while (await corpus.tidy());
  return repaired;
}

function failure(cause: unknown) {
  // What has no code is a bug, and belongs to whoever catches what nobody caught.
  if (!(cause instanceof FirsthandError)) throw cause;
  return err(cause.code, cause.detail);
}

function deletionOf({ record, at }: Marked): Deletion {
  const { id, title, outlet, language } = record.meta;
  return { key: record.ordinal, id, title, outlet, language, at };
}

function rowOf({ meta, hasText }: ListedReport): ReportRow {
  const { id, title, outlet, url, published, origin, words, language } = meta;
  return { id, title, outlet, url, published, origin, words, language, hasText };
}

async function readDetails(corpus: Corpus, id: string): Promise<ReportDetails | null> {
  const report = await corpus.byId(id);
  if (!report) return null;
  const { meta, sketch, text } = report;
  const facts = sketch.facts
    .toSorted((a, b) => a.at[0] - b.at[0])
    .map(({ kind, text: printed }) => ({ kind, text: printed }));
  return { meta, facts, text };
}
