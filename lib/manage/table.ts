import type { Corpus, PlacedReport } from '../corpus/corpus';
import { foldForSearch } from '../corpus/search-words';
import { startOf } from '../verdict/moments';
import type { NotesManager } from './notes';

/** What the table is sorted by; `added` is the order in which reports came in. */
export const SORTED_BY = ['added', 'published', 'title', 'outlet', 'words'] as const;

export type SortedBy = (typeof SORTED_BY)[number];

export interface TableQuery {
  /** Words that are all in headline, outlet, byline, address or tags, or all in the text. */
  text: string;
  /** Origins that are shown; none for all. */
  origins: readonly string[];
  withText: boolean;
  /** '' for all. */
  tag: string;
  sort: SortedBy;
  /** The largest, latest or last first. */
  down: boolean;
}

export const EVERYTHING: TableQuery = {
  text: '',
  origins: [],
  withText: false,
  tag: '',
  sort: 'added',
  down: true,
};

/** A report as the table shows it. */
export interface TableRow extends Pick<
  PlacedReport['meta'],
  'id' | 'title' | 'outlet' | 'url' | 'published' | 'origin' | 'words' | 'language'
> {
  ordinal: number;
  hasText: boolean;
  tags: readonly string[];
}

/** What a question found: ordinals in the order of the table. */
export interface TableAnswer {
  ordinals: readonly number[];
  /** Tags in use. */
  tags: readonly string[];
}

/**
 * The list of reports as the desk shows it. What it searches and sorts by is held in memory, about
 * 250 bytes a report, read once and then only what is new: a question costs a pass over that.
 */
export interface ReportTable {
  /** The newest additions, before anything is held: read at once. */
  first(limit: number): Promise<{ rows: TableRow[]; total: number }>;
  find(query: TableQuery): Promise<TableAnswer>;
  rows(ordinals: readonly number[]): Promise<TableRow[]>;
  /** Ids of these ordinals, which `find` gave. */
  idsOf(ordinals: readonly number[]): string[];
  /** What is held of a report is no longer so. */
  changed(id: string): void;
}

/** What is held of a report. */
interface Entry {
  ordinal: number;
  id: string;
  title: string;
  outlet: string;
  /** Folded: all that is looked through. */
  haystack: string;
  published: number;
  words: number;
  origin: string;
  hasText: boolean;
}

/** Reports read at once while the table fills. */
const BLOCK = 1_000;
/** Beyond so many new ones a range is read and not one by one. */
const MANY = 200;

type TableCorpus = Pick<
  Corpus,
  'list' | 'stats' | 'ordinals' | 'reportsAt' | 'reportsFrom' | 'withWords' | 'indexWords'
>;

export function createReportTable(
  corpus: TableCorpus,
  notes: Pick<NotesManager, 'all' | 'of'>,
): ReportTable {
  const held = new Map<number, Entry>();
  let order: Entry[] = [];
  let filling: Promise<void> = Promise.resolve();
  // Of the corpus as it is held: the same one need not be looked through again.
  let heldGeneration: number | null = null;

  const hold = (reports: readonly PlacedReport[]) => {
    for (const report of reports) held.set(report.ordinal, entryOf(report));
  };
  const fill = async () => {
    const { generation } = await corpus.stats();
    if (generation === heldGeneration) return;
    const ordinals = await corpus.ordinals();
    const missing = ordinals.filter((ordinal) => !held.has(ordinal));
    if (missing.length > MANY) {
      for (let from: number | undefined = missing[0]; from !== undefined;) {
        const block: PlacedReport[] = await corpus.reportsFrom(from, BLOCK);
        hold(block);
        from = block.length < BLOCK ? undefined : block.at(-1)!.ordinal + 1;
      }
    } else hold(await corpus.reportsAt(missing));
    order = ordinals.map((ordinal) => held.get(ordinal)).filter((entry) => entry !== undefined);
    if (held.size > order.length) {
      const there = new Set(ordinals);
      for (const ordinal of held.keys()) if (!there.has(ordinal)) held.delete(ordinal);
    }
    heldGeneration = generation;
    void indexOn();
  };
  let isIndexing = false;
  const indexOn = async () => {
    if (isIndexing) return;
    isIndexing = true;
    try {
      while (await corpus.indexWords());
    } catch {
      // A full disk, a closed page: texts that are not indexed are read at each search.
    }
    isIndexing = false;
  };

  const tagsOf = async () =>
    new Map((await notes.all()).map((note) => [note.id, note.tags] as const));

  return {
    async first(limit) {
      const { reports, total } = await corpus.list({ text: '', offset: 0, limit });
      const tags = await tagsOf();
      return { rows: reports.map((report) => rowOf(report, tags)), total };
    },

    async find(query) {
      filling = filling.catch(() => undefined).then(fill);
      await filling;
      const [tags, inTexts] = await Promise.all([
        tagsOf(),
        query.text.trim() === '' ? null : corpus.withWords(query.text),
      ]);
      const fitting = order.filter(fits(query, tags, inTexts));
      const all = new Set([...tags.values()].flat());
      return {
        ordinals: sorted(fitting, query).map(({ ordinal }) => ordinal),
        tags: [...all].sort(),
      };
    },

    async rows(ordinals) {
      const [reports, tags] = await Promise.all([corpus.reportsAt(ordinals), tagsOf()]);
      return reports.map((report) => rowOf(report, tags));
    },

    idsOf: (ordinals) => ordinals.flatMap((ordinal) => held.get(ordinal)?.id ?? []),

    changed(id) {
      heldGeneration = null;
      for (const [ordinal, entry] of held) if (entry.id === id) held.delete(ordinal);
    },
  };
}

type Tags = ReadonlyMap<string, readonly string[]>;

function rowOf({ meta, hasText, ordinal }: PlacedReport, tags: Tags): TableRow {
  const { id, title, outlet, url, published, origin, words, language } = meta;
  const row = { id, title, outlet, url, published, origin, words, language };
  return { ...row, ordinal, hasText, tags: tags.get(id) ?? [] };
}

function entryOf({ meta, hasText, ordinal }: PlacedReport): Entry {
  const { id, title, outlet, byline, url, published, seen, words, origin } = meta;
  const [head, house] = [foldForSearch(title), foldForSearch(outlet ?? '')];
  return {
    ordinal,
    id,
    title: head,
    outlet: house,
    haystack: [head, house, foldForSearch(byline ?? ''), (url ?? '').toLowerCase()].join(' '),
    published: published ? startOf(published) : seen === null ? Number.NaN : Date.parse(seen),
    words,
    origin,
    hasText,
  };
}

function fits(
  { text, origins, withText, tag }: TableQuery,
  tags: Tags,
  inTexts: ReadonlySet<number> | null,
): (entry: Entry) => boolean {
  const words = foldForSearch(text).split(/\s+/u).filter(Boolean);
  const isFound = ({ id, haystack, ordinal }: Entry) => {
    if (words.every((word) => haystack.includes(word))) return true;
    if (inTexts?.has(ordinal)) return true;
    const marked = tags.get(id);
    if (!marked) return false;
    const more = foldForSearch(marked.join(' '));
    return words.every((word) => haystack.includes(word) || more.includes(word));
  };
  return (entry) =>
    (origins.length === 0 || origins.includes(entry.origin)) &&
    (!withText || entry.hasText) &&
    (tag === '' || (tags.get(entry.id)?.includes(tag) ?? false)) &&
    (words.length === 0 || isFound(entry));
}

/** In the order asked for; what has no date stands last either way. O(n log n), O(n) as added. */
function sorted(entries: Entry[], { sort, down }: TableQuery): Entry[] {
  if (sort === 'added') return down ? entries.reverse() : entries;
  const sign = down ? -1 : 1;
  return entries.sort((a, b) => {
    const [one, two] = [a[sort], b[sort]];
    if (Number.isNaN(one) || Number.isNaN(two))
      return Number(Number.isNaN(one)) - Number(Number.isNaN(two));
    return one === two ? b.ordinal - a.ordinal : one < two ? -sign : sign;
  });
}
