import { describe, expect, it } from 'vitest';
import { fixturePairs } from '../../../tools/eval/fixture-pairs';
import { compareLabelled } from '../../../tools/eval/predictions';

type Figures = readonly (readonly [from: string, to: string])[];

function pair(slug: string) {
  return fixturePairs().find(({ id }) => id === slug)!;
}

/** The text with every one of the figures replaced; fails when one does not stand there. */
function falsified(text: string, figures: Figures): string {
  return figures.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`the text has no “${from}”`);
    return changed.replaceAll(from, to);
  }, text);
}

async function told(page: string, source: string, days: { page?: string; source?: string } = {}) {
  const finding = await compareLabelled(
    { text: page, date: days.page ?? null },
    { text: source, date: days.source ?? null },
    { dates: true },
  );
  const facts = finding.spin.changes.filter(({ gravity }) => gravity === 'fact');
  return { ...finding, facts: facts.map(({ from, to }) => [from, to]) };
}

describe('a text whose figures were falsified, against a form filled in anew', () => {
  const form = pair('wire-template');
  const retelling = pair('rewrite');
  const ofForm: Figures = [
    ['12.7 million', '17.2 million'],
    ['9.9 million', '14.1 million'],
    ['204 million', '317 million'],
    ['181 million', '260 million'],
    ['May 9', 'May 19'],
  ];
  const ofRetelling: Figures = [
    ['eleven months', 'eight months'],
    ['340 metres', '140 metres'],
    ['18.4 million', '28.4 million'],
    ['nine per cent', 'four per cent'],
    ['2009', '2014'],
    ['1911', '1923'],
  ];

  it('is still the copy where firm, names and events are the same, and every figure is told', async () => {
    const finding = await told(falsified(form.source.text, ofForm), form.source.text);
    expect([finding.verdict.kind, finding.reuse]).toEqual(['reprint', true]);
    expect(finding.facts).toHaveLength(ofForm.length);
    expect(finding.altered.fact).toBe(ofForm.length);
  });

  it('is still the copy on the next day, whatever day it names', async () => {
    const days = { source: '2031-05-10', page: '2031-05-11' };
    const finding = await told(falsified(form.source.text, ofForm), form.source.text, days);
    expect([finding.reuse, finding.warns]).toEqual([true, 'red']);
  });

  it('is still the rewrite where it was retold in other words, and every figure is told', async () => {
    const finding = await told(
      falsified(retelling.suspect.text, ofRetelling),
      retelling.source.text,
    );
    expect([finding.verdict.kind, finding.reuse]).toEqual(['rewrite', true]);
    expect(finding.facts).toEqual(
      ofRetelling.map(([from, to]) => [expect.stringContaining(from), expect.stringContaining(to)]),
    );
  });

  it('is no copy where the form was filled in for another firm', async () => {
    const finding = await told(form.suspect.text, form.source.text);
    expect([finding.reuse, finding.warns, finding.facts]).toEqual([false, null, []]);
  });

  it('is told nothing of where nothing was falsified', async () => {
    const finding = await told(retelling.suspect.text, retelling.source.text);
    expect([finding.verdict.kind, finding.facts]).toEqual(['rewrite', []]);
  });
});
