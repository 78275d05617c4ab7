import type { Writer } from './writer';

/** A moment with its zone, as RFC 3339 has it; a day alone is none. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)$/u;

/**
 * JSON Feed 1.1. A date that is no whole moment, and the outlet, stand in `_firsthand`: the
 * format has no place for them.
 */
export const JSON_FEED: Writer = {
  ending: 'feed.json',
  type: 'application/feed+json',
  head: () => '{"version":"https://jsonfeed.org/version/1.1","title":"Firsthand","items":[\n',
  record({ meta, text }) {
    if (meta === null) return null;
    const { id, title, outlet, url, byline, published, language } = meta;
    return JSON.stringify({
      id,
      url: url ?? undefined,
      title,
      content_text: text ?? '',
      date_published: published === null ? undefined : momentOf(published.at),
      authors: byline === null ? undefined : [{ name: byline }],
      language: language === 'und' ? undefined : language,
      _firsthand: { outlet, published: published?.at ?? null },
    });
  },
  between: ',\n',
  foot: '\n]}\n',
};

function momentOf(at: string): string | undefined {
  if (!MOMENT.test(at)) return undefined;
  const withSeconds = at.replace(/T(\d\d:\d\d)(?=[Z+-])/u, 'T$1:00');
  return withSeconds.replace(/([+-]\d\d)(\d\d)$/u, '$1:$2');
}
