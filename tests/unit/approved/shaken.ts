import { seededRandom } from '../../../tools/eval/alterations';

/**
 * Texts with small edits at random places, drawn by a seed: forms, marks and repetitions that nobody
 * thinks of. What is written need make no sense; it is to be read the same way every time.
 */

interface Draw {
  /** A whole number below `end`. */
  below: (end: number) => number;
  one: <T>(of: readonly T[]) => T;
}

/** A pair of texts: pieces that words and what stands between them make by turns. */
type Shake = (pieces: string[], at: number, draw: Draw, other: readonly string[]) => void;

const FIGURES = ['2', '17', '1,200', '3.5', '40 per cent', '$3m', '5 p.m.', '6 May', '2031', '¾'];
const SMALL = ['not', 'no', 'never', 'nobody', 'may', 'all', 'before', 'only', 'the', 'of', 'who'];
const SAID = ['said', 'Ada Thorne', 'he said', 'told', 'according to Jan Holm', 'denied'];
const MARKS = ['“', '”', '"', '‘', '’', "'", '«', '»', '„', '—', '…', '[', ']', '(', ')', ':', ';'];
const SPACES = ['\n\n', '\n', '  ', ', ', '. ', '\u00a0', '-', '. “', '” '];

const turned = (word: string): string =>
  /^\p{Ll}/u.test(word)
    ? word.charAt(0).toUpperCase() + word.slice(1)
    : word.charAt(0).toLowerCase() + word.slice(1);

const otherDigit = (word: string, by: number): string =>
  word.replace(/\p{Nd}(?=\P{Nd}*$)/u, (digit) => String((Number(digit) + by) % 10 || by));

const SHAKES: readonly Shake[] = [
  (pieces, at) => pieces.splice(at, 2),
  (pieces, at) => pieces.splice(at, 0, pieces[at]!, ' '),
  (pieces, at, { below }) => pieces.splice(at, 2 * (2 + below(6))),
  (pieces, at) => {
    if (at + 2 < pieces.length) [pieces[at], pieces[at + 2]] = [pieces[at + 2]!, pieces[at]!];
  },
  (pieces, at, { below }) => {
    const to = below(pieces.length / 2) * 2;
    [pieces[at], pieces[to]] = [pieces[to]!, pieces[at]!];
  },
  (pieces, at, { one }, other) => (pieces[at] = one(other)),
  (pieces, at, { one }, other) => pieces.splice(at, 0, one(other), ' '),
  (pieces, at, { one }) => pieces.splice(at, 0, one(FIGURES), ' '),
  (pieces, at, { one }) => pieces.splice(at, 0, one(SMALL), ' '),
  (pieces, at, { one }) => pieces.splice(at, 0, one(SAID), ' '),
  (pieces, at, { one }) => (pieces[at] = one(FIGURES)),
  (pieces, at, { one }) => (pieces[at] = one(MARKS) + pieces[at]!),
  (pieces, at, { one }) => (pieces[at] += one(MARKS)),
  (pieces, at) => (pieces[at] = pieces[at]!.replaceAll(/[^\p{L}\p{N}]/gu, '')),
  (pieces, at, { one }) => (pieces[at + 1] = one(SPACES)),
  (pieces, at) => (pieces[at] = turned(pieces[at]!)),
  (pieces, at) => (pieces[at] = pieces[at]!.slice(0, -1) || 'x'),
  (pieces, at, { one }) => (pieces[at] += one(['s', 'ed', 'er', '’s', '.'])),
  (pieces, at, { below }) => {
    const digits = pieces.findIndex((piece, i) => i >= at && /\p{Nd}/u.test(piece));
    if (digits >= 0) pieces[digits] = otherDigit(pieces[digits]!, 1 + below(9));
  },
  (pieces, at, { below }) => {
    const moved = pieces.splice(at, 2 * (1 + below(12)));
    pieces.splice(2 * below(pieces.length / 2), 0, ...moved);
  },
  (pieces, at, { one }) => {
    const quoted = pieces.findIndex((piece, i) => i >= at && /^["“„«]/u.test(piece));
    if (quoted >= 0)
      pieces.splice(quoted + 2, 2, one(['…', '[...]', '[sic]', 'not', 'again']), ' ');
  },
];

/** Writing without spaces is cut at its signs. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function piecesOf(text: string): string[] {
  const isUnspaced = UNSPACED.test(text);
  const words = text.trim().split(isUnspaced ? /(\s*)(?=[\s\S])/u : /(\s+)/u);
  return words.map((piece) => piece ?? '');
}

/** The text with so many edits, words of another among them. The same for the same seed. */
export function shaken(text: string, other: string, seed: number, edits: number): string {
  const random = seededRandom(seed);
  const below = (end: number): number => Math.floor(random() * end);
  const draw: Draw = { below, one: (of) => of[below(of.length)]! };
  const pieces = piecesOf(text);
  const words = piecesOf(other).filter((piece) => piece.trim() !== '');
  for (let round = 0; round < edits && pieces.length > 4; round++)
    draw.one(SHAKES)(pieces, 2 * below(pieces.length / 2), draw, words);
  return pieces.join('');
}
