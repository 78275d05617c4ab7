import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle, readingSteps } from '../../../lib/article/extract';
import { parseHtml } from '../../../tools/dom';
import { aText } from '../../support/reports';

const sentences = aText(3, 30).split(/(?<=\.) /u);
const HTML = `<html><title>Quay</title><nav>Sport</nav><article><h1>Quay closed</h1>${sentences
  .map((sentence) => `<p>${sentence}</p>`)
  .join('')}</article></html>`;
const URL = 'https://paper.example/quay';

/** Steps until a page is read, with something done to it after the step of this number. */
function readWith(after: number, change: (document: Document) => void) {
  const document = parseHtml(HTML);
  const steps = readingSteps(document, URL, { now: 0 });
  for (let taken = 1; ; taken++) {
    const step = steps.next();
    if (step.done) return { taken, reading: step.value };
    if (taken === after) change(document);
  }
}

describe('reading a page in steps', () => {
  it('takes several, and gives what reading it at once gives', () => {
    const { taken, reading } = readWith(0, () => undefined);
    expect(taken).toBeGreaterThan(3);
    expect(reading).toEqual(readArticle(parseHtml(HTML), URL, { now: 0 }));
    expect(reading.article.text).toContain(sentences[7]);
  });

  it.each([1, 2, 3])('ends whatever the page does to itself after step %d', (after) => {
    const changes: ((document: Document) => void)[] = [
      (document) => document.body.remove(),
      (document) => document.documentElement.remove(),
      (document) => document.querySelector('article')!.replaceChildren(),
      (document) => document.querySelectorAll('p').forEach((paragraph) => paragraph.remove()),
      (document) => document.body.append(document.querySelector('article')!),
    ];
    for (const change of changes) expect(() => readWith(after, change)).not.toThrow();
  });

  it('is what the reader of live pages does', () => {
    expect(readFileSync('entrypoints/article.page.ts', 'utf8')).toContain('readingSteps(');
  });
});
