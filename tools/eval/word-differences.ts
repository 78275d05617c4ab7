/**
 * The word differences of two texts, by a plain longest common subsequence over words. It
 * shares nothing with the engine's alignment, which it is used to judge.
 */
export interface Word {
  /** Lower case. */
  text: string;
  /** UTF-16 offsets. */
  start: number;
  end: number;
}

/** A stretch in which the texts differ; the words of either side may be none. */
export interface Difference {
  suspect: Word[];
  source: Word[];
}

export function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu), (match) => ({
    text: match[0].toLowerCase().replaceAll('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** O(n·m) time and space in words: for texts of some thousand words. */
export function wordDifferences(suspect: readonly Word[], source: readonly Word[]): Difference[] {
  const [n, m] = [suspect.length, source.length];
  const width = m + 1;
  const common = new Uint16Array((n + 1) * width);
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--)
      common[i * width + j] =
        suspect[i]!.text === source[j]!.text
          ? common[(i + 1) * width + j + 1]! + 1
          : Math.max(common[(i + 1) * width + j]!, common[i * width + j + 1]!);
  const differences: Difference[] = [];
  let open: Difference | null = null;
  for (let i = 0, j = 0; i < n || j < m;) {
    if (i < n && j < m && suspect[i]!.text === source[j]!.text) {
      open = null;
      i++;
      j++;
      continue;
    }
    if (!open) differences.push((open = { suspect: [], source: [] }));
    const down = i < n ? common[(i + 1) * width + j]! : -1;
    const right = j < m ? common[i * width + j + 1]! : -1;
    if (down >= right) open.suspect.push(suspect[i++]!);
    else open.source.push(source[j++]!);
  }
  return differences;
}
