import type { StoredReport } from '../index/candidates';
import { parseTeamAddress } from './address';
import { numberOf } from './keys';
import { TeamServer, type Fetch } from './server';
import { TeamCorpus } from './team-corpus';

/** Who is asked, and as whom: as the user chose it. */
export interface TeamChosen {
  address: string;
  user: string;
  key: string;
}

export interface TeamAskerParts {
  /** What is chosen now; null where the team's corpus is not asked. */
  chosen(): Promise<TeamChosen | null>;
  fetch: Fetch;
  /** Milliseconds of a clock. */
  now(): number;
}

/** The team's corpus as the extension asks it: by fingerprints alone. */
export interface TeamAsker {
  /** Null where none is chosen. */
  corpus(): Promise<TeamCorpus | null>;
  /** A report of it by its id; null where none is chosen, or it has none. */
  byId(id: string): Promise<StoredReport | null>;
}

export function createTeamAsker({ chosen, fetch, now }: TeamAskerParts): TeamAsker {
  // The size of the corpus is remembered with it, for as long as the choice is the same.
  let last: { choice: string; corpus: TeamCorpus } | null = null;
  const asker: TeamAsker = {
    async corpus() {
      const choice = await chosen();
      if (choice === null) return null;
      const written = JSON.stringify(choice);
      if (last?.choice !== written) {
        last = { choice: written, corpus: corpusOf(choice, { fetch, now }) };
      }
      return last.corpus;
    },
    async byId(id) {
      const [report] = (await (await asker.corpus())?.reports([numberOf(id)])) ?? [];
      return report?.meta.id === id ? report : null;
    },
  };
  return asker;
}

/** Throws FirsthandError input-malformed for an address that is none. */
export function corpusOf(
  { address, user, key }: TeamChosen,
  { fetch, now }: Pick<TeamAskerParts, 'fetch' | 'now'>,
): TeamCorpus {
  const server = new TeamServer(parseTeamAddress(address, user, key), fetch);
  return new TeamCorpus(server, { now, identities: false });
}
