import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { CompareApp, type ComparePort } from '../../../components/views/CompareApp';
import type { GroupKind } from '../../../components/model/changes';
import type { Comparison } from '../../../lib/check/comparison';
import { err, ok } from '../../../lib/core/result';
import { aComparison, copyPage, quayPage } from '../../support/comparisons';
import { faults, show } from '../../support/show';
import '../../../components/styles/compare.css';

const CHOICES = [
  { id: 'source', title: 'Northern quay closes', outlet: 'Kystposten', url: null },
  { id: 'other', title: 'Quay in the news', outlet: 'The Fjord Times', url: null },
];

function aPort(comparison: Comparison, given: Partial<ComparePort> = {}): ComparePort {
  return {
    ask: vi.fn(() => Promise.resolve(ok({ comparison, choices: CHOICES }))),
    onChanged: vi.fn(),
    loadOriginal: vi.fn(() => Promise.resolve(ok(undefined))),
    renew: vi.fn(() => Promise.resolve()),
    evidence: {
      save: vi.fn(() => Promise.resolve()),
      summary: vi.fn(() => Promise.resolve('a summary')),
      letter: vi.fn(() => Promise.resolve('Dear editors,')),
      copy: vi.fn(() => Promise.resolve(true)),
    },
    ...given,
  };
}

interface Shown {
  group?: GroupKind;
  locale?: 'en' | 'de' | 'ar';
}

async function compare(port: ComparePort, { group, locale = 'en' }: Shown = {}) {
  show(<CompareApp port={port} group={group ?? null} />, locale);
  await expect.poll(() => document.querySelector('.compare')).not.toBeNull();
}

const list = () => page.getByRole('navigation', { name: 'What was changed' });
const entries = () => [...document.querySelectorAll<HTMLElement>('.entry')];
const texts = () => page.getByRole('region', { name: 'Both texts' });
const marked = (kind: string) =>
  [...document.querySelectorAll(`mark.grave-${kind}`)].map(({ textContent }) => textContent);
const chip = (name: RegExp) => page.getByRole('button', { name });

beforeEach(async () => {
  vi.clearAllMocks();
  await page.viewport(1280, 800);
});

describe('both texts beside each other', () => {
  it('stand sentence by sentence, the earlier one first, each with its date and where it was read', async () => {
    await compare(aPort(aComparison()));
    const heads = texts().getByRole('columnheader');
    await expect.element(heads.nth(0)).toHaveTextContent(/The other report, earlier.*Kystposten/u);
    await expect.element(heads.nth(1)).toHaveTextContent(/This page, later.*Date read in given/u);
    const row = page.getByRole('row').filter({ hasText: 'Ferries to the outer' });
    expect(row.getByRole('cell').all()).toHaveLength(2);
  });

  it('stand there whole, however long they are', async () => {
    const { rows, ...rest } = aComparison();
    const many = Array.from({ length: 40 }, () => rows).flat();
    await compare(aPort({ ...rest, rows: many }));
    await expect.poll(() => document.querySelectorAll('tr[data-row]').length).toBe(many.length);
  });

  it('mark what differs on both sides', async () => {
    await compare(aPort(aComparison()));
    expect(marked('fact')).toEqual(['seven', 'eleven']);
    expect(marked('quotation')).toEqual(['close', 'shut']);
  });

  it('show gaps, and lead from a moved sentence to its counterpart', async () => {
    await compare(aPort(aComparison()));
    expect(document.querySelectorAll('.cell.gap').length).toBeGreaterThan(2);
    await page
      .getByRole('button', { name: /further down/u })
      .first()
      .click();
    const [first] = document.querySelectorAll('.moved');
    await expect.poll(() => document.activeElement?.className).toContain('moved');
    expect(document.activeElement).not.toBe(first);
  });

  it('change places at a click, with the same counts', async () => {
    await compare(aPort(aComparison()));
    const counts = () =>
      [...document.querySelectorAll('.chip')].map(({ textContent }) => textContent);
    const before = counts();
    await page.getByRole('button', { name: 'Swap sides' }).click();
    await expect
      .element(texts().getByRole('columnheader').nth(0))
      .toHaveTextContent(/This page, later/u);
    expect(counts()).toEqual(before);
    expect(marked('fact')).toEqual(['eleven', 'seven']);
  });

  it('have the same counts whichever of the two is open', async () => {
    const counts = () =>
      [...document.querySelectorAll('.compare-list .chip')].map(({ textContent }) => textContent);
    await compare(aPort(aComparison()));
    const one = counts();
    await compare(aPort(aComparison(true, quayPage(), copyPage())));
    expect(counts()).toEqual(one);
    await expect
      .element(texts().getByRole('columnheader').nth(0))
      .toHaveTextContent(/This page, earlier/u);
  });

  it('are marked with their language', async () => {
    await compare(aPort(aComparison()), { locale: 'de' });
    const cells = [...document.querySelectorAll('.cell:not(.gap)')];
    expect(new Set(cells.map((cell) => cell.getAttribute('lang')))).toEqual(new Set(['en']));
  });

  it('ask for another report when one is chosen', async () => {
    const port = aPort(aComparison());
    await compare(port);
    await page.getByLabelText('Shown beside it').selectOptions('other');
    await expect.poll(() => port.ask).toHaveBeenLastCalledWith('other');
  });

  it('without the text of the report show its facts, and load it on a click', async () => {
    const port = aPort(aComparison(false));
    await compare(port);
    await expect.element(texts()).toHaveTextContent(/no text of this report/u);
    const coded = [...document.querySelectorAll('.coded')].map(({ textContent }) => textContent);
    expect(coded.join(' ')).toContain('4,200');
    await texts().getByRole('button', { name: 'Load the original' }).click();
    await expect.poll(() => port.renew).toHaveBeenCalledOnce();
    await expect.poll(() => port.ask).toHaveBeenCalledTimes(2);
  });
});

describe('the list of changes', () => {
  it('leads to a change on both sides, and says where in the list it is', async () => {
    await compare(aPort(aComparison()));
    await list()
      .getByRole('button', { name: /number/u })
      .first()
      .click();
    const current = () => [...document.querySelectorAll('mark.current')];
    await expect
      .poll(() => current().map(({ textContent }) => textContent))
      .toEqual(['seven', 'eleven']);
    await expect.element(list().getByRole('status')).toHaveTextContent(/^\d of \d+$/u);
  });

  it('is walked by keyboard from anywhere, round its ends', async () => {
    await compare(aPort(aComparison()));
    (texts().element() as HTMLElement).focus();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(entries().at(-1)?.getAttribute('aria-current')).toBe('true');
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(entries()[0]?.getAttribute('aria-current')).toBe('true');
  });

  it('is one stop of the tab key, and the arrows go on from there', async () => {
    await compare(aPort(aComparison()));
    expect(entries().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    entries()[0]!.focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(entries()[1]);
  });

  it('is filtered by what weighs how much, the marks with it', async () => {
    await compare(aPort(aComparison()));
    await chip(/^Numbers/u).click();
    await expect.poll(() => marked('fact')).toEqual([]);
    expect(marked('quotation')).toEqual(['close', 'shut']);
  });

  it('begins with the one group that was asked for', async () => {
    await compare(aPort(aComparison()), { group: 'fact' });
    expect(marked('fact')).toEqual(['seven', 'eleven']);
    expect(marked('quotation')).toEqual([]);
  });

  it('shows a quotation as two clean lines', async () => {
    await compare(aPort(aComparison()), { group: 'quotation' });
    await list()
      .getByRole('button', { name: /Altered wording/u })
      .click();
    const lines = () => [...document.querySelectorAll<HTMLElement>('.quotation-lines blockquote')];
    await expect
      .poll(() => lines().map(({ innerText }) => innerText))
      .toEqual([
        'We would rather close early than regret it late',
        'We would rather shut early than regret it late',
      ]);
  });
});

describe('what can be kept and sent', () => {
  const menu = () => page.getByText('Evidence', { exact: true });

  it('is a file, with the texts or without them, and with a note', async () => {
    const port = aPort(aComparison());
    await compare(port);
    await menu().click();
    await page.getByLabelText('With both texts').click();
    await page.getByLabelText('Your note').fill('Seen by two of us.');
    await page.getByRole('button', { name: 'Save the evidence file' }).click();
    await expect
      .poll(() => port.evidence.save)
      .toHaveBeenCalledExactlyOnceWith(
        expect.objectContaining({ withTexts: false, note: 'Seen by two of us.' }),
      );
    await expect.element(page.getByText('Saved: a page to read and print')).toBeVisible();
  });

  it('is a summary to copy', async () => {
    const port = aPort(aComparison());
    await compare(port);
    await menu().click();
    await page.getByRole('button', { name: 'Copy a summary' }).click();
    await expect.poll(() => port.evidence.copy).toHaveBeenCalledWith('a summary');
  });

  it('is a letter, which can be changed before it is copied', async () => {
    const port = aPort(aComparison());
    await compare(port);
    await menu().click();
    await page.getByRole('button', { name: 'ask for credit' }).click();
    await page.getByLabelText('Letter').fill('Dear editors of the Gull,');
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await expect.poll(() => port.evidence.copy).toHaveBeenCalledWith('Dear editors of the Gull,');
  });
});

describe('the full view', () => {
  it('leaves out sentences of a sort that is not asked for, but not the one looked at', async () => {
    await compare(aPort(aComparison()));
    const rows = () => document.querySelectorAll('tbody tr').length;
    const before = rows();
    await chip(/^only in the other/u).click();
    await expect.poll(rows).toBeLessThan(before);
  });

  it('says what is the matter, and tries again', async () => {
    const ask = vi
      .fn<ComparePort['ask']>()
      .mockResolvedValueOnce(err('worker-unreachable'))
      .mockResolvedValueOnce(ok({ comparison: aComparison(), choices: [] }));
    show(<CompareApp port={aPort(aComparison(), { ask })} group={null} />);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.element(texts()).toBeVisible();
  });

  it.each(['nothing-read', 'nothing-to-compare', 'no-such-report'] as const)(
    'says why there is nothing to show: %s',
    async (refused) => {
      const ask = () => Promise.resolve(ok({ refused }));
      show(<CompareApp port={aPort(aComparison(), { ask })} group={null} />);
      await expect.element(page.getByRole('heading', { name: 'Nothing to compare' })).toBeVisible();
    },
  );

  it('shows one part at a time where there is little room', async () => {
    await page.viewport(420, 800);
    await compare(aPort(aComparison()));
    expect(list().query()).toBeNull();
    await page.getByRole('navigation', { name: 'Parts' }).getByText('What was changed').click();
    await expect.element(list()).toBeVisible();
    await list()
      .getByRole('button', { name: /number/u })
      .first()
      .click();
    await expect.element(texts()).toBeVisible();
  });

  it.each(['en', 'de', 'ar'] as const)('has no fault that axe knows (%s)', async (locale) => {
    await compare(aPort(aComparison()), { locale });
    entries()[0]!.click();
    document.querySelector('details')!.open = true;
    expect(await faults()).toEqual([]);
    await compare(aPort(aComparison(false)), { locale });
    expect(await faults()).toEqual([]);
  });
});
