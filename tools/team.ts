import { parseTeamAddress } from '../lib/team/address';
import { TeamServer } from '../lib/team/server';
import { TeamCorpus } from '../lib/team/team-corpus';
import { FirsthandError } from '../lib/core/errors';
import { UsageError } from './usage';

const SCHEME = 'clickhouse:';
/** Who asks: in the environment, since a command line is seen by every user of a machine. */
const USER = 'FIRSTHAND_TEAM_USER';
const KEY = 'FIRSTHAND_TEAM_KEY';
/** A command waits longer than a reader. */
const PATIENCE = 60_000;

/** The address in "clickhouse:http://HOST:PORT/DB"; null for a path. */
export function teamAddressOf(path: string): string | null {
  return path.startsWith(SCHEME) ? path.slice(SCHEME.length) : null;
}

/**
 * The address where `--corpus` names a team's corpus, null where it names files. Throws UsageError
 * for both at once.
 */
export function onlyTeam(paths: readonly string[]): string | null {
  const [team, ...more] = paths.flatMap((path) => teamAddressOf(path) ?? []);
  if (team === undefined) return null;
  if (more.length > 0 || paths.length > 1) {
    throw new UsageError('a team corpus is asked alone: name no other corpus beside it');
  }
  return team;
}

/** The server at an address, asked as the user and with the key of the environment. */
export function teamServer(address: string, patience = PATIENCE): TeamServer {
  try {
    const { [USER]: user = '', [KEY]: key = '' } = process.env;
    return new TeamServer(parseTeamAddress(address, user, key), fetch, patience);
  } catch (error) {
    if (!(error instanceof FirsthandError)) throw error;
    throw new UsageError(`${address}: ${error.detail}`);
  }
}

export function teamCorpus(address: string): TeamCorpus {
  return new TeamCorpus(teamServer(address), { now: () => performance.now(), identities: true });
}

/** A failure of the team's corpus as one line; anything else is thrown on. */
export async function orUsageError<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof FirsthandError) || !error.code.startsWith('team-')) throw error;
    throw new UsageError(`the team corpus: ${error.message}`);
  }
}
