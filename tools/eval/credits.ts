import { readArticle } from '../../lib/article/extract';
import { outletKey, sameOutlet } from '../../lib/text/outlets';
import { parseHtml } from '../dom';
import { addressOf, creditPage } from './credit-pages';
import { readCreditTo, type CreditReading } from './credit-reading';
import { creditRows, type CreditRow } from './credit-rows';
import type { EvalOptions } from './options';
import { writePredictions } from './predictions';
import { table } from './table';

/** One row with what was read on its page. */
interface Outcome {
  row: CreditRow;
  reading: CreditReading;
  /** Every outlet that the page was found to credit. */
  listed: string[];
}

/** A credit that a reader of the finding is told of. */
const isClaimed = (grade: CreditReading['grade']): boolean =>
  grade === 'printed' || grade === 'mention' || grade === 'declared';

/**
 * `eval credits [FILE…]`: the table of credit forms and of pages that credit nobody, both
 * halves. Read: of the pages with a credit, those where one to the right name was found.
 * Grade: of all pages. Where: of those read. Wrong: of the pages that do not credit the
 * source, those said to. Listed: credits to somebody else that are told.
 */
export function evalCredits(files: readonly string[], options: EvalOptions): Promise<void> {
  const outcomes = creditRows(files).map(readRow);
  writePredictions(options.out, outcomes.map(line));
  const halves = {
    tried: outcomes.filter(({ row }) => !row.kept),
    kept: outcomes.filter(({ row }) => row.kept),
  };
  const scores = Object.entries(halves).map(([half, of]) => ({ half, ...scoresOf(of) }));
  console.log(options.json ? JSON.stringify(scores, null, 2) : printed(scores));
  return Promise.resolve();
}

function readRow(row: CreditRow): Outcome {
  const { article } = readArticle(parseHtml(creditPage(row)), addressOf(row));
  return {
    row,
    reading: readCreditTo(article, row.source),
    listed: article.credits.map(({ outlet }) => outlet),
  };
}

/** The line of a row in the predictions. */
function line({ row, reading, listed }: Outcome): string {
  const { id, kept, expected } = row;
  return JSON.stringify({ id, kept, expected, reading, listed });
}

interface Scores {
  forms: number;
  others: number;
  read: number;
  grade: number;
  where: number;
  wrong: number;
  listed: number;
}

function scoresOf(outcomes: readonly Outcome[]): Scores {
  const forms = outcomes.filter(({ row }) => isClaimed(row.expected.grade));
  const others = outcomes.filter(({ row }) => !isClaimed(row.expected.grade));
  const read = forms.filter(isRead);
  const lists = outcomes.filter(({ row }) => row.expected.lists.length > 0);
  return {
    forms: forms.length,
    others: others.length,
    read: share(forms, isRead),
    grade: share(outcomes, ({ row, reading }) => reading.grade === row.expected.grade),
    where: share(read, ({ row, reading }) => reading.where === row.expected.where),
    wrong: share(others, ({ reading }) => isClaimed(reading.grade)),
    listed: share(lists, ({ row, listed }) =>
      row.expected.lists.every((name) => listed.some((one) => sameOutlet(one, name))),
    ),
  };
}

function isRead({ row, reading }: Outcome): boolean {
  if (!isClaimed(reading.grade) || reading.name === null) return false;
  const { name } = row.expected;
  // A byline names a person beside the paper.
  return sameOutlet(reading.name, name) || outletKey(reading.name).includes(outletKey(name));
}

function share(outcomes: readonly Outcome[], holds: (outcome: Outcome) => boolean): number {
  return outcomes.length === 0 ? 1 : outcomes.filter(holds).length / outcomes.length;
}

function printed(scores: readonly (Scores & { half: string })[]): string {
  const figure = (value: number): string => value.toFixed(3);
  return table(
    ['half', 'forms', 'others', 'read', 'grade', 'where', 'wrong', 'listed'],
    scores.map(({ half, forms, others, read, grade, where, wrong, listed }) => [
      half,
      String(forms),
      String(others),
      ...[read, grade, where, wrong, listed].map(figure),
    ]),
  );
}
