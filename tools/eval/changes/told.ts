import type { Spin } from '../../../lib/spin/spin';
import type { Gravity, Span } from './edits';

/** One thing that a finding says was changed. */
export interface Told {
  gravity: Gravity;
  kind: string;
  from: string | null;
  to: string | null;
  suspect: Span | null;
  source: Span | null;
}

const FRAMING: Readonly<Record<Spin['framing'][number]['kind'], Gravity>> = {
  hedge: 'meaning',
  negation: 'meaning',
  opposite: 'meaning',
  saying: 'loading',
  loaded: 'loading',
  headline: 'loading',
  'left-out': 'content',
  'put-in': 'content',
};

const RELATIONS: Readonly<Record<Spin['substitutions'][number]['relation'], Gravity>> = {
  synonym: 'wording',
  inflection: 'wording',
  phrase: 'wording',
  spelling: 'style',
  numeral: 'style',
  other: 'content',
};

/** All that is told, each list in the gravity that its kind has. */
export function toldBy(spin: Spin): Told[] {
  return [
    ...spin.framing.map(({ kind, from, to, at }) => ({
      gravity: FRAMING[kind],
      kind,
      from,
      to,
      suspect: at,
      source: null,
    })),
    ...spin.quotations
      .filter(({ status }) => status !== 'intact' && status !== 'shortened')
      .map(({ status, suspect, source }) => ({
        gravity: 'quotation' as const,
        kind: status,
        from: source?.text ?? null,
        to: suspect?.text ?? null,
        suspect: suspect?.at ?? null,
        source: source?.at ?? null,
      })),
    ...spin.facts
      .filter(({ status }) => status !== 'kept')
      .map(({ kind, status, suspect, source }) => ({
        gravity: 'fact' as const,
        kind: `${kind} ${status}`,
        from: source?.text ?? null,
        to: suspect?.text ?? null,
        suspect: suspect?.at ?? null,
        source: null,
      })),
    ...spin.credit
      .filter(({ status }) => status !== 'kept')
      .map(({ kind, status, suspect, source }) => ({
        gravity: 'attribution' as const,
        kind: `${kind} ${status}`,
        from: source,
        to: suspect,
        suspect: null,
        source: null,
      })),
    ...spin.substitutions.map(({ relation, from, to, at }) => ({
      gravity: RELATIONS[relation],
      kind: relation,
      from,
      to,
      suspect: at,
      source: null,
    })),
  ];
}
