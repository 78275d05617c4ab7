/** Scores over predictions; every list has one entry a row. */

export function binaryF1(truth: readonly boolean[], predicted: readonly boolean[]): number {
  let hits = 0;
  let wrong = 0;
  truth.forEach((is, i) => {
    if (is && predicted[i]) hits++;
    else if (is !== predicted[i]) wrong++;
  });
  return hits + wrong === 0 ? 1 : (2 * hits) / (2 * hits + wrong);
}

/** Mean F1 of the classes that occur in the truth. */
export function macroF1(
  truth: readonly number[],
  predicted: readonly number[],
  classes: number,
): number {
  let sum = 0;
  let counted = 0;
  for (let k = 0; k < classes; k++) {
    if (!truth.includes(k)) continue;
    counted++;
    sum += binaryF1(
      truth.map((t) => t === k),
      predicted.map((p) => p === k),
    );
  }
  return counted === 0 ? 1 : sum / counted;
}

export interface ReliabilityBin {
  from: number;
  to: number;
  rows: number;
  /** Mean probability given, and share that came true. */
  said: number;
  was: number;
}

const BINS = 10;

/** Ten bins of equal width over the probability of the positive reading. */
export function reliability(
  probabilities: readonly number[],
  truth: readonly boolean[],
): ReliabilityBin[] {
  const bins: ReliabilityBin[] = [];
  for (let b = 0; b < BINS; b++) {
    const members = probabilities.flatMap((p, i) =>
      Math.min(BINS - 1, Math.floor(p * BINS)) === b ? [i] : [],
    );
    if (members.length === 0) continue;
    const mean = (of: (i: number) => number) =>
      members.reduce((sum, i) => sum + of(i), 0) / members.length;
    bins.push({
      from: b / BINS,
      to: (b + 1) / BINS,
      rows: members.length,
      said: mean((i) => probabilities[i]!),
      was: mean((i) => (truth[i] ? 1 : 0)),
    });
  }
  return bins;
}

/** Mean distance of what was said from what was, weighted by rows (Naeini et al. 2015). */
export function expectedCalibrationError(
  probabilities: readonly number[],
  truth: readonly boolean[],
): number {
  return reliability(probabilities, truth).reduce(
    (sum, bin) => sum + (bin.rows / probabilities.length) * Math.abs(bin.said - bin.was),
    0,
  );
}
