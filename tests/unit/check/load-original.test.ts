import { describe, expect, it, vi } from 'vitest';
import { loadOriginal, type Consent } from '../../../lib/check/load-original';
import { isPrivateAddress } from '../../../lib/check/private-address';
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

type Fetched = { html: string } | 'redirected' | 'unreachable';

function load(
  report: Report | null,
  page: string | ((url: string) => Fetched),
  seen: Partial<Consent> = {},
) {
  const add = vi.fn<(reports: readonly Report[]) => Promise<AddOutcome>>(() =>
    Promise.resolve({ added: [], replaced: [], skipped: [] }),
  );
  const fetchPage = vi.fn<(url: string) => Promise<Fetched>>((url) =>
    Promise.resolve(typeof page === 'string' ? { html: page } : page(url)),
  );
  const consent = { address: report?.meta.url ?? null, confirmed: false, ...seen };
  const corpus = {
    byId: () => Promise.resolve(report && { ...report, ordinal: 1 }),
    add,
  };
  return {
    answer: loadOriginal('ferries', consent, { corpus, fetchPage, parse: parseHtml }),
    add,
    fetchPage,
  };
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
    const { answer } = load(packed(), () => 'unreachable');
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

  it('follows no redirect', async () => {
    const { answer, add } = load(packed(), () => 'redirected');
    expect(await answer).toMatchObject({ ok: false, error: { code: 'redirected' } });
    expect(add).not.toHaveBeenCalled();
  });

  it('asks an address of http by https first, and as it stands where that gives no page', async () => {
    const page = pageOf(SENTENCES);
    const plain = URL.replace('https:', 'http:');
    const first = load(packed(plain), page);
    expect(await first.answer).toMatchObject({ ok: true });
    expect(first.fetchPage.mock.calls).toEqual([[URL]]);
    const second = load(packed(plain), (url) => (url === plain ? { html: page } : 'unreachable'));
    expect(await second.answer).toMatchObject({ ok: true });
    expect(second.fetchPage.mock.calls).toEqual([[URL], [plain]]);
  });

  it('fetches an address of the local network only when the reader was told', async () => {
    const url = 'http://127.0.0.1:8080/admin';
    const unasked = load(packed(url), pageOf(SENTENCES));
    expect(await unasked.answer).toMatchObject({ ok: false, error: { code: 'private-address' } });
    expect(unasked.fetchPage).not.toHaveBeenCalled();
    const asked = load(packed(url), pageOf(SENTENCES), { confirmed: true });
    expect(await asked.answer).toMatchObject({ ok: true });
    expect(asked.fetchPage.mock.calls).toEqual([[url]]);
  });

  it('fetches nothing when the report names another address than the reader saw', async () => {
    const { answer, fetchPage } = load(packed(), '', { address: 'https://other.example/' });
    expect(await answer).toMatchObject({ ok: false, error: { code: 'no-address' } });
    expect(fetchPage).not.toHaveBeenCalled();
  });
});

describe('a private address', () => {
  it.each([
    'http://localhost/',
    'http://LOCALHOST./',
    'http://a.localhost:3000/',
    'http://router/',
    'http://nas.local/',
    'http://box.home.arpa/',
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.0.0.1/',
    'http://0177.0.0.1/',
    'http://0.0.0.0/',
    'http://10.1.2.3/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.1.1/',
    'http://user@192.168.1.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::]/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:c0a8:101]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'http://[2001:db8::1]/',
    'http://[fc00::1]/',
    'http://[fd12:3456::1]/',
    'http://[fe80::1]/',
    'http://[ff02::1]/',
    'nonsense',
  ])('is %s', (url) => {
    expect(isPrivateAddress(url)).toBe(true);
  });

  it.each([
    'https://kystposten.example/ferries',
    'https://localhost.example/',
    'https://10.example/',
    'http://8.8.8.8/',
    'http://172.32.0.1/',
    'http://100.128.0.1/',
    'http://193.168.1.1/',
    'http://[2a00:1450::1]/',
    'http://[::ffff:8.8.8.8]/',
    'http://[64:ff9b::808:808]/',
  ])('is not %s', (url) => {
    expect(isPrivateAddress(url)).toBe(false);
  });
});
