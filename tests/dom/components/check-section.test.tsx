import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { TextCheckPort } from '../../../components/hooks/use-text-check';
import type { TextAnswer } from '../../../lib/check/text-checker';
import type { Result } from '../../../lib/core/result';
import { err, ok } from '../../../lib/core/result';
import { at as inSection, showOptions } from '../../support/options-page';
import { aCorpus, aRow } from '../../support/fake-corpus';
import { aFinding, aSource, noSpin } from '../../support/findings';
import { faults, openAll } from '../../support/show';

const WORDS = 'word '.repeat(80);
const answered = (answer: TextAnswer) => vi.fn(() => Promise.resolve(ok(answer)));
const noMatch = () =>
  aFinding({
    verdict: { kind: 'no-match', order: 'undetermined', confidence: 1 },
    reuse: false,
    warns: null,
    passages: [],
    sources: [],
    credits: [],
    reasons: [{ code: 'nothing-similar', about: 'kind', count: 1 }],
    spin: noSpin(),
  });

function aPort(given: Partial<TextCheckPort> = {}): TextCheckPort {
  return {
    checkText: answered({ finding: aFinding() }),
    compareTexts: answered({ finding: aFinding() }),
    checkReport: answered({ finding: aFinding() }),
    loadOriginal: vi.fn(() => Promise.resolve(ok(undefined))),
    openComparison: vi.fn(() => Promise.resolve()),
    ...given,
  };
}

const options = (
  texts = aPort(),
  corpus = aCorpus({ rows: [aRow()] }),
  locale: 'en' | 'ar' = 'en',
) => showOptions(corpus, locale, { texts });

const section = () => page.getByRole('region', { name: 'Check a text' });
const result = () => page.getByRole('region', { name: 'Result' });
const text = () => section().getByLabelText('Text to check');
const check = () => section().getByRole('button', { name: 'Check the text' });

async function checkWords(port = aPort(), corpus = aCorpus({ rows: [aRow()] })) {
  options(port, corpus);
  await text().fill(WORDS);
  await check().click();
  return port;
}

beforeEach(() => {
  vi.clearAllMocks();
  inSection('check');
});

describe('checking a pasted text', () => {
  it('shows the finding in full and moves the focus to it', async () => {
    await checkWords();
    await expect.element(result().getByRole('heading', { name: 'Spun copy' })).toBeVisible();
    expect(document.activeElement?.textContent).toBe('Result');
    await expect
      .element(result().getByText('Other words for the same', { exact: true }))
      .toBeVisible();
    openAll();
    await expect.element(result().getByText('fissures').first()).toBeVisible();
  });

  it('asks with what is known of the text, and with nothing that is not', async () => {
    const port = aPort();
    options(port);
    await text().fill(WORDS);
    await check().click();
    await expect
      .poll(() => port.checkText)
      .toHaveBeenCalledWith({
        title: '',
        outlet: null,
        url: null,
        published: null,
        text: WORDS,
      });
    await section().getByText('What is known of it').click();
    await section().getByLabelText('Headline').fill(' Quay shut ');
    await section().getByLabelText('Date of publication').fill('2031-03-11');
    await section().getByLabelText('Address').fill('https://gull.example/quay');
    await check().click();
    await expect
      .poll(() => port.checkText)
      .toHaveBeenLastCalledWith({
        title: 'Quay shut',
        outlet: null,
        url: 'https://gull.example/quay',
        published: { at: '2031-03-11', precision: 'day', from: 'entered' },
        text: WORDS,
      });
  });

  it.each<[string, string, RegExp]>([
    ['nothing at all', '', /At least 60 words/u],
    ['more than 1 MB', `${'word '.repeat(200)}\n`.repeat(1_050), /longer than 1 MB/u],
  ])('asks nobody about %s, and says why at the field', async (_what, words, sentence) => {
    const port = aPort();
    options(port);
    const area = text().element() as HTMLTextAreaElement;
    area.value = words;
    area.dispatchEvent(new Event('input', { bubbles: true }));
    await check().click();
    await expect.element(text()).toHaveAccessibleDescription(sentence);
    // The focus follows the drawing, which a busy machine may put a moment later.
    await expect.poll(() => document.activeElement).toBe(area);
    expect(port.checkText).not.toHaveBeenCalled();
  });

  it('opens to the address when that is what is wrong', async () => {
    options();
    await text().fill(WORDS);
    await section().getByText('What is known of it').click();
    await section().getByLabelText('Address').fill('nowhere');
    await section().getByText('What is known of it').click();
    await check().click();
    await expect.element(section().getByLabelText('Address')).toHaveFocus();
  });

  it('says what the background refused at the field it speaks of', async () => {
    await checkWords(aPort({ checkText: answered({ refused: 'too-short' }) }));
    await expect.element(text()).toHaveAccessibleDescription(/At least 60 words/u);
    expect(section().getByRole('alert').query()).toBeNull();
  });

  it.each<[string, Result<TextAnswer>, RegExp]>([
    ['there is no corpus', ok({ refused: 'empty-corpus' }), /nothing to compare with/u],
    ['the text is too long after all', err('file-too-large'), /longer than 1 MB/u],
    ['nobody answers', err('worker-unreachable'), /did not answer/u],
    ['the corpus is broken', err('corpus-corrupt'), /part of the corpus is damaged/u],
  ])('says in one sentence that %s', async (_what, answer, sentence) => {
    await checkWords(aPort({ checkText: () => Promise.resolve(answer) }));
    const alert = section().getByRole('alert');
    await expect.element(alert).toHaveTextContent(sentence);
    expect(alert.elements()).toHaveLength(1);
  });

  it('asks once, however often the button is pressed while it waits', async () => {
    const late: ((answer: Result<TextAnswer>) => void)[] = [];
    const port = aPort({ checkText: () => new Promise((resolve) => late.push(resolve)) });
    await checkWords(port);
    await expect.element(section().getByText('Comparing …')).toBeVisible();
    (check().element() as HTMLButtonElement).click();
    expect(late).toHaveLength(1);
    late[0]!(ok({ finding: aFinding() }));
    await expect.element(result()).toBeVisible();
  });

  it('saves the text only when told to', async () => {
    const corpus = aCorpus({ rows: [aRow()] });
    const addText = vi.spyOn(corpus, 'addText');
    await checkWords(aPort(), corpus);
    await expect.element(result()).toBeVisible();
    expect(addText).not.toHaveBeenCalled();
    await result().getByRole('button', { name: 'Save to corpus' }).click();
    await expect.element(result().getByText('This text is now in your corpus.')).toBeVisible();
    // Without a headline of its own it gets the one that was read in it.
    await expect
      .poll(() => addText)
      .toHaveBeenCalledWith(
        expect.objectContaining({ text: WORDS, title: aFinding().article.title }),
      );
  });

  it('gives the focus back when the result is closed', async () => {
    await checkWords();
    await result().getByRole('button', { name: 'Close the result' }).click();
    expect(result().query()).toBeNull();
    await expect.element(check()).toHaveFocus();
  });

  it('loads the original, and asks again', async () => {
    const port = await checkWords();
    await result().getByRole('button', { name: 'Load the original' }).first().click();
    await expect.poll(() => vi.mocked(port.checkText).mock.calls.length).toBe(2);
    await expect
      .poll(() => port.loadOriginal)
      .toHaveBeenCalledWith(expect.objectContaining({ id: aSource().id }), false);
  });
});

describe('comparing two texts', () => {
  const other = () => section().getByLabelText('Text to compare it with');

  async function compareWords(port: TextCheckPort) {
    options(port);
    await section().getByRole('radio', { name: 'another text' }).click();
    await text().fill(WORDS);
    await other().fill('Ferries leave from the fish market.');
    await section().getByRole('button', { name: 'Compare the texts' }).click();
  }

  it('sends both', async () => {
    const port = aPort();
    await compareWords(port);
    await expect.element(result()).toBeVisible();
    await expect
      .poll(() => port.compareTexts)
      .toHaveBeenCalledWith(
        expect.objectContaining({ text: WORDS }),
        expect.objectContaining({ text: 'Ferries leave from the fish market.' }),
      );
  });

  it('says at its field that the other one is too short', async () => {
    await compareWords(aPort({ compareTexts: answered({ refused: 'other-too-short' }) }));
    await expect.element(other()).toHaveAccessibleDescription(/At least 60 words/u);
    await expect.element(text()).not.toHaveAccessibleDescription(/too short/u);
  });

  it('speaks of the other text and not of the corpus, and saves nothing', async () => {
    await compareWords(aPort({ compareTexts: answered({ finding: noMatch() }) }));
    await expect.element(result().getByRole('heading', { name: 'No shared text' })).toBeVisible();
    openAll();
    expect(result().element().textContent).not.toMatch(/in your corpus|of your corpus/u);
    expect(result().getByRole('button', { name: 'Save to corpus' }).query()).toBeNull();
  });
});

describe('checking a report of the list', () => {
  it('asks for it, shows the finding and says what was checked', async () => {
    const port = aPort();
    inSection('corpus');
    options(port);
    await page.getByRole('button', { name: /^Check .*Halvorsund/u }).click();
    await expect.element(result().getByText(/compared with the other reports/u)).toBeVisible();
    await expect.poll(() => port.checkReport).toHaveBeenCalledExactlyOnceWith('kystposten-quay');
  });

  it('leads back to the report that was picked, once the finding is closed', async () => {
    inSection('corpus');
    options();
    const picked = page.getByRole('button', { name: /^Check .*Halvorsund/u });
    await picked.click();
    await expect.element(result()).toBeVisible();
    await page.getByRole('button', { name: 'Close the result' }).click();
    await expect.element(picked).toHaveFocus();
  });

  it('offers to load the text where the corpus has none, and then checks', async () => {
    const checkReport = vi
      .fn<TextCheckPort['checkReport']>()
      .mockResolvedValueOnce(ok({ refused: 'without-text' }))
      .mockResolvedValueOnce(ok({ finding: aFinding() }));
    inSection('corpus');
    options(aPort({ checkReport }));
    await page.getByRole('button', { name: /^Check .*Halvorsund/u }).click();
    await expect.element(section().getByRole('alert')).toHaveTextContent(/only fingerprints/u);
    await section().getByRole('button', { name: 'Load the original' }).click();
    await expect.element(result()).toBeVisible();
  });
});

describe('the two texts side by side', () => {
  it('open with the question and its finding', async () => {
    const port = aPort();
    await checkWords(port);
    await result().getByRole('button', { name: 'Compare side by side' }).click();
    await expect
      .poll(() => port.openComparison)
      .toHaveBeenCalledExactlyOnceWith(
        expect.objectContaining({ kind: 'text' }),
        expect.objectContaining({ reuse: true }),
      );
  });

  it.each(['en', 'ar'] as const)('stand under a result without fault (%s)', async (locale) => {
    inSection('corpus');
    options(aPort(), undefined, locale);
    await expect.poll(() => document.querySelectorAll('.report').length).toBe(1);
    document.querySelector<HTMLButtonElement>('.report-actions button')!.click();
    await expect.poll(() => document.querySelectorAll('.result').length).toBe(1);
    document.querySelectorAll<HTMLInputElement>('.check input[type=radio]')[1]!.click();
    await expect.poll(() => document.querySelectorAll('.given').length).toBe(2);
    expect(await faults()).toEqual([]);
  });

  it('are not offered where nothing resembles the text', async () => {
    await checkWords(aPort({ checkText: answered({ finding: noMatch() }) }));
    await expect.element(result()).toBeVisible();
    expect(result().getByRole('button', { name: 'Compare side by side' }).query()).toBeNull();
  });
});
