import { makeAffinity } from '../align/affinity';
import { align } from '../align/align';
import { articleFromText } from '../article/from-text';
import type { Article, Credit } from '../core/article';
import type { Span } from '../core/span';
import { findCredit } from '../credit/find-credit';
import type { CreditGrade } from '../credit/reading';
import type { StoredReport } from '../index/candidates';
import type { Thesaurus } from '../lexicon/thesaurus';
import { BACKGROUND_RARITY } from '../verdict/background-rarity';
import { judgePair } from '../verdict/decide';
import { viewPair } from '../verdict/features';
import { readOrder } from '../verdict/order';
import type { OrderSide } from '../verdict/order-side';
import type { Order } from '../verdict/verdict';
import { isVersion } from './relate';
import { reportSide, withText, type SourceReport } from './sides';

/** A report with all that holding it against others needs, made once. */
export interface PairedReport {
  source: SourceReport;
  /** What it says of others; without its text, what was found when it was read. */
  article: Article;
}

/** What two reports have of each other. */
export interface ReportPair {
  /** Both have one text, or parts of it, on its way from one to the other. */
  reuse: boolean;
  /** States of one article. */
  version: boolean;
  /** `suspect` is the first of the two, `source` the second. */
  order: Order;
  /** Words that stand equal in both. */
  equal: number;
  /** Token spans of what they share, in the first and in the second. */
  shared: { suspect: Span; source: Span }[];
  /** What the first says of the house of the second, and the second of the first. */
  credits: { suspect: CreditGrade; source: CreditGrade };
}

export function pairedReport(report: StoredReport): PairedReport {
  return { source: withText(report), article: articleOf(report) };
}

/**
 * Null for two codings, whose facts are no match for each other. One alignment, which knows words
 * of the same meaning where `thesaurus` is that of the first and its text is kept.
 */
export function readReportPair(
  one: PairedReport,
  other: PairedReport,
  thesaurus: Thesaurus | null,
): ReportPair | null {
  const [a, b] = [one.source.report.sketch, other.source.report.sketch];
  if (a.coding !== b.coding) return null;
  const { sketched } = one.source;
  const affinity = thesaurus && sketched ? makeAffinity(sketched, thesaurus) : null;
  const alignment = align(a, b, {
    rarity: BACKGROUND_RARITY,
    ...(affinity ? { affinity } : {}),
  });
  const suspect = sideOf(one, other);
  const source = sideOf(other, one);
  const days = { suspect: suspect.published, source: source.published };
  const pair = viewPair(a, b, alignment, BACKGROUND_RARITY, { days });
  const equal = alignment.passages.reduce((sum, passage) => sum + passage.equal, 0);
  return {
    reuse: judgePair(pair, suspect, source).reuse,
    version: isVersion(one.source.report, other.source.report, equal),
    order: readOrder(pair, suspect, source).order,
    equal,
    shared: alignment.passages.map((passage) => ({
      suspect: passage.suspect,
      source: passage.source,
    })),
    credits: {
      suspect: suspect.creditTo?.grade ?? 'none',
      source: source.creditTo?.grade ?? 'none',
    },
  };
}

function sideOf({ source, article }: PairedReport, other: PairedReport): OrderSide {
  const { meta, sketch } = other.source.report;
  const { outlet, hosts, url, byline } = meta;
  const creditTo = findCredit(article, { outlet, hosts, url, byline, credits: sketch.credits });
  return { ...reportSide(source), creditTo };
}

/** A stored report as an article: its credits are those of its sketch, its lines those of its text. */
function articleOf({ meta, sketch, text }: StoredReport): Article {
  const { title, url, outlet, published, language } = meta;
  const known = { title, outlet, published, language, ...(url === null ? {} : { url }) };
  const article = articleFromText(text ?? '', known);
  const found = new Set(article.credits.map(({ kind, outlet: named }) => `${kind} ${named}`));
  const stored = sketch.credits
    .filter(({ kind, outlet: named }) => !found.has(`${kind} ${named}`))
    .map(({ kind, outlet: named }): Credit => ({ kind, outlet: named, span: null, text: named }));
  return { ...article, byline: meta.byline, credits: [...article.credits, ...stored] };
}
