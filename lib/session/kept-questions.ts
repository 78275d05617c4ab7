import type { ReportDraft } from '../check/corpus-manager';
import type { Finding } from '../check/finding';
import type { StorageArea } from '../platform/storage';

/** A text that no tab shows, with the finding that was shown about it. */
export type KeptQuestion = (
  | { kind: 'text'; draft: ReportDraft }
  | { kind: 'pair'; suspect: ReportDraft; source: ReportDraft }
  | { kind: 'report'; id: string }
) & { finding: Finding };

/** Questions handed from one view to another, in storage.session. */
export interface KeptQuestions {
  /** Keeps a question under a key of the caller's; the oldest give way to the newest. */
  keep(key: string, question: KeptQuestion): Promise<void>;
  /** Null for one that was given up, or never there. */
  read(key: string): Promise<KeptQuestion | null>;
}

const PREFIX = 'question:';

/** Views that stay open side by side; each holds up to two texts of 1 MB in an area of 10 MB. */
const MOST = 3;

interface Stored {
  question: KeptQuestion;
  turn: number;
}

export function createKeptQuestions(area: StorageArea): KeptQuestions {
  return {
    async keep(key, question) {
      const all = Object.entries(await area.getAll())
        .filter(([name]) => name.startsWith(PREFIX))
        .map(([name, value]) => ({ name, turn: (value as Stored).turn }))
        .sort((a, b) => b.turn - a.turn);
      await area.remove(all.slice(MOST - 1).map(({ name }) => name));
      const turn = (all[0]?.turn ?? 0) + 1;
      await area.set(`${PREFIX}${key}`, { question, turn } satisfies Stored);
    },
    async read(key) {
      const stored = (await area.get(`${PREFIX}${key}`)) as Stored | undefined;
      return stored?.question ?? null;
    },
  };
}
