import { PAIR_KINDS, REUSE_PAIR_KINDS, type PairKind } from '../../lib/verdict/model';
import { bandOf } from './bands';
import { bootstrap, type Interval } from './bootstrap';
import type { LeftOut } from './leave-one-out';
import type { PairRow } from './pair-rows';
import {
  binaryF1,
  expectedCalibrationError,
  macroF1,
  reliability,
  type ReliabilityBin,
} from './scores';
import { table } from './table';

/** A labelled pair with what was said of it. */
export interface JudgedPair {
  row: PairRow;
  kind: PairKind;
  reuse: boolean;
  probability: number;
}

export interface GroupScore {
  group: string;
  rows: number;
  f1: number | null;
  /** Share told as reuse at the verdict's own threshold, and at the alarm threshold. */
  told: number;
  atAlarm: number;
  /** Share whose kind is right. */
  kind: number;
}

export interface PairScores {
  rows: number;
  f1: Interval;
  /** Mean over data sets that hold reuse. */
  macroF1: number;
  kindMacroF1: Interval;
  kindF1: Record<string, number>;
  /** Threshold on the probability at which ≤ 1 % of same-event pairs alarm, and what it finds. */
  alarm: { threshold: number; recall: number };
  calibrationError: number;
  reliability: ReliabilityBin[];
  byKind: GroupScore[];
  byDataset: GroupScore[];
  byRecipe: GroupScore[];
  byFlag: GroupScore[];
  /** Pairs without reuse, by the length of their shorter text. */
  alarmsByLength: GroupScore[];
  confusion: Record<string, Record<string, number>>;
}

/** Alarms allowed on pairs of independent reports of one event. */
const ALARMS = 0.01;

export function scorePairs(judged: readonly JudgedPair[]): PairScores {
  const threshold = alarmThreshold(judged);
  const group = (of: (row: PairRow) => string | readonly string[]) =>
    groupScores(judged, of, threshold);
  const reused = judged.filter(isReuse);
  return {
    rows: judged.length,
    f1: bootstrap(judged, f1Of),
    macroF1: macroF1Of(judged),
    kindMacroF1: bootstrap(judged, kindMacro),
    kindF1: Object.fromEntries(PAIR_KINDS.map((kind) => [kind, kindF1(judged, kind)])),
    alarm: { threshold, recall: shareAbove(reused, threshold) },
    calibrationError: expectedCalibrationError(
      judged.map(({ probability }) => probability),
      judged.map(isReuse),
    ),
    reliability: reliability(
      judged.map(({ probability }) => probability),
      judged.map(isReuse),
    ),
    byKind: group((row) => row.kind),
    byDataset: group((row) => row.dataset),
    byRecipe: group((row) => recipeOf(row)),
    byFlag: group((row) => row.flags ?? []),
    alarmsByLength: groupScores(
      judged.filter((pair) => !isReuse(pair)),
      ({ suspect, source }) => bandOf(suspect.text, source.text),
      threshold,
    ),
    confusion: confusionOf(judged),
  };
}

export function isReuse({ row }: JudgedPair): boolean {
  return REUSE_PAIR_KINDS.has(row.kind);
}

export function f1Of(judged: readonly JudgedPair[]): number {
  return binaryF1(
    judged.map(isReuse),
    judged.map(({ reuse }) => reuse),
  );
}

/** Mean F1 over the data sets that hold reuse. */
export function macroF1Of(judged: readonly JudgedPair[]): number {
  const names = [...new Set(judged.filter(isReuse).map(({ row }) => row.dataset))];
  return mean(names.map((name) => f1Of(judged.filter(({ row }) => row.dataset === name))));
}

export function kindMacro(judged: readonly JudgedPair[]): number {
  return macroF1(
    judged.map(({ row }) => PAIR_KINDS.indexOf(row.kind)),
    judged.map(({ kind }) => PAIR_KINDS.indexOf(kind)),
    PAIR_KINDS.length,
  );
}

function kindF1(judged: readonly JudgedPair[], kind: PairKind): number {
  return binaryF1(
    judged.map(({ row }) => row.kind === kind),
    judged.map((pair) => pair.kind === kind),
  );
}

/** Recipes are named by the label of their maker; the event named after them is left off. */
function recipeOf({ dataset, native_label: label }: PairRow): string {
  return `${dataset}: ${(label ?? '').replace(/^(same event)\b.*/u, '$1').slice(0, 40)}`;
}

/** Independent reports of one event, made by nobody: what a warning must not fall on. */
function isSameEvent({ row }: JudgedPair): boolean {
  return row.kind === 'independent' && /^same event/u.test(row.native_label ?? '');
}

export function alarmThreshold(judged: readonly JudgedPair[]): number {
  const innocent = judged
    .filter(isSameEvent)
    .map(({ probability }) => probability)
    .sort((a, b) => b - a);
  return innocent[Math.floor(ALARMS * innocent.length)] ?? 0.5;
}

export function shareAbove(judged: readonly JudgedPair[], threshold: number): number {
  return mean(judged.map(({ probability }) => (probability > threshold ? 1 : 0)));
}

function groupScores(
  judged: readonly JudgedPair[],
  groupsOf: (row: PairRow) => string | readonly string[],
  threshold: number,
): GroupScore[] {
  const groups = new Map<string, JudgedPair[]>();
  for (const pair of judged) {
    for (const name of [groupsOf(pair.row)].flat()) {
      const members = groups.get(name) ?? [];
      members.push(pair);
      groups.set(name, members);
    }
  }
  return [...groups].sort().map(([name, members]) => ({
    group: name,
    rows: members.length,
    f1: members.some(isReuse) ? f1Of(members) : null,
    told: mean(members.map(({ reuse }) => (reuse ? 1 : 0))),
    atAlarm: shareAbove(members, threshold),
    kind: mean(members.map(({ row, kind }) => (row.kind === kind ? 1 : 0))),
  }));
}

function confusionOf(judged: readonly JudgedPair[]): PairScores['confusion'] {
  return Object.fromEntries(
    PAIR_KINDS.map((truth) => [
      truth,
      Object.fromEntries(
        PAIR_KINDS.map((said) => [
          said,
          judged.filter(({ row, kind }) => row.kind === truth && kind === said).length,
        ]),
      ),
    ]),
  );
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The scores as tables for a terminal. */
export function describePairs(scores: PairScores & { leaveOneOut: LeftOut[] }): string {
  const interval = ({ value, low, high }: Interval) =>
    `${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
  const groups = (title: string, rows: readonly GroupScore[]) =>
    table(
      [title, 'pairs', 'F1', 'told as reuse', 'at 1 % alarms', 'kind right'],
      rows.map((row) => [
        row.group,
        String(row.rows),
        row.f1?.toFixed(3) ?? '',
        row.told.toFixed(3),
        row.atAlarm.toFixed(3),
        row.kind.toFixed(3),
      ]),
    );
  return [
    `${scores.rows} pairs`,
    `reuse or not: F1 ${interval(scores.f1)}, macro over data sets ${scores.macroF1.toFixed(3)}`,
    `at ≤ 1 % alarms on same-event pairs (threshold ${scores.alarm.threshold.toFixed(3)}): recall ${scores.alarm.recall.toFixed(3)}`,
    `kind: macro F1 ${interval(scores.kindMacroF1)}`,
    `expected calibration error ${scores.calibrationError.toFixed(3)}`,
    '',
    groups('kind', scores.byKind),
    groups('data set', scores.byDataset),
    groups('recipe', scores.byRecipe),
    groups('flag', scores.byFlag),
    groups('alarms by words of the shorter text', scores.alarmsByLength),
    table(
      ['truth \\ said', ...PAIR_KINDS],
      PAIR_KINDS.map((truth) => [
        truth,
        ...PAIR_KINDS.map((said) => String(scores.confusion[truth]![said]!)),
      ]),
    ),
    table(
      ['said', 'pairs', 'mean said', 'came true'],
      scores.reliability.map((bin) => [
        `${bin.from.toFixed(1)}–${bin.to.toFixed(1)}`,
        String(bin.rows),
        bin.said.toFixed(3),
        bin.was.toFixed(3),
      ]),
    ),
    table(
      ['leave one out within', 'pairs', 'classes right', 'reuse right'],
      scores.leaveOneOut.map((left) => [
        left.dataset,
        String(left.rows),
        left.classes.toFixed(3),
        left.reuse.toFixed(3),
      ]),
    ),
  ].join('\n');
}
