import type {
  CorpusManager,
  Health,
  FileOutcome,
  ImportReport,
  ReportDetails,
  ReportRow,
  Source,
} from '../../lib/check/corpus-manager';
import { err, ok } from '../../lib/core/result';

export function aRow(given: Partial<ReportRow> = {}): ReportRow {
  return {
    id: 'kystposten-quay',
    title: 'Halvorsund closes northern quay after divers find cracks',
    outlet: 'Kystposten',
    url: 'https://kystposten.example/2031/quay',
    published: { at: '2031-03-10T06:40Z', precision: 'minute', from: 'json-ld:datePublished' },
    origin: 'bundled',
    words: 412,
    language: 'en',
    hasText: false,
    ...given,
  };
}

/** Twelve hundred invented reports, the first few named by hand. */
export function manyRows(): ReportRow[] {
  const named = [
    aRow(),
    aRow({
      id: 'arabic',
      language: 'ar',
      title: 'ميناء هالفورسند يغلق الرصيف الشمالي بعد اكتشاف شقوق',
      outlet: 'صحيفة المرفأ',
      origin: 'captured',
      hasText: true,
      published: { at: '2031-03-11', precision: 'day', from: 'time' },
    }),
    aRow({ id: 'bare', title: '', outlet: null, url: null, published: null, origin: 'imported' }),
  ];
  const rest = Array.from({ length: 1197 }, (_, index) =>
    aRow({ id: `report-${index}`, title: `Harbour notice no. ${index + 1}` }),
  );
  return [...named, ...rest];
}

/** What became of a file: all well and nothing in it, unless told otherwise. */
export function anOutcome(given: Partial<FileOutcome> = {}): FileOutcome {
  const counts = { added: 0, replaced: 0, present: 0, refused: 0, lostDates: 0 };
  const place = { name: 'reports.jsonl', line: 0, unit: 'line' } as const;
  return {
    ...place,
    ended: 'whole',
    code: null,
    ...counts,
    refusals: [],
    promised: null,
    ...given,
  };
}

/** How an import of these files ended: well, unless told otherwise. */
export function anImport(
  files: readonly FileOutcome[],
  given: Partial<ImportReport> = {},
): ImportReport {
  return { ended: 'whole', code: null, files: [...files], unread: 0, ...given };
}

/** A corpus in which nothing is wrong, unless told otherwise. */
export function aHealth(given: Partial<Health> = {}): Health {
  const { reports = 0 } = given;
  const counts = { texts: 0, marked: 0, staying: 0, shards: 0, postings: 0 };
  return { reports, ...counts, codings: { 2: reports }, jobs: [], damages: [], ...given };
}

/** A corpus in memory that behaves as the options page expects of the real one. */
export function aCorpus(
  given: { rows?: ReportRow[]; newest?: string | null; health?: Health; text?: string } = {},
) {
  let rows = given.rows ?? manyRows();
  let deleted: { row: ReportRow; at: number }[] = [];
  let deletions = 1;
  const listeners = new Set<() => void>();
  const changed = () => listeners.forEach((listener) => listener());
  const corpus: CorpusManager = {
    stats: () =>
      Promise.resolve({
        reports: rows.length,
        withText: rows.filter(({ hasText }) => hasText).length,
        bundled: rows.filter(({ origin }) => origin === 'bundled').length,
        newest: rows.length === 0 ? null : (given.newest ?? '2031-03-11'),
      }),
    list({ text, offset, limit }) {
      const wanted = text.toLowerCase();
      const fitting = rows.filter(({ title, outlet, url }) =>
        `${title} ${outlet} ${url}`.toLowerCase().includes(wanted),
      );
      return Promise.resolve({
        rows: fitting.slice(offset, offset + limit),
        total: fitting.length,
      });
    },
    details: (id) =>
      Promise.resolve(
        detailsOf(
          rows.find((row) => row.id === id),
          given.text,
        ),
      ),
    addText(draft) {
      if (draft.text.split(/\s+/u).length < 60) return Promise.resolve(err('too-short'));
      rows = [
        aRow({ ...draft, id: `added-${rows.length}`, origin: 'imported', hasText: true }),
        ...rows,
      ];
      changed();
      return Promise.resolve(ok(rows[0]!.id));
    },
    async importFiles(files, { replace }, onProgress, signal) {
      const [{ name, blob }] = files as [Source];
      if ((await new Response(blob.stream()).text()).startsWith('broken')) {
        return anImport([anOutcome({ name, ended: 'failed', code: 'pack-malformed', line: 1 })]);
      }
      const place = { file: 1, files: files.length, line: 4 };
      onProgress({ read: 1, size: blob.size, reports: 3, ...place });
      await new Promise<void>((resolve) => {
        if (blob.size < 100) return resolve();
        signal.addEventListener('abort', () => resolve());
      });
      const [replaced, present] = replace ? [1, 0] : [0, 1];
      const ended = signal.aborted ? 'stopped' : 'whole';
      const outcomes = files.map((file) =>
        anOutcome({ name: file.name, ended, line: 4, added: 3, replaced, present }),
      );
      return anImport(outcomes, { ended });
    },
    previewTable: ({ name }) =>
      Promise.resolve(
        name.endsWith('.csv')
          ? {
              header: ['headline', 'words', 'day'],
              rows: [['Quay closed', 'Divers found cracks in seven pillars.', '2031-03-10']],
              columns: { title: 0, published: 2 },
            }
          : null,
      ),
    exportAll: () => Promise.resolve(new Blob(['{}\n'])),
    exportAs: (format, ids) =>
      Promise.resolve({
        file: new Blob(['{}\n']),
        name: `firsthand-corpus.${format}`,
        written: ids?.length ?? rows.length,
        left: format === 'passim' ? 2 : 0,
      }),
    remove(ids) {
      const gone = rows.filter(({ id }) => ids.includes(id));
      rows = rows.filter((row) => !gone.includes(row));
      deleted = [...gone.map((row) => ({ row, at: deletions++ })), ...deleted];
      if (gone.length > 0) changed();
      return Promise.resolve(gone.length);
    },
    deletions: () =>
      Promise.resolve(
        deleted.map(({ row: { id, title, outlet, language }, at }) => {
          return { key: at, id, title, outlet, language, at: '2031-03-12T08:00:00Z' };
        }),
      ),
    undo(keys) {
      const back = deleted.filter(({ at }) => keys.includes(at));
      deleted = deleted.filter(({ at }) => !keys.includes(at));
      rows = [...back.map(({ row }) => row), ...rows];
      changed();
      const gone = keys.length - back.length;
      return Promise.resolve({ back: back.length, gone, present: 0 });
    },
    forget(keys) {
      const before = deleted.length;
      deleted = deleted.filter(({ at }) => !keys.includes(at));
      changed();
      return Promise.resolve(before - deleted.length);
    },
    deleteEverything() {
      const count = rows.length;
      [rows, deleted] = [[], []];
      changed();
      return Promise.resolve(count);
    },
    health: () => Promise.resolve(given.health ?? aHealth({ reports: rows.length })),
    mend: () => Promise.resolve({ mended: 0, lost: 0 }),
    startAnew: () => corpus.deleteEverything().then(() => undefined),
    standing: () => Promise.resolve('current'),
    upgrade: () => Promise.resolve('current'),
    restoreBundled: () => Promise.resolve(2),
    onChanged(callback, signal) {
      listeners.add(callback);
      signal.addEventListener('abort', () => listeners.delete(callback));
    },
  };
  return corpus;
}

function detailsOf(row: ReportRow | undefined, text?: string): ReportDetails | null {
  if (!row) return null;
  const { hasText, ...meta } = row;
  return {
    meta: {
      ...meta,
      hosts: ['kystposten.example'],
      byline: 'Liv Aune',
      seen: null,
      digest: 'd',
    },
    facts: [
      { kind: 'number', text: 'seven' },
      { kind: 'quantity', text: 'three weeks' },
      { kind: 'name', text: 'Ingrid Solbakken' },
      { kind: 'date', text: 'Sunday' },
    ],
    text: hasText
      ? (text ??
        'Divers found cracks in seven of its pillars.\nFerries leave from the fish market.')
      : null,
  };
}
