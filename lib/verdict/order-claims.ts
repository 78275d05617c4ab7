import { hostOf } from '../core/url';
import { diceSimilarity } from '../text/dice';
import { countWords } from '../text/furniture';
import { isAgency, sameOutlet } from '../text/outlets';
import { isHome } from './identity';
import type { OrderCredit, OrderEvidence, OrderSide, Side } from './order-side';
import { ORDER, SAME_LINE, SAME_LINE_LENGTH } from './thresholds';

/** First step of the ladder: what one side says against its own interest. */
export function readClaims(suspect: OrderSide, source: OrderSide): OrderEvidence[] {
  return [
    ...claimsOf(suspect, source, 'suspect'),
    ...claimsOf(source, suspect, 'source'),
    ...writerOfSource(suspect, source),
  ];
}

function claimsOf(side: OrderSide, other: OrderSide, later: Side): OrderEvidence[] {
  const found: OrderEvidence[] = [];
  const say = (code: OrderEvidence['code'], weight: number, outlet: string | null) =>
    found.push({ code, later, weight, step: 1, details: { outlet } });
  if (side.foreignCanonical !== null && isHome(hostOf(side.foreignCanonical), other)) {
    say('canonical-elsewhere', ORDER.against, hostOf(side.foreignCanonical));
  }
  for (const claim of side.creditTo === null ? listedClaims(side, other) : readingOf(side, other)) {
    if (!found.some(({ code }) => code === claim.code)) say(claim.code, claim.weight, claim.outlet);
  }
  if (hasLeftOverHeadline(side, other)) say('left-over-headline', ORDER.leftOver, other.outlet);
  const contributor = leftOverContributor(side, other);
  // A line that only the source has may be what the page dropped, unless more was left over there.
  const isLeftOver = later === 'suspect' || hasLeftOverHeadline(side, other);
  if (contributor !== null && isLeftOver) say('left-over-contributor', ORDER.leftOver, contributor);
  return found;
}

/** What a credit to the other side says of the order. */
type Claim = Pick<OrderEvidence, 'code' | 'weight'> & { outlet: string | null };

/** By the credits that are listed, and the byline: all that is known of a report. */
function listedClaims(side: OrderSide, other: OrderSide): Claim[] {
  const listed = side.credits.flatMap((credit) => {
    // A house that credits itself says nothing about the other.
    const claim = namesSide(credit.outlet, side) ? null : readCredit(credit, other);
    return claim === null ? [] : [{ ...claim, outlet: credit.outlet }];
  });
  const house = houseInByline(side, other);
  if (house === null) return listed;
  const code = isAgency(house) ? 'agency-byline' : 'credits-other';
  return [...listed, { code, weight: ORDER.against, outlet: house }];
}

/** What parts the author from the house in a byline. */
const BYLINE_PARTS = /[,;/|·–—]/u;

/** The name of the other's house in the byline of a side that is of another; null for none. */
function houseInByline(side: OrderSide, other: OrderSide): string | null {
  const parts = (side.byline ?? '').split(BYLINE_PARTS).map((part) => part.trim());
  // One that names its own house beside it says who wrote it, not from whom it is.
  if (parts.some((part) => part !== '' && namesSide(part, side))) return null;
  return parts.find((part) => part !== '' && namesSide(part, other)) ?? null;
}

/**
 * What reports of the same words say of the two, against their own interest: one that names the
 * house of either as where it has its text from. A hint, once for each side, from whoever it is.
 */
export function readBystanders(
  suspect: OrderSide,
  source: OrderSide,
  bystanders: readonly OrderSide[],
): OrderEvidence[] {
  const named = (by: OrderSide, side: OrderSide) =>
    listedClaims(by, side).find(({ weight }) => weight >= ORDER.against);
  const saidOf = (side: OrderSide, later: Side): OrderEvidence[] => {
    const claims = bystanders.flatMap((by) => named(by, side) ?? []);
    return claims.slice(0, 1).map(({ outlet }) => ({
      code: 'copy-credits',
      later,
      weight: ORDER.attribution,
      step: 1,
      details: { outlet },
    }));
  };
  return [...saidOf(source, 'suspect'), ...saidOf(suspect, 'source')];
}

/** By what was found when the other was looked for on the whole page. */
function readingOf(side: OrderSide, other: OrderSide): Claim[] {
  const { grade, role, name } = side.creditTo!;
  // A name that came with a copied head is read as the page's own.
  if (name === null || (grade !== 'left-over' && namesSide(name, side))) return [];
  const claim = (code: Claim['code'], weight: number): Claim[] => [{ code, weight, outlet: name }];
  // Two clients of one agency say nothing about each other: only the agency was first.
  if (!namesSide(name, other)) return [];
  switch (grade) {
    case 'printed':
      return claim(isAgency(name) ? 'agency-byline' : 'credits-other', ORDER.against);
    case 'declared':
      return claim(role === 'canonical' ? 'canonical-elsewhere' : 'based-on', ORDER.against);
    case 'mention':
      return claim('attributes-to-other', ORDER.attribution);
    case 'left-over':
      return claim('left-over-in-code', ORDER.leftOver);
    case 'none':
      return [];
  }
}

function readCredit(
  credit: OrderCredit,
  other: OrderSide,
): Pick<OrderEvidence, 'code' | 'weight'> | null {
  if (!namesSide(credit.outlet, other)) return null;
  switch (credit.kind) {
    case 'canonical':
      return { code: 'canonical-elsewhere', weight: ORDER.against };
    case 'based-on':
    case 'original-source':
      return { code: 'based-on', weight: ORDER.against };
    case 'originally-published':
    case 'submission':
    case 'licence':
    case 'link':
      return { code: 'credits-other', weight: ORDER.against };
    case 'agency-byline':
    case 'dateline':
      // Two clients of one agency say nothing about each other: only the agency was first.
      return isAgency(credit.outlet) && other.outlet !== null && isAgency(other.outlet)
        ? { code: 'agency-byline', weight: ORDER.against }
        : null;
    case 'attribution':
      return { code: 'attributes-to-other', weight: ORDER.attribution };
    case 'contributor':
      return null;
  }
}

/** True when the printed name is the other side's outlet or lies on its host. */
export function namesSide(name: string, other: Pick<OrderSide, 'outlet' | 'hosts'>): boolean {
  if (other.outlet !== null && sameOutlet(name, other.outlet)) return true;
  const host = hostOf(name.includes('://') ? name : `https://${name}`);
  return host !== null && host.includes('.') && isHome(host, other);
}

/** The other's headline stands as a line of its own under a headline of this side's own. */
function hasLeftOverHeadline(side: OrderSide, other: OrderSide): boolean {
  if (side.title === '' || countWords(other.title) < ORDER.headlineWords) return false;
  // One house links its own headlines.
  if (side.outlet !== null && other.outlet !== null && sameOutlet(side.outlet, other.outlet)) {
    return false;
  }
  if (diceSimilarity(side.title, other.title) >= SAME_LINE) return false;
  return side.lines.some(
    (line) => isAboutAsLong(line, other.title) && diceSimilarity(line, other.title) >= SAME_LINE,
  );
}

/** Lines further apart in length than this cannot be as alike as SAME_LINE: spares the look. */
function isAboutAsLong(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= SAME_LINE_LENGTH * Math.max(a.length, b.length);
}

/** Kinds of lines that say who wrote or reported the text. */
const WRITER_LINES: ReadonlySet<OrderCredit['kind']> = new Set<OrderCredit['kind']>([
  'contributor',
  'agency-byline',
  'dateline',
]);

/**
 * A line that names who reported it, and that only the source has: it is easily dropped and
 * never made up, so it points to the source. A hint; no page is the first for having lost it.
 */
function writerOfSource(suspect: OrderSide, source: OrderSide): OrderEvidence[] {
  const has = (side: OrderSide) => side.credits.find(({ kind }) => WRITER_LINES.has(kind));
  const line = has(source);
  if (!line || has(suspect) || hasLeftOverHeadline(source, suspect)) return [];
  // On a text without author and house the line may itself be left over.
  if (line.kind === 'contributor' && source.byline === null && source.outlet === null) return [];
  return [
    {
      code: 'names-writer',
      later: 'suspect',
      weight: ORDER.attribution,
      step: 1,
      details: { outlet: line.outlet, side: 'source' },
    },
  ];
}

/** "X contributed to this report" on a side that names no author: the line came with the text. */
function leftOverContributor(side: OrderSide, other: OrderSide): string | null {
  if (side.byline !== null) return null;
  const line = side.credits.find((credit) => credit.kind === 'contributor');
  if (!line) return null;
  const both = other.credits.some(
    (credit) => credit.kind === 'contributor' && credit.outlet === line.outlet,
  );
  return both ? null : line.outlet;
}
