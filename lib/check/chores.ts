import type { Corpus } from '../corpus/corpus';
import type { SeedParts } from './seed';
import { isSeeded, seedBundled } from './seed';

/** Slices of housekeeping in one go: about a second of work, then the alarm comes again. */
const SLICES = 20;

export interface ChoresParts extends SeedParts {
  corpus: Corpus;
  /** Asks to be called again in a minute, also when this worker dies before it is done. */
  again: () => Promise<void>;
}

/**
 * What the background does in its own time: seeding, also what a dead worker left of it,
 * then a bounded piece of housekeeping. The alarm is set first and simply finds nothing to
 * do when all went well.
 */
export async function doChores(
  parts: ChoresParts,
  log: { warn(message: string, detail?: unknown): void },
): Promise<void> {
  try {
    if (!(await isSeeded(parts))) await parts.again();
    await seedBundled(parts);
    for (let slice = 0; slice < SLICES; slice++) {
      if (!(await parts.corpus.tidy())) return;
    }
    await parts.again();
  } catch (cause) {
    // Nobody waits for chores. They are tried again at the next start, and a corpus that
    // cannot be written tells the reader so at the next save or import.
    log.warn('housekeeping was put off', cause);
  }
}
