import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PopupView } from '../../../components/views/PopupView';
import type { PopupViewProps } from '../../../components/views/PopupView';
import type { Finding } from '../../../lib/check/finding';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import type { NotCheckedReason } from '../../../lib/verdict/verdict';
import '../../../components/styles/popup.css';
import { aFinding, aSource, noSpin } from '../../support/findings';
import { faults, openAll, show } from '../../support/show';

const URL = 'https://www.daily-gull.example/news';
const load = { state: { status: 'idle' as const }, start: vi.fn() };
const READING = DEFAULT_SETTINGS.reading;
const actions = {
  check: vi.fn(),
  save: vi.fn(),
  openOptions: vi.fn(),
  compare: vi.fn(),
  chooseReading: vi.fn(),
};

function popup(state: PopupViewProps['state'], save: PopupViewProps['save'] = { status: 'idle' }) {
  return show(
    <PopupView state={state} save={save} actions={actions} load={load} reading={READING} />,
  );
}

function found(given: Partial<Finding> = {}) {
  return popup({ status: 'done', url: URL, finding: aFinding(given) });
}

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

  it('links the likely original and says who was first', async () => {
    found();
    const region = page.getByRole('region', { name: 'Likely original' });
    const link = region.getByRole('link', { name: /Halvorsund closes northern quay/u });
    await expect.element(link).toHaveAttribute('href', aSource().url!);
    await expect.element(region.getByText('It appears earlier than this page.')).toBeVisible();
  });

  it('says how many versions and copies of the original there are', async () => {
    found({ sources: [aSource({ twins: ['a', 'b'] })] });
    await expect.element(page.getByText(/^2 more versions or copies/u)).toBeVisible();
  });

  it('says how much is shared, both ways', async () => {
    found();
    const region = page.getByRole('region', { name: 'How much is shared' });
    await expect.element(region.getByText('Nearly all of this page is found there')).toBeVisible();
    await expect.element(region.getByText('88%')).toBeVisible();
  });

  it('offers the original where it has no text', async () => {
    found();
    expect(page.getByRole('button', { name: 'Load the original' }).all()).toHaveLength(1);
    found({ sources: [aSource({ hasText: true })] });
    expect(page.getByRole('button', { name: 'Load the original' }).query()).toBeNull();
  });

  it('says how large the corpus was', async () => {
    found();
    await expect.element(page.getByText(/Compared with 5 reports in your corpus/u)).toBeVisible();
  });

  it('checks, saves and opens the options when asked', async () => {
    found();
    await page.getByRole('button', { name: 'Check again' }).click();
    await page.getByRole('button', { name: 'Save to corpus' }).click();
    await page.getByRole('button', { name: 'Corpus and settings' }).click();
    await page.getByRole('button', { name: 'Load the original' }).click();
    expect(actions.check).toHaveBeenCalledOnce();
    expect(actions.save).toHaveBeenCalledOnce();
    expect(actions.openOptions).toHaveBeenCalledOnce();
    expect(load.start).toHaveBeenCalledExactlyOnceWith(aSource());
  });

  it('opens by the keyboard', async () => {
    found();
    document.querySelector('summary')!.focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('group').first()).toHaveAttribute('open');
  });

  it('is reached by the keyboard from the options to the last button', async () => {
    found();
    const reached: string[] = [];
    for (let presses = 0; presses < 12; presses += 1) {
      await userEvent.keyboard('{Tab}');
      reached.push(document.activeElement?.textContent ?? '');
    }
    expect(reached.join(' | ')).toMatch(
      /Halvorsund.*Load the original.*Other words for the same.*Why this/u,
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

  it('calls nothing a change where this page may be the first', async () => {
    const root = found({
      verdict: { kind: 'spun', order: 'suspect-first', confidence: 0.9 },
      warns: null,
    });
    openAll();
    await expect
      .element(page.getByRole('region', { name: 'How the wordings differ' }))
      .toBeVisible();
    expect(root.querySelectorAll('del')).toHaveLength(0);
  });

  it('notes that the page is itself a report, and offers no second saving', async () => {
    found({ identity: 'kystposten' });
    await expect.element(page.getByText(/This page is itself a report/u)).toBeVisible();
    expect(page.getByRole('button', { name: 'Save to corpus' }).query()).toBeNull();
  });

  it('never says "original" of a page without a match', async () => {
    const root = found({
      verdict: { kind: 'no-match', order: 'undetermined', confidence: 1 },
      reuse: false,
      warns: null,
      sources: [],
      spin: noSpin(),
      reasons: [],
    });
    await expect.element(page.getByText(/Nothing in your corpus of 5 reports/u)).toBeVisible();
    expect(root.textContent).not.toMatch(/original/iu);
  });

  it('says that no credit was found only where reuse was', async () => {
    found({ credits: [] });
    await expect.element(page.getByText(/names no outlet or agency/u)).toBeVisible();
    found({ credits: [], reuse: false });
    await expect.element(page.getByText(/names no outlet or agency/u)).not.toBeInTheDocument();
  });

  it('says so when the corpus is empty', async () => {
    found({ corpus: { reports: 0, newest: null, generation: 0 }, sources: [] });
    await page.getByRole('button', { name: 'Open the corpus' }).click();
    expect(actions.openOptions).toHaveBeenCalledOnce();
  });
});

describe('the popup without a finding', () => {
  it('offers to check a page that was never looked at', async () => {
    popup({ status: 'idle', url: URL });
    await page.getByRole('button', { name: 'Check this page' }).click();
    expect(actions.check).toHaveBeenCalledOnce();
  });

  it('says aloud that it is reading', async () => {
    popup({ status: 'checking', url: URL });
    await expect.element(page.getByRole('status').first()).toHaveTextContent('Reading this page');
  });

  it.each([
    ['not-an-article', /front page/u],
    ['too-short', /Fewer than 60 words/u],
    ['paywalled', /subscription/u],
    ['off-for-site', /stay away/u],
    ['no-access', /normal tab/u],
  ] satisfies [NotCheckedReason, RegExp][])('says what to do when %s', async (reason, text) => {
    popup({ status: 'not-checked', url: URL, reason });
    await expect.element(page.getByText(text)).toBeVisible();
  });

  it('checks a site that is off when told to', async () => {
    popup({ status: 'not-checked', url: URL, reason: 'off-for-site' });
    await page.getByRole('button', { name: 'Check anyway' }).click();
    expect(actions.check).toHaveBeenCalledOnce();
  });

  it('says what failed, and the one thing to do', async () => {
    popup({ status: 'failed', url: URL, code: 'corpus-full', detail: '' });
    await expect.element(page.getByRole('alert')).toHaveTextContent(/The disk is full/u);
    await page.getByRole('button', { name: 'Try again' }).click();
    expect(actions.check).toHaveBeenCalledOnce();
  });

  it('says why a page could not be saved', async () => {
    popup(
      { status: 'done', url: URL, finding: aFinding() },
      { status: 'failed', code: 'private-window' },
    );
    await expect.element(page.getByRole('alert')).toHaveTextContent(/private window/u);
  });
});

describe('hostile pages', () => {
  const markup = '<img src=x onerror="document.title=1"><script>alert(1)</script>';

  it('are shown as text only', () => {
    const root = found({
      sources: [aSource({ title: markup, outlet: markup })],
      credits: [{ kind: 'link', outlet: markup, span: null, text: markup }],
      excluded: [{ span: null, why: 'comment', text: markup }],
      article: { ...aFinding().article, text: markup },
      passages: [],
    });
    openAll();
    expect(root.querySelectorAll('img, script')).toHaveLength(0);
    expect(root.textContent).toContain('<script>alert(1)</script>');
  });

  it('cannot make a link that runs', () => {
    const root = found({
      sources: [aSource({ url: 'javascript:alert(1)' })],
      credits: [{ kind: 'link', outlet: 'x', span: null, text: 'x', url: 'javascript:alert(1)' }],
    });
    expect(root.querySelectorAll('a')).toHaveLength(0);
  });

  it('with a headline of 10,000 characters do not push the rest away', () => {
    const root = found({ sources: [aSource({ title: 'word '.repeat(2_000) })] });
    const headline = root.querySelector('.original-headline')!;
    expect(headline.getBoundingClientRect().height).toBeLessThan(160);
  });

  it('with one endless word do not break the width', () => {
    const root = found({
      sources: [aSource({ title: 'w'.repeat(10_000), outlet: 'o'.repeat(500) })],
    });
    expect(root.scrollWidth).toBeLessThanOrEqual(document.body.clientWidth);
  });

  it('written from right to left keep their direction to themselves', () => {
    const root = found({ sources: [aSource({ title: 'الميناء يغلق رصيفه' })] });
    const headline = root.querySelector('bdi.headline')!;
    expect(getComputedStyle(headline).direction).toBe('rtl');
    expect(getComputedStyle(headline.parentElement!).direction).toBe('ltr');
  });

  it('with thousands of quotations and passages are still drawn at once', () => {
    const [quotation] = aFinding().spin.quotations;
    const [passage] = aFinding().passages;
    const change = aFinding().spin.changes.find(({ gravity }) => gravity === 'quotation')!;
    const spin = {
      ...aFinding().spin,
      quotations: Array.from({ length: 10_000 }, () => quotation!),
      changes: Array.from({ length: 10_000 }, (_, inQuotation) => ({ ...change, inQuotation })),
    };
    const root = found({ spin, passages: Array.from({ length: 10_000 }, () => passage!) });
    expect(root.querySelectorAll('.quotation').length).toBeLessThan(20);
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
