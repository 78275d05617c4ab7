import type { Fact } from '../../sketch/sketch';
import { isUnread, parseAmount } from '../../sketch/facts/value';
import { compareAmounts } from './amounts';
import { compareDates } from './dates';
import { compareNames } from './names';
import type { ValueContext, ValueRelation } from './relation';
import { compareTimes } from './times';

/** What a fact says, as far as it decides what it can be held against. */
type Nature = 'name' | 'date' | 'time' | 'score' | 'amount';

/**
 * How a fact of the page stands to a fact of the source, by their values alone (facts of
 * either coding). Never `same`, `rounded` or `converted` for what was not read in full,
 * unless both are printed alike. O(length of the values).
 */
export function compareValues(page: Fact, source: Fact, context: ValueContext): ValueRelation {
  if (page.value === source.value) return 'same';
  if (isUnread(page.value) || isUnread(source.value)) return 'unread';
  const [one, two] = [natureOf(page), natureOf(source)];
  if (one !== two) return acrossNatures(page, source);
  switch (one) {
    case 'name':
      return compareNames(page.value, source.value, context.language);
    case 'date':
      return compareDates(page.value, source.value, context.published);
    case 'time':
      return compareTimes(page.value, source.value);
    case 'score':
      return 'altered';
    case 'amount':
      return isMillionsByM(page, source) || isMillionsByM(source, page)
        ? 'same'
        : compareAmounts(parseAmount(page.value)!, parseAmount(source.value)!);
  }
}

const BY_M = /\d\s?m$/;
const MILLION = 1e6;

/** "2.5m people" may have been read as metres; beside the same number of millions it is none. */
function isMillionsByM(short: Fact, long: Fact): boolean {
  if (!BY_M.test(short.text)) return false;
  const [one, two] = [parseAmount(short.value)!, parseAmount(long.value)!];
  return (
    one.unit === 'metre' &&
    two.unit === '' &&
    two.currency === '' &&
    one.from * MILLION === two.from &&
    one.to * MILLION === two.to
  );
}

/** Facts that can stand for each other at one place: figures among themselves, names, dates. */
export function areComparable(a: Fact, b: Fact): boolean {
  if (isUnread(a.value) || isUnread(b.value)) return a.kind !== 'name' && b.kind !== 'name';
  // Asked of every fact against every other: what most are told apart by comes first.
  if (a.kind === 'name' || b.kind === 'name') return a.kind === b.kind;
  const [one, two] = [natureOf(a), natureOf(b)];
  if (one === two) return true;
  return acrossNatures(a, b) !== 'incomparable';
}

function natureOf({ kind, value }: Fact): Nature {
  if (kind === 'name' || kind === 'date' || kind === 'time' || kind === 'score') return kind;
  return parseAmount(value) ? 'amount' : 'score';
}

/**
 * One text writes as a year, a score or an hour what the other leaves a bare figure: the same
 * figure is the same, and a score is no longer itself turned round.
 */
function acrossNatures(page: Fact, source: Fact): ValueRelation {
  const natures = [natureOf(page), natureOf(source)];
  if (natures.includes('name')) return 'incomparable';
  const clock = clockOf(page) ?? clockOf(source);
  const time = [page, source].find(({ kind }) => kind === 'time');
  if (clock !== null && time) return compareTimes(clock, time.value);
  const [one, two] = [bareFigures(page), bareFigures(source)];
  if (one.length === 0 || two.length === 0) return 'incomparable';
  const alike = one.length === two.length && one.every((figure, i) => figure === two[i]);
  if (alike) return 'same';
  return natures.includes('score') && one.length === two.length ? 'altered' : 'incomparable';
}

const CLOCK = /^(\d{1,2})[.:](\d\d)$/;

/** "9.30", a bare figure by its looks, as the time of day that it may be; null for another. */
function clockOf({ kind, text }: Fact): string | null {
  const [, hour, minute] = (kind === 'number' && CLOCK.exec(text)) || [];
  if (hour === undefined || Number(hour) > 24 || Number(minute) > 59) return null;
  return `${hour.padStart(2, '0')}:${minute!}${Number(hour) <= 12 ? '?' : ''}`;
}

/** The figures of a value that names nothing they count; empty for one that does. */
function bareFigures({ kind, value }: Fact): number[] {
  if (kind === 'date') return /^\d{4}$/.test(value) ? [Number(value)] : [];
  if (kind === 'time') return /^\d\d:00\??$/.test(value) ? [Number(value.slice(0, 2))] : [];
  if (kind === 'score') return value.split('-').map(Number);
  const amount = parseAmount(value);
  if (!amount || amount.currency !== '' || !['', 'hour'].includes(amount.unit)) return [];
  return amount.from === amount.to ? [amount.from] : [amount.from, amount.to];
}
