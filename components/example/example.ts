import type { ReportDraft } from '../../lib/check/corpus-manager';

/**
 * Two invented reports that show what Firsthand does without a corpus and without a network: the
 * original, and a copy with other words, a turned sentence, another number and another quotation.
 */
export interface Example {
  original: ReportDraft;
  copy: ReportDraft;
  /** Who wrote the copy, as it claims. */
  byline: string;
}

/** One text of an example, as the files of the languages have it. */
export interface ExampleText {
  title: string;
  outlet: string;
  paragraphs: readonly string[];
}

/** When the two came out: the copy some hours later. */
const DAYS = { original: '2026-05-08T06:40Z', copy: '2026-05-08T10:15Z' } as const;

export function anExample(original: ExampleText, copy: ExampleText, byline: string): Example {
  return {
    original: draftOf(original, DAYS.original),
    copy: draftOf(copy, DAYS.copy),
    byline,
  };
}

function draftOf({ title, outlet, paragraphs }: ExampleText, at: string): ReportDraft {
  return {
    title,
    outlet,
    // Nobody is sent to an address that does not exist.
    url: null,
    published: { at, precision: 'minute', from: 'visible' },
    text: paragraphs.join('\n\n'),
  };
}
