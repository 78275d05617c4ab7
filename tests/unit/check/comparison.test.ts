import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text';
import { asReport } from '../../../lib/check/compare';
import { compareWith } from '../../../lib/check/comparison';
import { pageOf } from '../../../lib/check/page';

const ORIGINAL = [
  'The harbour of Vardeholm will close its northern quay for three weeks after divers found cracks in seven of its pillars, the port authority said on Sunday.',
  '“We would rather close early than regret it late,” said Ingrid Solbakken, the harbour master.',
  'Ferries to the outer islands will leave from the fish market, and 4,200 commuters a day are asked to allow twenty minutes more.',
  'The union of dock workers denies that it was asked before the decision was made public.',
].join('\n\n');
const COPY = ORIGINAL.replace('found cracks', 'discovered cracks')
  .replace('seven of its pillars', 'eleven of its pillars')
  .replace(
    'The union of dock workers denies that it was asked before the decision was made public.',
    '',
  )
  .concat('This article was originally published by Kystposten.');

const dated = (text: string, title: string, at: string, outlet: string, host: string) =>
  pageOf(
    articleFromText(text, {
      title,
      url: `https://${host}/quay`,
      outlet,
      published: { at, precision: 'minute', from: 'given' },
    }),
  );
const original = dated(
  ORIGINAL,
  'Quay closes',
  '2031-03-10T06:40Z',
  'Kystposten',
  'kystposten.example',
);
const copy = dated(COPY, 'Quay shuts', '2031-03-11T09:00Z', 'Daily Gull', 'daily-gull.example');
const NOW = '2031-03-12T09:00:00Z';

const compare = (here: typeof copy, there: typeof copy) =>
  compareWith(here, asReport(there).report, null, NOW);

describe('a page beside a report', () => {
  const told = compare(copy, original);

  it('cuts both texts into the sentences of its rows', () => {
    const { rows, finding, there } = told;
    const read = rows.map(({ here, there: other }) => [
      here && finding.article.text.slice(...here),
      other && there.text!.slice(...other),
    ]);
    expect(read.map(([here]) => here?.slice(0, 12))).toEqual([
      'The harbour ',
      '“We would ra',
      'Ferries to t',
      undefined,
    ]);
    expect(read[1]![1]).toBe(
      '“We would rather close early than regret it late,” said Ingrid Solbakken, the harbour master.',
    );
    expect(read[3]![1]).toMatch(/^The union .* public\.$/u);
  });

  it('says where paragraphs begin', () => {
    expect(told.rows.map(({ begins }) => begins.there)).toEqual([true, true, true, true]);
  });

  it('lists the changes of the text that came later, whichever of the two is open', () => {
    const back = compare(original, copy);
    const seven = (list: typeof told) =>
      list.spin.changes.filter(({ gravity }) => gravity === 'fact');
    expect(told.changed).toBe('here');
    expect(back.changed).toBe('there');
    expect(seven(told).map(({ from, to }) => [from, to])).toEqual([['seven', 'eleven']]);
    expect(back.spin.changes).toEqual(told.spin.changes);
  });

  it('without its text has rows by token, and what its sketch holds in clear', () => {
    const { report } = asReport(original);
    const { rows, there } = compareWith(copy, { ...report, text: null }, null, NOW);
    expect(there.text).toBeNull();
    expect(rows.every((row) => row.there === null)).toBe(true);
    expect(rows[0]!.thereTokens).toEqual([0, expect.any(Number)]);
    expect(there.facts.map(({ text }) => text)).toContain('seven');
  });
});
