import type { Article, DateClaim } from '../../lib/core/article';
import { articleFromText } from '../../lib/article/from-text';
import { pageOf, type Page } from '../../lib/check/page';

/** One side of a labelled pair, as eval/README.md gives it. */
export interface LabelledText {
  text: string;
  title?: string | null;
  date?: string | null;
  url?: string | null;
  outlet?: string | null;
}

/** The page that a labelled text is, read the way the command line reads a .txt. */
export function pageOfLabelled(side: LabelledText, options: { dates: boolean }): Page {
  return pageOf(articleOfLabelled(side, options));
}

/** The same for a document that is all text: none of it is taken for furniture. */
export function pageOfDocument(side: LabelledText): Page {
  return pageOf({ ...articleOfLabelled(side, { dates: true }), excluded: [] });
}

function articleOfLabelled(side: LabelledText, { dates }: { dates: boolean }): Article {
  return articleFromText(side.text, {
    ...(side.url ? { url: side.url } : {}),
    ...(side.title ? { title: side.title } : {}),
    outlet: side.outlet ?? null,
    published: dates && side.date ? dateClaim(side.date) : null,
  });
}

/** "2012-05-01", "1987-03-22T23:16:43": the precision is read off the form. */
function dateClaim(at: string): DateClaim | null {
  const parts = /^\d{4}(-\d\d)?(-\d\d)?(T\d\d)?(:\d\d)?(:\d\d)?/u.exec(at.replace(' ', 'T'));
  if (!parts) return null;
  const precisions = ['year', 'month', 'day', 'hour', 'minute', 'second'] as const;
  const known = parts.slice(1).filter((part) => part !== undefined).length;
  return { at: at.replace(' ', 'T'), precision: precisions[known]!, from: 'given' };
}
