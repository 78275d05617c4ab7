import { describe, expect, it } from 'vitest';
import { fixturePairs } from '../../../tools/eval/fixture-pairs';
import { compareLabelled, labelOf } from '../../../tools/eval/predictions';

const LONG = 30_000;

describe('every kind of pair is told apart on our own texts', () => {
  it.each(fixturePairs().map((row) => ({ slug: row.id, row })))(
    '$slug',
    async ({ row }) => {
      const finding = await compareLabelled(row.suspect, row.source, { dates: true });
      expect(finding.verdict.kind).toBe(row.expected.verdict);
      expect(labelOf(finding)).toBe(row.kind);
      if (row.expected.order) expect(finding.verdict.order).toBe(row.expected.order);
    },
    LONG,
  );
});
