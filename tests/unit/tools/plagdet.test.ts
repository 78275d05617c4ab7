import { describe, expect, it } from 'vitest';
import { plagdet, type Case } from '../../../tools/eval/plagdet';

const a: Case = { pair: 'p', suspect: [0, 100], source: [200, 300] };
const b: Case = { pair: 'p', suspect: [400, 500], source: [0, 100] };

describe('plagdet', () => {
  it('is 1 when every case is detected as it is', () => {
    expect(plagdet([a, b], [b, a])).toMatchObject({
      precision: 1,
      recall: 1,
      granularity: 1,
      plagdet: 1,
    });
  });

  it('is 0 without detections, and without cases', () => {
    expect(plagdet([a], []).plagdet).toBe(0);
    expect(plagdet([], [a]).plagdet).toBe(0);
  });

  it('counts characters of both texts', () => {
    const half: Case = { pair: 'p', suspect: [0, 50], source: [200, 300] };
    expect(plagdet([a], [half])).toMatchObject({ precision: 1, recall: 0.75 });
  });

  it('averages precision over detections and recall over cases', () => {
    const wrong: Case = { pair: 'p', suspect: [900, 910], source: [900, 910] };
    expect(plagdet([a, b], [a, wrong])).toMatchObject({ precision: 0.5, recall: 0.5 });
  });

  it('divides by the logarithm of the detections a case takes', () => {
    const left: Case = { pair: 'p', suspect: [0, 50], source: [200, 250] };
    const right: Case = { pair: 'p', suspect: [50, 100], source: [250, 300] };
    const score = plagdet([a], [left, right]);
    expect(score).toMatchObject({ precision: 1, recall: 1, granularity: 2 });
    expect(score.plagdet).toBeCloseTo(1 / Math.log2(3), 10);
  });

  it('takes a detection for a case only when it meets it in both texts of the same pair', () => {
    const elsewhere: Case = { pair: 'p', suspect: [0, 100], source: [0, 100] };
    const other: Case = { ...a, pair: 'q' };
    expect(plagdet([a], [elsewhere, other])).toMatchObject({ precision: 0, recall: 0 });
  });
});
