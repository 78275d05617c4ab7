import type { Credit, CreditKind } from '../core/article';
import { asCredit } from '../credit/as-credit';
import { spanOverlap, type Span } from '../core/span';
import type { SketchCredit } from '../sketch/sketch';
import { diceSimilarity } from '../text/dice';
import { sameOutlet } from '../text/outlets';
import type { CopyFrame } from './copy-frame';
import type { SpinArticle, SpinSource } from './input';
import { SAME_LINE } from './parameters';
import type { CreditFinding } from './spin';

/**
 * What became of the source's credits: its byline, agency lines, contributors and "according
 * to" clauses. Told of copies only; two reporters' own texts owe each other no credit.
 * `copied`: the spans of the source that the page has; what a clause outside them says was
 * left out with it.
 */
export function compareCredit(
  article: SpinArticle,
  source: SpinSource,
  frame: CopyFrame,
  copied: readonly Span[],
): CreditFinding[] {
  if (!frame.isCopy) return [];
  return [
    ...byline(article, source),
    ...creditsOfSource(article, source, copied),
    ...creditToSource(article, source),
    ...leftOver(article, source),
  ];
}

function byline(article: SpinArticle, source: SpinSource): CreditFinding[] {
  if (source.byline === null) return [];
  const kept = article.byline !== null && samePeople(article.byline, source.byline);
  const status = kept ? 'kept' : article.byline === null ? 'dropped' : 'replaced';
  return [{ status, kind: 'byline', suspect: article.byline, source: source.byline }];
}

function samePeople(a: string, b: string): boolean {
  const names = (line: string): string[] =>
    line
      .toLowerCase()
      .match(/\p{L}{3,}/gu)
      ?.filter((word) => word !== 'and') ?? [];
  const other = new Set(names(b));
  return names(a).some((name) => other.has(name));
}

/** "According to X" in the text does not stand for the line that says the text is X's. */
function answers(onPage: Credit, inSource: SketchCredit): boolean {
  const asksMore = OWNING.has(inSource.kind) && !OWNING.has(onPage.kind);
  return !asksMore && sameOutlet(onPage.outlet, inSource.outlet);
}

/** Credits that say whose the text is. */
const OWNING: ReadonlySet<CreditKind> = new Set<CreditKind>([
  'agency-byline',
  'dateline',
  'originally-published',
  'submission',
  'canonical',
  'based-on',
  'licence',
  'link',
]);

/** Each outlet or person that the source credits, once for each kind of credit. */
function creditsOfSource(
  article: SpinArticle,
  source: SpinSource,
  copied: readonly Span[],
): CreditFinding[] {
  const found = new Map<string, CreditFinding>();
  for (const credit of source.sketch.credits) {
    const { at, kind } = credit;
    if (kind === 'attribution' && at && !copied.some((span) => spanOverlap(span, at) > 0)) continue;
    const like = article.credits.find((other) => answers(other, credit));
    const key = `${credit.kind} ${credit.outlet}`;
    found.set(key, {
      status: like ? 'kept' : 'dropped',
      kind: credit.kind,
      suspect: like?.outlet ?? null,
      source: credit.outlet,
    });
  }
  return [...found.values()];
}

/** The page credits the outlet it took the text from: as it was looked for, or else as listed. */
function creditToSource(
  { credits }: SpinArticle,
  { outlet, creditTo = null }: SpinSource,
): CreditFinding[] {
  if (outlet === null) return [];
  const listed = credits.find((one) => sameOutlet(one.outlet, outlet));
  const credit = creditTo === null ? listed : asCredit(creditTo);
  return credit
    ? [{ status: 'kept', kind: credit.kind, suspect: credit.outlet, source: outlet }]
    : [];
}

/** Lines of the source that stayed on a page of another outlet. */
function leftOver(article: SpinArticle, source: SpinSource): CreditFinding[] {
  if (
    article.outlet !== null &&
    source.outlet !== null &&
    sameOutlet(article.outlet, source.outlet)
  )
    return [];
  const found: CreditFinding[] = article.credits
    .filter((credit) => isLeftOver(credit, article, source))
    .map(({ outlet }) => ({
      status: 'left-over',
      kind: 'contributor',
      suspect: outlet,
      source: outlet,
    }));
  const headline = article.excluded.find(({ text }) => isSameLine(text, source.title));
  if (headline && !isSameLine(article.title, source.title))
    found.push({
      status: 'left-over',
      kind: 'headline',
      suspect: headline.text,
      source: source.title,
    });
  return found;
}

/** A contributor line on a page that has no author of its own, or that the source has too. */
function isLeftOver({ kind, outlet }: Credit, article: SpinArticle, source: SpinSource): boolean {
  if (kind !== 'contributor') return false;
  // Of two texts of which no outlet is known the line may be the page's own.
  if (article.outlet === null && source.outlet === null) return false;
  const inSource = source.sketch.credits.some(
    (credit) => credit.kind === kind && sameOutlet(credit.outlet, outlet),
  );
  const isAuthor = source.byline !== null && samePeople(outlet, source.byline);
  return article.byline === null || inSource || isAuthor;
}

function isSameLine(a: string, b: string): boolean {
  return a !== '' && b !== '' && diceSimilarity(a, b) >= SAME_LINE;
}
