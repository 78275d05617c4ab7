import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/article/from-text';
import { changesBetween, compare } from '../../lib/check/compare';
import { pageOf, type Page } from '../../lib/check/page';
import type { Thesaurus } from '../../lib/lexicon/thesaurus';
import { thesaurusFor } from '../../tools/thesaurus';
import { HOSTILE_PAIRS } from '../support/hostile-pairs';
import { StepCounter } from '../support/steps';

const counter = new StepCounter((url) => /\/lib\//u.test(url) && !url.includes('node_modules'));
/** Sentences of each text: long enough that what is bounded by a limit is near it or beyond. */
const SENTENCES = 200;
/** Twice the texts may cost twice the steps; where a limit lies between the two, the next doubling has to. */
const DOUBLED = 2.6;
const SLOW = 300_000;

function pages({ page, source }: { page: string; source: string }): [Page, Page] {
  const of = (text: string, house: string): Page =>
    pageOf(articleFromText(text, { url: `https://house-${house}.example/a`, title: 'A bridge' }));
  return [of(page, 'a'), of(source, 'b')];
}

let thesaurus: Thesaurus | null = null;

beforeAll(async () => {
  thesaurus = await thesaurusFor('en');
  counter.start();
});
afterAll(() => {
  counter.stop();
});

/** Steps of the verdict and the list of changes; the texts are read before they are counted. */
function steps(made: { page: string; source: string }): number {
  const [page, source] = pages(made);
  return counter.count(() => {
    compare(page, source, thesaurus, '2031-02-01T00:00:00Z');
    changesBetween(page, source, thesaurus);
  });
}

describe('the steps of holding one text against another', { timeout: SLOW }, () => {
  it.each(HOSTILE_PAIRS)('double with both: $name', ({ make }) => {
    // What is made once for all is made now.
    steps(make(10));
    const [once, twice] = [steps(make(SENTENCES)), steps(make(2 * SENTENCES))];
    if (twice <= DOUBLED * once) return;
    const fourTimes = steps(make(4 * SENTENCES));
    expect(fourTimes, `${once} steps, doubled ${twice}, and again`).toBeLessThanOrEqual(
      DOUBLED * twice,
    );
  });
});
