import type { Credit } from '../core/article';
import { asCredit } from '../credit/as-credit';
import { withoutRepeats } from '../credit/list-credits';
import type { CorpusStats } from '../index/candidates';
import { isCredited, isReadAsReuse } from '../verdict/decide';
import { explainKind, namesShared } from '../verdict/explain';
import { reason } from '../verdict/reasons';
import type { Order, Reason, Verdict, VerdictKind } from '../verdict/verdict';
import type { Thesaurus } from '../lexicon/thesaurus';
import { REUSE_KINDS } from '../verdict/verdict';
import { alteredOf, isFalsified } from '../spin/altered';
import { warningFor } from '../verdict/warning';
import type { Assessment, OwnRecord } from './assess';
import type { Finding, FindingSource } from './finding';
import { lackingOf, type Lacking } from './lacking';
import { isMerelyReadFirst } from './merely-read';
import { pagePart } from './not-checked';
import { isOwnText } from './own-text';
import type { Page } from './page';
import { coverageOf, findingPassages, sharedPassages, tellingPassages } from './passages';
import type { RankedSource, SourcePicture } from './sources';
import { noSpin, spinOf } from './spin-of';

export interface Judged {
  page: Page;
  /** Records of the corpus that the page itself is. */
  own: readonly OwnRecord[];
  picture: SourcePicture;
  thesaurus: Thesaurus | null;
  stats: CorpusStats;
  now: string;
}

/** Puts what was found into one finding. */
export function conclude(judged: Judged): Finding {
  const { page, own, picture, stats, now } = judged;
  const told = toldSources(judged);
  const lead = told[0] ?? null;
  const { verdict, spin } = settled(judged, lead);
  const shown = (told.length > 0 ? told : picture.related).map(({ assessment }) =>
    tellingPassages(assessment),
  );
  return {
    ...pagePart(page, stats, now),
    credits: creditsOf(page, told),
    identity: own[0]?.assessment.report.meta.id ?? null,
    verdict,
    reuse: REUSE_KINDS.has(verdict.kind),
    warns: isExcused(judged, lead)
      ? null
      : warningFor(verdict.kind, verdict.order, isFalsified(spin.changes)),
    coverage: coverageOf(shown),
    passages: shown
      .flatMap((part) => findingPassages(page, part))
      .sort((a, b) => a.suspect[0] - b.suspect[0]),
    spin,
    altered: alteredOf(spin.changes),
    sources: listed(told, picture).map((source) => sourceOf(source, verdict, lead)),
    reasons: reasonsOf(judged, verdict, lead),
    lacking: lackingFor(judged, verdict, told),
  };
}

/** Where nothing is warned of, whatever is shared: an own text, a copy that was read first. */
function isExcused({ page }: Judged, lead: RankedSource | null): boolean {
  return lead !== null && (lead.assessment.ownHouse || isMerelyReadFirst(lead, page.article));
}

/**
 * The verdict with what was changed. Where all that the page says otherwise is another house's
 * style, it was not spun, however many words that are: a copy edited lightly.
 */
function settled(
  judged: Judged,
  lead: RankedSource | null,
): { verdict: Verdict; spin: Finding['spin'] } {
  const verdict = verdictOf(judged, lead);
  const spin = spinFor(judged, verdict, lead);
  if (verdict.kind !== 'spun' || !lead || !isOnlyStyled(spin)) return { verdict, spin };
  const kind = isCredited(lead.assessment.page) ? 'syndicated' : 'reprint';
  const copied: Verdict = { ...verdict, kind, closeness: 'light' };
  return { verdict: copied, spin: spinFor(judged, copied, lead) };
}

function isOnlyStyled({ changes, counts }: Finding['spin']): boolean {
  return counts.unnamed === 0 && changes.every(({ gravity }) => gravity === 'style');
}

/** The credits that the page lists, and those to a source that only the corpus knows by name. */
function creditsOf({ article }: Page, told: readonly RankedSource[]): Credit[] {
  const found = told.flatMap(({ assessment }) => {
    const reading = assessment.page.creditTo;
    return (reading && asCredit(reading)) ?? [];
  });
  return withoutRepeats([...article.credits, ...found]);
}

/** The sources of reuse that the verdict speaks of: one, or the parts of a mosaic. */
function toldSources({ picture }: Judged): readonly RankedSource[] {
  if (picture.parts.length > 0) return picture.parts;
  return picture.reused.slice(0, 1);
}

/** What the verdict speaks of in front, then other texts of the same words, then the related. */
function listed(told: readonly RankedSource[], { reused, related }: SourcePicture): RankedSource[] {
  return [...told, ...reused.filter((source) => !told.includes(source)), ...related];
}

function verdictOf(judged: Judged, lead: RankedSource | null): Verdict {
  const { own, picture } = judged;
  const [record] = own;
  if (record && (!lead || lead.order.order === 'suspect-first')) {
    return {
      kind: record.identity.same === 'report' ? 'same-report' : 'update',
      order: lead ? 'suspect-first' : 'undetermined',
      confidence: 1,
    };
  }
  if (!lead) return verdictWithoutReuse(picture);
  const { verdict } = lead.assessment;
  const kind: VerdictKind = picture.parts.length > 0 ? 'mosaic' : verdict.kind;
  return {
    kind,
    order: orderOf(picture, lead),
    confidence: verdict.confidence,
    ...(verdict.closeness && kind !== 'mosaic' ? { closeness: verdict.closeness } : {}),
  };
}

function verdictWithoutReuse(picture: SourcePicture): Verdict {
  const { related } = picture;
  const madeFromPage = related.some((source) => source.madeFromPage);
  const kind = related[0]?.assessment.verdict.kind ?? 'no-match';
  return {
    // A copy of a part of the page is about the same thing, whatever else the page tells.
    kind: madeFromPage && kind === 'no-match' ? 'same-story' : kind,
    order: madeFromPage ? 'suspect-first' : 'undetermined',
    confidence: confidenceWithoutReuse(picture),
  };
}

/** That nothing was reused is as sure as the doubtful reports leave it, and as what was set aside was read. */
function confidenceWithoutReuse({ related, doubt }: SourcePicture): number {
  const nearest = related[0]?.assessment.verdict;
  const read = nearest && isReadAsReuse(nearest) ? nearest.confidence : 1;
  return Math.min(1 - doubt, read);
}

/** A mosaic is source-first only when no part of it is in doubt. */
function orderOf({ parts }: SourcePicture, lead: RankedSource): Order {
  if (parts.length === 0) return lead.order.order;
  const orders = new Set(parts.map(({ order }) => order.order));
  return orders.size === 1 ? lead.order.order : 'undetermined';
}

/**
 * What was changed: against the source of the reuse; against the page's own record, for a
 * later version; and where nothing was reused, only how the shared quotations fared.
 */
function spinFor(judged: Judged, verdict: Verdict, lead: RankedSource | null): Finding['spin'] {
  const { page, own, picture, thesaurus } = judged;
  if (REUSE_KINDS.has(verdict.kind))
    return lead ? spinOf(page, lead, thesaurus, verdict.kind) : noSpin();
  if (verdict.kind === 'update')
    return spinOf(page, { ...own[0]!, witnesses: [] }, thesaurus, verdict.kind);
  const nearest = picture.related[0];
  if (verdict.kind !== 'common-source' || !nearest) return noSpin();
  return { ...noSpin(), quotations: spinOf(page, nearest, thesaurus, verdict.kind).quotations };
}

/** The checks that could not be made against what the page was compared with word by word. */
function lackingFor(
  { page, own, picture, thesaurus }: Judged,
  { kind }: Verdict,
  told: readonly RankedSource[],
): Lacking[] {
  const others = kind === 'common-source' ? picture.related.slice(0, 1) : [];
  const compared = kind === 'update' ? own.slice(0, 1) : told.length > 0 ? told : others;
  return lackingOf({
    language: page.sketched.sketch.language,
    hasLexicon: thesaurus !== null,
    compared: compared.map(({ assessment }) => ({ hasText: assessment.sketched !== null })),
  });
}

/** Share of the page found in the report, and of it in the page; of what was retold where no passage aligns. */
function shareOf(assessment: Assessment): FindingSource['coverage'] {
  const { pair, verdict } = assessment;
  if (verdict.reuse && pair.alignment.passages.length === 0) {
    return coverageOf([sharedPassages(assessment)]);
  }
  return { suspect: verdict.features.coverSuspect, source: verdict.features.coverSource };
}

function sourceOf(
  source: RankedSource,
  verdict: Verdict,
  lead: RankedSource | null,
): FindingSource {
  const { report, verdict: alone, sketched } = source.assessment;
  const { id, title, outlet, url, published, language } = report.meta;
  return {
    id,
    title,
    outlet,
    url,
    published,
    language,
    hasText: sketched !== null,
    coverage: shareOf(source.assessment),
    likelyOriginal:
      REUSE_KINDS.has(verdict.kind) && verdict.order === 'source-first' && source === lead,
    kind: alone.kind,
    twins: source.twins.map((twin) => twin.report.meta.id),
  };
}

function reasonsOf(judged: Judged, verdict: Verdict, lead: RankedSource | null): Reason[] {
  const { own, picture, page, stats } = judged;
  const reasons: Reason[] = [];
  for (const { identity, assessment } of own.slice(0, 1)) {
    const report = assessment.report.meta.id;
    reasons.push(reason(identity.code, 'identity', { report }));
    if (identity.same === 'version') reasons.push(reason('changed-since', 'identity', { report }));
  }
  if (verdict.order === 'suspect-first') {
    const copies = [...picture.reused, ...picture.related].filter(
      ({ assessment, order, madeFromPage }) =>
        madeFromPage || (assessment.verdict.reuse && order.order === 'suspect-first'),
    );
    reasons.push(reason('copies-in-corpus', 'kind', { count: copies.length }));
  }
  if (verdict.kind === 'mosaic') {
    reasons.push(reason('several-sources', 'kind', { count: picture.parts.length }));
  }
  const nearest = lead ?? picture.related[0];
  if (!nearest) reasons.push(reason('nothing-similar', 'kind', { count: stats.reports }));
  else reasons.push(...groundsOf(nearest, verdict));
  if (page.article.truncated) reasons.push(reason('cut-to-limit', 'note'));
  return reasons;
}

function ownTextReason({ report, verdict }: Assessment): Reason {
  const percent = Math.round(100 * verdict.features.coverSuspect);
  return reason('own-text', 'kind', { percent, report: report.meta.id });
}

/** The grounds of kind and order that one source gives. */
function groundsOf(source: RankedSource, verdict: Verdict): Reason[] {
  const { assessment, order } = source;
  const { report, page, source: other } = assessment;
  const kind = verdict.kind === 'mosaic' ? 'mosaic' : assessment.verdict.kind;
  if (isOwnText(assessment) && !REUSE_KINDS.has(kind)) return [ownTextReason(assessment)];
  // That the report has it from the page is told by itself; what decided is why the page is the earlier one.
  if (source.madeFromPage) return [...namesShared(assessment.verdict), ...order.reasons];
  const reasons = explainKind(assessment.verdict, kind, report.meta.id, page, other);
  if (!assessment.verdict.reuse) return reasons;
  reasons.push(...order.reasons);
  if (verdict.order === 'undetermined') {
    reasons.push(reason('order-unknown', 'order', { outlet: report.meta.outlet }));
  }
  return reasons;
}
