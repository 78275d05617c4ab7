import type { Capture } from '../check/capture';
import type { Finding } from '../check/finding';
import type { Corpus } from '../corpus/corpus';
import type { Settings } from '../settings/settings';
import { readJudgement } from './judgement';
import { readLogged } from './logged-finding';
import type { Reading } from './reading-memory';
import { createReadingMemory } from './reading-memory';
import { createWatcher } from './watcher';

export interface IntakeParts {
  corpus: Corpus;
  settings: () => Promise<Settings>;
  /** ISO 8601. */
  now: () => string;
}

/** What comes into the corpus by itself, and what is written down about it. */
export interface Intake {
  /** An article was read and checked; true where it became a report. */
  wasRead(reading: Reading, capture: Capture, finding: Finding): Promise<boolean>;
  /** Forgets what the user no longer wants remembered. */
  trim(): Promise<number>;
}

/** The two switches, what I read and watching, on one corpus; both do nothing until chosen. */
export function createIntake(parts: IntakeParts): Intake {
  const { corpus } = parts;
  const memory = createReadingMemory(parts);
  const watcher = createWatcher({
    ...parts,
    findings: corpus.kept('findings', readLogged),
    judgements: corpus.kept('judgements', readJudgement),
  });
  return {
    async wasRead(reading, capture, finding) {
      const reportId = await memory.remember(reading, capture, finding);
      if (reportId === null) return false;
      await watcher.note(finding, { by: 'read', reportId });
      return true;
    },
    trim: () => memory.trim(),
  };
}
