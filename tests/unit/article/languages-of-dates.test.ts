import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/extract';
import { parseDate } from '../../../lib/article/dates';
import { parseHtml } from '../../../tools/dom';

const SENTENCE =
  'The council of Tarn Bay voted to close the old swing bridge to lorries in spring. ';
const BODY = Array.from({ length: 4 }, (_, i) => `<p>${i}. ${SENTENCE.repeat(2)}</p>`).join('');
const read = (head: string, lines: string, after = '', lang = 'en') =>
  readArticle(
    parseHtml(
      `<html lang="${lang}"><head>${head}</head><body><main><article><h1>Bridge to close to lorries</h1>${lines}${BODY}</article></main>${after}</body></html>`,
    ),
    null,
    { now: Date.UTC(2026, 11, 1) },
  ).article;

describe('a printed date', () => {
  it.each([
    ['en', 'Published April 24, 2020 at 6 a.m.'],
    ['de', 'Freitag, 24. April 2020, 10:15 Uhr'],
    ['fr', 'Publié le vendredi 24 avril 2020 à 10h15'],
    ['es', 'viernes, 24 de abril de 2020'],
    ['pt', '24 de abril de 2020 às 10:15'],
    ['it', 'Venerdì 24 aprile 2020'],
    ['nl', 'vrijdag 24 april 2020'],
    ['sv', 'Publicerad 24 april 2020 12:01'],
    ['pl', '24 kwietnia 2020, 10:15'],
    ['cs', 'pátek 24. dubna 2020'],
    ['cs', '24. 4. 2020'],
    ['hu', '2020. április 24. 10:15'],
    ['ro', '24 aprilie 2020'],
    ['uk', '24 квітня 2020 р.'],
    ['ru', '24 апреля 2020 г., 10:15'],
    ['bg', '24 април 2020 г.'],
    ['el', '24 Απριλίου 2020'],
    ['tr', '24 Nisan 2020 09:12'],
    ['ar', 'الجمعة 24 أبريل 2020 - 10:15 ص'],
    ['ar', '٢٤ أبريل ٢٠٢٠'],
    ['ar', '24 نيسان/أبريل 2020'],
    ['fa', '۲۴ آوریل ۲۰۲۰'],
    ['fa', '۵ اردیبهشت ۱۳۹۹'],
    ['fa', '۱۳۹۹/۰۲/۰۵'],
    ['he', '24 באפריל 2020'],
    ['hi', '24 अप्रैल 2020'],
    ['hi', '२४ अप्रैल २०२०'],
    ['th', '24 เมษายน 2563'],
    ['th', '๒๔ เม.ย. ๒๕๖๓'],
    ['th', '24/04/2563'],
    ['vi', '24 tháng 4, 2020'],
    ['vi', 'Thứ sáu, 24/4/2020'],
    ['id', 'Jumat, 24 April 2020'],
    ['ja', '2020年4月24日 10時15分'],
    ['zh', '发布于2020-04-24 10:15'],
    ['ko', '입력 2020. 4. 24. 오전 10:15'],
    ['ko', '2020년 4월 24일'],
  ])('is read in %s: %s', (lang, line) => {
    expect(read('', `<div class="date">${line}</div>`, '', lang).published?.at).toBe('2020-04-24');
  });

  it.each([
    ['Updated April 26, 2020 | Published April 24, 2020', 'en'],
    ['Veröffentlicht am 24.04.2020 – aktualisiert am 26.04.2020', 'de'],
    ['Mis à jour le 26 avril 2020, publié le 24 avril 2020', 'fr'],
    ['Actualizado 26/04/2020. Publicado 24/04/2020', 'es'],
    ['Обновлено 26 апреля 2020, опубликовано 24 апреля 2020', 'ru'],
    ['Güncelleme: 26 Nisan 2020 – Yayınlanma: 24 Nisan 2020', 'tr'],
    ['更新 2020年4月26日 公開 2020年4月24日', 'ja'],
    ['발행 2020.04.24 수정 2020.04.26', 'ko'],
  ])('is what its label says: %s', (line, lang) => {
    const { published, modified } = read('', `<div class="date">${line}</div>`, '', lang);
    expect([published?.at, modified?.at]).toEqual(['2020-04-24', '2020-04-26']);
  });

  it('does not come from what the page offers to read next', () => {
    const after =
      '<section class="keep-reading"><a href="/x"><div>Market day moves</div><time datetime="2020-01-05">5 Jan</time></a></section>';
    expect(read('', '<div class="eyebrow">24 April 2020</div>', after).published?.at).toBe(
      '2020-04-24',
    );
    expect(read('', '', after).dates).toEqual([]);
  });

  it.each(['31 April 2020', '24 April', '24 aprilis 2020x', 'April 2020', '٢٤'])(
    'is not found in %s',
    (line) => {
      expect(parseDate(line)).toBeNull();
    },
  );
});

describe('the author', () => {
  const byline = (raw: string, site = 'Harbour Post') =>
    read(
      `<meta property="og:site_name" content="${site}"><script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author: { name: raw } })}</script>`,
      '',
    ).byline;

  it.each([
    ['Jos&#xE9; Volten e Lind', 'José Volten e Lind'],
    ['Jos&amp;eacute; Lind', 'José Lind'],
    ['By Ida Lindqvist, CNN', 'Ida Lindqvist'],
    ['Ida Lindqvist, Ph.D.', 'Ida Lindqvist'],
    ['Ida Lindqvist, Harbour Post', 'Ida Lindqvist'],
    ['Ida Lindqvist | July 6', 'Ida Lindqvist'],
    ['Ida Lindqvist, Montag, 6. Juli 2020', 'Ida Lindqvist'],
    ['Ida Lindqvist ida@post.example', 'Ida Lindqvist'],
    ['Di Stefano, Marco', 'Di Stefano, Marco'],
  ])('is named without what stands around the name: %s', (raw, expected) => {
    expect(byline(raw)).toBe(expected);
  });

  it.each([
    ['en', 'By Ida Lindqvist'],
    ['de', 'Von Ida Lindqvist'],
    ['fr', 'Par Ida Lindqvist'],
    ['sv', 'Av Ida Lindqvist'],
    ['nl', 'Door Ida Lindqvist'],
    ['id', 'Oleh Ida Lindqvist'],
    ['pl', 'Autor: Ida Lindqvist'],
  ])('is read from a line in %s: %s', (lang, line) => {
    expect(read('', `<p>${line}</p>`, '', lang).byline).toBe('Ida Lindqvist');
  });
});

describe('the headline and the house', () => {
  const title = (body: string) =>
    readArticle(
      parseHtml(
        `<head><title>Bridge to close to lorries | Coastlands | Post</title><meta property="og:title" content="Bridge to close to lorries"></head><body>${body}${BODY}</body>`,
      ),
      null,
    ).article.title;

  it('is the heading that most confirms, not the first', () => {
    expect(title('<h1>Coastlands</h1><article><h1>Bridge to close to lorries</h1>')).toBe(
      'Bridge to close to lorries',
    );
    expect(title('<h1>Coastlands</h1><article><h2>Bridge to close to lorries</h2>')).toBe(
      'Bridge to close to lorries',
    );
    expect(title('<h1>Coastlands</h1>')).toBe('Bridge to close to lorries');
  });

  it.each([
    'Todos los derechos reservados',
    'All rights reserved',
    'Alle Rechte vorbehalten',
    'Tous droits réservés',
    'Все права защищены',
    'Tutti i diritti riservati',
  ])('takes no notice of rights for a name: %s', (notice) => {
    expect(read(`<meta name="copyright" content="${notice}">`, '').outlet).toBeNull();
  });
});

describe('the paragraphs', () => {
  const LONG =
    'Engineers had told the council in February that the posts were hollow with rust at the foot, and that a repair would cost more.';
  const other = Array.from(
    { length: 4 },
    (_, i) =>
      `<p>${i}. The bakery of Ostby sells its bread by weight from Monday on, and old bread for half. </p>`,
  ).join('');

  it.each([
    `<p><a href="/1">${LONG}</a></p>`,
    `<div><p><a href="/1"><strong>${LONG}</strong></a></p></div>`,
    `<p><strong><a href="/1">${LONG}</a></strong></p>`,
  ])('that are one link are kept: %s', (html) => {
    expect(read('', '', '').text).not.toContain('hollow');
    expect(
      readArticle(parseHtml(`<article><h1>Bridge</h1>${BODY}${html}${BODY}</article>`), null)
        .article.text,
    ).toContain('hollow');
  });

  it('of the story that follows on the same page are cut off', () => {
    const after = `<article class="story"><h2>Ostby sells bread by weight</h2><time datetime="2020-04-17">17 Apr</time>${other}</article>`;
    const { text, excluded } = read('', '', after);
    expect(text).not.toContain('bakery');
    expect(
      excluded.some(({ why, text: left }) => why === 'related' && left.includes('bakery')),
    ).toBe(true);
  });
});
