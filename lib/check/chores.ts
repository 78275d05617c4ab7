import type { Corpus } from '../corpus/corpus';
import type { ImportProgress } from './corpus-manager';
import type { Importer } from './import-worker';
import type { SeedParts } from './seed';
import { seedBundled } from './seed';

/** Slices of housekeeping in one go: about a second of work, then the alarm comes again. */
const SLICES = 20;

/** The alarm by which a worker that died in the middle is woken. */
export const CHORES = 'chores';

export interface ChoresParts extends SeedParts {
  corpus: Corpus;
  /** What else is due when the browser or the extension starts. */
  atStart?: () => Promise<unknown>;
  alarm: {
    /** Asks to be called again in a minute, also when this worker dies meanwhile. */
    set: () => Promise<void>;
    clear: () => Promise<void>;
  };
}

/**
 * An importer whose every sign of life puts off the alarm of the chores by a minute: should it die, they
 * see to what it left unfinished (lib/corpus/runs.ts).
 */
export function watchedByChores(importer: Importer, setAlarm: () => Promise<void>): Importer {
  return (files, choice, onProgress, signal) => {
    // An alarm that cannot be set is no reason not to import: the next start sees to it too.
    const set = () => void setAlarm().catch(() => undefined);
    set();
    const watched = (progress: ImportProgress) => {
      set();
      onProgress(progress);
    };
    return importer(files, choice, watched, signal);
  };
}

/** `start`: the browser or the extension starts, and deletions marked before become final. */
export type Occasion = 'start' | 'alarm';

export type Chores = (occasion: Occasion) => Promise<void>;

/**
 * What the background does in its own time: seeding, also what a dead worker left of it,
 * carrying out deletions, and a bounded piece of housekeeping.
 *
 * The alarm is set before anything else, reading the pack included, and cleared when nothing
 * is left to do: a worker that dies anywhere in between is woken. Runs follow each other, so
 * that none clears the alarm of another.
 */
export function createChores(
  parts: ChoresParts,
  log: { warn(message: string, detail?: unknown): void },
): Chores {
  let last: Promise<void> = Promise.resolve();
  const run = async (occasion: Occasion) => {
    try {
      await parts.alarm.set();
      if (await isDone(parts, occasion)) await parts.alarm.clear();
    } catch (cause) {
      // Nobody waits for chores, and to fail once a minute helps nobody. They are tried again
      // at the next start, and a corpus that cannot be written says so at the next save or import.
      log.warn('housekeeping was put off', cause);
      await parts.alarm.clear();
    }
  };
  return (occasion) => (last = last.then(() => run(occasion)));
}

/** One go; false when housekeeping is left for the next. */
async function isDone(parts: ChoresParts, occasion: Occasion): Promise<boolean> {
  const { corpus } = parts;
  if (occasion === 'start') {
    await parts.atStart?.();
    await corpus.beginSweep();
  }
  await seedBundled(parts);
  for (let slice = 0; slice < SLICES; slice++) {
    if (!(await corpus.tidy())) return true;
  }
  return false;
}
