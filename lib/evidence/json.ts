import type { DateClaim } from '../core/article';
import type { EvidenceRecord, EvidenceSide, Side } from './record';
import { fragmentLink, selectorOf } from './selectors';

const SIDES: readonly Side[] = ['here', 'there'];

/**
 * The record for machines: itself, each change with a place as W3C Web Annotations, and both
 * texts as CSL-JSON. Indented, so that a person can read it too.
 */
export function evidenceJson(record: EvidenceRecord): string {
  return JSON.stringify(
    {
      ...record,
      annotations: annotationsOf(record),
      citations: SIDES.map((side) => citation(record.sides[side], side, record.checkedAt)),
    },
    null,
    1,
  );
}

interface Annotation {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  type: 'Annotation';
  motivation: 'describing';
  created: string;
  body: { type: 'TextualBody'; purpose: 'describing'; language: string; value: string };
  target: { source: string; selector: unknown[] };
}

/** One for each side on which a change has a place in a text with an address. */
function annotationsOf(record: EvidenceRecord): Annotation[] {
  return record.changes.flatMap(({ name, here, there, at }) =>
    SIDES.flatMap((side) => {
      const { url, text } = record.sides[side];
      const place = at[side];
      if (url === null || text === null || place === null) return [];
      const { start, end, ...quote } = selectorOf(text, place);
      return {
        '@context': 'http://www.w3.org/ns/anno.jsonld' as const,
        type: 'Annotation' as const,
        motivation: 'describing' as const,
        created: record.made.at,
        body: {
          type: 'TextualBody' as const,
          purpose: 'describing' as const,
          language: record.language,
          value: `${name}: ${JSON.stringify(there)} – ${JSON.stringify(here)}`,
        },
        target: {
          source: url,
          selector: [
            { type: 'TextQuoteSelector', ...quote },
            { type: 'TextPositionSelector', start, end },
            ...fragmentSelector(url, quote.exact),
          ],
        },
      };
    }),
  );
}

function fragmentSelector(url: string, words: string) {
  const link = fragmentLink(url, words);
  if (link === null) return [];
  const value = link.slice(link.indexOf('#') + 1);
  return [
    {
      type: 'FragmentSelector',
      conformsTo: 'https://wicg.github.io/scroll-to-text-fragment/',
      value,
    },
  ];
}

function citation(side: EvidenceSide, id: Side, accessed: string) {
  const { title, outlet, byline, url, published, language } = side;
  return {
    id: `firsthand-${id}`,
    type: 'article-newspaper',
    title,
    ...(outlet !== null && { 'container-title': outlet }),
    ...(byline !== null && byline !== '' && { author: [{ literal: byline }] }),
    ...(published && { issued: dateParts(published) }),
    ...(url !== null && { URL: url }),
    accessed: dateParts({ at: accessed, precision: 'day' }),
    language,
  };
}

/** A date no finer than it is known. */
function dateParts({ at, precision }: Pick<DateClaim, 'at' | 'precision'>) {
  const parts = at.slice(0, 10).split('-').map(Number);
  const known = precision === 'year' ? 1 : precision === 'month' ? 2 : 3;
  return { 'date-parts': [parts.slice(0, known)] };
}
