/** A value with the 95 % interval that resampling its rows gives. */
export interface Interval {
  value: number;
  low: number;
  high: number;
}

const SAMPLES = 300;
const TAIL = 0.025;

/** Percentile bootstrap (Efron 1979) with a fixed seed, so that two runs print the same. */
export function bootstrap<T>(rows: readonly T[], score: (rows: readonly T[]) => number): Interval {
  const random = seeded(rows.length);
  const scores: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample++) {
    scores.push(score(rows.map(() => rows[Math.floor(random() * rows.length)]!)));
  }
  scores.sort((a, b) => a - b);
  return {
    value: score(rows),
    low: scores[Math.floor(TAIL * SAMPLES)] ?? 0,
    high: scores[Math.ceil((1 - TAIL) * SAMPLES) - 1] ?? 0,
  };
}

/** A linear congruential generator (Numerical Recipes): good enough to draw rows. */
export function seeded(seed: number): () => number {
  let state = (seed + 1) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
