import { describe, expect, it } from 'vitest';
import { asReport } from '../../../lib/check/compare';
import { compareWith } from '../../../lib/check/comparison';
import { NOW, copyPage, quayPage } from '../../support/comparisons';

const original = quayPage();
const copy = copyPage();
const compare = (here: typeof copy, there: typeof copy) =>
  compareWith(here, asReport(there).report, null, NOW);

describe('a page beside a report', () => {
  const told = compare(copy, original);

  it('cuts both texts into the sentences of its rows, a moved one at both its places', () => {
    const { rows, finding, there } = told;
    const read = rows.map(({ here, there: other }) => [
      here ? finding.article.text.slice(...here).slice(0, 8) : null,
      other ? there.text!.slice(...other).slice(0, 8) : null,
    ]);
    expect(read.slice(0, 6)).toEqual([
      ['The repa', null],
      ['The harb', 'The harb'],
      ['“We woul', '“We woul'],
      ['Ferries ', 'Ferries '],
      [null, 'The unio'],
      [null, 'The repa'],
    ]);
    expect([rows[0]!.counterpart, rows[5]!.counterpart]).toEqual([5, 0]);
    expect(there.text!.slice(...rows[2]!.there!)).toBe(
      '“We would rather close early than regret it late,” said Ingrid Solbakken, the harbour master.',
    );
  });

  it('says where paragraphs begin', () => {
    expect(told.rows.slice(0, 6).map(({ begins }) => begins.there)).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
    ]);
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
    expect(rows[1]!.thereTokens).toEqual([0, expect.any(Number)]);
    expect(there.facts.map(({ text }) => text)).toContain('seven');
  });
});
