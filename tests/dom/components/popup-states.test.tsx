import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { PopupView } from '../../../components/views/PopupView';
import type { PopupViewProps } from '../../../components/views/PopupView';
import type { Finding } from '../../../lib/check/finding';
import type { NotCheckedReason } from '../../../lib/verdict/verdict';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { aFinding, aSource } from '../../support/findings';
import { popupActions } from '../../support/popup-actions';
import { openAll, show } from '../../support/show';
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

beforeEach(() => vi.clearAllMocks());

describe('the popup without a finding', () => {
  it('offers to check a page that was never looked at', async () => {
    popup({ status: 'idle', url: URL });
    await page.getByRole('button', { name: 'Check this page' }).click();
    await expect.poll(() => actions.check).toHaveBeenCalledOnce();
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
    await expect.poll(() => actions.check).toHaveBeenCalledOnce();
  });

  it('says what failed, and the one thing to do', async () => {
    popup({ status: 'failed', url: URL, code: 'corpus-full', detail: '' });
    await expect.element(page.getByRole('alert')).toHaveTextContent(/The disk is full/u);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => actions.check).toHaveBeenCalledOnce();
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
    const headline = root.querySelector('.source-headline')!;
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
    expect(root.querySelectorAll('.top-list li')).toHaveLength(3);
  });
});
