import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { align } from '../../lib/align/align';
import { textSpan } from '../../lib/sketch/token-places';
import { makeAffinity } from '../../lib/align/affinity';
import { findSwaps } from '../../lib/spin/swaps';
import type { Thesaurus } from '../../lib/lexicon/thesaurus';
import { thesaurusFor } from '../thesaurus';
import type { EvalOptions } from './options';
import { alarmsOf, isDetected, spinBetween } from './alteration-scores';
import { alter, ALTERATION_KINDS, restyle, type AlterationKind } from './alterations';
import { pageOfLabelled } from './labelled';
import { readPairs, type PairRow } from './pair-rows';
import { addNames, NO_NAMES, scoreNames, type NameScore } from './spin-names';
import { isNegative, showsAlteredQuotation } from './spin-negatives';
import { addScores, NO_SCORE, scoreSwaps, type PlacedSwap, type SpinScore } from './spin-scores';
import { wordDifferences, wordsOf } from './word-differences';

/** Rows in which nothing but words was replaced: their word differences are the truth. */
const ONLY_SWAPPED = /^spin\d+$/;
/** Texts for the seeded alterations: long enough to have something to alter, quick enough to read. */
const SAMPLE = { leastWords: 120, mostUnits: 8000 };
/** Alterations of each kind made in each of our own samples, which are few. */
const ROUNDS_OF_OWN = 12;

export interface SpinReport {
  /** By recipe. */
  substitutions: Record<string, SpinScore>;
  /** Names given by code alone, by kind of pair. */
  names: Record<string, NameScore>;
  negatives: { pairs: number; withAlteredQuotation: number };
  alterations: Partial<Record<AlterationKind, { made: number; detected: number }>>;
  /** Texts restyled but not altered, and those of them with any alarm. */
  unchanged: { texts: number; withAlarm: number };
}

/**
 * `firsthand eval spin [FILE…]`: substitutions against the word differences of the two
 * texts and the names found by code alone; altered quotations in pairs that owe each other
 * nothing; seeded alterations of the pairs' sources, or of our own samples without files.
 */
export async function evalSpin(files: string[], options: EvalOptions): Promise<void> {
  const thesaurus = (await thesaurusFor('en'))!;
  const report: SpinReport = {
    substitutions: {},
    names: {},
    negatives: { pairs: 0, withAlteredQuotation: 0 },
    alterations: {},
    unchanged: { texts: 0, withAlarm: 0 },
  };
  const samples = new Set<string>();
  for await (const row of readPairs(files)) {
    scoreRow(row, thesaurus, report);
    const { text } = row.source;
    if (text.length < SAMPLE.mostUnits && wordsOf(text).length > SAMPLE.leastWords)
      samples.add(text);
  }
  const texts = samples.size > 0 ? [...samples] : ownSamples();
  const rounds = samples.size > 0 ? 1 : ROUNDS_OF_OWN;
  texts.forEach((text, i) => scoreAlterations(text, i, rounds, thesaurus, report));
  if (options.out !== undefined) writeFileSync(options.out, `${JSON.stringify(report)}\n`);
  console.log(options.json ? JSON.stringify(report, null, 2) : spinTable(report));
}

function ownSamples(): string[] {
  const folder = new URL('../../tests/fixtures/spin/', import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'));
}

function scoreRow(row: PairRow, thesaurus: Thesaurus, report: SpinReport): void {
  if (isNegative(row)) {
    report.negatives.pairs++;
    if (showsAlteredQuotation(row, thesaurus)) report.negatives.withAlteredQuotation++;
  }
  const { kind } = row;
  report.names[kind] = addNames(report.names[kind] ?? NO_NAMES, scoreNames(row, thesaurus));
  const recipe = row.native_label ?? '';
  if (!ONLY_SWAPPED.test(recipe)) return;
  const before = report.substitutions[recipe] ?? NO_SCORE;
  report.substitutions[recipe] = addScores(before, scoreSubstitutions(row, thesaurus));
}

function scoreSubstitutions(row: PairRow, thesaurus: Thesaurus): SpinScore {
  const suspect = pageOfLabelled(row.suspect, { dates: false }).sketched;
  const source = pageOfLabelled(row.source, { dates: false }).sketched;
  const withoutText = { suspect, sketch: source.sketch, source: null };
  const affinity = makeAffinity(suspect, thesaurus);
  const alignment = align(suspect.sketch, source.sketch, { affinity });
  const swaps = (text: boolean): PlacedSwap[] =>
    findSwaps({ ...withoutText, source: text ? source : null }, alignment, thesaurus).map(
      (swap) => ({
        ...swap,
        at: textSpan(suspect.offsets, swap.suspect),
      }),
    );
  const differences = wordDifferences(wordsOf(row.suspect.text), wordsOf(row.source.text));
  return scoreSwaps(differences, swaps(true), swaps(false));
}

function scoreAlterations(
  text: string,
  index: number,
  rounds: number,
  thesaurus: Thesaurus,
  report: SpinReport,
): void {
  report.unchanged.texts++;
  if (alarmsOf(spinBetween(restyle(text), text, thesaurus)).length > 0)
    report.unchanged.withAlarm++;
  for (let round = 0; round < rounds; round++)
    ALTERATION_KINDS.forEach((kind, k) => {
      const alteration = alter(kind, text, (index * rounds + round) * ALTERATION_KINDS.length + k);
      if (!alteration) return;
      const score = (report.alterations[kind] ??= { made: 0, detected: 0 });
      score.made++;
      if (isDetected(spinBetween(alteration.page, alteration.source, thesaurus), alteration))
        score.detected++;
    });
}

/** The report in lines. */
export function spinTable(report: SpinReport): string {
  const share = (part: number, whole: number): string =>
    whole === 0 ? '    –' : (part / whole).toFixed(3);
  const substitutions = Object.entries(report.substitutions)
    .sort()
    .map(([recipe, score]) =>
      [
        recipe.padEnd(12),
        `precision ${share(score.right, score.found)} of ${score.found}`,
        `recall ${share(score.covered, score.true)} of ${score.true} words`,
        `named by code ${share(score.named, score.found)}`,
        `right ${share(score.namedRight, score.named)} of ${score.named}`,
      ].join('  '),
    );
  const names = Object.entries(report.names)
    .sort()
    .map(
      ([kind, { swaps, named, right }]) =>
        `${kind.padEnd(12)}  named by code ${share(named, swaps)} of ${swaps} swaps  right ${share(right, named)} of ${named}`,
    );
  const alterations = ALTERATION_KINDS.map((kind) => {
    const { made, detected } = report.alterations[kind] ?? { made: 0, detected: 0 };
    return `${kind.padEnd(12)}  detected ${share(detected, made)} of ${made}`;
  });
  const { negatives, unchanged } = report;
  return [
    ...substitutions,
    ...names,
    ...alterations,
    `unchanged     alarms ${unchanged.withAlarm} of ${unchanged.texts} texts`,
    `negatives     altered quotation in ${negatives.withAlteredQuotation} of ${negatives.pairs} pairs`,
  ].join('\n');
}
