import type { Capture } from '../../lib/check/capture';
import type { Finding } from '../../lib/check/finding';
import type { Article } from '../../lib/core/article';
import type { Verdict } from '../../lib/verdict/verdict';

const TEXT = 'The harbour board of Marrowby voted on Tuesday to close the eastern pier.';

/** An article as the extractor sends it. */
export function anArticle(changes: Partial<Article> = {}): Article {
  return {
    url: 'https://paper.example/story',
    canonicalUrl: null,
    title: 'Marrowby closes its eastern pier',
    byline: 'Ida Quill',
    outlet: 'The Marrowby Paper',
    credits: [],
    published: { at: '2026-03-03', precision: 'day', from: 'time' },
    modified: null,
    dates: [{ at: '2026-03-03', precision: 'day', from: 'time' }],
    language: 'en',
    text: TEXT,
    blocks: [{ kind: 'paragraph', span: [0, TEXT.length] }],
    excluded: [],
    origins: { title: 'h1' },
    accessibleForFree: null,
    truncated: false,
    visibility: 'seen',
    surroundings: null,
    ...changes,
  };
}

export function aCapture(changes: Partial<Article> = {}): Capture {
  return { article: anArticle(changes), sketch: 'sketch', offsets: 'offsets' };
}

/** A finding of the article; by default no match. */
export function aFinding(changes: Partial<Finding> = {}, verdict: Partial<Verdict> = {}): Finding {
  const article = anArticle();
  return {
    identity: null,
    verdict: { kind: 'no-match', order: 'undetermined', confidence: 0.9, ...verdict },
    reuse: false,
    warns: null,
    coverage: { suspect: 0, source: 0 },
    passages: [],
    altered: { meaning: 0, quotation: 0, fact: 0, attribution: 0 },
    spin: {
      changes: [],
      level: 'none',
      counts: { contentWords: 0, swapped: 0, confirmed: 0, unnamed: 0 },
      substitutions: [],
      quotations: [],
      facts: [],
      credit: [],
      framing: [],
    },
    sources: [],
    credits: [],
    reasons: [],
    lacking: [],
    excluded: [],
    language: 'en',
    article: {
      url: article.url,
      canonicalUrl: null,
      title: article.title,
      byline: article.byline,
      outlet: article.outlet,
      published: article.published,
      dates: article.dates,
      text: article.text,
      truncated: false,
      words: 13,
    },
    corpus: { reports: 5, newest: null, generation: 1 },
    checkedAt: '2026-03-04T10:00:00Z',
    ...changes,
  };
}
