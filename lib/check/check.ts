import type { CorpusReader, CorpusStats, StoredReport } from '../index/candidates';
import { chooseQuery } from '../index/query';
import { digestOf } from '../sketch/digest';
import { makeAffinity } from '../align/affinity';
import type { Thesaurus } from '../lexicon/thesaurus';
import { identify, ownAddress, type Identity } from '../verdict/identity';
import { oncePer } from '../core/lazy';
import { normaliseUrl } from '../core/url';
import type { Sketch } from '../sketch/sketch';
import { CHECK, LEAST_WORDS } from '../verdict/thresholds';
import type { NotCheckedReason } from '../verdict/verdict';
import { assess, type Assessment, type OwnRecord } from './assess';
import { conclude } from './conclude';
import { learnPhrases } from './corpus-phrases';
import type { Finding } from './finding';
import { notChecked } from './not-checked';
import { sketchFor, type Page } from './page';
import { withText } from './sides';
import { setOwnAside, withOwners } from './own-text';
import type { OwnerGroup } from './owners';
import { READ } from './report';
import { withoutExamined, type ReportRole } from './roles';
import { rankSources } from './sources';
import { withoutDaylessEvent } from './dayless';
import { withoutStandingEvents } from './told-event';
import { setIndistinctAside } from './stand-out';

/** All that a check needs from outside. */
export interface CheckDeps {
  corpus: CorpusReader;
  /** The lexicon of a language; null where there is none. */
  thesaurus(language: string): Promise<Thesaurus | null>;
  /** Outlets that the user says are of one house; without it none are. */
  owners?(): Promise<readonly OwnerGroup[]>;
  /** What reports are to the user; without it all are compared with. */
  roles?(): Promise<readonly ReportRole[]>;
  /** ISO 8601. */
  now(): string;
}

/**
 * Checks a page against the corpus: candidates, passages, verdict, order. What the page itself
 * is in the corpus is set aside first; the check goes on against every other report. Rejects
 * with what the corpus rejects with.
 */
export async function check(page: Page, deps: CheckDeps): Promise<Finding> {
  const stats = await deps.corpus.stats();
  const reasonNotTo = whyNot(page);
  if (reasonNotTo) return notChecked(page, reasonNotTo, stats, deps.now());
  const thesaurus = await deps.thesaurus(page.sketched.sketch.language);
  const corpus = withoutExamined(deps.corpus, (await deps.roles?.()) ?? []);
  const reports = await findReports(page, corpus, stats);
  const owners = (await deps.owners?.()) ?? [];
  const assessed = assessAll(page, reports, thesaurus, owners);
  const others = await withoutStandingEvents(assessed.others, deps.corpus, stats.reports);
  return concludeAll(page, { ...assessed, others }, thesaurus, stats, deps.now());
}

/** Judges a page against reports already found, of a corpus that cannot be asked how common their names are. */
export function judge(
  page: Page,
  reports: readonly StoredReport[],
  thesaurus: Thesaurus | null,
  stats: CorpusStats,
  now: string,
): Finding {
  return concludeAll(page, assessAll(page, reports, thesaurus, []), thesaurus, stats, now);
}

interface Assessed {
  own: OwnRecord[];
  /** The page as it was read before. */
  remembered: StoredReport[];
  others: Assessment[];
}

function assessAll(
  page: Page,
  reports: readonly StoredReport[],
  thesaurus: Thesaurus | null,
  owners: readonly OwnerGroup[],
): Assessed {
  const affinity = thesaurus ? makeAffinity(page.sketched, thesaurus) : null;
  const own: OwnRecord[] = [];
  // The page was read before. Nobody put it there as a report, so that is no verdict on it.
  const remembered: StoredReport[] = [];
  const others: Assessment[] = [];
  const phrases = learnPhrases(page.sketched.sketch, reports);
  for (const report of reports) {
    const isLearnt = phrases.beside(report.ordinal);
    const alone = withoutDaylessEvent(assess(page, withText(report), affinity, isLearnt));
    const assessment = withOwners(alone, page.article, owners);
    const identity = identityOf(page, assessment);
    if (identity?.same === 'report' && report.meta.origin === READ) remembered.push(report);
    else if (identity) own.push({ assessment, identity });
    else others.push(assessment);
  }
  return { own, remembered, others };
}

function concludeAll(
  page: Page,
  { own, remembered, others }: Assessed,
  thesaurus: Thesaurus | null,
  stats: CorpusStats,
  now: string,
): Finding {
  const strangers = setIndistinctAside(page.sketched.sketch, others);
  const picture = rankSources(setOwnAside(strangers));
  const finding = conclude({ page, own, picture, thesaurus, stats, now });
  const [known] = remembered;
  return known ? { ...finding, remembered: known.meta.id } : finding;
}

function whyNot(page: Page): NotCheckedReason | null {
  if (page.sketched.sketch.tokens.length >= LEAST_WORDS) return null;
  return page.article.accessibleForFree === false ? 'paywalled' : 'too-short';
}

/**
 * The reports worth aligning, by address, by text and by what they share with the page. Facts
 * of an older coding have other values, and so other fingerprints: where the corpus still holds
 * reports of one, the page is read and asked about in that coding too.
 */
async function findReports(
  page: Page,
  corpus: CorpusReader,
  { olderCodings = [] }: CorpusStats,
): Promise<StoredReport[]> {
  const address = ownAddress(page.article);
  const found = address === null ? [] : await corpus.byUrl(normaliseUrl(address));
  const scores = new Map<number, number>();
  const codings = [page.sketched.sketch.coding, ...olderCodings];
  for (const sketch of new Set(codings.map((coding) => sketchFor(page, coding)))) {
    found.push(...(await corpus.byDigest(digestOnce(sketch))));
    for (const { ordinal, score } of await corpus.candidates(chooseQuery(sketch), CHECK.candidates))
      scores.set(ordinal, Math.max(score, scores.get(ordinal) ?? 0));
  }
  const best = [...scores].sort(([, a], [, b]) => b - a).slice(0, CHECK.candidates);
  found.push(...(await corpus.reports(best.map(([ordinal]) => ordinal))));
  const known = new Set<number>();
  return found.filter(({ ordinal }) => !known.has(ordinal) && known.add(ordinal));
}

/** The page's, which is asked for beside every report. */
const digestOnce = oncePer(({ tokens }: Sketch) => digestOf(tokens));

function identityOf(page: Page, { report, pair }: Assessment): Identity {
  const { passages, suspectTokens, sourceTokens } = pair.alignment;
  const equal = passages.reduce((sum, passage) => sum + passage.equal, 0);
  const likeness = {
    page: equal / Math.max(1, suspectTokens),
    report: equal / Math.max(1, sourceTokens),
  };
  const { url, canonicalUrl, title } = page.article;
  const digest = digestOnce(sketchFor(page, report.sketch.coding));
  return identify({ url, canonicalUrl, title, digest }, report.meta, likeness);
}
