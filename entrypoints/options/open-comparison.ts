import type { TextQuestion } from '../../components/hooks/use-text-check';
import type { Finding } from '../../lib/check/finding';
import { runtime } from '../../lib/platform/runtime';
import { sessionArea } from '../../lib/platform/storage';
import { tabs } from '../../lib/platform/tabs';
import { createKeptQuestions, type KeptQuestion } from '../../lib/session/kept-questions';

/** Opens a text that was checked beside what it was compared with (`other`: a report), in a tab. */
export async function openComparison(
  question: TextQuestion,
  finding: Finding,
  other?: string,
): Promise<void> {
  const key = crypto.randomUUID();
  await createKeptQuestions(sessionArea).keep(key, keptOf(question, finding));
  const report = other === undefined ? '' : `&report=${encodeURIComponent(other)}`;
  await tabs.open(runtime.url(`compare.html?kept=${key}${report}`));
}

function keptOf(question: TextQuestion, finding: Finding): KeptQuestion {
  return question.kind === 'report'
    ? { kind: 'report', id: question.report.id, finding }
    : { ...question, finding };
}
