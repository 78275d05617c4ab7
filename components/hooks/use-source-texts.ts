import { useEffect, useState } from 'preact/hooks';
import type { CorpusManager } from '../../lib/check/corpus-manager';
import type { Finding } from '../../lib/check/finding';
import type { TextQuestion } from './use-text-check';

/** A text that a finding's passages point into. */
export interface SourceText {
  id: string;
  title: string;
  text: string;
}

const NONE: readonly SourceText[] = [];

/**
 * The texts of the sources whose passages have a place in them, in the order of the finding:
 * the other text of a pair, else from the corpus. Empty until they are read.
 */
export function useSourceTexts(
  finding: Finding,
  question: TextQuestion,
  details: CorpusManager['details'],
): readonly SourceText[] {
  const [texts, setTexts] = useState(NONE);
  useEffect(() => {
    let wanted = true;
    setTexts(NONE);
    void readTexts(finding, question, details).then((read) => wanted && setTexts(read));
    return () => {
      wanted = false;
    };
  }, [finding, question, details]);
  return texts;
}

async function readTexts(
  { passages, sources }: Finding,
  question: TextQuestion,
  details: CorpusManager['details'],
): Promise<SourceText[]> {
  const held = passages.filter(({ source }) => source !== null);
  const ids = new Set(held.map(({ sourceId }) => sourceId));
  const ranked = sources.map(({ id }) => id).filter((id) => ids.has(id));
  const read = [...new Set([...ranked, ...ids])].map(async (id) => {
    if (question.kind === 'pair') return { id, ...question.source };
    const report = await details(id);
    return report && report.text !== null
      ? { id, title: report.meta.title, text: report.text }
      : null;
  });
  return (await Promise.all(read)).filter((text) => text !== null);
}
