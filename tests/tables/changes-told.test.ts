import { beforeAll, describe, expect, it } from 'vitest';
import { casesOf } from '../../tools/eval/changes';
import { GRAVITIES } from '../../tools/eval/changes/edits';
import { CHANGE_KINDS } from '../../tools/eval/changes/kinds';
import { isAboveWording, scoreChange } from '../../tools/eval/changes/score';
import { sampleTexts, type SampleText } from '../../tools/eval/changes/texts';
import { toldBy } from '../../tools/eval/changes/told';
import { findingBetween } from '../../tools/eval/changes/told-between';
import { harmlessCases } from '../../tools/eval/harmless';
import { HARMLESS_KINDS } from '../../tools/eval/harmless/kinds';
import { thesaurus } from '../unit/spin/compare';

/** Changes of each kind that are tried here, for the sake of time; `firsthand eval changes` tries all. */
const CASES = 1;
/** Share told rightly, of each gravity, below which something broke. */
const LEAST = 0.8;
/** Alarms in 1,000 words of harmless edits above which something broke. */
const MOST_ALARMS = 2;

let texts: SampleText[] = [];
beforeAll(async () => {
  texts = await sampleTexts([]);
});

describe('one change in a report of our own', () => {
  it.each(GRAVITIES.filter(isAboveWording))('of %s is told, once and as what it is', (gravity) => {
    const cases = CHANGE_KINDS.filter((kind) => kind.gravity[0] === gravity).flatMap((kind) =>
      casesOf(kind, texts, 1).slice(0, CASES),
    );
    const missed = cases.filter(({ made }) => {
      const { spin } = findingBetween(made.page, made.source, thesaurus);
      return !scoreChange(made, toldBy(spin)).right;
    });
    expect(
      1 - missed.length / cases.length,
      missed.map(({ id }) => id).join(', '),
    ).toBeGreaterThanOrEqual(LEAST);
  });
});

describe('an edit that alters nothing', () => {
  it('raises hardly an alarm, and is never told as spun', () => {
    const [text] = texts as [SampleText];
    let words = 0;
    const alarms: string[] = [];
    for (const { id, kind, page, source } of HARMLESS_KINDS.flatMap((kind) =>
      harmlessCases(kind, [text]),
    )) {
      const { spin, verdict } = findingBetween(page, source, thesaurus, kind.published);
      expect(verdict.kind, id).not.toBe('spun');
      words += page.split(/\s+/).length;
      alarms.push(
        ...toldBy(spin)
          .filter(({ gravity }) => isAboveWording(gravity))
          .map(() => id),
      );
    }
    expect((1000 * alarms.length) / words, alarms.join(', ')).toBeLessThanOrEqual(MOST_ALARMS);
  });
});
