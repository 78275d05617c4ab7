import type { StorageArea } from '../platform/storage';

/** The corpus of a team that the user chose to ask. */
export interface TeamChoice {
  /** "https://host:8443/database". */
  address: string;
  user: string;
  /** Empty where none is needed. */
  key: string;
}

export interface TeamChoiceStore {
  /** What is chosen; null where the team's corpus is not asked. */
  load(): Promise<TeamChoice | null>;
  save(choice: TeamChoice): Promise<void>;
  /** Asks it no more, and forgets address, user and key. */
  forget(): Promise<void>;
  /** How long the choice is kept: on disk, or only until the browser is closed. */
  isKept(): Promise<'on-disk' | 'while-running'>;
}

export interface TeamChoiceParts {
  local: StorageArea;
  session: StorageArea;
  /** True where content scripts cannot read `local` (lib/platform/storage). */
  isLocalClosed(): Promise<boolean>;
}

const CHOICE = 'team';
const LONGEST = 2_000;

/**
 * The choice of a team's corpus. Content scripts run in the process of a page, which must neither
 * read a key nor name a server of its own: where they reach `local`, the choice stands in
 * `session`, which they reach nowhere, and is gone when the browser is closed.
 */
export function createTeamChoiceStore(parts: TeamChoiceParts): TeamChoiceStore {
  const { local, session, isLocalClosed } = parts;
  const area = async () => ((await isLocalClosed()) ? local : session);
  return {
    async load() {
      const stored = await (await area()).get(CHOICE);
      if (typeof stored !== 'object' || stored === null) return null;
      const { address, user, key } = stored as Partial<Record<keyof TeamChoice, unknown>>;
      return [address, user, key].every(isShort) ? ({ address, user, key } as TeamChoice) : null;
    },
    async save({ address, user, key }) {
      await (await area()).set(CHOICE, { address, user, key });
    },
    async forget() {
      await Promise.all([local, session].map((each) => each.remove([CHOICE])));
    },
    isKept: async () => ((await isLocalClosed()) ? 'on-disk' : 'while-running'),
  };
}

function isShort(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST;
}
