import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text';
import { peopleIn } from '../../../lib/credit/contributors';
import { findCredit } from '../../../lib/credit/find-credit';
import type { Article, LinePlace, Surroundings } from '../../../lib/core/article';
import type { CreditSource } from '../../../lib/credit/source';
import { aText } from '../../support/reports';

const LEDGER: CreditSource = {
  outlet: 'Northmere Ledger',
  hosts: ['northmereledger.example'],
  url: 'https://northmereledger.example/town/spades',
  byline: 'Ida Marlow',
  credits: [],
};

const AROUND: Surroundings = { lines: [], links: [], named: [], complete: true };

/** A page that prints the text and, beside it, what is given. */
function aPage(around: Partial<Surroundings>, changes: Partial<Article> = {}): Article {
  const article = articleFromText(aText(1), { title: 'Spades', language: 'en' });
  const url = 'https://estmerepost.example/spades';
  return { ...article, url, surroundings: { ...AROUND, ...around }, ...changes };
}

const line = (place: LinePlace, text: string) => ({ lines: [{ place, text }] });
const read = (article: Article, source = LEDGER) => findCredit(article, source);

describe('a credit to the source', () => {
  it.each<[LinePlace, string]>([
    ['byline', 'Ida Marlow, The Northmere Ledger'],
    ['head', 'From the Northmere Ledger'],
    ['head', 'NORTHMERE LEDGER'],
    ['end', '(Via Northmere Ledger)'],
    ['end', 'SOURCE: northmereledger.example'],
    ['end', '© 2026 Northmere Ledger'],
    ['end', 'This story was first published by the Northmere Ledger.'],
    ['furniture', 'This story was first published by the Northmere Ledger.'],
  ])('is printed in the %s: %s', (place, text) => {
    expect(read(aPage(line(place, text)))).toMatchObject({ grade: 'printed', quoted: text });
  });

  it.each<[LinePlace, string]>([
    ['caption', 'Source: Northmere Ledger'],
    ['comment', 'Source: Northmere Ledger'],
    ['aside', 'Northmere Ledger'],
    ['furniture', 'Northmere Ledger'],
    ['end', 'Photo: Northmere Ledger'],
    ['end', 'Source: Northmere Ledger Stone Company'],
    ['end', 'The press of the Northmere Ledger is for sale.'],
  ])('is none in the %s: %s; the finding knows where the name stands', (place, text) => {
    expect(read(aPage(line(place, text)))).toMatchObject({
      grade: 'none',
      where: place,
      quoted: text,
    });
  });

  it('is a mention where the text only heard it there', () => {
    const text = `The vote was postponed, the Northmere Ledger reports. ${aText(2)}`;
    const article = articleFromText(text, { title: 'Spades', language: 'en' });
    const { grade, where, span } = read(article);
    expect([grade, where]).toEqual(['mention', 'text']);
    expect(text.slice(span![0], span![1])).toContain('the Northmere Ledger reports');
  });

  it.each([
    'Citing two people who had read the minutes, the Northmere Ledger put the loss at nine.',
    'Quoting the harbour board’s own minutes of May, the Northmere Ledger was first with it.',
  ])('is a mention behind a clause that names its sources: %s', (sentence) => {
    const article = articleFromText(`${sentence} ${aText(2)}`, { title: 'Spades', language: 'en' });
    expect(read(article)).toMatchObject({ grade: 'mention', where: 'text' });
  });

  it('is no mention behind any other clause', () => {
    const sentence = 'After two years in a shed by the canal, the Northmere Ledger is for sale.';
    const article = articleFromText(`${sentence} ${aText(2)}`, { title: 'Spades', language: 'en' });
    expect(read(article).grade).toBe('none');
  });

  it('is printed by a link to the very page, and not by one to another of the house', () => {
    const link = (url: string) => read(aPage({ links: [{ place: 'text', url, text: 'wrote' }] }));
    expect(link('https://northmereledger.example/town/spades').grade).toBe('printed');
    expect(link('https://northmereledger.example/sport/rowing').grade).toBe('none');
    const beside = { place: 'aside' as const, url: LEDGER.url!, text: 'Spades on loan' };
    expect(read(aPage({ links: [beside] })).grade).toBe('none');
  });

  it('is declared where the code speaks against the page, left over where it came with the head', () => {
    const url = 'https://northmereledger.example/town/spades';
    const credit = { outlet: 'northmereledger.example', span: null, url, text: url };
    for (const kind of ['canonical', 'based-on', 'original-source'] as const) {
      const page = aPage({}, { credits: [{ ...credit, kind }] });
      expect(read(page)).toMatchObject({ grade: 'declared', where: 'code', role: kind });
    }
    const named = [{ name: 'The Northmere Ledger', from: 'json-ld:publisher' }];
    expect(read(aPage({ named }))).toMatchObject({ grade: 'left-over', where: 'code' });
    const home = aPage({ named }, { url: 'https://www.northmereledger.example/a' });
    expect(read(home).grade).toBe('none');
  });

  it('prefers what a reader sees over what the code says', () => {
    const named = [{ name: 'Northmere Ledger', from: 'json-ld:publisher' }];
    const page = aPage({ ...line('end', 'Source: Northmere Ledger'), named });
    expect(read(page).grade).toBe('printed');
  });

  it('says what was looked for, and on what', () => {
    const looked = (article: Article) => read(article).looked.on;
    expect(read(aPage({})).looked).toEqual({
      name: 'Northmere Ledger',
      address: 'northmereledger.example',
      on: 'page',
    });
    expect(looked(aPage({ complete: false }))).toBe('part');
    expect(looked(articleFromText(aText(1)))).toBe('text');
  });

  it('names the author who was kept without her house', () => {
    expect(read(aPage(line('byline', 'By Ida Marlow')))).toMatchObject({
      grade: 'none',
      role: 'author',
      where: 'byline',
    });
  });
});

describe('the names of a source', () => {
  const source = (outlet: string): CreditSource => ({ ...LEDGER, outlet, hosts: [], byline: null });
  it.each([
    ['Deutsche Presse-Agentur', '(dpa/lmv)', 'de'],
    ['ТАСС', 'Source: TASS', 'en'],
    ['TASS', 'Источник: ТАСС', 'ru'],
    ['ΑΠΕ-ΜΠΕ', 'Πηγή: Α.Π.Ε.-Μ.Π.Ε.', 'el'],
    ['ČTK', 'Zdroj: CTK', 'cs'],
    ['新华社', '來源：新華社', 'zh'],
    ['Kurier Nordmarski', 'Tekst ukazał się pierwotnie w „Kurierze Nordmarskim”.', 'pl'],
    ['Нордмарский вестник', 'Впервые опубликовано в «Нордмарском вестнике».', 'ru'],
    ['صحيفة نوردمار', 'نقلا عن صحيفة نوردمار', 'ar'],
    ['Diário de Nordmar', 'FONTE: DIARIO DE NORDMAR', 'pt'],
  ])('%s is read in: %s', (outlet, text, language) => {
    expect(read(aPage(line('end', text), { language }), source(outlet)).grade).toBe('printed');
  });

  it.each([
    ['Associated Press', 'Pupils of the AP class said that it was fun.'],
    ['Press Association', 'The council of Harrow Falls (PA) said no.'],
    ['The Sun', 'The sun said nothing of all this, the poet wrote.'],
    ['Die Zeit', 'Laut Plan ist die übrige Zeit frei, sagte er.'],
    ['Antara', 'Jarak antara gudang dan taman dua ratus meter, katanya.'],
  ])('%s is not read in: %s', (outlet, text) => {
    const page = aPage({}, { text, blocks: [] });
    expect(read(page, source(outlet)).grade).toBe('none');
  });

  it('does not stumble over names and lines made to be slow', () => {
    const hostile = ['A'.repeat(80), 'a-'.repeat(40), '( '.repeat(45), '.*+?', 'ن'.repeat(80)];
    for (const outlet of hostile) {
      const text = `${outlet} ${'Source: ( © '.repeat(2_000)}${outlet}`;
      const page = aPage(line('end', text.slice(0, 300)), { text, blocks: [] });
      expect(() => read(page, source(outlet))).not.toThrow();
    }
  });
});

describe('the people in a line', () => {
  it('are no countries, no places behind a place and no single words', () => {
    const list = 'Odd Kvist in Halden, Norway, and Mina Farr in Paris';
    expect(peopleIn(list, 'en')).toEqual(['Odd Kvist', 'Mina Farr']);
    expect(peopleIn('South Korea and Lena Stroud', 'en')).toEqual(['Lena Stroud']);
    expect(peopleIn('Jutta Wendel und Neuseeland', 'de')).toEqual(['Jutta Wendel']);
  });
});
