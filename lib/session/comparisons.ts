import type { Comparison } from '../check/comparison';
import { pageOfCapture, type Capture } from '../check/capture';
import type { Finding } from '../check/finding';
import type { ComparedPage, PairComparer } from '../check/pair-comparer';
import type { KeptQuestions } from './kept-questions';
import type { TabStore } from './tab-store';

/** Whose comparison is asked for: a tab's page, or a question that another view kept. */
export type Subject = { tab: number } | { kept: string };

/** A report that the text can stand beside. */
export interface ComparisonChoice {
  id: string;
  title: string;
  outlet: string | null;
  url: string | null;
  /** Of its text (BCP 47), where it is known. */
  language?: string | undefined;
}

export type ComparisonAnswer =
  | { comparison: Comparison; choices: ComparisonChoice[] }
  | { refused: 'nothing-read' | 'nothing-to-compare' | 'no-such-report' };

export interface Comparisons {
  /** Beside the report of this id; null for the one that the finding speaks of. */
  compare(subject: Subject, reportId: string | null): Promise<ComparisonAnswer>;
}

export interface ComparisonsParts {
  store: Pick<TabStore, 'read' | 'capture'>;
  questions: Pick<KeptQuestions, 'read'>;
  pairs: PairComparer;
  /** The capture with what the user corrected of its page. */
  corrected?: (capture: Capture) => Promise<Capture>;
}

export function createComparisons(parts: ComparisonsParts): Comparisons {
  const { store, questions, pairs, corrected = (capture) => Promise.resolve(capture) } = parts;
  const known = async (subject: Subject): Promise<Known | null> => {
    if ('kept' in subject) {
      const question = await questions.read(subject.kept);
      return question && { of: question, finding: question.finding };
    }
    const [state, capture] = await Promise.all([
      store.read(subject.tab),
      store.capture(subject.tab),
    ]);
    if (state.status !== 'done' || !capture) return null;
    return {
      of: { kind: 'page', page: pageOfCapture(await corrected(capture)) },
      finding: state.finding,
    };
  };
  return {
    async compare(subject, reportId) {
      const asked = await known(subject);
      if (!asked) return { refused: 'nothing-read' };
      const id = reportId ?? leadingId(asked.finding);
      if (id === null) return { refused: 'nothing-to-compare' };
      const comparison = await pairs.compare(asked.of, id, asked.finding);
      if (!comparison) return { refused: 'no-such-report' };
      return { comparison, choices: choicesOf(asked.finding, comparison) };
    },
  };
}

interface Known {
  of: ComparedPage;
  finding: Finding;
}

/** The report that the listed changes are changes of. */
function leadingId({ verdict, identity, sources }: Finding): string | null {
  if (verdict.kind === 'update') return identity;
  const leading = sources.find(({ likelyOriginal }) => likelyOriginal) ?? sources[0];
  return leading?.id ?? identity;
}

/** The sources, and the page's own record where it is what changed. */
function choicesOf({ sources }: Finding, { there }: Comparison): ComparisonChoice[] {
  const listed = sources.map(choiceOf);
  if (listed.some(({ id }) => id === there.id)) return listed;
  return [choiceOf(there), ...listed];
}

const choiceOf = ({ id, title, outlet, url, language }: ComparisonChoice): ComparisonChoice => ({
  id,
  title,
  outlet,
  url,
  language,
});
