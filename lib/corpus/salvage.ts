import type { ReportMeta, Sketch } from '../sketch/sketch';
import { openAsItIs } from './connection';
import { PAGE } from './parameters';
import type { Store } from './schema';
import { ALL_STORES } from './schema';
import { isMeta, isSketch } from './soundness';
import { layersOf, ordinalsIn } from './survey';

/** What can be read of a report; a whole one has meta and sketch. */
export interface Salvaged {
  meta: ReportMeta | null;
  sketch: Sketch | null;
  text: string | null;
}

/**
 * Whatever can be read of a corpus, in whatever state and of whatever version the database is:
 * of an earlier or a later release, damaged, without some of its stores. Deleted reports are
 * left out. Rejects with what the browser throws when there is no database or it does not open.
 */
export async function* salvage(name: string): AsyncGenerator<Salvaged[]> {
  const database = await openAsItIs(name, () => undefined);
  try {
    const stores = ALL_STORES.filter(
      (store): store is Store => store !== 'postings' && database.objectStoreNames.contains(store),
    );
    if (stores.length === 0) return;
    const { all, marked, brokenMarks } = await ordinalsIn(database.transaction(stores, 'readonly'));
    for (let from = 0; from < all.length; from += PAGE) {
      const slice = all
        .slice(from, from + PAGE)
        .filter((ordinal) => !marked.has(ordinal) && !brokenMarks.has(ordinal));
      const lying = await layersOf(database.transaction(stores, 'readonly'), slice, marked);
      yield lying.map(({ row, sketch, text }) => {
        const meta = (row as { meta?: unknown } | undefined)?.meta;
        return {
          meta: isMeta(meta) ? meta : null,
          sketch: isSketch(sketch) ? sketch : null,
          text: typeof text === 'string' ? text : null,
        };
      });
    }
  } finally {
    database.close();
  }
}
