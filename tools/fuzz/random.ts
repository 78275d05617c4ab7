/** Numbers that look random and come back for the same seed, on every machine. */
export interface Random {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  of<T>(list: readonly T[]): T;
  chance(share: number): boolean;
}

/** Mulberry32 over a hash of the seed's parts; one stream a case, so that each stands alone. */
export function random(...seed: (string | number)[]): Random {
  let state = 2_166_136_261;
  for (const character of seed.join('\u0000')) {
    state = Math.imul(state ^ character.charCodeAt(0), 16_777_619);
  }
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    of: (list) => list[below(list.length)]!,
    chance: (share) => next() < share,
  };
}
