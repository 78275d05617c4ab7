import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PopupView } from '../../../components/views/PopupView';
import type { PopupViewProps } from '../../../components/views/PopupView';
import type { Finding } from '../../../lib/check/finding';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { aComparison, copyPage, quayPage } from '../../support/comparisons';
import { aFinding, aSource, noSpin } from '../../support/findings';
import { popupActions } from '../../support/popup-actions';
import { faults, openAll, show } from '../../support/show';
import '../../../components/styles/popup.css';

const READING = DEFAULT_SETTINGS.reading;
const URL = 'https://www.daily-gull.example/news';
const load = { state: { status: 'idle' as const }, start: vi.fn() };
const actions = popupActions();

function popup(state: PopupViewProps['state'], save: PopupViewProps['save'] = { status: 'idle' }) {
  return show(
    <PopupView state={state} save={save} actions={actions} reading={READING} load={load} />,
  );
}

function found(given: Partial<Finding> = {}) {
  return popup({ status: 'done', url: URL, finding: aFinding(given) });
}

/** What the menu offers, by its name. */
async function inMenu(name: string) {
  await page.getByLabelText('More actions').click();
  await page.getByRole('button', { name }).click();
}

const FIVE = { reports: 5, newest: null, generation: 3 };

beforeEach(() => vi.clearAllMocks());

describe('the popup over a spun copy', () => {
  it('says the verdict in words, with one sentence why', async () => {
    found();
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent('Spun copy');
    await expect.element(page.getByText(/appears earlier at .*Kystposten/u)).toBeVisible();
  });

  it('says the verdict aloud', async () => {
    found();
    await expect.element(page.getByRole('status').first()).toHaveTextContent('Spun copy');
  });

  it('links the likely original', async () => {
    found();
    const region = page.getByRole('region', { name: 'Likely original' });
    const link = region.getByRole('link', { name: /Halvorsund closes northern quay/u });
    await expect.element(link).toHaveAttribute('href', aSource().url!);
  });

  it('says how many versions and copies of the original there are', async () => {
    found({ sources: [aSource({ twins: ['a', 'b'] })] });
    await expect.element(page.getByText(/^2 more versions or copies/u)).toBeVisible();
  });

  it('says how much is shared, both ways', async () => {
    found();
    await expect
      .element(page.getByText('Shared: 96% of this page, 88% of the other report'))
      .toBeVisible();
  });

  it('shows the three gravest changes, and the counts of all as ways into the full view', async () => {
    found();
    const region = page.getByRole('region', { name: 'What was changed' });
    expect(region.getByRole('listitem').all()).toHaveLength(3);
    await expect.element(region.getByRole('listitem').first()).toHaveTextContent(/negation.*not/u);
    await region.getByRole('button', { name: 'facts 3' }).click();
    await expect.poll(() => actions.compare).toHaveBeenCalledExactlyOnceWith('fact');
  });

  it('says why in one line, and all grounds behind it', async () => {
    found();
    await expect.element(page.getByText(/^Why:/u).first()).toBeVisible();
    expect(page.getByRole('heading', { name: 'What it is' }).query()).toBeNull();
    await page.getByText(/^Why:/u).first().click();
    await expect.element(page.getByRole('heading', { name: 'What it is' })).toBeVisible();
  });

  it('fits the room that a popup has', () => {
    const root = found({ sources: [aSource({ hasText: true })] });
    const main = root.querySelector('main')!;
    const glance = root.querySelector('.glance')!;
    expect(glance.getBoundingClientRect().height).toBeLessThanOrEqual(
      main.getBoundingClientRect().height,
    );
    expect(root.querySelector('.popup')!.getBoundingClientRect().height).toBeLessThanOrEqual(600);
  });

  it('compares, copies a summary and saves evidence when asked', async () => {
    found();
    await page.getByRole('button', { name: 'Compare side by side' }).click();
    await page.getByRole('button', { name: 'Compare beside the page' }).click();
    await page.getByRole('button', { name: 'Copy a summary' }).click();
    await inMenu('Save the evidence file');
    await inMenu('Show on the page');
    await inMenu('Do not check this site by itself');
    await expect.poll(() => actions.compare).toHaveBeenCalledExactlyOnceWith();
    await expect.poll(() => actions.compareBeside).toHaveBeenCalledOnce();
    await expect.poll(() => actions.copySummary).toHaveBeenCalledOnce();
    await expect.poll(() => actions.saveEvidence).toHaveBeenCalledOnce();
    await expect.poll(() => actions.showOnPage).toHaveBeenCalledOnce();
    await expect.poll(() => actions.setSiteOff).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('closes its menu with Escape, and the focus stays there', async () => {
    found();
    await page.getByLabelText('More actions').click();
    await userEvent.keyboard('{Escape}');
    expect(document.querySelector<HTMLDetailsElement>('.menu')!.open).toBe(false);
    expect(document.activeElement).toBe(document.querySelector('.menu summary'));
  });

  it('offers the original where it has no text', async () => {
    found();
    expect(page.getByRole('button', { name: 'Load the original' }).all()).toHaveLength(1);
    found({ sources: [aSource({ hasText: true })] });
    expect(page.getByRole('button', { name: 'Load the original' }).query()).toBeNull();
  });

  it('says how large the corpus was', async () => {
    found();
    await page.getByText('What this means, and what was read').click();
    await expect.element(page.getByText(/Compared with 5 reports in your corpus/u)).toBeVisible();
  });

  it('checks, saves and opens the options when asked', async () => {
    found();
    await inMenu('Check again');
    await page.getByRole('button', { name: 'Save to corpus' }).click();
    await inMenu('Corpus and settings');
    await page.getByRole('button', { name: 'Load the original' }).click();
    await expect.poll(() => actions.check).toHaveBeenCalledOnce();
    await expect.poll(() => actions.save).toHaveBeenCalledOnce();
    await expect.poll(() => actions.openOptions).toHaveBeenCalledOnce();
    await expect.poll(() => load.start).toHaveBeenCalledExactlyOnceWith(aSource());
  });

  it('opens by the keyboard', async () => {
    found();
    document.querySelector<HTMLElement>('.grounds-line summary')!.focus();
    await userEvent.keyboard('{Enter}');
    await expect
      .poll(() => document.querySelector<HTMLDetailsElement>('.grounds-line')!.open)
      .toBe(true);
  });

  it('is reached by the keyboard from the menu to the last button', async () => {
    found();
    const reached: string[] = [];
    for (let presses = 0; presses < 17; presses += 1) {
      await userEvent.keyboard('{Tab}');
      const { textContent, ariaLabel } = document.activeElement ?? {};
      reached.push(ariaLabel ?? textContent ?? '');
    }
    expect(reached.join(' | ')).toMatch(
      /More actions.*Halvorsund.*Load the original.*facts.*Why:.*What this means.*Compare side.*Compare beside.*Copy a/u,
    );
  });
});

describe('the popup over other findings', () => {
  it('names no likely original when the order is not known', async () => {
    found({
      verdict: { kind: 'reprint', order: 'undetermined', confidence: 0.6 },
      sources: [aSource({ likelyOriginal: false })],
    });
    await expect.element(page.getByRole('region', { name: 'Also found at' })).toBeVisible();
    expect(page.getByText('Likely original').query()).toBeNull();
  });

  it('says that a copy of this page is in the corpus when this page was first', async () => {
    found({ verdict: { kind: 'spun', order: 'suspect-first', confidence: 0.9 }, warns: null });
    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent('A spun copy of this article is in your corpus');
  });

  it('gives on the page of an original the ground for the order, also where it is a report', async () => {
    const root = found({
      identity: 'kystposten',
      reuse: false,
      verdict: { kind: 'same-report', order: 'suspect-first', confidence: 1 },
      warns: null,
      reasons: [
        { code: 'same-url', about: 'identity', report: 'kystposten' },
        { code: 'credits-other', about: 'order', side: 'source', outlet: 'Daily Gull' },
      ],
    });
    const why = () => root.querySelector('.grounds-line summary')!.textContent;
    await expect.poll(why).toMatch(/says that it comes from .*Daily Gull/u);
    expect(why()).not.toMatch(/evidence/u);
  });

  it('calls nothing a change where this page may be the first', async () => {
    const root = found({
      verdict: { kind: 'spun', order: 'undetermined', confidence: 0.9 },
      warns: null,
    });
    openAll();
    await expect
      .element(page.getByRole('region', { name: 'How the wordings differ' }))
      .toBeVisible();
    expect(root.querySelector('.top-list')!.textContent).not.toContain('→');
  });

  it('notes that the page is itself a report, and offers no second saving', async () => {
    found({ identity: 'kystposten' });
    await expect.element(page.getByText(/This page is itself a report/u)).toBeVisible();
    expect(page.getByRole('button', { name: 'Save to corpus' }).query()).toBeNull();
  });

  it('says who reuses it, and what they altered, on the page of an original', async () => {
    const compared = aComparison(true, quayPage(), copyPage());
    const { finding } = compared;
    show(
      <PopupView
        state={{ status: 'done', url: URL, finding: { ...finding, corpus: FIVE } }}
        save={{ status: 'idle' }}
        actions={actions}
        reading={READING}
        compared={compared}
      />,
    );
    await expect
      .element(page.getByRole('region', { name: 'Made from this page' }))
      .toHaveTextContent(/Daily Gull/u);
    const changes = page.getByRole('region', { name: 'What was changed' });
    await expect.element(changes).toHaveTextContent(/close.*→.*shut/u);
  });

  it('draws a segment for each source of a mosaic, with its own share', async () => {
    const [passage] = aFinding().passages;
    const other = aSource({
      id: 'other',
      outlet: 'The Fjord Times',
      coverage: { suspect: 0.32, source: 0.4 },
    });
    found({
      verdict: { kind: 'mosaic', order: 'source-first', confidence: 0.9 },
      sources: [aSource({ coverage: { suspect: 0.38, source: 0.5 } }), other],
      passages: [passage!, { ...passage!, sourceId: 'other' }],
    });
    const legend = () =>
      [...document.querySelectorAll('.overlap-legend li')].map(({ textContent }) => textContent);
    expect(legend()).toEqual([
      expect.stringMatching(/Kystposten.*38%/u),
      expect.stringMatching(/Fjord Times.*32%/u),
    ]);
  });

  it('ends quietly on a page that is no article', async () => {
    found({
      verdict: { kind: 'not-checked', order: 'undetermined', confidence: 0 },
      reuse: false,
      warns: null,
      sources: [],
      spin: noSpin(),
      reasons: [{ code: 'too-short', about: 'not-checked', words: 12 }],
    });
    await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(/too short/iu);
  });

  it('says that no credit was found only where reuse was', async () => {
    found({ credits: [] });
    openAll();
    await expect.element(page.getByText(/names no outlet or agency/u)).toBeVisible();
    found({ credits: [], reuse: false });
    await expect.element(page.getByText(/names no outlet or agency/u)).not.toBeInTheDocument();
  });

  it('says so when the corpus is empty', async () => {
    found({ corpus: { reports: 0, newest: null, generation: 0 }, sources: [] });
    await page.getByRole('button', { name: 'Open the corpus' }).click();
    await expect.poll(() => actions.openOptions).toHaveBeenCalledOnce();
  });
});

describe('the popup', () => {
  it('reads from right to left in Arabic', () => {
    show(
      <PopupView
        state={{ status: 'done', url: URL, finding: aFinding() }}
        save={{ status: 'idle' }}
        actions={actions}
        reading={READING}
      />,
      'ar',
    );
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.documentElement.lang).toBe('ar');
  });

  it.each(['en', 'ar'] as const)('has no fault that axe knows (%s)', async (locale) => {
    show(
      <PopupView
        state={{ status: 'done', url: URL, finding: aFinding({ identity: 'x' }) }}
        save={{ status: 'saved' }}
        actions={actions}
        reading={READING}
      />,
      locale,
    );
    expect(await faults()).toEqual([]);
  });

  it.each(['blue', 'amber', 'red', null] as const)('is legible in %s', async (warns) => {
    found({ warns });
    expect(await faults()).toEqual([]);
  });

  it('has no fault in its quiet states', async () => {
    popup({ status: 'idle', url: URL });
    expect(await faults()).toEqual([]);
    popup({ status: 'checking', url: URL });
    expect(await faults()).toEqual([]);
    popup({ status: 'failed', url: URL, code: 'corpus-full', detail: '' });
    expect(await faults()).toEqual([]);
  });
});
