import { analyse, type Report } from 'scslre';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { readArticle } from '../../lib/article/extract';
import { articleFromText } from '../../lib/article/from-text';
import { readGate } from '../../lib/article/gate';
import { makeSketchOfCoding } from '../../lib/sketch/make-sketch';
import { furnitureOfLines } from '../../lib/text/furniture';
import { parseHtml } from '../../tools/dom';
import { HOSTILE_MARKUP, HOSTILE_TEXTS, type HostileText } from '../support/hostile-texts';

// Its cost is not ours: it is asked for pages of bounded size and depth alone (select.ts).
vi.mock('@mozilla/readability', () => ({
  Readability: class {
    parse = () => null;
  },
}));

// Nor are the steps of the library that stands in for a browser's own nodes.
vi.mock('../../lib/article/dom', async (original) => {
  const dom = await original<Record<string, unknown>>();
  const call = (value: unknown) =>
    typeof value === 'function' && !/^function\*/u.test(value.toString())
      ? counter.without(value as (...args: never[]) => unknown)
      : value;
  return Object.fromEntries(Object.entries(dom).map(([name, value]) => [name, call(value)]));
});

const { counter } = await vi.hoisted(async () => {
  const { StepCounter } = await import('../support/steps');
  return {
    counter: new StepCounter((url) => /\/lib\//u.test(url) && !url.includes('node_modules')),
  };
});
/** Long enough that what is bounded by a limit is beyond it. */
const LENGTH = { text: 1_500, page: 800, markup: 6_000 };
/** Twice the text may cost twice the steps, and a little for what a longer text begins anew. */
const DOUBLED = 2.5;
const BEGUN = 6_000;
const SLOW = 300_000;

type Reader = (text: string) => unknown;
const sources = import.meta.glob<string>(
  '../../lib/{text,language,article,sketch,formats}/**/*.ts',
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);
const modules = import.meta.glob<Record<string, unknown>>(
  '../../lib/{text,language,article,sketch,formats}/**/*.ts',
  { eager: true },
);

/** Every function of these folders that reads a string and asks for nothing else. */
function readersOfText(): [string, Reader][] {
  return Object.entries(sources).flatMap(([path, source]) =>
    [...source.matchAll(/^export (?:function|const) (\w+) ?=? ?\(\w+: string\)/gmu)].map(
      ([, name]): [string, Reader] => [name!, modules[path]![name!] as Reader],
    ),
  );
}

const readers: [string, Reader][] = [
  ...readersOfText(),
  ['articleFromText', (text) => articleFromText(text)],
  ...[1, 2].map((coding): [string, Reader] => [
    `makeSketch of coding ${coding}`,
    (text) => makeSketchOfCoding(coding, { text, language: 'und', excluded: [] }),
  ]),
  ['furnitureOfLines', (text) => furnitureOfLines(text.split('\n'), { title: text.slice(0, 80) })],
];

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A page that holds the text wherever a text may stand. */
function pageWith(raw: string): Document {
  const text = escaped(raw);
  const data = JSON.stringify({
    '@type': 'NewsArticle',
    headline: raw,
    articleBody: raw,
    datePublished: raw,
    author: [raw, { name: raw }],
    publisher: raw,
    isBasedOn: raw,
  }).replaceAll('<', '\\u003c');
  return parseHtml(
    `<html lang="${text}"><head><title>${text}</title><meta name="author" content="${text}"><meta property="og:title" content="${text}"><meta name="date" content="${text}"><meta property="og:site_name" content="${text}"><link rel="canonical" href="${text}">` +
      `<script type="application/ld+json">${data}</script><script type="application/ld+json">${raw.replaceAll('<', ' ')}</script></head>` +
      `<body class="${text}"><h1>${text}</h1><p class="byline">By ${text}</p><time datetime="${text}">${text}</time><div class="date">${text}</div>` +
      `<article><p style="${text}">${text}</p><p>The council voted to close the bridge.</p><blockquote>${text}</blockquote></article><footer>© 2020 ${text}</footer></body></html>`,
  );
}

beforeAll(() => {
  counter.start();
});
afterAll(() => {
  counter.stop();
});

/** The steps at the length and at twice the length; made before they are counted. */
function growth(
  hostile: HostileText,
  length: number,
  prepare: (text: string) => () => unknown,
): [number, number] {
  const [once, twice] = [prepare(hostile.make(length)), prepare(hostile.make(2 * length))];
  // What is made once for all, such as a list of names, is made now.
  once();
  return [counter.count(once), counter.count(twice)];
}

function expectLinear([once, twice]: [number, number], what: string): void {
  expect(twice, `${what}: ${once} steps, doubled ${twice}`).toBeLessThanOrEqual(
    DOUBLED * once + BEGUN,
  );
}

describe('the steps of reading', { timeout: SLOW }, () => {
  it('are asked of many texts and of every function that reads one', () => {
    expect(HOSTILE_TEXTS.length + HOSTILE_MARKUP.length).toBeGreaterThanOrEqual(120);
    for (const texts of [HOSTILE_TEXTS, HOSTILE_MARKUP]) {
      expect(new Set(texts.map(({ name }) => name)).size).toBe(texts.length);
    }
    expect(readers.length).toBeGreaterThan(25);
  });

  it.each(HOSTILE_TEXTS)('double with a text: $name', (hostile) => {
    const all = growth(
      hostile,
      LENGTH.text,
      (text) => () => readers.map(([, read]) => attempt(read, text)),
    );
    if (all[1] <= DOUBLED * all[0] + BEGUN) return;
    for (const [name, read] of readers) {
      expectLinear(
        growth(hostile, LENGTH.text, (text) => () => attempt(read, text)),
        name,
      );
    }
    expectLinear(all, 'all together');
  });

  it.each(HOSTILE_TEXTS)('double with a page of: $name', (hostile) => {
    const read = (text: string) => {
      const document = pageWith(text);
      return () => [readGate(document, `https://a.example/${text}`), readArticle(document, null)];
    };
    expectLinear(growth(hostile, LENGTH.page, read), 'the page');
  });

  it.each(HOSTILE_MARKUP)('double with markup: $name', (hostile) => {
    const read = (html: string) => {
      const document = parseHtml(`<body><article>${html}</article></body>`);
      return () => [
        readGate(document, 'https://a.example/news/a-b-c-d'),
        readArticle(document, null),
      ];
    };
    expectLinear(growth(hostile, LENGTH.markup, read), 'the page');
  });
});

describe('every expression that a page is searched with', { timeout: SLOW }, () => {
  it('takes steps in the length of the text alone', () => {
    expect(counter.asked.size).toBeGreaterThan(100);
    const worse = [...counter.asked.values()].flatMap(whyNotLinear);
    expect(worse.join('\n')).toBe('');
  });
});

/**
 * How the expression can be made to take more than linear steps by a text that it does not
 * match: two quantifiers without bound that trade characters. A search that begins anew at
 * each place is counted by the steps above, and reported where it is certain.
 */
function whyNotLinear({ source, flags, sticky }: RegExp): string[] {
  const traded = analyse(
    { source, flags },
    { assumeRejectingSuffix: true, reportTypes: { Move: false } },
  ).reports.filter((report) => report.exponential || quantifiersOf(report).every(isUnbounded));
  const moved = sticky
    ? []
    : analyse({ source, flags }, { reportTypes: { Self: false, Trade: false } }).reports;
  return [...traded, ...moved].map(
    (report) =>
      `/${source.slice(0, 60)}…/${flags}: ${report.type} of ${quantifiersOf(report)
        .map(({ raw }) => raw)
        .join(' and ')}`,
  );
}

const isUnbounded = ({ max }: { max: number }): boolean => max === Infinity;

function quantifiersOf(report: Report): { max: number; raw: string }[] {
  return report.type === 'Trade' ? [report.startQuant, report.endQuant] : [report.quant];
}

/** What refuses a text has read it, too. */
function attempt(read: Reader, text: string): unknown {
  try {
    return read(text);
  } catch {
    return null;
  }
}
