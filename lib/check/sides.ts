import { furnitureSpans } from '../article/from-text';
import { hostOf } from '../core/url';
import { findCredit } from '../credit/find-credit';
import type { StoredReport } from '../index/candidates';
import type { Sketch, SketchedText } from '../sketch/sketch';
import { findOffsets } from '../sketch/token-offsets';
import { foreignCanonical, ownAddress } from '../verdict/identity';
import type { OrderSide } from '../verdict/order-side';
import type { Page } from './page';

/** A report with its text sketched again, where it has a text that still fits its sketch. */
export interface SourceReport {
  report: StoredReport;
  sketched: SketchedText | null;
}

/** Longest line that can be a headline left over, in UTF-16 units. */
const LONGEST_LINE = 200;

const readPages = new WeakMap<Page, OrderSide>();

/**
 * What a page says of its own origin, read once a page; `sketch` is the one that it is compared
 * by.
 */
export function pageSide(page: Page, sketch = page.sketched.sketch): OrderSide {
  let side = readPages.get(page);
  if (side === undefined) readPages.set(page, (side = readPageSide(page)));
  return { ...side, sketch };
}

function readPageSide({ article, sketched }: Page): OrderSide {
  const address = ownAddress(article);
  const host = address === null ? null : hostOf(address);
  return {
    title: article.title,
    outlet: article.outlet,
    hosts: host === null ? [] : [host],
    // In structured data alone it came with the head: evidence of order, read with the credits.
    foreignCanonical:
      article.origins['canonicalUrl'] === 'json-ld' ? null : foreignCanonical(article),
    byline: article.byline,
    published: article.published,
    seen: null,
    credits: article.credits,
    creditTo: null,
    lines: [...article.excluded.map(({ text }) => text), ...shortLines(article.text)],
    sketch: sketched.sketch,
    text: sideText(sketched),
  };
}

/** The same, with what the page says of one report. */
export function pageSideTo(page: Page, { report }: SourceReport, sketch?: Sketch): OrderSide {
  const { outlet, hosts, url, byline } = report.meta;
  const source = { outlet, hosts, url, byline, credits: report.sketch.credits };
  return { ...pageSide(page, sketch), creditTo: findCredit(page.article, source) };
}

/** What a report of the corpus says of its own origin. */
export function reportSide({ report, sketched }: SourceReport): OrderSide {
  const { meta, sketch, text } = report;
  return {
    title: meta.title,
    outlet: meta.outlet,
    hosts: meta.hosts,
    foreignCanonical: null,
    byline: meta.byline,
    published: meta.published,
    seen: meta.seen,
    credits: sketch.credits,
    creditTo: null,
    lines: text === null ? [] : shortLines(text),
    sketch,
    text: sketched === null ? null : sideText(sketched),
  };
}

function sideText(sketched: SketchedText): OrderSide['text'] {
  return {
    text: sketched.text,
    starts: sketched.offsets.starts,
    ends: sketched.offsets.ends,
  };
}

function shortLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line.length <= LONGEST_LINE);
}

/**
 * Finds the way back from the tokens of a stored report to its text. A text whose reading no
 * longer gives the stored tokens is not used: spans would point at the wrong words.
 */
export function withText(report: StoredReport): SourceReport {
  const { text, meta, sketch } = report;
  if (text === null) return { report, sketched: null };
  // Most texts were kept without what was left out of them: the furniture is looked for last.
  const offsets =
    findOffsets(sketch, text, []) ?? findOffsets(sketch, text, furnitureSpans(text, meta.title));
  return { report, sketched: offsets && { text, offsets, sketch } };
}
