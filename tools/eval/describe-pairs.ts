import { PAIR_KINDS } from '../../lib/verdict/model';
import type { Interval } from './bootstrap';
import type { LeftOut } from './leave-one-out';
import type { GroupScore, PairScores } from './pair-scores';
import { table } from './table';

/** What is printed of labelled pairs: as judged, and by models that have not seen the data set. */
export interface DescribedScores extends PairScores {
  leaveOneOut: LeftOut[];
  leftOut: PairScores | null;
}

/** The scores as tables for a terminal; beside each figure the left-out one, where it was asked for. */
export function describePairs(scores: DescribedScores): string {
  const { leftOut } = scores;
  const groups = (title: string, pick: (scores: PairScores) => GroupScore[]) =>
    groupTable(title, pick(scores), leftOut && pick(leftOut));
  return [
    `${scores.rows} pairs`,
    ...summaryLines(scores),
    ...(leftOut ? ['with each data set left out in turn:', ...summaryLines(leftOut)] : []),
    '',
    groups('kind', ({ byKind }) => byKind),
    groups('data set', ({ byDataset }) => byDataset),
    groups('recipe', ({ byRecipe }) => byRecipe),
    groups('flag', ({ byFlag }) => byFlag),
    groups('alarms by words of the shorter text', ({ alarmsByLength }) => alarmsByLength),
    groups('alarms by form', ({ alarmsByForm }) => alarmsByForm),
    confusionTable(scores),
    ...(leftOut ? [confusionTable(leftOut, ', left out')] : []),
    calibrationTables(scores),
    leaveOneOutTable(scores),
  ].join('\n');
}

function summaryLines(scores: PairScores): string[] {
  const { f1, macroF1, alarms, alarm, kindMacroF1, calibrationError } = scores;
  return [
    `reuse or not: F1 ${interval(f1)}, macro over data sets ${macroF1.toFixed(3)}`,
    `alarms on pairs without reuse ${interval(alarms)}`,
    `at ≤ 1 % alarms on same-event pairs (threshold ${alarm.threshold.toFixed(3)}): recall ${alarm.recall.toFixed(3)}`,
    `kind: macro F1 ${interval(kindMacroF1)}`,
    `expected calibration error ${calibrationError.toFixed(3)}`,
  ];
}

function interval({ value, low, high }: Interval): string {
  return `${value.toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}]`;
}

function groupTable(
  title: string,
  rows: readonly GroupScore[],
  leftOut: readonly GroupScore[] | null,
): string {
  const columns = ['told as reuse', 'at 1 % alarms', 'kind right'];
  const cells = ({ told, atAlarm, kind }: GroupScore) =>
    [told, atAlarm, kind].map((n) => n.toFixed(3));
  const beside = (group: string) => leftOut?.find((one) => one.group === group);
  const f1Of = ({ f1 }: GroupScore) => f1?.toFixed(3) ?? '';
  return table(
    [
      title,
      'pairs',
      'F1',
      ...columns,
      ...(leftOut ? ['F1', ...columns].map((name) => `${name}, left out`) : []),
    ],
    rows.map((row) => {
      const other = beside(row.group);
      const left = other ? [f1Of(other), ...cells(other)] : [];
      return [row.group, String(row.rows), f1Of(row), ...cells(row), ...left];
    }),
  );
}

function confusionTable({ confusion }: PairScores, note = ''): string {
  return table(
    [`truth \\ said${note}`, ...PAIR_KINDS],
    PAIR_KINDS.map((truth) => [
      truth,
      ...PAIR_KINDS.map((said) => String(confusion[truth]![said]!)),
    ]),
  );
}

function calibrationTables({ reliability, confidence }: PairScores): string {
  return [
    table(
      ['said', 'pairs', 'mean said', 'came true'],
      reliability.map((bin) => [
        `${bin.from.toFixed(1)}–${bin.to.toFixed(1)}`,
        String(bin.rows),
        bin.said.toFixed(3),
        bin.was.toFixed(3),
      ]),
    ),
    table(
      ['told as', 'pairs', 'mean confidence', 'came true'],
      confidence.map((one) => [
        one.said,
        String(one.rows),
        one.confidence.toFixed(3),
        one.right.toFixed(3),
      ]),
    ),
  ].join('\n');
}

function leaveOneOutTable({ leaveOneOut }: DescribedScores): string {
  return table(
    ['leave one out within', 'pairs', 'classes right', 'reuse right'],
    leaveOneOut.map((left) => [
      left.dataset,
      String(left.rows),
      left.classes.toFixed(3),
      left.reuse.toFixed(3),
    ]),
  );
}
