import { spanLength, type Span } from '../core/span';
import type { Draft } from './draft';
import type { Ledger } from './ledger';
import type { MovedFrames } from './moved-frame';
import type { SideWords } from './side-words';
import { united } from './token-spans';

/** What was told so far, of which quotations are a part. */
interface Told {
  drafts: Draft[];
  frames: MovedFrames;
  ledger: Ledger;
  page: SideWords;
  source: SideWords;
}

/** Kinds of changed quotations that bring their own frame. */
const WITH_FRAME: ReadonlySet<string> = new Set(['invented', 'marked', 'spliced', 'altered']);

/** The frame of a quotation that was put in, or run together, goes with it. */
export function goesWithQuotation(
  read: Pick<Draft, 'gravity'>,
  suspect: Span | null,
  source: Span | null,
  { drafts, frames, ledger, page }: Told,
): boolean {
  const isFrame = read.gravity === 'attribution' || read.gravity === 'style';
  for (const [side, span] of [
    ['suspect', suspect],
    ['source', source],
  ] as const) {
    if (!span || spanLength(span) === 0 || frames.has(side, span)) continue;
    for (const token of [span[0] - 1, span[1]]) {
      const teller = ledger.tellerOf(side, token);
      const draft = teller === null ? undefined : drafts[teller];
      if (draft?.gravity !== 'quotation' || !WITH_FRAME.has(draft.kind)) continue;
      if (draft.kind === 'altered' && !isWhole(draft, page)) continue;
      // Whatever its sentence says beside what nobody said was put in with it.
      if (!isFrame && !(draft.kind === 'invented' && page.isOneSentence(span, token))) continue;
      ledger.claim(teller!, { suspect, source });
      if (side === 'suspect' && draft.source === null)
        drafts[teller!] = { ...draft, suspect: united(draft.suspect!, span) };
      return true;
    }
  }
  return false;
}

/** All of a quotation is other words, and who says them with it; where some are, the frame is its own. */
function isWhole({ suspect }: Draft, { sketch }: SideWords): boolean {
  return sketch.quotations.some(({ at }) => at[0] === suspect![0] && at[1] === suspect![1]);
}

/** Words of the sentence in whose place stands what nobody said. */
export function isRestOfInvented(
  suspect: Span,
  source: Span,
  { drafts, frames, ledger, source: there }: Told,
): boolean {
  if (frames.has('source', source)) return false;
  if (spanLength(suspect) > 0 || !there.isOneSentence(source, source[1] - 1)) return false;
  for (const token of [suspect[0] - 1, suspect[0]]) {
    const teller = ledger.tellerOf('suspect', token);
    const draft = teller === null ? undefined : drafts[teller];
    if (draft?.kind !== 'invented' || draft.source !== null) continue;
    const { gravity, kind, suspect: at } = draft;
    drafts[teller!] = {
      gravity,
      kind,
      suspect: at,
      source,
      ...(draft.inQuotation === undefined ? {} : { inQuotation: draft.inQuotation }),
    };
    ledger.claim(teller!, { suspect, source });
    return true;
  }
  return false;
}
