/** Index of the first of the ascending numbers that is at least so much; their count where none is. O(log n). */
export function firstFrom(ascending: ArrayLike<number>, least: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One of the ascending numbers is at least `from` and below `to`. O(log n). */
export function hasBetween(ascending: ArrayLike<number>, from: number, to: number): boolean {
  const first = ascending[firstFrom(ascending, from)];
  return first !== undefined && first < to;
}
