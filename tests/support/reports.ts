import { digestOf } from '../../lib/sketch/digest';
import { makeSketch } from '../../lib/sketch/make-sketch';
import type { Report, ReportMeta } from '../../lib/sketch/sketch';

const NOUNS = 'harbour council ferry bridge school orchard market museum river tunnel'.split(' ');
const VERBS = 'closed opened repaired flooded inspected rented painted sold guarded lit'.split(' ');
const PLACES = 'Marrowby Tellsea Orbank Lindholt Quernmouth Vasterfell Dunmarch Pelley'.split(' ');

/** An invented news text of so many sentences; another seed gives another text. */
export function aText(seed: number, sentences = 14): string {
  // A small linear congruential generator: the same seed gives the same words everywhere.
  let state = (seed * 2_654_435_761) >>> 0;
  const pick = <T>(list: readonly T[]): T => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)]!;
  };
  return Array.from({ length: sentences }, (_, index) => {
    const number = 100 + ((seed * 37 + index * 11) % 900);
    return (
      `The ${pick(NOUNS)} of ${pick(PLACES)} was ${pick(VERBS)} near the ${pick(NOUNS)} ` +
      `because ${number} people ${pick(VERBS)} a ${pick(NOUNS)} in ${pick(PLACES)}.`
    );
  }).join(' ');
}

/** A report as the corpus takes it, sketched from its text. */
export function aReport(
  seed: number,
  meta: Partial<ReportMeta> = {},
  text = aText(seed),
  withText = true,
): Report {
  const { sketch } = makeSketch({ text, language: 'en', excluded: [] });
  return {
    sketch,
    text: withText ? text : null,
    meta: {
      id: `paper-${seed}`,
      title: `Report number ${seed}`,
      outlet: 'The Marrowby Paper',
      hosts: ['paper.example'],
      url: `https://paper.example/${seed}`,
      byline: null,
      published: {
        at: `2026-03-${String((seed % 28) + 1).padStart(2, '0')}`,
        precision: 'day',
        from: 'given',
      },
      seen: null,
      language: 'en',
      words: sketch.tokens.length,
      origin: 'imported',
      digest: digestOf(sketch.tokens),
      ...meta,
    },
  };
}
