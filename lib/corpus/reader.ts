import { normaliseUrl } from '../core/url';
import type {
  Candidate,
  CorpusReader,
  CorpusStats,
  Query,
  StoredReport,
} from '../index/candidates';
import { SHORTLIST } from '../index/parameters';
import { queryHashes, rankCandidates, shortlistOf } from '../index/ranking';
import { CODING } from '../sketch/scheme';
import { rankShortlist, traitsOf, type ListedCandidate } from '../index/shortlist';
import type { Access } from './access';
import type { LivenessBitmap } from './liveness';
import { ALL_STORES, type AnyTransaction, type Store } from './schema';
import { lookUp } from './shards';
import { isRow, isSketch } from './soundness';
import type { CorpusState } from './state';
import { corrupt, readLiveness, readState } from './state';

/** The stores that a whole report is read from. */
export const REPORT_STORES: Store[] = ALL_STORES.filter((store) => store !== 'postings');

/** Reads the IndexedDB corpus; every answer is of one moment. */
export function createReader(access: Access): CorpusReader {
  // The list of the living is up to 125 KB; it is read again only when something changed.
  let known: { generation: number; liveness: LivenessBitmap } | null = null;
  const livenessAt = async (transaction: AnyTransaction, state: CorpusState) => {
    if (known?.generation !== state.generation) {
      known = { generation: state.generation, liveness: await readLiveness(transaction, state) };
    }
    return known.liveness;
  };

  return {
    stats: () => access.read(['meta', 'reports'], readStats),

    candidates: (query: Query, limit: number): Promise<Candidate[]> =>
      access.read(['meta', 'postings', 'sketches'], async (transaction) => {
        const state = await readState(transaction);
        if (state.reports === 0) return [];
        const liveness = await livenessAt(transaction, state);
        const lookingUp = lookUp(transaction, state, queryHashes(query), liveness);
        // Made while the browser reads; a worker just started takes milliseconds for it.
        const traits = traitsOf(query.page);
        const found = await lookingUp;
        const lookedUp = (hash: number) => found.get(hash) ?? [];
        const size = Math.max(limit, SHORTLIST);
        const ranked = rankCandidates(query, lookedUp, state.reports, size);
        const list = await readListed(transaction, shortlistOf(query.page, ranked, limit));
        return rankShortlist(query.page, list, traits).slice(0, limit);
      }),

    carriers: (hashes) =>
      access.read(['meta', 'postings'], async (transaction) => {
        const state = await readState(transaction);
        if (state.reports === 0) return Array.from(hashes, () => 0);
        const liveness = await livenessAt(transaction, state);
        const found = await lookUp(transaction, state, hashes, liveness);
        return Array.from(hashes, (hash) => found.get(hash)?.length ?? 0);
      }),

    reports: (ordinals) =>
      access.read(REPORT_STORES, async (transaction) => {
        const store = transaction.objectStore('reports');
        const records = await Promise.all(ordinals.map((ordinal) => store.get(ordinal)));
        const absent = ordinals.filter((_, index) => records[index] === undefined);
        if (absent.length > 0) {
          // Deleted since they were ranked; a living one without its row is damage.
          const liveness = await livenessAt(transaction, await readState(transaction));
          if (absent.some((ordinal) => liveness.has(ordinal))) throw corrupt('a report');
        }
        return readWhole(transaction, present(records));
      }),

    byUrl: (url) => readIndexed(access, 'url', normaliseUrl(url)),
    byDigest: (digest) => readIndexed(access, 'digest', digest),
  };
}

export async function readStats(transaction: AnyTransaction): Promise<CorpusStats> {
  const [state, newest] = await Promise.all([
    readState(transaction),
    transaction.objectStore('reports').index('published').openKeyCursor(null, 'prev'),
  ]);
  const { generation } = state;
  const reports = state.reports - (await unsearched(transaction, state));
  const older = state.codings.filter((coding) => coding < CODING);
  return {
    reports,
    newest: newest?.key ?? null,
    generation,
    ...(older.length > 0 ? { olderCodings: older } : {}),
  };
}

/** Living reports that no look-up finds yet: of an import that goes on, or to be posted anew. */
async function unsearched(transaction: AnyTransaction, state: CorpusState): Promise<number> {
  const { runs, reselection } = state;
  if (reselection === null) return Math.min(runs.reports, state.reports);
  const liveness = await readLiveness(transaction, state);
  let waiting = runs.reports;
  for (let ordinal = reselection.next; ordinal < reselection.end; ordinal++) {
    if (liveness.has(ordinal)) waiting += 1;
  }
  return Math.min(waiting, state.reports);
}

async function readListed(
  transaction: AnyTransaction,
  candidates: readonly Candidate[],
): Promise<ListedCandidate[]> {
  const sketches = transaction.objectStore('sketches');
  const listed = await Promise.all(
    candidates.map(async (candidate) => {
      const sketch: unknown = await sketches.get(candidate.ordinal);
      if (!isSketch(sketch)) throw corrupt('the fingerprints of a report');
      return { ...candidate, sketch };
    }),
  );
  return listed;
}

function readIndexed(
  access: Access,
  index: 'url' | 'digest',
  value: string,
): Promise<StoredReport[]> {
  return access.read(REPORT_STORES, async (transaction) => {
    const records = await transaction.objectStore('reports').index(index).getAll(value);
    return readWhole(transaction, records);
  });
}

/**
 * Records with their sketches and texts, in the order given. Throws `corpus-corrupt` when one
 * of them is not whole: a report left out without a word would be a wrong finding.
 */
export async function readWhole(
  transaction: AnyTransaction,
  records: readonly unknown[],
): Promise<StoredReport[]> {
  const sketches = transaction.objectStore('sketches');
  const texts = transaction.objectStore('texts');
  return Promise.all(
    records.map(async (record) => {
      if (!isRow(record)) throw corrupt('the row of a report');
      const { ordinal, meta, hasText } = record;
      const [sketch, text] = await Promise.all([
        sketches.get(ordinal) as Promise<unknown>,
        hasText ? (texts.get(ordinal) as Promise<unknown>) : null,
      ]);
      if (!isSketch(sketch)) throw corrupt('the fingerprints of a report');
      if (hasText && typeof text !== 'string') throw corrupt('the text of a report');
      return { ordinal, meta, sketch, text: hasText ? (text as string) : null };
    }),
  );
}

function present<T>(items: readonly (T | undefined)[]): T[] {
  return items.filter((item) => item !== undefined);
}
