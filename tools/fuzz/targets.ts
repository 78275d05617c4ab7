/** Everything that reads what others wrote, with what must hold of each. */
import { align } from '../../lib/align/align';
import { extractArticle } from '../../lib/article/extract';
import { articleFromText } from '../../lib/article/from-text';
import { captureOf } from '../../lib/check/make-capture';
import { parseCapture, pageOfCapture } from '../../lib/check/capture';
import { reportOfLine } from '../../lib/check/report-of';
import { lineOfReport } from '../../lib/formats/jsonl';
import { reportOfArticle } from '../../lib/check/report';
import { hostOf, normaliseUrl } from '../../lib/core/url';
import { packLines, parsePackHeader, parsePackLine } from '../../lib/corpus/pack';
import { contentParsers, viewParsers } from '../../lib/messaging/parsers';
import { DEFAULT_SETTINGS, parseSettings } from '../../lib/settings/settings';
import { matchesSite, parseSitePattern } from '../../lib/settings/site-pattern';
import { decodeOffsets, decodeSketch, encodeOffsets, encodeSketch } from '../../lib/sketch/codec';
import { fingerprintsOf } from '../../lib/sketch/fingerprint';
import { makeSketchOfCoding } from '../../lib/sketch/make-sketch';
import { furnitureOfLines } from '../../lib/text/furniture';
import { findQuotations } from '../../lib/text/quotations';
import { parseHtml } from '../dom';
import { bent, bentText, somePage, someText } from './inputs';
import type { Random } from './random';

/** Throws what the function is allowed to throw, or a plain Error where a property is broken. */
export type Target = (random: Random) => void | Promise<void>;

const LANGUAGES = ['en', 'de', 'fr', 'ru', 'ar', 'th', 'ja', 'und'];
const LONGEST = 6_000;

function must(holds: boolean, property: string): void {
  if (!holds) throw new Error(`not so: ${property}`);
}

function sketched(random: Random, coding: number) {
  const text = someText(random, LONGEST);
  return makeSketchOfCoding(coding, { text, language: random.of(LANGUAGES), excluded: [] });
}

/** Spans of a sketch lie inside its tokens, and its tokens inside the text, in order. */
function sketch(coding: number): Target {
  return (random) => {
    const { text, sketch: made, offsets } = sketched(random, coding);
    const count = made.tokens.length;
    must(offsets.starts.length === count, 'an offset for each token');
    for (let token = 0; token < count; token++) {
      const [start, end] = [offsets.starts[token]!, offsets.ends[token]!];
      must(start < end && end <= text.length, 'a token inside the text');
      must(token === 0 || start >= offsets.ends[token - 1]!, 'tokens in order');
    }
    for (const { at: span } of [...made.facts, ...made.quotations]) {
      must(span[0] >= 0 && span[0] <= span[1] && span[1] <= count, 'a span inside the tokens');
    }
    const again = decodeSketch(encodeSketch(made));
    must(encodeSketch(again) === encodeSketch(made), 'a sketch that comes back');
    decodeOffsets(encodeOffsets(offsets), text.length);
    fingerprintsOf(made);
  };
}

const report = (random: Random) => {
  const article = articleFromText(`${someText(random, 800)} and so on.`, {
    url: 'https://paper.example/story',
    title: someText(random, 60),
  });
  return reportOfArticle(article, { origin: 'imported', seen: null });
};

export const TARGETS: Record<string, Target> = {
  'sketch, coding 1': sketch(1),
  'sketch, coding 2': sketch(2),
  quotations: (random) => {
    const text = someText(random, LONGEST);
    for (const { outside: span } of findQuotations(text)) {
      must(span[0] < span[1] && span[1] <= text.length, 'a quotation inside the text');
    }
  },
  furniture: (random) => {
    const lines = someText(random, LONGEST).split('\n');
    furnitureOfLines(lines);
  },
  alignment: (random) => {
    const source = sketched(random, 1).sketch;
    const suspect = random.chance(0.5) ? source : sketched(random, 1).sketch;
    for (const passage of align(suspect, source).passages) {
      must(passage.suspect[1] <= suspect.tokens.length, 'a passage inside the suspect');
      must(passage.source[1] <= source.tokens.length, 'a passage inside the source');
    }
  },
  page: (random) => {
    const read = extractArticle(parseHtml(somePage(random, LONGEST)), 'https://paper.example/a');
    if (!read.ok) return;
    const { text, blocks, credits, excluded } = read.value;
    for (const { span } of [...blocks, ...credits, ...excluded]) {
      must(span === null || (span[0] <= span[1] && span[1] <= text.length), 'a span in the text');
    }
    pageOfCapture(parseCapture(JSON.parse(JSON.stringify(captureOf(read.value)))));
  },
  'pasted text': (random) => {
    const article = articleFromText(someText(random, LONGEST), { title: someText(random, 80) });
    parseCapture(JSON.parse(JSON.stringify(captureOf(article))));
  },
  capture: (random) => {
    const made = captureOf(articleFromText(someText(random, 600), { title: 'A title' }));
    pageOfCapture(parseCapture(bent(random, made)));
  },
  'pack line': (random) => {
    const lines = [...packLines([report(random)], { madeBy: 'fuzz', note: '' })]
      .join('')
      .split('\n');
    parsePackHeader(bentText(random, lines[0]!));
    parsePackLine(bentLine(random, lines[1]!), 2, 'imported');
  },
  'report line': (random) => {
    const line = lineOfReport(report(random));
    reportOfLine(bentLine(random, line));
  },
  'sketch from the wire': (random) => {
    decodeSketch(bentLine(random, encodeSketch(sketched(random, 1 + random.below(2)).sketch)));
  },
  settings: (random) => {
    const { settings } = parseSettings(bent(random, DEFAULT_SETTINGS));
    must(parseSettings(settings).settings.badge === settings.badge, 'settings that come back');
  },
  'site pattern': (random) => {
    const pattern = parseSitePattern(someText(random, 200));
    if (pattern) matchesSite(pattern, 'https://www.paper.example/opinion/a');
  },
  address: (random) => {
    const url = bentText(random, 'https://www.paper.example:8080/a/b?c=d#e');
    hostOf(url);
    normaliseUrl(url);
  },
  messages: (random) => {
    const argument = bent(random, {
      title: 'A title',
      text: someText(random, 300),
      url: 'https://paper.example/',
      outlet: null,
      published: '2026-03-03',
      language: 'en',
    });
    const parsers = random.of([contentParsers, viewParsers]) as Record<
      string,
      (values: readonly unknown[]) => unknown
    >;
    parsers[random.of(Object.keys(parsers))]!([argument, argument]);
  },
};

/** A line of JSON with a value bent inside it, or the line itself bent. */
function bentLine(random: Random, line: string): string {
  if (random.chance(0.4)) return bentText(random, line);
  try {
    return JSON.stringify(bent(random, JSON.parse(line)));
  } catch {
    return bentText(random, line); // what is bent is no JSON, as the sketch of the wire
  }
}
