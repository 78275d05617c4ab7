import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { PopupPort } from '../../../components/views/PopupApp';
import { PopupApp } from '../../../components/views/PopupApp';
import { err, ok } from '../../../lib/core/result';
import type { TabState } from '../../../lib/session/tab-state';
import { aSettingsPort } from '../../support/options-page';
import { aComparison } from '../../support/comparisons';
import { aFinding } from '../../support/findings';
import { faults, show } from '../../support/show';
import '../../../components/styles/popup.css';

const URL = 'https://daily-gull.example/';
const IDLE: TabState = { status: 'idle', url: URL };

/** A tab whose state the test sets, and a background that answers as told. */
function aTab(first: TabState, answers: Partial<PopupPort> = {}) {
  let tell: (state: TabState) => void = () => undefined;
  let ended: AbortSignal | null = null;
  const port: PopupPort = {
    state: {
      get: () => Promise.resolve(first),
      subscribe(callback, signal) {
        tell = callback;
        ended = signal;
      },
    },
    opened: vi.fn(() => Promise.resolve(ok(undefined))),
    check: vi.fn(() => Promise.resolve(ok(undefined))),
    save: vi.fn(() => Promise.resolve(ok('id'))),
    openOptions: vi.fn(),
    compare: vi.fn(),
    compareTwo: vi.fn(),
    drawStory: vi.fn(),
    compareBeside: vi.fn(() => Promise.resolve(true)),
    settings: aSettingsPort(),
    searchWeb: vi.fn(() => Promise.resolve(true)),
    askArchive: vi.fn(() => Promise.resolve(true)),
    checkSelection: vi.fn(() => Promise.resolve(null)),
    more: {
      feeds: () => Promise.resolve([]),
      follow: vi.fn(() => Promise.resolve(ok(true))),
      saveTabs: vi.fn(() => Promise.resolve()),
    },
    kept: {
      keep: vi.fn(() => Promise.resolve(ok(undefined))),
      judge: vi.fn(() => Promise.resolve(ok(undefined))),
      correction: vi.fn(() => Promise.resolve(null)),
      correct: vi.fn(() => Promise.resolve(ok(undefined))),
    },
    showOnPage: vi.fn(() => Promise.resolve(ok(true))),
    siteOff: { get: () => Promise.resolve(false), subscribe: () => undefined },
    setSiteOff: vi.fn(() => Promise.resolve()),
    picture: vi.fn(() => Promise.resolve(null)),
    ask: vi.fn(() => Promise.resolve(ok({ comparison: aComparison(), choices: [] }))),
    evidence: {
      save: vi.fn(() => Promise.resolve()),
      summary: vi.fn(() => Promise.resolve('a summary')),
      letter: vi.fn(() => Promise.resolve('a letter')),
      copy: vi.fn(() => Promise.resolve(true)),
    },
    loadOriginal: vi.fn(() => Promise.resolve(ok(undefined))),
    ...answers,
  };
  return { port, become: (state: TabState) => tell(state), ended: () => ended?.aborted };
}

describe('the popup of a tab', () => {
  it('follows a feed of the page, and says when that was followed already', async () => {
    const feed = { url: 'https://kyst.example/feed', title: 'Kystposten' };
    const follow = vi.fn(() => Promise.resolve(ok(true)));
    const saveTabs = vi.fn(() => Promise.resolve());
    const state: TabState = { status: 'idle', url: URL };
    const { port } = aTab(state, {
      more: { feeds: () => Promise.resolve([feed]), follow, saveTabs },
    });
    show(<PopupApp port={port} first={state} />);
    await page.getByLabelText('More actions').click();
    await page.getByRole('button', { name: /^Follow .*Kystposten/u }).click();
    await expect.element(page.getByText(/Kystposten.* is followed\./u)).toBeVisible();
    await expect.poll(() => follow).toHaveBeenCalledExactlyOnceWith(feed);
    follow.mockResolvedValue(ok(false));
    await page.getByLabelText('More actions').click();
    await page.getByRole('button', { name: /^Follow .*Kystposten/u }).click();
    await expect.element(page.getByText(/Kystposten.* was followed already/u)).toBeVisible();
  });

  it('has the tabs of the window saved', async () => {
    const state: TabState = { status: 'idle', url: URL };
    const { port } = aTab(state);
    show(<PopupApp port={port} first={state} />);
    await page.getByLabelText('More actions').click();
    await page.getByRole('button', { name: 'Save the articles of all tabs' }).click();
    await expect.poll(() => port.more.saveTabs).toHaveBeenCalledOnce();
  });

  it('keeps a finding, and what the reader says of it', async () => {
    const finding = aFinding({ warns: 'red' });
    const state: TabState = { status: 'done', url: URL, finding };
    const { port } = aTab(state);
    show(<PopupApp port={port} first={state} />);
    await page.getByLabelText('More actions').click();
    await page.getByRole('button', { name: 'Keep in findings' }).click();
    await expect.element(page.getByText('Kept in the findings.')).toBeVisible();
    await expect.poll(() => port.kept.keep).toHaveBeenCalledExactlyOnceWith(finding);
    await page.getByLabelText('More actions').click();
    await page.getByRole('button', { name: 'Judge this finding' }).click();
    await expect.poll(() => document.activeElement?.tagName).toBe('SELECT');
    expect(await faults()).toEqual([]);
    await page.getByRole('combobox').selectOptions('not a match');
    await page.getByRole('button', { name: 'Keep the judgement' }).click();
    await expect
      .poll(() => port.kept.judge)
      .toHaveBeenCalledExactlyOnceWith(finding, 'not-a-match', '');
    await expect.element(page.getByText('Your judgement is kept.')).toBeVisible();
  });

  it('says so where the browser opens no panel beside the page', async () => {
    const finding = aFinding();
    const state: TabState = { status: 'done', url: URL, finding };
    const { port } = aTab(state, { compareBeside: () => Promise.resolve(false) });
    show(<PopupApp port={port} first={state} />);
    await page.getByRole('button', { name: 'Compare beside the page' }).click();
    await expect.element(page.getByText(/did not open the panel/u)).toBeVisible();
  });

  it('asks for a check as soon as it opens, and says so', async () => {
    const tab = aTab({ status: 'idle', url: URL }, { opened: () => new Promise(() => undefined) });
    show(<PopupApp port={tab.port} first={IDLE} />);
    await expect
      .element(page.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Reading this page');
  });

  it('shows the finding when it comes', async () => {
    const tab = aTab({ status: 'checking', url: URL });
    show(<PopupApp port={tab.port} first={IDLE} />);
    await expect.element(page.getByRole('heading', { name: 'Reading this page' })).toBeVisible();
    await expect.poll(() => tab.ended()).toBe(false); // it listens
    tab.become({ status: 'done', url: URL, finding: aFinding() });
    await expect.element(page.getByRole('heading', { name: 'Spun copy' })).toBeVisible();
  });

  it('is drawn with the finding when that was known before', () => {
    const done: TabState = { status: 'done', url: URL, finding: aFinding() };
    const root = show(<PopupApp port={aTab(done).port} first={done} />);
    expect(root.querySelector('h1')?.textContent).toBe('Spun copy');
  });

  it('shows a finding that was there already', async () => {
    show(
      <PopupApp port={aTab({ status: 'done', url: URL, finding: aFinding() }).port} first={IDLE} />,
    );
    await expect.element(page.getByRole('heading', { name: 'Spun copy' })).toBeVisible();
  });

  it('says when the background does not answer, and tries again', async () => {
    const opened = () => Promise.resolve(err('worker-unreachable'));
    const tab = aTab({ status: 'idle', url: URL }, { opened });
    show(<PopupApp port={tab.port} first={IDLE} />);
    await expect.element(page.getByRole('alert')).toHaveTextContent(/did not answer/u);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => tab.port.check).toHaveBeenCalledOnce();
  });

  it('says that the page was saved', async () => {
    show(
      <PopupApp port={aTab({ status: 'done', url: URL, finding: aFinding() }).port} first={IDLE} />,
    );
    await page.getByRole('button', { name: 'Save to corpus' }).click();
    const saved = page.getByRole('button', { name: 'Saved' });
    await expect.element(saved).toHaveAttribute('aria-disabled', 'true');
    await expect.element(saved).toHaveFocus();
    await expect.element(page.getByText(/now in your corpus/u)).toBeInTheDocument();
  });

  it('loads the original on a click, and has the page checked again', async () => {
    const tab = aTab({ status: 'done', url: URL, finding: aFinding() });
    show(<PopupApp port={tab.port} first={IDLE} />);
    await page.getByRole('button', { name: 'Load the original' }).click();
    await expect
      .poll(() => tab.port.loadOriginal)
      .toHaveBeenCalledExactlyOnceWith(aFinding().sources[0], false);
    await expect.poll(() => vi.mocked(tab.port.opened).mock.calls.length).toBe(2);
  });

  it.each([
    ['unreachable', /could not be fetched/u],
    ['another-text', /no longer carries the text/u],
    ['redirected', /sends on to another address/u],
  ])('says why an original could not be loaded: %s', async (code, text) => {
    const loadOriginal = () => Promise.resolve(err(code));
    const tab = aTab({ status: 'done', url: URL, finding: aFinding() }, { loadOriginal });
    show(<PopupApp port={tab.port} first={IDLE} />);
    await page.getByRole('button', { name: 'Load the original' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(text);
    const link = page.getByRole('link', { name: 'Open the page in a tab' });
    await expect.element(link).toHaveAttribute('href', aFinding().sources[0]!.url!);
  });

  it('shows the address, and loads one of the local network only after saying so', async () => {
    const finding = aFinding();
    const source = { ...finding.sources[0]!, url: 'http://press@192.168.0.1/reboot?now' };
    const loadOriginal = vi.fn((_source: unknown, confirmed: boolean) =>
      Promise.resolve(confirmed ? ok(undefined) : err('private-address')),
    );
    const state: TabState = {
      status: 'done',
      url: URL,
      finding: { ...finding, sources: [source] },
    };
    show(<PopupApp port={aTab(state, { loadOriginal }).port} first={IDLE} />);
    await expect.element(page.getByText('http://192.168.0.1/reboot?now').first()).toBeVisible();
    await page.getByRole('button', { name: 'Load the original' }).click();
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent(/your own computer or network/u);
    await page.getByRole('button', { name: 'Load it all the same' }).click();
    await expect
      .poll(() => loadOriginal.mock.calls.map(([, confirmed]) => confirmed))
      .toEqual([false, true]);
  });

  it('copies a summary of the finding, and says so', async () => {
    const tab = aTab({ status: 'done', url: URL, finding: aFinding() });
    show(<PopupApp port={tab.port} first={IDLE} />);
    await page.getByRole('button', { name: 'Copy a summary' }).click();
    await expect.element(page.getByText('Copied.')).toBeVisible();
    await expect.poll(() => tab.port.evidence.copy).toHaveBeenCalledExactlyOnceWith('a summary');
  });

  it('says that the browser refused the copy', async () => {
    const tab = aTab({ status: 'done', url: URL, finding: aFinding() });
    vi.mocked(tab.port.evidence.copy).mockResolvedValue(false);
    show(<PopupApp port={tab.port} first={IDLE} />);
    await page.getByRole('button', { name: 'Copy a summary' }).click();
    await expect.element(page.getByText('did not allow the copy')).toBeVisible();
  });

  it('says when the page cannot be marked', async () => {
    const showOnPage = () => Promise.resolve(ok(false));
    const tab = aTab({ status: 'done', url: URL, finding: aFinding() }, { showOnPage });
    show(<PopupApp port={tab.port} first={IDLE} />);
    await page.getByLabelText('More actions').click();
    await page.getByRole('button', { name: 'Show on the page' }).click();
    await expect.element(page.getByText('This page cannot be marked.')).toBeVisible();
  });

  it('stops listening when it closes', async () => {
    const tab = aTab({ status: 'done', url: URL, finding: aFinding() });
    show(<PopupApp port={tab.port} first={IDLE} />);
    await expect.element(page.getByRole('heading', { name: 'Spun copy' })).toBeVisible();
    show(<p>closed</p>);
    await expect.poll(() => tab.ended()).toBe(true);
  });

  it('has no fault that axe knows', async () => {
    show(
      <PopupApp port={aTab({ status: 'done', url: URL, finding: aFinding() }).port} first={IDLE} />,
    );
    await expect.element(page.getByRole('heading', { name: 'Spun copy' })).toBeVisible();
    expect(await faults()).toEqual([]);
  });
});
