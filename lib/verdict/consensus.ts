import type { Alignment } from '../align/alignment';
import type { Sketch } from '../sketch/sketch';
import type { OrderEvidence, Side } from './order-side';
import { ORDER } from './thresholds';

/** Tokens on each side of a differing place that must agree with a third report as well. */
const CONTEXT = 2;
/** Runs compared: long enough that two reporters do not write one by chance. */
const RUN = 2 * CONTEXT + 1;

/**
 * Where a quotation differs between the two, the reports of the corpus that carry either
 * wording are witnesses: whoever departs from what several of them agree on has the altered
 * one. `others` are reports that are neither version nor twin of the two. Cost: the tokens
 * of the others.
 */
export function readConsensus(
  suspect: Sketch,
  source: Sketch,
  alignment: Alignment,
  others: readonly Sketch[],
): OrderEvidence[] {
  const places = differingPlaces(suspect, source, alignment);
  if (places.suspect.size === 0 && places.source.size === 0) return [];
  let forSuspect = 0;
  let forSource = 0;
  for (const other of others) {
    const runs = runKeys(other.tokens);
    const withSuspect = count(places.suspect, runs);
    const withSource = count(places.source, runs);
    if (withSuspect > withSource) forSuspect++;
    if (withSource > withSuspect) forSource++;
  }
  if (forSuspect === forSource) return [];
  const later: Side = forSource > forSuspect ? 'suspect' : 'source';
  const lead = Math.min(ORDER.consensusReports, Math.abs(forSource - forSuspect));
  return [
    {
      code: 'consensus-quotation',
      later,
      weight: lead * ORDER.consensus,
      step: 2,
      details: { count: Math.max(forSource, forSuspect) },
    },
  ];
}

/** Keys of the runs around each differing place inside an aligned quotation, on both sides. */
function differingPlaces(suspect: Sketch, source: Sketch, alignment: Alignment) {
  const quotedSuspect = quotedMask(suspect);
  const quotedSource = quotedMask(source);
  const places = { suspect: new Set<number>(), source: new Set<number>() };
  for (const passage of alignment.passages) {
    for (const edit of passage.edits) {
      if (edit.kind === 'equal') continue;
      if (!quotedSuspect[edit.suspect[0]] || !quotedSource[edit.source[0]]) continue;
      addRuns(places.suspect, suspect.tokens, edit.suspect[0], edit.suspect[1]);
      addRuns(places.source, source.tokens, edit.source[0], edit.source[1]);
    }
  }
  return places;
}

function quotedMask(sketch: Sketch): Uint8Array {
  const mask = new Uint8Array(sketch.tokens.length + 1);
  for (const quotation of sketch.quotations) mask.fill(1, quotation.at[0], quotation.at[1]);
  return mask;
}

/** Every run that touches the place [start, end). */
function addRuns(keys: Set<number>, tokens: Uint16Array, start: number, end: number): void {
  const first = Math.max(0, start - RUN + 1);
  const last = Math.min(tokens.length - RUN, Math.max(start, end - 1));
  for (let at = first; at <= last; at++) keys.add(runKey(tokens, at));
}

function runKeys(tokens: Uint16Array): Set<number> {
  const keys = new Set<number>();
  for (let at = 0; at + RUN <= tokens.length; at++) keys.add(runKey(tokens, at));
  return keys;
}

function runKey(tokens: Uint16Array, at: number): number {
  let key = 0;
  for (let i = at; i < at + RUN; i++) key = (key * 4099 + tokens[i]! + 1) % 2147483647;
  return key;
}

function count(wanted: ReadonlySet<number>, there: ReadonlySet<number>): number {
  let found = 0;
  for (const key of wanted) if (there.has(key)) found++;
  return found;
}
