import type { Alignment, Edit, Passage } from '../align/alignment';
import { printed, type TextWords } from '../sketch/words';
import { hashOfWord } from '../text/tokenise';
import type { Texts } from './pairing';

/**
 * The alignment with its equal columns parted where two words only share a code, as about a
 * dozen do: "opening" and "closing". With both texts at hand such a word is another, and no
 * reader may pass it over. The same alignment where there is none. O(tokens of the passages).
 */
export function partedByWords(
  alignment: Alignment,
  { suspect, source }: Pick<Texts, 'suspect' | 'source'>,
): Alignment {
  if (source === null) return alignment;
  const isOther = (i: number, j: number): boolean => {
    if (isPrintedAlike(suspect, i, source, j)) return false;
    return hashOfWord(printed(suspect, i, i + 1)) !== hashOfWord(printed(source, j, j + 1));
  };
  let differs = false;
  const passages = alignment.passages.map((passage): Passage => {
    const edits = passage.edits.map((edit) =>
      edit.kind === 'equal' ? partsOf(edit, isOther) : [edit],
    );
    if (edits.every(([first], i) => first === passage.edits[i])) return passage;
    differs = true;
    return { ...passage, edits: edits.flat() };
  });
  return differs ? { ...alignment, passages } : alignment;
}

/** O(letters), without a copy of either word. */
function isPrintedAlike(one: TextWords, i: number, two: TextWords, j: number): boolean {
  const start = one.offsets.starts[i]!;
  const there = two.offsets.starts[j]!;
  const length = one.offsets.ends[i]! - start;
  if (two.offsets.ends[j]! - there !== length) return false;
  for (let k = 0; k < length; k += 1)
    if (one.text.charCodeAt(start + k) !== two.text.charCodeAt(there + k)) return false;
  return true;
}

/** The run itself, or what is equal of it and what is not, in order. */
function partsOf(edit: Edit, isOther: (i: number, j: number) => boolean): Edit[] {
  const [[i, to], j] = [edit.suspect, edit.source[0]];
  const parts: Edit[] = [];
  let from = 0;
  const cut = (kind: Edit['kind'], until: number): void => {
    if (until > from)
      parts.push({ kind, suspect: [i + from, i + until], source: [j + from, j + until] });
    from = until;
  };
  for (let k = 0; k < to - i; k += 1) {
    if (!isOther(i + k, j + k)) continue;
    cut('equal', k);
    cut('changed', k + 1);
  }
  if (parts.length === 0) return [edit];
  cut('equal', to - i);
  return parts;
}
