import { firstFrom } from '../core/sorted';
import { spanLength, type Span } from '../core/span';
import { GRAVITIES, type Change, type Gravity } from './changes';
import type { Draft } from './draft';
import { LONGEST_QUOTED, LONGEST_SHOWN } from './parameters';
import type { Sketch } from '../sketch/sketch';
import { shownSpan } from './shown';
import type { SideWords } from './side-words';

/** The two texts as what is told of them is printed. */
export interface Sides {
  page: SideWords;
  source: SideWords;
}

const RANK = new Map<Gravity, number>(GRAVITIES.map((gravity, rank) => [gravity, rank]));

/** Drafts as a finding shows them: the gravest first, within a gravity in the page's order. O(n log n). */
export function finishChanges(drafts: readonly Draft[], sides: Sides): Change[] {
  return drafts
    .map((draft) => finishChange(draft, sides))
    .sort(
      (a, b) =>
        RANK.get(a.gravity)! - RANK.get(b.gravity)! ||
        (a.suspect?.[0] ?? Infinity) - (b.suspect?.[0] ?? Infinity) ||
        (a.sourceTokens?.[0] ?? 0) - (b.sourceTokens?.[0] ?? 0),
    );
}

function finishChange(draft: Draft, { page, source }: Sides): Change {
  const { gravity, kind, note, inQuotation } = draft;
  const limit = gravity === 'quotation' ? LONGEST_QUOTED : LONGEST_SHOWN;
  return {
    gravity,
    kind,
    from: cut(draft.from !== undefined ? draft.from : wording(source, draft.source), limit),
    to: cut(draft.to ?? wording(page, draft.suspect), limit) ?? '',
    suspect: draft.suspect && page.place(draft.suspect),
    source: draft.source && source.place(draft.source),
    sourceTokens: draft.source,
    by: source.sketched === null ? 'code' : 'text',
    inQuotation: inQuotation ?? null,
    ...(note ? { note } : {}),
  };
}

function wording(words: SideWords, span: Span | null): string | null {
  if (!span || spanLength(span) === 0) return '';
  const shown = words.printed(span);
  return shown === null ? null : shown + closing(words, span);
}

/** The stop behind a whole sentence. */
function closing(words: SideWords, [from, to]: Span): string {
  const { sketched, sketch } = words;
  if (sketched === null || !startsSentence(sketch, from)) return '';
  if (to < sketch.tokens.length && !startsSentence(sketch, to)) return '';
  const [, end] = shownSpan(sketched, [from, to]);
  return /^[.!?…]/.exec(sketched.text.slice(end, end + 1))?.[0] ?? '';
}

/** O(log n). */
function startsSentence({ sentences }: Sketch, token: number): boolean {
  return sentences[firstFrom(sentences, token)] === token;
}

function cut(text: string | null, limit: number): string | null {
  if (text === null || text.length <= limit) return text;
  return `${text.slice(0, limit - 1)}…`;
}
