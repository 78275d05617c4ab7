import type { Corpus } from '../corpus/corpus';
import type { Report } from '../sketch/sketch';
import { BUNDLED } from '../corpus/writer';

/** Reports stored in one transaction: a worker that dies loses at most so much work. */
const SLICE = 100;

const PROGRESS = 'seed';

/** A decoded pack. */
export interface SeedPack {
  /** Changes whenever the contents do. */
  id: string;
  reports: readonly Report[];
}

export interface SeedParts {
  corpus: Pick<Corpus, 'add' | 'progress' | 'forgetDeleted' | 'marked' | 'unmark'>;
  /** Reads and decodes the pack that came with the extension. */
  pack: () => Promise<SeedPack>;
}

/** How far the seeding of a pack came; written with the reports it speaks of. */
interface SeedProgress {
  pack: string;
  /** Reports of the pack that are dealt with. */
  done: number;
}

/**
 * Brings the bundled reports into the corpus, on install and on update. Idempotent by pack
 * id and report id; takes up where a killed worker stopped; leaves out what the user
 * deleted; leaves alone what is there (its text may have been added since). Answers how many
 * were added.
 */
export async function seedBundled({ corpus, pack }: SeedParts): Promise<number> {
  const { id, reports } = await pack();
  let done = await doneOf(corpus, id);
  let added = 0;
  while (done < reports.length) {
    const slice = reports.slice(done, done + SLICE);
    done += slice.length;
    added += await addSlice(corpus, slice, true, { pack: id, done });
  }
  return added;
}

/** True when every report of the bundled pack was dealt with. */
export async function isSeeded({ corpus, pack }: SeedParts): Promise<boolean> {
  const { id, reports } = await pack();
  return (await doneOf(corpus, id)) >= reports.length;
}

/** Brings back every bundled report that the user deleted; answers how many. */
export async function restoreBundled({ corpus, pack }: SeedParts): Promise<number> {
  const { id, reports } = await pack();
  const marked = (await corpus.marked()).filter(({ record }) => record.origin === BUNDLED);
  // What can still be undone comes back as it was, with a text that was added to it.
  const { back } = await corpus.unmark(marked.map(({ record }) => record.ordinal));
  await corpus.forgetDeleted();
  let added = back.length;
  for (let done = 0; done < reports.length; done += SLICE) {
    const slice = reports.slice(done, done + SLICE);
    added += await addSlice(corpus, slice, false, { pack: id, done: reports.length });
  }
  return added;
}

async function addSlice(
  corpus: Pick<Corpus, 'add'>,
  slice: readonly Report[],
  respectDeleted: boolean,
  progress: SeedProgress,
): Promise<number> {
  const bundled = slice.map((report) => ({
    ...report,
    meta: { ...report.meta, origin: BUNDLED },
  }));
  const { added } = await corpus.add(bundled, {
    present: 'skip',
    respectDeleted,
    progress: { key: PROGRESS, value: progress },
  });
  return added.length;
}

/** Reports of the pack that are dealt with. */
async function doneOf(corpus: Pick<Corpus, 'progress'>, id: string): Promise<number> {
  const stored = await corpus.progress(PROGRESS);
  if (typeof stored !== 'object' || stored === null) return 0;
  const { pack, done } = stored as Partial<Record<keyof SeedProgress, unknown>>;
  return pack === id && typeof done === 'number' ? done : 0;
}
