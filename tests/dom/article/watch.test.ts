import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchPage, type WatchedWindow } from '../../../lib/article/watch';

const SENTENCE =
  'The council of Tarn Bay voted to close the old swing bridge to lorries in spring. ';
const addText = (page: Document, count: number): void => {
  for (let i = 0; i < count; i++) {
    const paragraph = page.createElement('p');
    paragraph.textContent = SENTENCE.repeat(3);
    page.body.append(paragraph);
  }
};

describe('watchPage', () => {
  let page: Document;
  let location: { href: string };
  let navigation: EventTarget;
  let gone: AbortController;
  let opened: string[];

  const start = (): void => {
    const window: WatchedWindow = {
      document: page,
      location,
      navigation,
      addEventListener: (type, listener, options) =>
        globalThis.addEventListener(type, listener, options),
      setTimeout: (handler, delay) => globalThis.setTimeout(handler, delay) as unknown as number,
      clearTimeout: (id) => globalThis.clearTimeout(id),
    };
    watchPage(window, (verdict) => opened.push(verdict), gone.signal);
  };
  const told = (count: number): Promise<void> => expect.poll(() => opened).toHaveLength(count);

  beforeEach(() => {
    page = document.implementation.createHTMLDocument('Bridge');
    location = { href: 'https://post.example/a/swing-bridge-to-close' };
    navigation = new EventTarget();
    gone = new AbortController();
    opened = [];
  });
  afterEach(() => gone.abort());

  it('tells of an article at once', () => {
    addText(page, 5);
    start();
    expect(opened).toEqual(['maybe']);
  });

  it('tells of text that comes late, and again when it grows', async () => {
    start();
    expect(opened).toEqual([]);
    addText(page, 5);
    await told(1);
    addText(page, 5);
    await told(2);
  });

  it('tells of the next page of a site that navigates without loading', async () => {
    addText(page, 5);
    start();
    location.href = 'https://post.example/a/fish-market-gets-new-roof';
    navigation.dispatchEvent(new Event('currententrychange'));
    await told(2);
  });

  it('notices a new address by the new title where there is no Navigation API', async () => {
    addText(page, 5);
    start();
    location.href = 'https://post.example/a/fish-market-gets-new-roof';
    page.title = 'Fish market';
    await told(2);
  });

  it('tells of a page that changes its address without a rest', async () => {
    addText(page, 5);
    start();
    let turn = 0;
    const loop = setInterval(() => {
      location.href = `https://post.example/a/swing-bridge-to-close?turn=${turn++}`;
      navigation.dispatchEvent(new Event('currententrychange'));
    }, 100);
    gone.signal.addEventListener('abort', () => clearInterval(loop));
    await told(2);
    expect(turn).toBeGreaterThan(0);
    clearInterval(loop);
  });

  it('says nothing more once it is told to stop', async () => {
    start();
    gone.abort();
    addText(page, 5);
    navigation.dispatchEvent(new Event('currententrychange'));
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(opened).toEqual([]);
  });
});
