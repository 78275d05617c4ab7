import { align } from '../align/align';
import { normaliseUrl } from '../core/url';
import type { CorpusReader, StoredReport } from '../index/candidates';
import { chooseQuery } from '../index/query';
import { diceSimilarity } from '../text/dice';
import { BACKGROUND_RARITY } from '../verdict/background-rarity';
import { isWordForWord, judgePair } from '../verdict/decide';
import { viewPair } from '../verdict/features';
import { isHome } from '../verdict/identity';
import { CHECK, IDENTITY } from '../verdict/thresholds';
import { reportSide } from './sides';

/**
 * What a report is to another: a state of the same article, the same text on its way, or another
 * account of the same event.
 */
export type Relation = 'version' | 'copy' | 'story';

/** A report that belongs with another. */
export interface Related {
  id: string;
  is: Relation;
  /** Words of the one that stand equal in the other, and of each those that do not. */
  equal: number;
  here: number;
  there: number;
}

/**
 * The reports that belong with one, by candidates and alignment of their sketches, so that no text
 * is needed. Costs one look-up and up to `CHECK.candidates` alignments.
 */
export async function relatedTo(
  report: StoredReport,
  corpus: Pick<CorpusReader, 'candidates' | 'reports' | 'byUrl'>,
): Promise<Related[]> {
  const candidates = await corpus.candidates(chooseQuery(report.sketch), CHECK.candidates);
  const others = [
    ...(await corpus.reports(candidates.map(({ ordinal }) => ordinal))),
    ...(report.meta.url === null ? [] : await corpus.byUrl(normaliseUrl(report.meta.url))),
  ];
  const seen = new Set([report.ordinal]);
  return others
    .filter(({ ordinal }) => !seen.has(ordinal) && seen.add(ordinal))
    .map((other) => relate(report, other))
    .filter((related) => related !== null);
}

/** What one report is to another; null where they have nothing in common that can be told. */
export function relate(report: StoredReport, other: StoredReport): Related | null {
  // Facts of two codings are no match for each other.
  if (report.sketch.coding !== other.sketch.coding) return null;
  const alignment = align(report.sketch, other.sketch, { rarity: BACKGROUND_RARITY });
  const equal = alignment.passages.reduce((sum, passage) => sum + passage.equal, 0);
  const here = alignment.suspectTokens - equal;
  const there = alignment.sourceTokens - equal;
  const about = { id: other.meta.id, equal, here, there };
  if (isVersion(report, other, equal)) return { ...about, is: 'version' };
  const pair = viewPair(report.sketch, other.sketch, alignment, BACKGROUND_RARITY, {
    days: { suspect: report.meta.published, source: other.meta.published },
  });
  const sides = [report, other].map((one) => reportSide({ report: one, sketched: null }));
  const { kind, reuse, features } = judgePair(pair, sides[0]!, sides[1]!);
  if (kind === 'no-match') return null;
  // What is alike without being the same words needs more than a pair to be called a copy.
  const isCopy =
    reuse && (kind !== 'rewrite' && kind !== 'partial' ? true : isWordForWord(features));
  return { ...about, is: isCopy ? 'copy' : 'story' };
}

/** True for one address, or one house and nearly one text: the whole of it, or a part under one headline. */
export function isVersion(
  { meta, sketch }: StoredReport,
  other: StoredReport,
  equal: number,
): boolean {
  if (meta.url !== null && other.meta.url !== null) {
    if (normaliseUrl(meta.url) === normaliseUrl(other.meta.url)) return true;
  }
  const isOneHouse = meta.hosts.some((host) => isHome(host, other.meta));
  if (!isOneHouse) return false;
  const shares = [sketch, other.sketch].map(({ tokens }) => equal / Math.max(1, tokens.length));
  if (Math.min(...shares) >= IDENTITY.sameText) return true;
  const isOneHeadline =
    meta.title !== '' && diceSimilarity(meta.title, other.meta.title) >= IDENTITY.headlineDice;
  return isOneHeadline && Math.max(...shares) >= IDENTITY.version;
}
