import type { Transactions } from './access';
import { isMark, ordinalOfMark } from './deletions';
import { PAGE } from './parameters';
import type { AnyTransaction, CorpusDatabase, Store } from './schema';
import { ALL_STORES } from './schema';

/** All that lies under one ordinal, unseen. */
export interface Lying {
  ordinal: number;
  row: unknown;
  sketch: unknown;
  text: unknown;
  /** True where a deletion that can be undone keeps it. */
  marked: boolean;
}

const KEPT: readonly Store[] = ['reports', 'sketches', 'texts'];

/** Stores that this release knows and the database does not have. */
export function missingStores(database: CorpusDatabase): Store[] {
  return ALL_STORES.filter((store) => !database.objectStoreNames.contains(store));
}

export interface Ordinals {
  /** Under which anything lies, ascending. */
  all: number[];
  /** Of these, kept for a deletion that can be undone. */
  marked: Set<number>;
  /** … and for one whose mark cannot be read. */
  brokenMarks: Set<number>;
}

/** Ordinals under which anything lies, with those that are marked as deleted. */
export async function ordinalsIn(transaction: AnyTransaction): Promise<Ordinals> {
  const names = [...transaction.objectStoreNames];
  const keys = await Promise.all(
    KEPT.filter((store) => names.includes(store)).map((store) =>
      transaction.objectStore(store).getAllKeys(),
    ),
  );
  const marked = new Set<number>();
  const brokenMarks = new Set<number>();
  if (names.includes('meta')) {
    const meta = transaction.objectStore('meta');
    for (const key of await meta.getAllKeys()) {
      const ordinal = ordinalOfMark(key);
      if (ordinal === null) continue;
      if (isMark(await meta.get(key))) marked.add(ordinal);
      else brokenMarks.add(ordinal);
    }
  }
  const all = new Set((keys as number[][]).flat());
  return { all: [...all].sort((a, b) => a - b), marked, brokenMarks };
}

/** What lies under some ordinals, read from the stores there are. */
export async function layersOf(
  transaction: AnyTransaction,
  ordinals: readonly number[],
  marked: ReadonlySet<number>,
): Promise<Lying[]> {
  const of = (store: 'reports' | 'sketches' | 'texts', ordinal: number): Promise<unknown> =>
    transaction.objectStoreNames.contains(store)
      ? transaction.objectStore(store).get(ordinal)
      : Promise.resolve(undefined);
  return Promise.all(
    ordinals.map(async (ordinal) => {
      const [row, sketch, text] = await Promise.all([
        of('reports', ordinal),
        of('sketches', ordinal),
        of('texts', ordinal),
      ]);
      return { ordinal, row, sketch, text, marked: marked.has(ordinal) };
    }),
  );
}

/** Everything that lies in the corpus, `PAGE` ordinals at a time. */
export async function* lyingIn(
  access: Transactions,
  { all, marked, brokenMarks }: Ordinals,
  stores: Store[] = ALL_STORES,
): AsyncGenerator<Lying[]> {
  for (let from = 0; from < all.length; from += PAGE) {
    // What an unreadable mark kept is told with the mark.
    const slice = all.slice(from, from + PAGE).filter((ordinal) => !brokenMarks.has(ordinal));
    yield await access.read(stores, (transaction) => layersOf(transaction, slice, marked));
  }
}
