import { FirsthandError } from '../core/errors';
import { isName } from './sql';

/** Where a team's corpus is and who asks. The key never stands in an address. */
export interface TeamAddress {
  /** "http://host:8123", without a slash at the end. */
  server: string;
  database: string;
  user: string;
  key: string;
}

/**
 * Reads "http://HOST:PORT/DATABASE". Throws FirsthandError input-malformed for another scheme, for
 * an address with a user or key in it, and for anything behind the database.
 */
export function parseTeamAddress(address: string, user = '', key = ''): TeamAddress {
  if (!URL.canParse(address)) throw malformed('no address');
  const url = new URL(address);
  if (!['http:', 'https:'].includes(url.protocol)) throw malformed('no address');
  if (url.username !== '' || url.password !== '') throw malformed('a user in the address');
  if (url.search !== '' || url.hash !== '') throw malformed('more than an address');
  const database = url.pathname.replace(/^\//u, '').replace(/\/$/u, '');
  if (!isName(database)) throw malformed('no database of letters, digits and underscores');
  return { server: url.origin, database, user, key };
}

function malformed(detail: string): FirsthandError {
  return new FirsthandError('input-malformed', `team corpus: ${detail}`);
}
