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
  const told = new Set<string>();
  for (const credit of side.credits) {
    // A house that credits itself says nothing about the other.
    if (namesSide(credit.outlet, side)) continue;
    const claim = readCredit(credit, other);
    if (!claim || told.has(claim.code)) continue;
    told.add(claim.code);
    say(claim.code, claim.weight, credit.outlet);
  }
  if (hasLeftOverHeadline(side, other)) say('left-over-headline', ORDER.leftOver, other.outlet);
  const contributor = leftOverContributor(side, other);
  // A line that only the source has may be what the page dropped, unless more was left over there.
  const isLeftOver = later === 'suspect' || hasLeftOverHeadline(side, other);
  if (contributor !== null && isLeftOver) say('left-over-contributor', ORDER.leftOver, contributor);
  return found;
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
