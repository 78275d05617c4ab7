import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { evidenceRequest } from '../../../components/model/evidence';
import { evidenceOf } from '../../../lib/check/evidence';
import type { Comparison } from '../../../lib/check/comparison';
import { evidenceHtml } from '../../../lib/evidence/html';
import { evidenceJson } from '../../../lib/evidence/json';
import { withoutTexts, type EvidenceRecord } from '../../../lib/evidence/record';
import { evidenceText, letterText } from '../../../lib/evidence/text';
import { aComparison, aPage, copyPage, QUAY_COPY, quayPage } from '../../support/comparisons';
import { aTranslator, CATALOGUES } from '../../support/translator';

type Locale = keyof typeof CATALOGUES;

function request(comparison = aComparison(), locale: Locale = 'en', note = '') {
  return evidenceRequest(comparison, { withTexts: true, note }, aTranslator(locale));
}

function record(comparison = aComparison(), locale: Locale = 'en', note = ''): EvidenceRecord {
  const asked = request(comparison, locale, note);
  return evidenceOf(comparison, {
    language: asked.language,
    direction: asked.direction,
    told: asked.told,
    note: asked.note,
    picture: null,
    made: { at: '2031-03-12T10:00:00+01:00', zone: 'Europe/Berlin' },
    extension: '1.2.3',
    sha256: { here: 'a'.repeat(64), there: 'b'.repeat(64) },
  });
}

const html = (comparison?: Comparison, locale: Locale = 'en', note = '') =>
  evidenceHtml(record(comparison, locale, note), request(comparison, locale, note).words);
const dom = (text: string) => new JSDOM(text).window.document;

/** What a page may put into its own headline, byline and text. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</title></style><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<meta http-equiv=refresh content="0;url=https://evil.example">',
  '&lt;script&gt; ]]> <!-- --> {{x}} ${x}',
  '\u202Egnp.exe\u0000 \uD800',
];

function hostile(words: string): Comparison {
  const text = `${QUAY_COPY}\n\n${words} said ${words} to the board of ${words} in the morning of the day.`;
  const here = aPage(text, {
    title: words,
    outlet: words,
    host: 'gull.example',
    at: '2031-03-11T09:00Z',
  });
  const made = aComparison(true, here, quayPage());
  const { article } = made.finding;
  return {
    ...made,
    finding: {
      ...made.finding,
      article: { ...article, byline: words, url: `javascript:${words}` },
    },
    there: { ...made.there, title: words, outlet: words, url: `https://x.example/${words}` },
  };
}

describe('an evidence file', () => {
  it('says what was compared: addresses, headlines, outlets, dates with where each was read, digests', () => {
    const text = dom(html()).body.textContent;
    for (const words of [
      'https://kystposten.example/quay',
      'https://daily-gull.example/quay',
      'Northern quay closes for three weeks',
      'Northern quay shuts for three weeks',
      'Kystposten',
      'given',
      'a'.repeat(64),
      'b'.repeat(64),
      'Europe/Berlin',
      'Firsthand 1.2.3',
    ])
      expect(text).toContain(words);
  });

  it('lists every change with both wordings, and every quotation, the unchanged ones too', () => {
    const { changes, quotations } = record();
    const listed = changes.filter(({ quotation }) => quotation === null);
    const page = dom(html());
    expect(page.querySelectorAll('.changes tr[class^="g-"]')).toHaveLength(listed.length);
    expect(page.querySelectorAll('.quotations tbody tr')).toHaveLength(quotations.length);
    expect(page.querySelector('.g-fact')?.textContent).toMatch(/seven.*eleven/u);
    const intact = record(aComparison(true, quayPage(), quayPage())).quotations;
    expect(intact.map(({ status }) => status)).toContain('intact');
  });

  it('has both texts sentence beside sentence, whole', () => {
    const cells = [...dom(html()).querySelectorAll('.texts td:nth-child(2)')];
    const words = (text: string) => text.replace(/[\s]+/gu, ' ').trim();
    for (const cell of cells) for (const sup of cell.querySelectorAll('sup')) sup.remove();
    const read = words(cells.map(({ textContent }) => textContent).join(' '));
    for (const sentence of ['The harbour of Vardeholm', 'Ferries to the outer islands'])
      expect(read).toContain(sentence);
  });

  it('has the words of the texts in their own language, whatever language it speaks itself', () => {
    const { document, NodeFilter } = new JSDOM(html(aComparison(), 'de')).window;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const languages: (string | null | undefined)[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (/quay|harbour|ferries|eleven/iu.test(node.textContent!.replace(/https?:\S+/gu, '')))
        languages.push(node.parentElement!.closest('[lang]')?.getAttribute('lang'));
    expect(languages.length).toBeGreaterThan(8);
    expect(new Set(languages)).toEqual(new Set(['en']));
  });

  it('leaves what parts statements to the stylesheet, so that no dot hangs at the end of a line', () => {
    for (const withText of [true, false]) {
      const page = dom(html(aComparison(withText)));
      expect(page.querySelectorAll('.parts').length).toBeGreaterThan(2);
      expect(page.body.textContent).not.toMatch(/\s·|·\s/u);
    }
  });

  it('holds no script, no handler, no address that it would fetch, and a strict policy', () => {
    for (const page of [
      dom(html()),
      ...HOSTILE.map((words) => dom(html(hostile(words), 'en', words))),
    ]) {
      expect(page.querySelector('script, img, svg, iframe, link, object, form, base')).toBeNull();
      expect(page.querySelectorAll('meta[http-equiv]')).toHaveLength(1);
      expect(page.querySelector('meta[http-equiv]')!.getAttribute('content')).toContain(
        "default-src 'none'",
      );
      for (const element of page.querySelectorAll('*'))
        for (const { name, value } of element.attributes) {
          expect(name).not.toMatch(/^on/u);
          if (name === 'href') expect(value).toMatch(/^https?:\/\//u);
        }
      expect(page.querySelector('style')!.textContent).not.toMatch(/url\(|@import/u);
    }
  });

  it('shows hostile words as they are', () => {
    for (const words of HOSTILE.slice(0, 6)) {
      const page = dom(html(hostile(words), 'en', words));
      expect(page.querySelector('.sides')?.textContent).toContain(words);
      expect(page.querySelector('.note')?.textContent).toBe(words);
    }
  });

  it('keeps texts to its maker when asked, but not their digests', () => {
    const bare = withoutTexts(record());
    const page = dom(evidenceHtml(bare, request().words));
    expect(page.querySelector('.texts')).toBeNull();
    expect(page.body.textContent).not.toContain('Ferries to the outer islands');
    expect(page.body.textContent).toContain('a'.repeat(64));
    expect(evidenceJson(bare)).not.toContain('Ferries to the outer islands');
  });

  it('has what is known in clear where the report has no text', () => {
    const page = dom(html(aComparison(false)));
    expect(page.body.textContent).toContain('4,200');
    expect(page.body.textContent).toContain('only partly checked');
  });

  it.each(Object.keys(CATALOGUES) as Locale[])('says everything in %s', (locale) => {
    const page = dom(html(aComparison(), locale));
    expect(page.documentElement.lang).toBe(CATALOGUES[locale].localeTag.message);
    expect(page.documentElement.dir).toBe(locale === 'ar' ? 'rtl' : 'ltr');
    expect(page.body.textContent).not.toContain('undefined');
    for (const heading of page.querySelectorAll('h2')) expect(heading.textContent).not.toBe('');
  });
});

describe('its data', () => {
  const data = (comparison?: Comparison) =>
    JSON.parse(evidenceJson(record(comparison))) as EvidenceRecord & {
      annotations: { target: { source: string; selector: Record<string, unknown>[] } }[];
      citations: Record<string, unknown>[];
    };

  it('are W3C annotations whose selectors find their words', () => {
    const { annotations, sides } = data();
    expect(annotations.length).toBeGreaterThan(4);
    for (const { target } of annotations) {
      const text = Object.values(sides).find(({ url }) => url === target.source)!.text!;
      const [quote, position] = target.selector as [
        { exact: string; prefix: string; suffix: string },
        { start: number; end: number },
      ];
      expect(text.slice(position.start, position.end)).toBe(quote.exact);
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
    }
  });

  it('are CSL-JSON, dates no finer than they are known', () => {
    const [page] = data().citations;
    expect(page).toMatchObject({
      type: 'article-newspaper',
      title: 'Northern quay shuts for three weeks',
      'container-title': 'Daily Gull',
      issued: { 'date-parts': [[2031, 3, 11]] },
      accessed: { 'date-parts': [[2031, 3, 12]] },
    });
  });

  it('stand in no way that breaks them, whatever a page holds', () => {
    for (const words of HOSTILE) expect(data(hostile(words)).sides.here.title).toBe(words);
  });
});

describe('a summary', () => {
  const summary = (comparison = aComparison()) =>
    evidenceText(record(comparison), request(comparison).words);

  it('says what, where, how much, and the gravest changes, in plain text', () => {
    expect(summary()).toMatch(/“seven” → “eleven”/u);
    expect(summary()).toContain('https://kystposten.example/quay');
    expect(summary()).not.toMatch(/[\u2066-\u2069]/u);
  });

  it('has the wording of the earlier text first, whichever of the two is open', () => {
    expect(summary(aComparison(true, quayPage(), copyPage()))).toMatch(/“seven” → “eleven”/u);
  });
});

describe('a letter', () => {
  const letter = (
    purpose: 'credit' | 'correction',
    comparison = aComparison(),
    locale: Locale = 'en',
  ) =>
    letterText(
      record(comparison, locale),
      purpose,
      request(comparison, locale).words,
      request(comparison, locale).letter,
    );

  it('names both texts and asks, to the house of the later one', () => {
    expect(letter('credit')).toMatch(
      /published “Northern quay shuts.*named Kystposten as its source/su,
    );
    const turned = aComparison(true, quayPage(), copyPage());
    expect(letter('credit', turned)).toMatch(/published “Northern quay shuts/u);
    expect(letter('correction')).toMatch(/– number: “seven” → “eleven”/u);
  });

  it('never accuses, and leaves nothing open', () => {
    for (const locale of Object.keys(CATALOGUES) as Locale[])
      for (const purpose of ['credit', 'correction'] as const) {
        const text = letter(purpose, aComparison(), locale);
        expect(text).not.toMatch(/\b(stol|steal|theft|plagiar|copied|illegal)/iu);
        expect(text).not.toMatch(/undefined|\$[A-Z]+\$/u);
      }
  });
});

describe('the file on paper', () => {
  it('counts changes of wording, and lists them in the appendix with both texts', () => {
    const page = dom(html());
    const appendix = page.querySelector('.appendix')!;
    const before = page.body.cloneNode(true) as HTMLElement;
    before.querySelector('.appendix')!.remove();
    expect(before.querySelectorAll('.swap, .texts')).toHaveLength(0);
    expect(appendix.querySelectorAll('.texts')).toHaveLength(1);
    expect(page.querySelector('.choice input')!.hasAttribute('checked')).toBe(false);
  });

  it('holds a picture of the page where one was taken, and asks for none', () => {
    const data = 'data:image/jpeg;base64,/9j/4AAQ';
    const at = '2031-03-12T09:00:00.000Z';
    const made = (picture: EvidenceRecord['picture']) =>
      dom(evidenceHtml({ ...record(), picture }, request().words));
    const policyOf = (page: Document) =>
      page.querySelector('meta[http-equiv]')!.getAttribute('content');
    const shown = made({ data, at });
    expect(shown.querySelector('img')!.getAttribute('src')).toBe(data);
    expect(policyOf(shown)).toContain('img-src data:');
    for (const wrong of [
      'https://evil.example/x.png',
      'data:image/svg+xml;base64,AAAA',
      `${data}" onerror="x`,
    ]) {
      const page = made({ data: wrong, at });
      expect(page.querySelector('img')).toBeNull();
      expect(policyOf(page)).not.toContain('img-src');
    }
  });
});
