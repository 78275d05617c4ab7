import type { Alignment } from '../../align/alignment';
import type { Span } from '../../core/span';
import type { Fact, SketchedText } from '../../sketch/sketch';
import type { Draft } from '../draft';
import type { Texts } from '../pairing';
import { differingTokens, mappingOf } from '../regions';
import { compareValues } from '../values/compare-values';
import type { ValueContext } from '../values/relation';

const BETWEEN = /^\s?[([/]\s?$/;
const BEHIND = /^\s?[)\]/\s,.;]/;
const SAME = new Set(['same', 'rounded', 'converted']);

/**
 * Values that only one of the texts has and that say in brackets what the value before them
 * says: "10 miles (16 km)". A wrong one is left to be told as put in. O(facts).
 */
export function conversionDrafts(
  texts: Texts,
  alignment: Alignment,
  context: ValueContext,
): Draft[] {
  const differing = differingTokens(alignment);
  const { toSource, toSuspect } = mappingOf(alignment);
  const isNew = (marks: Uint8Array, map: Int32Array, [from, to]: Span): boolean =>
    marks.subarray(from, to).every((mark, i) => mark === 1 && map[from + i]! < 0);
  const drafts: Draft[] = [];
  const add = (suspect: Span, source: Span): void => {
    drafts.push({ gravity: 'style', kind: 'unit', suspect, source, note: 'conversion' });
  };
  for (const at of bracketed(texts.suspect, context))
    if (isNew(differing.suspect, toSource, at)) add(at, behind(toSource, at));
  if (texts.source)
    for (const of of bracketed(texts.source, context))
      if (isNew(differing.source, toSuspect, of)) add(behind(toSuspect, of), of);
  return drafts;
}

/** The place on the other side behind the token before. */
function behind(map: Int32Array, [from]: Span): Span {
  const place = (map[from - 1] ?? -1) + 1;
  return [place, place];
}

function bracketed({ text, offsets, sketch }: SketchedText, context: ValueContext): Span[] {
  const found: Span[] = [];
  const facts = sketch.facts.filter(({ kind }) => kind === 'quantity' || kind === 'money');
  const at = ({ at: [from, to] }: Fact): Span => [offsets.starts[from]!, offsets.ends[to - 1]!];
  facts.forEach((fact, i) => {
    const before = facts[i - 1];
    if (!before || before.at[1] !== fact.at[0]) return;
    const between = text.slice(at(before)[1], at(fact)[0]).replace(/[$£€¥]/g, '');
    if (!BETWEEN.test(between) || !BEHIND.test(text.slice(at(fact)[1], at(fact)[1] + 2))) return;
    if (SAME.has(compareValues(fact, before, context))) found.push(fact.at);
  });
  return found;
}
