import type { Stretches } from '../align/retold';
import { spanLength, type Span } from '../core/span';
import { parseAmount } from '../sketch/facts/value';
import type { Fact } from '../sketch/sketch';
import { diceSimilarity } from '../text/dice';
import {
  MISSPELT,
  RETOLD_APART,
  RETOLD_LEAST,
  RETOLD_LIKE_APART,
  SURELY_MISSPELT,
} from './parameters';

/**
 * Strange facts of a retelling with those gone from it that they stand for, though no sentence
 * of the two is the other's: a name with letters altered, a date or a figure like the one that
 * is gone, or the only one of its form, beside a fact that was kept. Both stand at much the same
 * part of the telling. O(n²) in the strange and the gone of one form, of which the caller gives few.
 */
export function apartPairs(
  strange: readonly Fact[],
  gone: readonly Fact[],
  stretch: Stretches,
  haveKeptNeighbour: (fact: Fact, other: Fact) => boolean,
): [Fact, Fact][] {
  const goneOf = byForm(gone);
  return [...byForm(strange)].flatMap(([form, facts]): [Fact, Fact][] => {
    const left = [...(goneOf.get(form) ?? [])];
    const alike = facts.flatMap((fact): [Fact, Fact][] => {
      const at = left.findIndex(
        (other) => areLike(fact, other) && apart(fact, other, stretch) <= RETOLD_LIKE_APART,
      );
      return at < 0 ? [] : [[fact, ...left.splice(at, 1)] as [Fact, Fact]];
    });
    const paired = new Set(alike.map(([fact]) => fact));
    const open = facts.filter((fact) => !paired.has(fact));
    const [fact, other] = [open[0], left[0]];
    const isOnly = open.length === 1 && left.length === 1 && fact?.kind !== 'name';
    if (!isOnly || !fact || !other) return alike;
    const isPair =
      !isRoundly(fact, other) &&
      apart(fact, other, stretch) <= RETOLD_APART &&
      haveKeptNeighbour(fact, other);
    return isPair ? [...alike, [fact, other]] : alike;
  });
}

function byForm(facts: readonly Fact[]): Map<string, Fact[]> {
  const forms = new Map<string, Fact[]>();
  for (const fact of facts.filter(isTelling)) {
    const form = formOf(fact);
    const known = forms.get(form);
    if (known) known.push(fact);
    else forms.set(form, [fact]);
  }
  return forms;
}

/** "More than 3,000" for 3,200: the same to its first digit, which a retelling may leave it at. */
function isRoundly(fact: Fact, other: Fact): boolean {
  const [now, was] = [parseAmount(fact.value), parseAmount(other.value)];
  return now !== null && was !== null && Number(was.from.toPrecision(1)) === now.from;
}

/** "One" and "two" are told and left untold at will. */
function isTelling({ kind, value }: Fact): boolean {
  if (kind !== 'number') return true;
  const amount = parseAmount(value);
  return amount !== null && !amount.ordinal && amount.from >= RETOLD_LEAST;
}

/** What a fact can be told as and still be another: its kind, and of a date which parts it has. */
function formOf({ kind, value }: Fact): string {
  if (kind === 'date') return `date ${value.replace(/\d/g, '0').replace(/\p{L}+/gu, 'x')}`;
  const amount = kind === 'name' ? null : parseAmount(value);
  return amount ? `${kind} ${amount.currency} ${amount.unit}` : kind;
}

/** How far apart two facts stand in their tellings, as a share of these. */
function apart(fact: Fact, other: Fact, { suspect, source }: Stretches): number {
  const place = ({ at }: Fact, within: Span): number =>
    (at[0] - within[0]) / Math.max(1, spanLength(within));
  return Math.abs(place(fact, suspect) - place(other, source));
}

/** The same first name, or nearly the same surname; the same month or day; the same digits, nearly. */
function areLike(fact: Fact, other: Fact): boolean {
  if (fact.kind === 'name') return areLikeNames(fact.value.split(' '), other.value.split(' '));
  const [now, was] = [partsOf(fact.value), partsOf(other.value)];
  if (fact.kind === 'date') return now.some((part) => was.includes(part));
  return sorted(now) === sorted(was);
}

/** Names of as many words, of which one is another or has letters altered; "Democrats" is no other name. */
export function areLikeNames(now: readonly string[], was: readonly string[]): boolean {
  if (now.length !== was.length) return false;
  const others = now.flatMap((word, i) => (word === was[i] ? [] : [[word, was[i]!] as const]));
  if (others.length !== 1) return false;
  const [word, before] = others[0]!;
  if (isFormOf(word, before)) return false;
  if (now.length > 1) return true;
  const alike = diceSimilarity(word, before);
  return alike >= (word[0] === before[0] ? MISSPELT : SURELY_MISSPELT);
}

/** "Democrat", "Democrats", "America", "American". */
export function isFormOf(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

function partsOf(value: string): string[] {
  return value.split(/\D+/).filter((part) => part !== '');
}

/** The digits but noughts, whatever their order: 3,200 and 32,000, 47 and 74. */
function sorted(parts: readonly string[]): string {
  return [...parts.join('').replaceAll('0', '')].sort().join('');
}
