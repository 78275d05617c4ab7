import type { Amount } from '../../sketch/facts/value';
import { areCurrenciesAlike, mayBeConverted } from './currencies';
import { ABOUT_SLACK, CONVERSION_SLACK, ROUNDING_DIGITS, TEMPERATURE_SLACK } from './parameters';
import type { ValueRelation } from './relation';
import { areUnitsAlike, inBase } from './units';

/** Largest relative difference of numbers that are equal but for their binary digits. */
const EPSILON = 1e-9;
/** Most of what "hundreds" may be, in hundreds: beyond it stands "thousands". */
const SEVERAL_TO = 10;
const SEVERAL_FROM = 2;

/** How an amount of the page stands to one of the source. See ValueRelation. */
export function compareAmounts(page: Amount, source: Amount): ValueRelation {
  if (page.currency !== '' && source.currency !== '') return compareSums(page, source);
  const share = compareShares(page, source);
  if (share) return share;
  const bare = (amount: Amount): boolean => amount.unit === '' && amount.currency === '';
  const counted = bare(page) !== bare(source) ? source.unit || page.unit : '';
  // "12" for "12 per cent" is another thing; "12" for "12 miles" leaves the miles to be understood.
  if (counted === '%' || counted === 'pp') return 'altered';
  if (counted !== '' || bare(page) || bare(source)) return compareSizes(page, source);
  return compareMeasures(page, source);
}

function compareSums(page: Amount, source: Amount): ValueRelation {
  if (areCurrenciesAlike(page.currency, source.currency)) {
    return arePersAlike(page, source) ? compareSizes(page, source) : 'altered';
  }
  const sums = [page, source].map(({ currency, from }) => ({ currency, amount: from }));
  return mayBeConverted(sums[0]!, sums[1]!) ? 'converted' : 'altered';
}

/** "$12" leaves open what "$12 an hour" says; "$12 a day" does not. */
function arePersAlike(page: Amount, source: Amount): boolean {
  return page.per === source.per || page.per === '' || source.per === '';
}

/** Half and 50 %; null where neither is a fraction that stands for a share. */
function compareShares(page: Amount, source: Amount): ValueRelation | null {
  const isShare = ({ unit }: Amount): boolean => unit === '%';
  const isPart = ({ fraction, unit, currency }: Amount): boolean =>
    fraction && unit === '' && currency === '';
  if (!(isShare(page) && isPart(source)) && !(isPart(page) && isShare(source))) return null;
  const part = isPart(page) ? page : source;
  const percent = isPart(page) ? source : page;
  const exact = 100 * part.from;
  if (isEqual(exact, percent.from)) return 'same';
  const unit = lastPlace(percent.from);
  if (Math.abs(exact - percent.from) > Math.max(unit / 2, ABOUT_SLACK * exact * Number(part.about)))
    return 'altered';
  // Whoever says "33 per cent" for "a third" adds nothing to it; "33.3" does.
  return percent === page && !Number.isInteger(percent.from) ? 'more-precise' : 'rounded';
}

function compareMeasures(page: Amount, source: Amount): ValueRelation {
  if (areUnitsAlike(page.unit, source.unit) && arePersAlike(page, source))
    return compareSizes(page, source);
  const ends = (['from', 'to'] as const).map((end) => [
    inBase(page[end], page.unit, page.per),
    inBase(source[end], source.unit, source.per),
  ]);
  for (const [one, two] of ends) {
    if (!one || !two || one.dimension !== two.dimension) return 'altered';
    const slack =
      one.dimension === 'heat'
        ? TEMPERATURE_SLACK
        : CONVERSION_SLACK * Math.max(Math.abs(one.size), Math.abs(two.size));
    if (Math.abs(one.size - two.size) > slack) return 'altered';
  }
  return 'converted';
}

/** The figures alone, ranges and all. */
function compareSizes(page: Amount, source: Amount): ValueRelation {
  if (page.several || source.several) return compareSeveral(page, source);
  const isRange = ({ from, to }: Amount): boolean => from !== to;
  if (isRange(page) !== isRange(source)) {
    if (!isRange(page)) return isWithin(page.from, source) ? 'more-precise' : 'altered';
    return isWithin(source.from, page) ? 'rounded' : 'altered';
  }
  const lower = compareFigures(page.from, source.from, page, source);
  const upper = compareFigures(page.to, source.to, page, source);
  if (lower === upper || upper === 'same') return lower;
  return lower === 'same' ? upper : 'altered';
}

function isWithin(figure: number, { from, to }: Amount): boolean {
  return figure >= from && figure <= to;
}

/** "Hundreds" stands for what lies between two hundred and a thousand. */
function compareSeveral(page: Amount, source: Amount): ValueRelation {
  if (page.several && source.several) return page.from === source.from ? 'same' : 'altered';
  const [several, exact] = page.several ? [page, source] : [source, page];
  const isOf = exact.from >= SEVERAL_FROM * several.from && exact.to <= SEVERAL_TO * several.from;
  if (!isOf) return 'altered';
  return page.several ? 'rounded' : 'more-precise';
}

function compareFigures(
  page: number,
  source: number,
  pageAmount: Amount,
  sourceAmount: Amount,
): ValueRelation {
  if (isEqual(page, source)) return 'same';
  if (isRounding(source, page)) return 'rounded';
  if (isRounding(page, source)) return 'more-precise';
  const about = (figure: number, exact: number): boolean =>
    Math.abs(figure - exact) <= Math.min(lastPlace(figure) / 2, ABOUT_SLACK * Math.abs(exact));
  if (pageAmount.about && about(page, source)) return 'rounded';
  if (sourceAmount.about && about(source, page)) return 'more-precise';
  return 'altered';
}

function isEqual(one: number, two: number): boolean {
  return Math.abs(one - two) <= EPSILON * Math.max(Math.abs(one), Math.abs(two));
}

/** "3.27" → "3.3", "12,480" → "12,500"; to one digit only where a fraction is dropped. */
function isRounding(exact: number, round: number): boolean {
  const digits = significantDigits(round);
  if (significantDigits(exact) <= digits) return false;
  if (digits >= ROUNDING_DIGITS && Number(exact.toPrecision(digits)) === round) return true;
  return !Number.isInteger(exact) && Math.round(exact) === round && Math.abs(exact) > 1;
}

function significantDigits(value: number): number {
  return value.toExponential().replace(/e.*$/, '').replace(/[^\d]/g, '').length;
}

/** What one more in the last digit that is no nought is worth: 100 for 400, 0.1 for 3.5. */
function lastPlace(value: number): number {
  const [digits, power] = value.toExponential().split('e');
  return 10 ** (Number(power) - digits!.replace(/^-?\d\.?/, '').length);
}
