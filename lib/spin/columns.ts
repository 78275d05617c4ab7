import type { Alignment, Edit, Passage } from '../align/alignment';
import { spanLength } from '../core/span';
import { FUNCTION_CODES } from '../sketch/codes';
import type { Texts } from './pairing';
import { COLUMN_SCORES, LARGEST_COLUMNS, SWAPPED_NOT_REWRITTEN } from './parameters';
import type { Thesaurus } from '../lexicon/thesaurus';
import { bareWord } from '../sketch/words';

/**
 * The alignment with columns for those rewritten passages that turn out, word for word, to
 * be swapped and not rewritten: moved sentences, too few of whose words stand equal to be
 * found by them. Needleman–Wunsch over each passage, O(n·m) up to LARGEST_COLUMNS cells.
 */
export function withColumns(
  alignment: Alignment,
  texts: Texts,
  thesaurus: Thesaurus | null,
): Alignment {
  if (!thesaurus) return alignment;
  const passages = alignment.passages.map((passage) => {
    const cells = spanLength(passage.suspect) * spanLength(passage.source);
    if (passage.edits.length > 0 || cells > LARGEST_COLUMNS || cells === 0) return passage;
    return columnsOf(passage, texts, thesaurus);
  });
  return { ...alignment, passages };
}

function columnsOf(passage: Passage, texts: Texts, thesaurus: Thesaurus): Passage {
  const kinds = kindTable(passage, texts, thesaurus);
  const edits = trace(passage, kinds);
  const tokens = texts.suspect.sketch.tokens;
  let [kept, content] = [0, 0];
  for (const { kind, suspect } of edits)
    for (let i = suspect[0]; i < suspect[1]; i++) {
      if (tokens[i]! < FUNCTION_CODES) continue;
      content++;
      if (kind === 'equal' || kind === 'related') kept++;
    }
  return kept >= SWAPPED_NOT_REWRITTEN * Math.max(1, content) ? { ...passage, edits } : passage;
}

const EQUAL = 2;
const RELATED = 1;

/** Row by row of the suspect: whether each column would be equal, related or neither. */
function kindTable({ suspect, source }: Passage, texts: Texts, thesaurus: Thesaurus): Uint8Array {
  const [n, m] = [spanLength(suspect), spanLength(source)];
  const table = new Uint8Array(n * m);
  const [x, y] = [texts.suspect.sketch.tokens, texts.sketch.tokens];
  for (let i = 0; i < n; i++) {
    const code = x[suspect[0] + i]!;
    const codes = thesaurus.codes(bareWord(texts.suspect, suspect[0] + i));
    for (let j = 0; j < m; j++) {
      const other = y[source[0] + j]!;
      if (code === other) table[i * m + j] = EQUAL;
      else if (codes.has(other)) table[i * m + j] = RELATED;
    }
  }
  return table;
}

function trace({ suspect, source }: Passage, kinds: Uint8Array): Edit[] {
  const [n, m] = [spanLength(suspect), spanLength(source)];
  const width = m + 1;
  const best = new Float32Array((n + 1) * width);
  const columnScore = (i: number, j: number): number => {
    const kind = kinds[i * m + j];
    if (kind === EQUAL) return COLUMN_SCORES.equal;
    return kind === RELATED ? COLUMN_SCORES.related : COLUMN_SCORES.changed;
  };
  for (let i = n; i >= 0; i--)
    for (let j = m; j >= 0; j--) {
      if (i === n || j === m) {
        best[i * width + j] = COLUMN_SCORES.gap * (n - i + m - j);
        continue;
      }
      best[i * width + j] = Math.max(
        best[(i + 1) * width + j + 1]! + columnScore(i, j),
        best[(i + 1) * width + j]! + COLUMN_SCORES.gap,
        best[i * width + j + 1]! + COLUMN_SCORES.gap,
      );
    }
  const edits: Edit[] = [];
  const push = (kind: Edit['kind'], i: number, j: number, a: number, b: number): void => {
    const last = edits.at(-1);
    const from = { suspect: suspect[0] + i, source: source[0] + j };
    if (last?.kind === kind && kind === 'equal') {
      last.suspect = [last.suspect[0], from.suspect + a];
      last.source = [last.source[0], from.source + b];
    } else
      edits.push({
        kind,
        suspect: [from.suspect, from.suspect + a],
        source: [from.source, from.source + b],
      });
  };
  for (let i = 0, j = 0; i < n || j < m;) {
    const here = best[i * width + j]!;
    if (i < n && j < m && isNear(here, best[(i + 1) * width + j + 1]! + columnScore(i, j))) {
      const kind = kinds[i * m + j];
      push(kind === EQUAL ? 'equal' : kind === RELATED ? 'related' : 'changed', i++, j++, 1, 1);
    } else if (i < n && isNear(here, best[(i + 1) * width + j]! + COLUMN_SCORES.gap))
      push('added', i++, j, 1, 0);
    else push('dropped', i, j++, 0, 1);
  }
  return edits;
}

/** Single-precision sums differ in their last bits. */
function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-3;
}
