import type { CorpusReader } from '../index/candidates';
import { CHECK } from '../verdict/thresholds';

/** What a report is to the user; one that has none of these is a reference. */
export const ROLES = ['ours', 'examined'] as const;

/**
 * `ours`: the user's own house published it. `examined`: it is itself under examination, so no text
 * is compared with it, and it is not told that a page is that report.
 */
export type Role = (typeof ROLES)[number];

/** The role of one report, under its id. */
export interface ReportRole {
  id: string;
  role: Role;
}

/** A role as it was stored; null for what is none. */
export function readRole(value: unknown): ReportRole | null {
  const { id, role } = value as Partial<Record<keyof ReportRole, unknown>>;
  const isOne = typeof id === 'string' && ROLES.some((known) => known === role);
  return isOne ? (value as ReportRole) : null;
}

/**
 * The corpus without what is under examination, for one check. So many more candidates are asked for
 * that those set aside take nobody's place, up to `CHECK.examined` of them.
 */
export function withoutExamined(corpus: CorpusReader, roles: readonly ReportRole[]): CorpusReader {
  const examined = new Set(roles.filter(({ role }) => role === 'examined').map(({ id }) => id));
  if (examined.size === 0) return corpus;
  const others = <T extends { meta: { id: string } }>(reports: T[]) =>
    reports.filter(({ meta }) => !examined.has(meta.id));
  return {
    stats: () => corpus.stats(),
    async candidates(query, limit) {
      const more = Math.min(examined.size, CHECK.examined);
      const found = await corpus.candidates(query, limit + more);
      const kept = others(await corpus.reports(found.map(({ ordinal }) => ordinal)));
      const known = new Set(kept.map(({ ordinal }) => ordinal));
      return found.filter(({ ordinal }) => known.has(ordinal)).slice(0, limit);
    },
    carriers: (hashes) => corpus.carriers(hashes),
    reports: async (ordinals) => others(await corpus.reports(ordinals)),
    byUrl: async (url) => others(await corpus.byUrl(url)),
    byDigest: async (digest) => others(await corpus.byDigest(digest)),
  };
}
