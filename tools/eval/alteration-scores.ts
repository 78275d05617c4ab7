import { align } from '../../lib/align/align';
import { findSpin } from '../../lib/spin/find-spin';
import { makeAffinity } from '../../lib/align/affinity';
import type { Spin } from '../../lib/spin/spin';
import type { Thesaurus } from '../../lib/lexicon/thesaurus';
import { BACKGROUND_RARITY } from '../../lib/verdict/background-rarity';
import type { Alteration, AlterationKind } from './alterations';
import { pageOfLabelled } from './labelled';

/** What is found between two texts that came without metadata. */
export function spinBetween(page: string, source: string, thesaurus: Thesaurus): Spin {
  const suspect = pageOfLabelled({ text: page }, { dates: false });
  const other = pageOfLabelled({ text: source }, { dates: false });
  const alignment = align(suspect.sketched.sketch, other.sketched.sketch, {
    affinity: makeAffinity(suspect.sketched, thesaurus),
    rarity: BACKGROUND_RARITY,
    printed: { suspect: suspect.sketched, source: other.sketched },
  });
  const { title, outlet, byline, published } = other.article;
  return findSpin({
    suspect: suspect.sketched,
    article: suspect.article,
    source: {
      sketch: other.sketched.sketch,
      sketched: other.sketched,
      title,
      outlet,
      byline,
      published,
    },
    alignment,
    isSpun: false,
    retold: [],
    witnesses: [],
    thesaurus,
  });
}

type Place = { at: readonly [number, number] } | null;

const ALTERED_FACT = new Set(['altered', 'added', 'missing']);

const HITS: Readonly<
  Record<AlterationKind, (spin: Spin, near: (place: Place) => boolean) => boolean>
> = {
  quotation: (spin, near) =>
    spin.quotations.some(({ status, suspect }) => status === 'altered' && near(suspect)),
  number: factHit,
  date: factHit,
  name: (spin, near) =>
    factHit(spin, near) ||
    spin.quotations.some(({ status, suspect }) => status === 'altered' && near(suspect)),
  negation: (spin, near) => framingHit('negation', spin, near),
  hedge: (spin, near) => framingHit('hedge', spin, near),
  speaker: (spin) => spin.quotations.some(({ status }) => status === 'moved'),
  credit: (spin) => spin.credit.some(({ status }) => status === 'dropped'),
};

function factHit(spin: Spin, near: (place: Place) => boolean): boolean {
  return spin.facts.some(
    ({ status, suspect }) => ALTERED_FACT.has(status) && (suspect === null || near(suspect)),
  );
}

/** Inside a quotation it is the quotation that was altered. */
function framingHit(kind: string, spin: Spin, near: (place: Place) => boolean): boolean {
  return (
    spin.framing.some((found) => found.kind === kind && near(found.at && { at: found.at })) ||
    spin.changes.some(
      ({ gravity, suspect }) => gravity === 'quotation' && near(suspect && { at: suspect }),
    )
  );
}

/** True when the alteration is told, as what it is and where it is. */
export function isDetected(spin: Spin, { kind, at }: Alteration): boolean {
  const near = (place: Place): boolean =>
    place !== null && place.at[0] <= at[1] && at[0] <= place.at[1];
  return HITS[kind](spin, near);
}

/** Everything that says a text was altered, of whatever kind. */
export function alarmsOf(spin: Spin): string[] {
  return [
    ...spin.quotations
      .filter(({ status }) => status !== 'intact' && status !== 'shortened')
      .map(({ status, suspect }) => `quotation ${status}: ${suspect?.text}`),
    ...spin.facts
      .filter(({ status }) => status !== 'kept')
      .map(({ status, suspect, source }) => `fact ${status}: ${source?.text} → ${suspect?.text}`),
    ...spin.framing.map(({ kind, from, to }) => `framing ${kind}: ${from} → ${to}`),
    ...spin.credit.filter(({ status }) => status !== 'kept').map(({ kind }) => `credit ${kind}`),
  ];
}
