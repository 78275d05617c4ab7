import type { Span } from '../../core/span';
import { textSpan } from '../../sketch/token-places';
import type { MeaningWords } from '../meaning/meaning-words';
import type { SideWords } from '../side-words';
import { LONGEST_DATELINE, LONGEST_SUBHEAD, DATELINE_PARAGRAPHS } from './parameters';

/** "LONDON — ", "VELMORA, March 3 (AP) – ": what stands behind the words of a dateline. */
const BEHIND_DATELINE = /^[.,)\]]{0,2}[ \t]{0,3}(?:[—–―]|-{1,2}(?=\s)|:(?=\s))/;
const CAPITAL_OR_FIGURE = /^[\p{Lu}\p{Lo}\p{N}]/u;
const LINE_END = /[\n\r]/;
const CLOSED = /[.!?…:;,"”’»“]$/;

/**
 * True where the run is no part of what is told: a dateline before the first words, or a
 * short heading on a line of its own that names nothing, judges nothing and claims nothing.
 * Never where the text is not known. O(run + its line).
 */
export function isLayout(run: Span, words: SideWords, lists: MeaningWords): boolean {
  if (words.sketched === null) return false;
  return isDateline(run, words) || isSubhead(run, words, lists);
}

function isDateline([from, to]: Span, words: SideWords): boolean {
  if (to - from > LONGEST_DATELINE) return false;
  const { text, offsets } = words.sketched!;
  const [start, end] = textSpan(offsets, [from, to]);
  if (!/(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 4), start))) return false;
  if (words.linesBefore(start) > DATELINE_PARAGRAPHS) return false;
  if (!BEHIND_DATELINE.test(text.slice(end, end + 8))) return false;
  for (let token = from; token < to; token += 1)
    if (!CAPITAL_OR_FIGURE.test(text.slice(offsets.starts[token], offsets.ends[token])))
      return false;
  return true;
}

function isSubhead(run: Span, words: SideWords, lists: MeaningWords): boolean {
  const [from, to] = run;
  if (to - from > LONGEST_SUBHEAD || to - from < 1) return false;
  const { text, offsets } = words.sketched!;
  const [start, end] = textSpan(offsets, run);
  const isOpen = from === 0 || LINE_END.test(text.slice(offsets.ends[from - 1], start));
  const behind = to < offsets.ends.length ? text.slice(end, offsets.starts[to]) : '';
  if (!isOpen || from === 0 || !LINE_END.test(behind)) return false;
  const line = text.slice(start, end + behind.search(LINE_END)).trim();
  if (CLOSED.test(line) || !CAPITAL_OR_FIGURE.test(line)) return false;
  return !isNaming(run, words) && !claims(run, words, lists);
}

/** A fact of its own, or a word that is part of a name further on or before: its first word has a capital anyway. */
function isNaming([from, to]: Span, words: SideWords): boolean {
  for (let token = from; token < to; token += 1) {
    if (words.isFact(token)) return true;
    if (!words.isFunction(token) && words.isOfNames(words.word(token) ?? '')) return true;
  }
  return false;
}

/** A wording of the lists stands in it: it denies, judges, counts, orders. */
function claims([from, to]: Span, words: SideWords, lists: MeaningWords): boolean {
  for (let token = from; token < to; token += 1) if (lists.at(words, token)) return true;
  return false;
}
