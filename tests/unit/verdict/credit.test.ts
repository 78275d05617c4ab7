import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text';
import { findCredit } from '../../../lib/credit/find-credit';
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
  const sideTo = (line: string, outlet: string) => {
    const article = articleFromText(`${line}\n\n${aText(1)}`, { title: 'Ferry' });
    const source = { outlet, hosts: [], url: null, byline: null, credits: [] };
    return { ...pageSide(pageOf(article)), creditTo: findCredit(article, source) };
  };

  it('is the source by its name in a printed credit, and nobody without one', () => {
    const credit = 'This article was originally published by The Marrowby Paper.';
    expect(creditedOutlet(sideTo(credit, 'The Marrowby Paper'))).toBe('The Marrowby Paper');
    expect(creditedOutlet(sideTo('The ferry stopped.', 'The Marrowby Paper'))).toBeNull();
    expect(creditedOutlet(sideTo(credit, 'Tellsea Herald'))).toBeNull();
  });

  it('is not the one that is only heard in the text', () => {
    const mention = 'The ferry stopped on Friday, the Marrowby Paper reports, after a fire aboard.';
    expect(sideTo(mention, 'The Marrowby Paper').creditTo.grade).toBe('mention');
    expect(creditedOutlet(sideTo(mention, 'The Marrowby Paper'))).toBeNull();
  });
});
