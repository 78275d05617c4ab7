import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../lib/check/finding';
import { findingBetween } from '../../../tools/eval/changes/told-between';
import { swapWords } from '../../../tools/eval/changes/swap';
import { fixturePairs } from '../../../tools/eval/fixture-pairs';
import { compareLabelled } from '../../../tools/eval/predictions';
import { thesaurus } from '../spin/compare';

const LONG = 60_000;
const FOLDER = 'tests/fixtures/changes';
const TEXTS = readdirSync(FOLDER).map((name) => ({
  name,
  text: readFileSync(`${FOLDER}/${name}`, 'utf8').trimEnd(),
}));
const SHARES = [0, 0.04, 0.1, 0.2, 0.35, 0.6];

/** What the kind, the level and the printed reason say of the swapped words. */
function expectOneCount({ verdict, spin, reasons }: Finding): void {
  const { contentWords, swapped, confirmed } = spin.counts;
  expect(confirmed).toBeLessThanOrEqual(swapped);
  expect(swapped).toBeLessThanOrEqual(contentWords);
  if (verdict.kind === 'spun') expect(spin.level).not.toBe('none');
  else expect(spin.level).not.toBe('heavy');
  const printed = reasons.find(({ code }) => code === 'words-swapped');
  expect(printed !== undefined).toBe(verdict.kind === 'spun');
  if (printed) expect(printed['percent']).toBe(Math.round((100 * swapped) / contentWords));
}

describe('the kind, the level and the printed share of swapped words', () => {
  it.each(fixturePairs().map((row) => [row.id, row] as const))(
    'agree on the pair %s',
    async (_, { suspect, source }) => {
      expectOneCount(await compareLabelled(suspect, source, { dates: true }));
    },
    LONG,
  );

  it.each(TEXTS)(
    'agree however many words of $name were swapped',
    ({ name, text }) => {
      const kinds = SHARES.map((share) => {
        const { page } = swapWords(text, [0, 0], share, name);
        const finding = findingBetween(page, text, thesaurus);
        expectOneCount(finding);
        return finding.verdict.kind;
      });
      expect(kinds[0]).toBe('reprint');
      expect(kinds.at(-1)).toBe('spun');
    },
    LONG,
  );
});
