import { describe, expect, it, vi } from 'vitest';
import { loadOriginal } from '../../../lib/check/load-original';
import { reportOfArticle } from '../../../lib/check/report';
import { articleFromText } from '../../../lib/article/from-text';
import type { AddOutcome } from '../../../lib/corpus/corpus';
import type { Report } from '../../../lib/sketch/sketch';
import { parseHtml } from '../../../tools/dom';

const SENTENCES = [
  'The ferry company of Halvorsund will run two more boats a day to the outer isles from April.',
  'Its director, Tore Lind, told the harbour council that bookings had risen by a third since autumn.',
  'Islanders have waited six years for an evening crossing, and many gave up hope after the storm of 2029.',
  'The boats, built in the yard at Brenna, carry ninety people and use half the fuel of the old ones.',
  'Fares stay as they are until the summer, when the council will look at them again.',
];
const OTHER = [
  'A museum of lighthouses opens on Saturday in the former customs house beside the old slipway.',
  'Visitors can climb the lantern room, which a group of pensioners restored in four winters of work.',
  'Entry costs nothing for children, and the keeper of the last manned light will give the first tour.',
  'The building was empty for two decades before the town bought it at the price of one krone.',
];
const URL = 'https://kystposten.example/ferries';

function pageOf(sentences: readonly string[]): string {
  const paragraphs = sentences.map((sentence) => `<p>${sentence}</p>`).join('');
  return `<!doctype html><html lang="en"><head><title>Ferries</title></head><body><article><h1>More boats</h1>${paragraphs}</article></body></html>`;
}

/** A report without its text, as it comes from a pack. */
function packed(url: string | null = URL): Report {
  const article = { ...articleFromText(SENTENCES.join('\n\n'), { title: 'More boats' }), url };
  const report = reportOfArticle(article, { origin: 'bundled', seen: null });
  return { ...report, meta: { ...report.meta, id: 'ferries' }, text: null };
}

function load(report: Report | null, html: string | null) {
  const add = vi.fn<(reports: readonly Report[]) => Promise<AddOutcome>>(() =>
    Promise.resolve({ added: [], replaced: [], skipped: [] }),
  );
  const fetchPage = vi.fn<(url: string) => Promise<string | null>>(() => Promise.resolve(html));
  const corpus = {
    byId: () => Promise.resolve(report && { ...report, ordinal: 1 }),
    add,
  };
  const parse = parseHtml;
  return { answer: loadOriginal('ferries', { corpus, fetchPage, parse }), add, fetchPage };
}

describe('loading an original', () => {
  it('stores the text under the same id and origin', async () => {
    const { answer, add } = load(packed(), pageOf(SENTENCES));
    expect(await answer).toEqual({ ok: true, value: undefined });
    const [stored] = add.mock.calls[0]![0];
    expect(stored!.meta).toMatchObject({ id: 'ferries', origin: 'bundled' });
    expect(stored!.text).toContain('ninety people');
  });

  it('accepts a page that was corrected since', async () => {
    const corrected = SENTENCES.map((line) => line.replace('ninety', 'eighty'));
    expect(await load(packed(), pageOf(corrected)).answer).toMatchObject({ ok: true });
  });

  it('refuses a page that carries another text now', async () => {
    const { answer, add } = load(packed(), pageOf(OTHER));
    expect(await answer).toMatchObject({ ok: false, error: { code: 'another-text' } });
    expect(add).not.toHaveBeenCalled();
  });

  it('refuses a page that is no article', async () => {
    const { answer } = load(packed(), '<p>Log in</p>');
    expect(await answer).toMatchObject({ ok: false, error: { code: 'another-text' } });
  });

  it('says when the page cannot be had', async () => {
    const { answer } = load(packed(), null);
    expect(await answer).toMatchObject({ ok: false, error: { code: 'unreachable' } });
  });

  it.each([null, 'file:///etc/passwd', 'javascript:alert(1)'])(
    'fetches nothing for the address %s',
    async (url) => {
      const { answer, fetchPage } = load(packed(url), pageOf(SENTENCES));
      expect(await answer).toMatchObject({ ok: false, error: { code: 'no-address' } });
      expect(fetchPage).not.toHaveBeenCalled();
    },
  );
});
