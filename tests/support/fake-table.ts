import type { CorpusManager, ReportRow } from '../../lib/check/corpus-manager';
import type { NotesManager, ReportNote } from '../../lib/manage/notes';
import type { ReportTable, TableRow } from '../../lib/manage/table';

/** Notes in memory. */
export function aNotesManager(given: ReportNote[] = []): NotesManager {
  const notes = new Map(given.map((note) => [note.id, note]));
  const of = (id: string) => notes.get(id) ?? { id, tags: [], note: '' };
  return {
    all: () => Promise.resolve([...notes.values()]),
    of: (id) => Promise.resolve(of(id)),
    write: async (id, note) => void notes.set(id, { ...of(id), note }),
    async tag(ids, tag, on) {
      for (const id of ids) {
        const others = of(id).tags.filter((other) => other !== tag);
        notes.set(id, { ...of(id), tags: on ? [...others, tag] : others });
      }
    },
    correctDate: async (id, day) =>
      void notes.set(id, { ...of(id), ...(day !== null && { was: { published: null } }) }),
  };
}

/** The table of a corpus in memory, in the order that the corpus lists it. */
export function aTable(corpus: Pick<CorpusManager, 'list'>, notes = aNotesManager()): ReportTable {
  const ordinals = new Map<string, number>();
  const ids = new Map<number, string>();
  const placed = (row: ReportRow): number => {
    const ordinal = ordinals.get(row.id) ?? ordinals.size + 1;
    ordinals.set(row.id, ordinal);
    ids.set(ordinal, row.id);
    return ordinal;
  };
  const all = async (text = ''): Promise<TableRow[]> => {
    const { rows } = await corpus.list({ text, offset: 0, limit: 1_000_000 });
    const noted = new Map((await notes.all()).map(({ id, tags }) => [id, tags]));
    return rows.map((row) => ({ ...row, ordinal: placed(row), tags: noted.get(row.id) ?? [] }));
  };
  return {
    async first(limit) {
      const rows = await all();
      return { rows: rows.slice(0, limit), total: rows.length };
    },
    async find({ text, origins, withText, tag }) {
      const rows = await all(text);
      const fitting = rows.filter(
        (row) =>
          (origins.length === 0 || origins.includes(row.origin)) &&
          (!withText || row.hasText) &&
          (tag === '' || row.tags.includes(tag)),
      );
      const tags = [...new Set(rows.flatMap((row) => row.tags))];
      return { ordinals: fitting.map(({ ordinal }) => ordinal), tags };
    },
    rows: async (wanted) => (await all()).filter(({ ordinal }) => wanted.includes(ordinal)),
    idsOf: (wanted) => wanted.flatMap((ordinal) => ids.get(ordinal) ?? []),
    changed: () => undefined,
  };
}
