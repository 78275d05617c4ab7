import { extractArticle } from '../../lib/article/extract';

/** The clock of every fixture: nothing on them is later. */
const NOW = Date.UTC(2026, 11, 1);

/** The address under which a fixture page is read. */
export const fixtureUrl = (slug: string): string => `https://${slug}.example/news/story-1`;

/** What expected.json holds: what the extractor says of the fixture page, as JSON. */
export function extractionOf(document: Document, slug: string): unknown {
  const result = extractArticle(document, fixtureUrl(slug), { now: NOW });
  return JSON.parse(JSON.stringify(result)) as unknown;
}
