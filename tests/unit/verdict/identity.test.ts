import { describe, expect, it } from 'vitest';
import { identify, ownAddress } from '../../../lib/verdict/identity';
import { aReport } from '../../support/reports';

const report = aReport(1).meta;
const ALIKE = { page: 1, report: 1 };
const CHANGED = { page: 0.8, report: 0.7 };
const OTHER = { page: 0.1, report: 0.1 };

function aPage(known: Partial<Parameters<typeof identify>[0]> = {}) {
  return { url: null, canonicalUrl: null, title: report.title, digest: 'other', ...known };
}

describe('a page is a report of the corpus', () => {
  it('at the address of the report, whatever changed', () => {
    const page = aPage({ url: 'http://www.paper.example/1/?utm_source=x#top' });
    expect(identify(page, report, ALIKE)).toEqual({ same: 'report', code: 'same-url' });
    expect(identify(page, report, CHANGED)).toEqual({ same: 'version', code: 'same-url' });
  });

  it('at home under another address, when the text is the same', () => {
    const page = aPage({ url: 'https://m.paper.example/other' });
    expect(identify(page, report, ALIKE)?.code).toBe('same-site-same-text');
  });

  it('as a later version, at home under the same headline', () => {
    const page = aPage({ url: 'https://paper.example/other' });
    expect(identify(page, report, CHANGED)?.same).toBe('version');
    expect(identify({ ...page, title: 'Quite another matter' }, report, CHANGED)).toBeNull();
    expect(identify(page, report, OTHER)).toBeNull();
  });

  it('without an address, only when the text is the same', () => {
    expect(identify(aPage(), report, ALIKE)?.code).toBe('same-text');
    expect(identify(aPage({ digest: report.digest }), report, OTHER)?.code).toBe('same-text');
    expect(identify(aPage(), report, CHANGED)).toBeNull();
  });
});

describe('a page is no report of the corpus', () => {
  it('elsewhere than the report, where one thing at least is known of where that stands', () => {
    const page = aPage({ url: 'https://copy.example/1', digest: report.digest });
    const nowhere = { ...report, url: null, hosts: [], outlet: null };
    expect(identify(page, nowhere, ALIKE)?.code).toBe('same-text');
    for (const known of [
      { url: 'https://paper.example/1' },
      { hosts: ['paper.example'] },
      { outlet: 'The Paper' },
    ])
      expect(identify(page, { ...nowhere, ...known }, ALIKE)).toBeNull();
  });

  it('on another host, however equal the text', () => {
    const page = aPage({ url: 'https://copy.example/1', digest: report.digest });
    expect(identify(page, report, ALIKE)).toBeNull();
  });

  it('by a canonical link to another host, which is a credit', () => {
    const page = aPage({ url: 'https://copy.example/1', canonicalUrl: report.url });
    expect(ownAddress(page)).toBe('https://copy.example/1');
    expect(identify(page, report, ALIKE)).toBeNull();
  });
});
