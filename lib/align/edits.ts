import type { Span } from '../core/span';
import type { Edit } from './alignment';
import type { Pair } from './pair';
import { PHRASE_MAX_TOKENS } from './parameters';
import type { Rectangle } from './regions';

/**
 * The edit script of an aligned region: runs of like columns that tile both sides. Between
 * two equal words a swapped word keeps its own run as long as it stands one to one; where
 * one side has a word or two more, the leftover joins its unconfirmed neighbour as a phrase.
 * In x and y; the caller turns the sides.
 */
export function editsOf(pair: Pair, mate: Int32Array, region: Rectangle): Edit[] {
  const columns: Edit[] = [];
  let i = region.fromX;
  let j = region.fromY;
  while (i < region.toX || j < region.toY) {
    const nextX = nextAligned(mate, i, region.toX);
    const nextY = nextX < region.toX ? mate[nextX]! : region.toY;
    if (nextX > i) columns.push({ kind: 'added', suspect: [i, nextX], source: [j, j] });
    if (nextY > j) columns.push({ kind: 'dropped', suspect: [nextX, nextX], source: [j, nextY] });
    i = nextX;
    j = nextY;
    if (i >= region.toX) continue;
    // Equal columns make one run, every swapped word keeps its own.
    const kind = kindOf(pair, i, j);
    const length = kind === 'equal' ? equalRun(pair, mate, i, region.toX) : 1;
    columns.push({ kind, suspect: [i, i + length], source: [j, j + length] });
    i += length;
    j += length;
  }
  return joinPhrases(columns);
}

/** Columns from position i of x on that are equal and follow each other. */
function equalRun({ x, y }: Pair, mate: Int32Array, from: number, to: number): number {
  let i = from;
  while (i < to && mate[i] === mate[from]! + i - from && x[i] === y[mate[i]!]) i += 1;
  return i - from;
}

/** The edit script seen from the other side. */
export function flipEdits(edits: readonly Edit[]): Edit[] {
  return edits.map(({ kind, suspect, source }) => ({
    kind: kind === 'added' ? 'dropped' : kind === 'dropped' ? 'added' : kind,
    suspect: source,
    source: suspect,
  }));
}

function nextAligned(mate: Int32Array, from: number, to: number): number {
  let i = from;
  while (i < to && mate[i]! < 0) i += 1;
  return i;
}

function kindOf(pair: Pair, i: number, j: number): Edit['kind'] {
  if (pair.x[i] === pair.y[j]) return 'equal';
  return pair.related?.(i, j) ? 'related' : 'changed';
}

/** Joins what is left over on one side to the unconfirmed swap, or the leftover of the other side, that it touches. */
function joinPhrases(columns: readonly Edit[]): Edit[] {
  const joined: Edit[] = [];
  for (const edit of columns) {
    const last = joined.at(-1);
    if (last && isPhrase(last, edit)) {
      joined[joined.length - 1] = {
        kind: 'changed',
        suspect: [last.suspect[0], edit.suspect[1]],
        source: [last.source[0], edit.source[1]],
      };
    } else {
      joined.push(edit);
    }
  }
  return joined;
}

function isPhrase(left: Edit, right: Edit): boolean {
  if (!isOneSided(left) && !isOneSided(right)) return false;
  if (isConfirmed(left) || isConfirmed(right)) return false;
  const inSuspect = right.suspect[1] - left.suspect[0];
  const inSource = right.source[1] - left.source[0];
  if (inSuspect === 0 || inSource === 0) return false;
  return inSuspect <= PHRASE_MAX_TOKENS && inSource <= PHRASE_MAX_TOKENS;
}

function isOneSided({ kind }: Edit): boolean {
  return kind === 'added' || kind === 'dropped';
}

function isConfirmed({ kind }: Edit): boolean {
  return kind === 'equal' || kind === 'related';
}

/** One edit for what lies between two columns; none when nothing does. */
export function editOf(suspect: Span, source: Span): Edit[] {
  const [added, dropped] = [suspect[1] > suspect[0], source[1] > source[0]];
  if (!added && !dropped) return [];
  return [{ kind: added && dropped ? 'changed' : added ? 'added' : 'dropped', suspect, source }];
}
