import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../lib/article/extract';
import { parseHtml } from '../../../tools/dom';

const PARAGRAPHS = [
  'The council of Tarn Bay voted on Monday to close the old swing bridge to lorries, after a survey found cracks in two of its four bearings.',
  'Engineers had warned in March that the bridge, built in 1911, could not carry more than twelve tonnes without further damage to its piers.',
  'Hauliers said the detour through Ellerby would add forty minutes to each journey, and asked for a date by which the repairs would be done.',
];
const TEXT = PARAGRAPHS.join('\n\n');
const MORE =
  'A replacement is priced at 18 million crowns, a third of which the council has set aside; the rest will be asked of the province in May.';
const paragraphs = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
const read = (body: string) =>
  readArticle(parseHtml(`<body><article><h1>Bridge</h1>${paragraphs}${body}</article>`), null)
    .article;

describe('a document that nobody looks at', () => {
  it('says so', () => {
    expect(read('').visibility).toBe('not-seen');
  });

  it.each([
    'hidden',
    'hidden="until-found"',
    'style="display: none"',
    'style="DISPLAY:NONE !important"',
    'style="visibility:hidden"',
    'style="opacity: 0.0"',
    'style="font-size:0"',
    'style="font-size: 1px"',
    'style="font-size:0em"',
    'style="color:#fff;background:#ffffff"',
    'style="background-color: white; color: rgb(255, 255, 255)"',
    'style="color: transparent"',
    'style="position:absolute; left:-9999px"',
    'style="position: fixed; top: -200rem; top: -5000px"',
    'style="text-indent:-9999px"',
    'style="transform: translateX(-9999px)"',
    'style="transform: scale(0)"',
    'style="position:absolute;clip:rect(1px,1px,1px,1px)"',
    'style="clip-path: inset(100%)"',
    'style="overflow:hidden;height:0"',
    'style="position:absolute;width:1px;height:1px;overflow:hidden"',
  ])('hides what its markup hides, and what is in it: %s', (how) => {
    expect(read(`<p ${how}>${MORE}</p>`).text).toBe(TEXT);
    expect(read(`<div ${how}><p>${MORE}</p></div>`).text).toBe(TEXT);
    expect(
      read(`<p>${MORE.replace('replacement', `re<span ${how}>x</span>placement`)}</p>`).text,
    ).toBe(`${TEXT}\n\n${MORE}`);
  });

  it.each([
    ['aria-hidden', `<p aria-hidden="true">${MORE}</p>`],
    ['hidden, displayed by its style', `<p hidden style="display:block">${MORE}</p>`],
    [
      'visible again',
      `<div style="visibility:hidden"><p style="visibility:visible">${MORE}</p></div>`,
    ],
    ['large again', `<div style="font-size:0"><p style="font-size:16px">${MORE}</p></div>`],
    ['white on black', `<p style="color:#fff;background:#000">${MORE}</p>`],
    ['white on what is not known', `<p style="color:#fff">${MORE}</p>`],
    ['an open dialog', `<dialog open><p>${MORE}</p></dialog>`],
    ['open details', `<details open><p>${MORE}</p></details>`],
    ['a shadow tree', `<div><template shadowrootmode="open"><p>${MORE}</p></template></div>`],
    [
      'a slot',
      `<div><template shadowrootmode="open"><b><slot name="s">no</slot></b></template><p slot="s">${MORE}</p></div>`,
    ],
    ['a drawing', `<svg><title>no</title><foreignObject><p>${MORE}</p></foreignObject></svg>`],
  ])('shows what a reader sees: %s', (_what, html) => {
    expect(read(html).text).toBe(`${TEXT}\n\n${MORE}`);
  });

  it.each([
    ['a closed dialog', `<dialog><p>${MORE}</p></dialog>`],
    ['closed details', `<details><summary></summary><p>${MORE}</p></details>`],
    ['a template', `<template><p>${MORE}</p></template>`],
    [
      'a slot that nothing shows',
      `<div><template shadowrootmode="open"><i></i></template><p>${MORE}</p></div>`,
    ],
  ])('shows nothing of %s', (_what, html) => {
    expect(read(html).text).toBe(TEXT);
  });

  it('is read without soft hyphens and without the reading beside a word', () => {
    const { text } = read(
      '<p>The <ruby>橋<rp>(</rp><rt>はし</rt><rp>)</rp></ruby> car&shy;ries four thousand two hundred vehicles a day, and no more lorries from the spring.</p>',
    );
    expect(text).toContain('The 橋 carries four thousand');
  });
});
