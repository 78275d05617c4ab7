import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Thing } from '../../../components/model/things';
import { TwoThingsView } from '../../../components/views/TwoThingsView';
import { exampleIn } from '../../../components/example/examples';
import { checkQuotation } from '../../../lib/check/quotation-check';
import { err, ok } from '../../../lib/core/result';
import { compareByEngine } from '../../support/compare-pair';
import { faults, show } from '../../support/show';
import '../../../components/styles/compare.css';
import '../../../components/styles/two-things.css';

const { copy, original } = exampleIn('en');
const bare = (text: string) => ({ title: '', outlet: null, url: null, published: null, text });

const port = {
  tabs: vi.fn(() => Promise.resolve([{ id: 7, name: 'A page of the Gull' }])),
  reports: vi.fn(() => Promise.resolve([{ id: 'r1', name: 'Courier: Night shift' }])),
  read: vi.fn((thing: Thing) =>
    Promise.resolve(
      ok(thing.kind === 'text' ? bare(thing.text) : thing.kind === 'tab' ? copy : original),
    ),
  ),
  compare: vi.fn(compareByEngine),
  checkQuotation,
  languageOf: () => 'en',
  open: vi.fn(() => Promise.resolve()),
};

const side = (name: string) => page.getByRole('group', { name });

beforeEach(() => vi.clearAllMocks());

describe('any two things', () => {
  it('stand beside each other: a tab and a report', async () => {
    show(<TwoThingsView port={port} />);
    const button = page.getByRole('button', { name: 'Compare side by side' });
    await expect.element(button).toBeDisabled();
    await side('First')
      .getByRole('combobox', { name: 'An open tab', exact: true })
      .selectOptions('A page of the Gull');
    await side('Second')
      .getByRole('combobox', { name: 'What it is', exact: true })
      .selectOptions('A report with its text');
    await side('Second')
      .getByRole('combobox', { name: 'A report with its text', exact: true })
      .selectOptions('Courier: Night shift');
    expect(await faults()).toEqual([]);
    await button.click();
    await expect.poll(() => port.open.mock.calls.length).toBe(1);
    expect(port.read.mock.calls.map(([thing]) => thing)).toEqual([
      { kind: 'tab', id: 7 },
      { kind: 'report', id: 'r1' },
    ]);
  });

  it('say at their side what could not be read', async () => {
    port.read.mockResolvedValueOnce(err('page-unreadable') as never);
    show(<TwoThingsView port={port} />);
    await side('First')
      .getByRole('combobox', { name: 'An open tab', exact: true })
      .selectOptions('A page of the Gull');
    await side('Second')
      .getByRole('combobox', { name: 'An open tab', exact: true })
      .selectOptions('A page of the Gull');
    await page.getByRole('button', { name: 'Compare side by side' }).click();
    await expect.element(side('First').getByRole('alert')).toBeVisible();
    expect(port.open).not.toHaveBeenCalled();
  });

  it('may be a quotation and a text: two clean lines, the words that differ marked', async () => {
    show(<TwoThingsView port={port} />);
    await page.getByRole('checkbox', { name: 'Look for a quotation in a text' }).click();
    await side('The quotation')
      .getByRole('textbox')
      .fill('We made a mistake, and the crews who waited in the cold paid for it');
    await side('In the text')
      .getByRole('combobox', { name: 'An open tab', exact: true })
      .selectOptions('A page of the Gull');
    await page.getByRole('button', { name: 'Look for it' }).click();
    await expect.element(page.getByText(/stands there in other words/u)).toBeVisible();
    const marked = [...document.querySelectorAll('mark')].map(({ textContent }) => textContent);
    expect(marked).toEqual(['may', 'have']);
    expect(await faults()).toEqual([]);
  });

  it.each(['de', 'fr', 'ar'] as const)('have no fault that axe knows (%s)', async (locale) => {
    show(<TwoThingsView port={port} />, locale);
    await expect.poll(() => document.querySelectorAll('option').length).toBeGreaterThan(8);
    expect(await faults()).toEqual([]);
  });
});
