import { PAIR_KINDS, REUSE_PAIR_KINDS, type PairKind } from '../../lib/verdict/model';
import { bandOf } from './bands';
import { bootstrap, type Interval } from './bootstrap';
import type { PairRow } from './pair-rows';
import {
  binaryF1,
  expectedCalibrationError,
  macroF1,
  reliability,
  type ReliabilityBin,
} from './scores';

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

export interface ConfidenceScore {
  said: PairKind;
  rows: number;
  /** Mean confidence, and the share in which the reading, reuse or not, is right. */
  confidence: number;
  right: number;
}

export interface PairScores {
  rows: number;
  f1: Interval;
  /** Mean over data sets that hold reuse. */
  macroF1: number;
  /** Share of the pairs without reuse that are told as reuse. */
  alarms: Interval;
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
  /** Pairs without reuse, by the length of their shorter text, and by what makes them look like reuse. */
  alarmsByLength: GroupScore[];
  alarmsByForm: GroupScore[];
  /** By what was said, how sure it was of reuse or not and how often that came true. */
  confidence: ConfidenceScore[];
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
    alarms: bootstrap(judged, alarmsOf),
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
    alarmsByForm: groupScores(
      judged.filter((pair) => !isReuse(pair)),
      (row) => [recipeOf(row), ...(row.flags ?? [])],
      threshold,
    ),
    confidence: PAIR_KINDS.flatMap((kind) => confidenceOf(judged, kind)),
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

/** Share of the pairs without reuse that are told as reuse. */
export function alarmsOf(judged: readonly JudgedPair[]): number {
  return mean(judged.filter((pair) => !isReuse(pair)).map(({ reuse }) => (reuse ? 1 : 0)));
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

/** Nothing for a kind that was never said. */
function confidenceOf(judged: readonly JudgedPair[], said: PairKind): ConfidenceScore[] {
  const members = judged.filter(({ kind }) => kind === said);
  if (members.length === 0) return [];
  return [
    {
      said,
      rows: members.length,
      confidence: mean(members.map(({ reuse, probability: p }) => (reuse ? p : 1 - p))),
      right: mean(members.map((pair) => (pair.reuse === isReuse(pair) ? 1 : 0))),
    },
  ];
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
