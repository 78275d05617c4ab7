import { expectedCalibrationError } from '../eval/scores';
import {
  alarmsOf,
  alarmThreshold,
  f1Of,
  isReuse,
  kindMacro,
  macroF1Of,
  shareAbove,
  type JudgedPair,
} from '../eval/pair-scores';

/** What one line of a table of cross-validations says, by the names of its columns. */
export const VALIDATION_COLUMNS = [
  'F1',
  'macro',
  'alarms',
  'recall',
  'heavy',
  'LLM',
  'quoted',
  'forms',
  'unrelated',
  'kinds',
  'ECE',
  'log loss',
] as const;

/** F1 at the verdict's threshold; recall and alarms at ≤ 1 % alarms on same-event pairs. */
export function validationLine(judged: readonly JudgedPair[]): string[] {
  const threshold = alarmThreshold(judged);
  const above = (wanted: (pair: JudgedPair) => boolean) =>
    shareAbove(judged.filter(wanted), threshold);
  const flagged = (flag: string) => (pair: JudgedPair) =>
    !isReuse(pair) && (pair.row.flags ?? []).includes(flag);
  const values = [
    f1Of(judged),
    macroF1Of(judged),
    alarmsOf(judged),
    above(isReuse),
    above(({ row }) => row.kind === 'heavy'),
    above(({ row }) => /^LLM/u.test(row.native_label ?? '')),
    above(flagged('quotes_only')),
    above(flagged('template')),
    above(({ row }) => row.kind === 'unrelated'),
    kindMacro(judged),
    expectedCalibrationError(
      judged.map(({ probability }) => probability),
      judged.map(isReuse),
    ),
    logLoss(judged),
  ];
  return values.map((value) => value.toFixed(3));
}

/** Mean surprise at the truth: the smoothest measure of all, so the one to choose by. */
function logLoss(judged: readonly JudgedPair[]): number {
  const sum = judged.reduce((total, pair) => {
    const given = isReuse(pair) ? pair.probability : 1 - pair.probability;
    return total - Math.log(Math.max(1e-9, given));
  }, 0);
  return sum / judged.length;
}
