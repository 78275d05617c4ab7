import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { CompareApp } from '../../../components/views/CompareApp';
import { FindingView } from '../../../components/views/FindingView';
import { PopupView } from '../../../components/views/PopupView';
import { StoryView } from '../../../components/views/StoryView';
import { TwoThingsView } from '../../../components/views/TwoThingsView';
import type { DrawnReport } from '../../../lib/manage/drawn-story';
import { checkQuotation } from '../../../lib/check/quotation-check';
import { err, ok } from '../../../lib/core/result';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { guessLanguage } from '../../../lib/text/language';
import { aComparison, aPage } from '../../support/comparisons';
import { aCorpus, aRow } from '../../support/fake-corpus';
import { aFindingRow, aLoggedText } from '../../support/logged';
import {
  aFindingsManager,
  aStoriesManager,
  aStoryList,
  at,
  showOptions,
} from '../../support/options-page';
import { popupActions } from '../../support/popup-actions';
import { openAll, show } from '../../support/show';
import '../../../components/styles/compare.css';
import '../../../components/styles/popup.css';

/** Every text of the reports below has one of these; no sentence of ours has. */
const FOREIGN = /Kaimauer|Molenbucht/u;

const ORIGINAL = [
  'Die Kaimauer von Molenbucht wird für drei Wochen gesperrt, weil Taucher in sieben Pfeilern Risse gefunden haben, wie die Hafenbehörde am Sonntag sagte.',
  '„Lieber schließen wir die Kaimauer heute, als dass wir es morgen bereuen“, sagte Hafenmeisterin Ingrid Solbakken.',
  'Die Fähren von Molenbucht fahren solange vom Fischmarkt ab, und 4.200 Pendler am Tag sollen zwanzig Minuten mehr einplanen.',
  'Der Rat von Molenbucht hat die Kosten von 3,4 Millionen Kronen noch nicht gebilligt.',
].join('\n\n');
const COPY = ORIGINAL.replace('sieben Pfeilern', 'elf Pfeilern').replace('heute', 'gleich');
const TITLES = ['Kaimauer in Molenbucht gesperrt', 'Molenbucht sperrt seine Kaimauer'] as const;

const german = (text: string, title: string, outlet: string, day: string) =>
  aPage(text, { title, outlet, host: `${outlet.toLowerCase()}.example`, at: `${day}T08:00Z` });
const comparison = (withText: boolean) =>
  aComparison(
    withText,
    german(COPY, TITLES[1], 'Eilbote', '2031-03-11'),
    german(ORIGINAL, TITLES[0], 'Küstenblatt', '2031-03-10'),
  );
const row = aRow({ id: 'kai', title: TITLES[0], outlet: 'Küstenblatt', language: 'de' });
const load = { state: { status: 'idle' as const }, start: vi.fn() };

/** The foreign texts that are drawn under another language, and how many there are in all. */
function drawn() {
  const walker = document.createTreeWalker(document.getElementById('app')!, NodeFilter.SHOW_TEXT);
  const wrong: string[] = [];
  let count = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const words = node.textContent ?? '';
    if (!FOREIGN.test(words)) continue;
    // What is being written by the reader is in no language yet.
    if (node.parentElement!.closest('textarea, [hidden]')) continue;
    count++;
    const language = languageAt(node.parentElement!);
    if (language !== 'de') wrong.push(`${language}: ${words.slice(0, 60)}`);
  }
  return { wrong: [...wrong, ...wrongAttributes()], count };
}

const languageAt = (element: Element) => element.closest('[lang]')?.getAttribute('lang');

/** What is read out or shown of an attribute; it is in the language of its element. */
const TOLD = ['aria-label', 'aria-description', 'aria-valuetext', 'title', 'alt', 'placeholder'];

function wrongAttributes(): string[] {
  return [...document.querySelectorAll('#app *')].flatMap((element) =>
    TOLD.filter((name) => FOREIGN.test(element.getAttribute(name) ?? ''))
      .filter(() => languageAt(element) !== 'de')
      .map((name) => `${languageAt(element)}: ${name} ${element.getAttribute(name)}`),
  );
}

async function expectAllGerman(least: number) {
  await expect.poll(() => drawn().count).toBeGreaterThanOrEqual(least);
  openAll();
  await expect.poll(() => drawn().wrong).toEqual([]);
}

beforeEach(() => vi.clearAllMocks());

describe('texts of another language', () => {
  it('are in theirs in the popup', async () => {
    const { finding } = comparison(true);
    show(
      <PopupView
        state={{ status: 'done', url: 'https://eilbote.example/kai', finding }}
        save={{ status: 'idle' }}
        actions={popupActions()}
        reading={DEFAULT_SETTINGS.reading}
        load={load}
      />,
    );
    await expectAllGerman(2);
  });

  it.each([true, false])('are in theirs in a finding, its source with its text: %s', async (is) => {
    show(<FindingView finding={comparison(is).finding} load={load} />);
    await expectAllGerman(3);
  });

  it.each([true, false])(
    'are in theirs beside each other, both with text: %s',
    async (withText) => {
      const port = {
        ask: () =>
          Promise.resolve(
            ok({
              comparison: comparison(withText),
              choices: [
                { id: 'source', title: TITLES[0], outlet: null, url: null, language: 'de' },
                {
                  id: 'other',
                  title: `${TITLES[0]} wieder`,
                  outlet: null,
                  url: null,
                  language: 'de',
                },
              ],
            }),
          ),
        onChanged: vi.fn(),
        loadOriginal: () => Promise.resolve(ok(undefined)),
        renew: () => Promise.resolve(),
        evidence: { save: vi.fn(), summary: vi.fn(), letter: vi.fn(), copy: vi.fn() },
      };
      show(<CompareApp port={port} group={null} />);
      await expectAllGerman(6);
      for (const entry of document.querySelectorAll<HTMLElement>('.entry')) {
        entry.click();
        await expectAllGerman(6);
      }
    },
  );

  it('are in theirs in the table, in what was deleted and what was brought back', async () => {
    at('corpus');
    showOptions(aCorpus({ rows: [row, aRow()] }));
    await expectAllGerman(1);
    await page.getByRole('button', { name: /Delete .*Kaimauer/u }).click();
    await expect.element(page.getByRole('button', { name: 'Undo' }).first()).toBeVisible();
    await expectAllGerman(1);
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await expectAllGerman(1);
  });

  it('are in theirs on the page of a report', async () => {
    location.hash = '#/corpus/kai';
    const member = { is: 'copy' as const, equal: 90, here: 100, there: 100, seen: null };
    const story = { versions: [], others: [{ ...row, id: 'bote', ...member }], first: 'bote' };
    showOptions(aCorpus({ rows: [{ ...row, hasText: true }], text: ORIGINAL }), 'en', {
      stories: aStoriesManager(story),
    });
    await expectAllGerman(5);
  });

  it('are in theirs in the list of stories', async () => {
    at('stories');
    const first = { ...row, seen: null };
    const list = aStoryList([{ first, isDated: true, reports: 2, outlets: 2, last: null }]);
    showOptions(aCorpus(), 'en', { storyList: list });
    await expectAllGerman(1);
  });

  it('are in theirs in the drawing of a story and its table', async () => {
    const report = (id: string): DrawnReport => ({ ...row, id, seen: null, is: null, at: null });
    show(
      <StoryView
        story={{ reports: [report('a'), report('b')], lines: [], absent: [], more: 0 }}
        here="a"
        addressOf={(id) => `#${id}`}
        onSave={vi.fn()}
      />,
    );
    await expectAllGerman(4);
  });

  it('are in theirs among the findings, one and several of a case', async () => {
    at('findings');
    const text = { language: 'de' };
    const finding = (id: string) =>
      aFindingRow({
        id,
        page: aLoggedText({ ...text, id, title: TITLES[1] }),
        source: aLoggedText({ ...text, id: 'kai', title: TITLES[0] }),
        changes: [{ gravity: 'fact', from: 'sieben in Molenbucht', to: 'elf in Molenbucht' }],
      });
    showOptions(aCorpus(), 'en', { findings: aFindingsManager([finding('a'), finding('b')]) });
    await expectAllGerman(9);
  });

  it('are in theirs where a quotation is looked for in a text', async () => {
    const bare = { title: '', outlet: null, url: null, published: null };
    const port = {
      tabs: () => Promise.resolve([{ id: 1, name: 'a tab' }]),
      reports: () => Promise.resolve([{ id: 'kai', name: TITLES[0], language: 'de' }]),
      read: (thing: { kind: string; text?: string }) =>
        Promise.resolve(ok({ ...bare, text: thing.text ?? ORIGINAL })),
      compare: () => Promise.resolve(err('unreachable') as never),
      checkQuotation,
      languageOf: (text: string) => guessLanguage(text),
      open: () => Promise.resolve(),
    };
    show(<TwoThingsView port={port} />);
    await page.getByRole('checkbox', { name: /quotation/u }).click();
    await page
      .getByRole('textbox')
      .fill('Lieber schließen wir die Kaimauer gleich, als dass wir es morgen bereuen');
    const second = page.getByRole('group', { name: 'In the text' });
    await second
      .getByRole('combobox', { name: 'What it is', exact: true })
      .selectOptions('A report with its text');
    await second
      .getByRole('combobox', { name: 'A report with its text', exact: true })
      .selectOptions(TITLES[0]);
    await page.getByRole('button', { name: 'Look for it' }).click();
    await expect.element(page.getByRole('status').getByText(/in other words/u)).toBeVisible();
    await expectAllGerman(3);
  });
});
