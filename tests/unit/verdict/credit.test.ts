import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text';
import { pageOf } from '../../../lib/check/page';
import { pageSide } from '../../../lib/check/sides';
import { agencyOf, creditedOutlet, sharedAgency } from '../../../lib/verdict/decide';
import { aText } from '../../support/reports';

const side = (line: string) =>
  pageSide(pageOf(articleFromText(`${line}\n\n${aText(1)}`, { title: 'Ferry' })));

describe('the agency whose text both sides carry', () => {
  it('is one agency by any of the names it signs with', () => {
    const [short, long] = [side('MARROWBY (AP) — The ferry stopped.'), side('By Associated Press')];
    expect(agencyOf(short)).not.toBeNull();
    expect(agencyOf(long)).not.toBeNull();
    expect(sharedAgency(short, long)).toBe(agencyOf(short));
  });

  it('is none where each names another, or only one names any', () => {
    const here = side('MARROWBY (AP) — The ferry stopped.');
    expect(sharedAgency(here, side('MARROWBY (Reuters) — The ferry stopped.'))).toBeNull();
    expect(sharedAgency(here, side('The ferry stopped.'))).toBeNull();
  });
});

describe('the outlet that a page credits', () => {
  it('is the source by its name in a printed credit, and nobody without one', () => {
    const page = side('This article was originally published by The Marrowby Paper.');
    const source = { ...side('The ferry stopped.'), outlet: 'The Marrowby Paper' };
    expect(creditedOutlet(page, source)).toBe('The Marrowby Paper');
    expect(creditedOutlet(side('The ferry stopped.'), source)).toBeNull();
    expect(creditedOutlet(page, { ...source, outlet: 'Tellsea Herald' })).toBeNull();
  });
});
