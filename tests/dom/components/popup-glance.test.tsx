import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { PopupView } from '../../../components/views/PopupView';
import type { Finding } from '../../../lib/check/finding';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { aFinding, noSpin, someChanges } from '../../support/findings';
import { popupActions } from '../../support/popup-actions';
import { faults, show } from '../../support/show';
import '../../../components/styles/popup.css';

const actions = popupActions();

function found(given: Partial<Finding> = {}) {
  const url = 'https://www.daily-gull.example/news';
  return show(
    <PopupView
      state={{ status: 'done', url, finding: aFinding(given) }}
      save={{ status: 'idle' }}
      actions={actions}
      reading={DEFAULT_SETTINGS.reading}
    />,
  );
}

/** Nothing in the corpus is like the page. */
const NO_MATCH: Partial<Finding> = {
  verdict: { kind: 'no-match', order: 'undetermined', confidence: 1 },
  reuse: false,
  warns: null,
  sources: [],
  spin: noSpin(),
  reasons: [{ code: 'nothing-similar', about: 'kind', count: 5 }],
};

describe('the popup at a glance', () => {
  it('shows the beginning of both wordings where they are long', async () => {
    const long = (word: string) => `${word} ${'and what was said of it '.repeat(9)}`;
    const change = { ...someChanges()[0]!, from: long('before'), to: long('after') };
    found({ spin: { ...noSpin(), changes: [change] } });
    const shown = page.getByRole('region', { name: 'What was changed' }).getByRole('listitem');
    await expect.element(shown).toHaveTextContent(/before and.*….*→.*after and.*…/u);
  });

  it('says the language of what is quoted, and none of its own words', async () => {
    const source = { ...aFinding().sources[0]!, language: 'fr' };
    const change = { ...someChanges()[0]!, from: 'grande', to: 'groß' };
    found({ language: 'de', sources: [source], spin: { ...noSpin(), changes: [change] } });
    const languageOf = (text: string) =>
      page.getByText(text, { exact: true }).element().closest('[lang]:not(html)');
    await expect.element(page.getByText('grande')).toBeVisible();
    expect(languageOf('grande')?.getAttribute('lang')).toBe('fr');
    expect(languageOf('groß')?.getAttribute('lang')).toBe('de');
    expect(languageOf(source.title)?.getAttribute('lang')).toBe('fr');
    expect(languageOf('Likely original')).toBeNull();
  });

  it('leaves room for a changed figure beside many changed words of quotations', async () => {
    const [first] = someChanges();
    const quoted = (to: string) =>
      ({
        ...first!,
        gravity: 'quotation',
        kind: 'altered',
        from: 'x',
        to,
        inQuotation: null,
      }) as const;
    const figure = { ...first!, gravity: 'fact', kind: 'number', from: '7', to: '11' } as const;
    const changes = [quoted('a'), quoted('b'), quoted('c'), quoted('d'), figure];
    found({ spin: { ...noSpin(), changes } });
    const shown = page.getByRole('region', { name: 'What was changed' }).getByRole('listitem');
    await expect.element(shown.last()).toHaveTextContent(/number.*11/u);
    expect(shown.all()).toHaveLength(3);
  });

  it('never says "original" of a page without a match, and says it once', async () => {
    const root = found(NO_MATCH);
    await expect.element(page.getByText(/Nothing in your corpus of 5 reports/u)).toBeVisible();
    expect(root.textContent).not.toMatch(/original/iu);
    expect(page.getByText(/resembles/u).all()).toHaveLength(1);
  });

  it('looks in the web for a sentence where the corpus has nothing', async () => {
    found(NO_MATCH);
    await page.getByRole('contentinfo').getByRole('button', { name: 'Search the web' }).click();
    await expect.poll(() => actions.searchWeb).toHaveBeenCalledOnce();
    found();
    expect(
      page.getByRole('contentinfo').getByRole('button', { name: 'Search the web' }).query(),
    ).toBeNull();
  });

  it('has no fault of access and no gap between headings, whatever was found', async () => {
    const reasons = [{ code: 'same-url', about: 'identity' } as const];
    for (const kind of ['no-match', 'same-report', 'update'] as const) {
      const verdict = { kind, order: 'undetermined', confidence: 1 } as const;
      found({ ...NO_MATCH, verdict, identity: kind === 'no-match' ? null : 'own', reasons });
      expect(await faults(), kind).toEqual([]);
      const levels = [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => tagName);
      expect(levels.slice(0, 2), kind).toEqual(['H1', 'H2']);
    }
  });

  it('offers to remember what is read where no finding needs the room', async () => {
    const offer = page.getByRole('button', { name: 'Remember what I read' });
    found(NO_MATCH);
    await expect.element(offer).toBeVisible();
    found();
    await expect.element(page.getByRole('button', { name: 'Compare side by side' })).toBeVisible();
    expect(offer.query()).toBeNull();
  });
});
