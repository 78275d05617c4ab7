import type { Capture } from '../check/capture';
import type { Finding } from '../check/finding';
import type { Corpus } from '../corpus/corpus';
import type { Settings } from '../settings/settings';
import { createFollower, type FollowerParts } from './follower';
import { createFollowing } from './following';
import { readJudgement } from './judgement';
import { readLogged } from './logged-finding';
import type { Reading } from './reading-memory';
import { createReadingMemory } from './reading-memory';
import { createStories } from './stories';
import { readSubscription } from './subscription';
import { createWatcher } from './watcher';

export interface IntakeParts extends Pick<FollowerParts, 'get' | 'mayAsk' | 'extract' | 'check'> {
  corpus: Corpus;
  settings: () => Promise<Settings>;
  /** ISO 8601. */
  now: () => string;
  /** Asks for the next look at what is followed. */
  alarm: (minutes: number) => Promise<void>;
  log: { warn(message: string, detail?: unknown): void };
}

/** What comes into the corpus by itself, and what is written down about it. */
export interface Intake {
  /** An article was read and checked; true where it became a report. */
  wasRead(reading: Reading, capture: Capture, finding: Finding): Promise<boolean>;
  /** The browser started: forgets what is no longer to be remembered, and looks again. */
  start(): Promise<unknown>;
  /** Looks at what is followed and due. */
  follow(): Promise<void>;
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
  const stories = createStories(corpus);
  const follower = createFollower({
    ...parts,
    subscriptions: corpus.kept('subscriptions', readSubscription),
    watcher,
    stories,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  const follow = createFollowing({ ...parts, follower, now: () => Date.parse(parts.now()) });
  return {
    async wasRead(reading, capture, finding) {
      const reportId = await memory.remember(reading, capture, finding);
      if (reportId === null) return false;
      await watcher.note(finding, { by: 'read', reportId });
      await stories.look(reportId);
      return true;
    },
    start() {
      // A turn takes as long as the servers do; nothing waits for it.
      void follow();
      return memory.trim();
    },
    follow,
  };
}
