import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { anchor } from '../../../lib/highlight/anchor';
import type { PageMark, PageMarks } from '../../../lib/highlight/marks';
import { CURRENT, highlightName, MARK_GROUPS } from '../../../lib/highlight/names';
import { PageText } from '../../../lib/highlight/page-text';
import { HighlightSession } from '../../../lib/highlight/session';
import { marksOf } from '../../../lib/session/painting';
import { aComparison } from '../../support/comparisons';

const SEED = 'qwertyuiopas';
const words: PageMarks['words'] = {
  direction: 'ltr',
  language: 'en',
  title: 'Firsthand on this page',
  previous: 'Previous',
  next: 'Next',
  close: 'Switch off',
  position: '$POSITION$ of $ALL$',
  lost: 'Not found: $COUNT$',
  nothing: 'nothing here',
  unknown: 'changed',
  groups: Object.fromEntries(MARK_GROUPS.map((group) => [group, group])) as never,
  quoted: { before: 'en', after: 'en' },
};

const finding = aComparison().finding;
const marks = marksOf(finding, { message: (key) => key });
/** The article as a page of its own, with things around and between that are not of it. */
const paragraphs = finding.article.text.split(/\n+/u);
const pageHtml = (parts: readonly string[]) =>
  `<header>The Gull: the harbour of Vardeholm and more</header><main>${parts
    .map(
      (part) =>
        `<p>${part.replace('cracks', '<a href="#">cra<b>cks</b></a>')}</p>\n<aside>Read more</aside>`,
    )
    .join('')}</main>`;

const painted = (group: (typeof MARK_GROUPS)[number] | typeof CURRENT) =>
  [...(CSS.highlights.get(highlightName(SEED, group)) ?? [])].map(String).join('');
const bars = () =>
  [...document.documentElement.children].filter((child) => child.localName === 'div');

let root: HTMLElement;
let session: HighlightSession | null = null;
const closed = vi.fn();

async function open(given: readonly PageMark[] = marks) {
  session = new HighlightSession({ seed: SEED, marks: [...given], words }, closed);
  return session.start();
}

beforeEach(() => {
  vi.clearAllMocks();
  root = document.createElement('div');
  document.body.append(root);
  root.innerHTML = pageHtml(paragraphs);
});

afterEach(() => {
  session?.close();
  session = null;
  root.remove();
});

describe('what is painted', () => {
  it('is exactly the words of each mark, wherever elements cut them', async () => {
    expect(await open()).toEqual({ found: marks.length, lost: 0 });
    expect(painted('fact')).toBe('eleven');
    const passages = marks.filter(({ group }) => group === 'passage').map(({ quote }) => quote);
    const squeezed = (text: string) => text.replace(/\s+/gu, '');
    expect(squeezed(painted('passage'))).toBe(squeezed(passages.join('')));
  });

  it('leaves the body as it was, byte by byte, before, during and after', async () => {
    const before = document.body.outerHTML;
    await open();
    expect(document.body.outerHTML).toBe(before);
    session!.close();
    expect(document.body.outerHTML).toBe(before);
  });

  it('is gone without trace when it is switched off, and says so once', async () => {
    const hosts = bars().length;
    await open();
    expect(bars()).toHaveLength(hosts + 1);
    session!.close();
    session!.close();
    expect(bars()).toHaveLength(hosts);
    expect(CSS.highlights.size).toBe(0);
    await expect.poll(() => closed).toHaveBeenCalledOnce();
  });

  it('stands under names that say nothing', async () => {
    await open();
    for (const name of CSS.highlights.keys()) expect(name).toMatch(/^qwertyuiopas[a-j]$/u);
  });

  it('is found again where the page renders anew', async () => {
    await open();
    root.innerHTML = pageHtml(paragraphs);
    await expect.poll(() => painted('fact')).toBe('eleven');
    root.querySelector('main')!.textContent = 'Another story.';
    await expect.poll(() => painted('fact')).toBe('');
    root.innerHTML = pageHtml(paragraphs);
    await expect.poll(() => painted('fact')).toBe('eleven');
  });

  it('is found in open shadow trees and what is slotted into them', async () => {
    root.innerHTML = '<div></div>';
    const host = root.firstElementChild!;
    host.innerHTML = `<p slot="second">${paragraphs[1]}</p>`;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.innerHTML = `<p>${paragraphs[0]}</p><slot name="second"></slot><p>${paragraphs.slice(2).join('</p><p>')}</p>`;
    expect(await open()).toEqual({ found: marks.length, lost: 0 });
    expect(painted('fact')).toBe('eleven');
  });

  it('is never something else: what the page does not have is not painted', async () => {
    root.innerHTML = pageHtml(paragraphs.map((part) => part.replaceAll('eleven', 'twelve')));
    const { lost } = await open();
    expect(lost).toBeGreaterThan(0);
    expect(painted('fact')).toBe('');
  });

  it('is not what nobody sees', async () => {
    root.innerHTML = `<div style="display:none">${pageHtml(paragraphs)}</div>`;
    expect((await open()).found).toBe(0);
  });
});

describe('a place', () => {
  const read = () => {
    const page = new PageText();
    for (const _ of page.read(document.body)) void _;
    return page;
  };
  const place = (quote: string, prefix = '', suffix = '', at = 0) => {
    const spans = anchor(read(), { quote, prefix, suffix, at });
    return spans?.map(({ node, start, end }) => node.data.slice(start, end)).join('') ?? null;
  };

  it('is told apart from its like by what stands around it', () => {
    root.innerHTML =
      '<p>The first of the three ships left at dawn.</p><p>The last of the three ships stayed.</p>';
    const spans = anchor(read(), {
      quote: 'ships',
      prefix: 'The last of the three ',
      suffix: ' stayed.',
      at: 0,
    })!;
    expect(spans[0]!.node.data).toContain('The last');
  });

  it('is refused where too little is known of it', () => {
    root.innerHTML = '<p>ships and ships</p>';
    expect(place('ships', 'and ')).toBeNull();
  });

  it('is refused where the page says it too often', () => {
    root.innerHTML = '<p>Read the whole report here now</p>'.repeat(12);
    expect(place('Read the whole report here now')).toBeNull();
  });

  it('is the one at its share of the text, where a page has the whole twice', () => {
    const line = '<p>The harbour closes its northern quay today</p>';
    root.innerHTML = line + '<p>filling words of another kind</p>'.repeat(9) + line;
    const spans = anchor(read(), {
      quote: 'northern quay today',
      prefix: '',
      suffix: '',
      at: 0.9,
    })!;
    expect(spans[0]!.node.parentElement).toBe(root.lastElementChild);
  });
});

describe('the bar', () => {
  it('steps through the changes by keyboard, and ends with Escape', async () => {
    await open();
    await userEvent.keyboard('{ArrowDown}');
    const first = painted(CURRENT);
    expect(first).not.toBe('');
    await userEvent.keyboard('{ArrowDown}');
    expect(painted(CURRENT)).not.toBe(first);
    await userEvent.keyboard('{ArrowUp}');
    expect(painted(CURRENT)).toBe(first);
    await userEvent.keyboard('{Escape}');
    expect(CSS.highlights.size).toBe(0);
  });

  it('keeps what it says out of reach of the page', async () => {
    await open();
    expect(bars().at(-1)!.shadowRoot).toBeNull();
    expect(bars().at(-1)!.childElementCount).toBe(0);
  });
});
