import { useEffect, useState } from 'preact/hooks';
import type { ReportDraft } from '../../lib/check/corpus-manager';
import type { Finding } from '../../lib/check/finding';
import type { TextAnswer } from '../../lib/check/text-checker';
import type { Result } from '../../lib/core/result';
import type { Example } from '../example/example';

/** Compares two texts; nothing is looked up and nothing is kept. */
export type ComparePair = (
  suspect: ReportDraft,
  source: ReportDraft,
) => Promise<Result<TextAnswer>>;

/** What the engine says of an example: null before it has answered, or where it could not. */
export function useExample(compare: ComparePair, { copy, original }: Example): Finding | null {
  const [finding, setFinding] = useState<Finding | null>(null);
  useEffect(() => {
    let wanted = true;
    void compare(copy, original).then((answer) => {
      if (wanted && answer.ok && 'finding' in answer.value) setFinding(answer.value.finding);
    });
    return () => {
      wanted = false;
    };
  }, [copy, original]);
  return finding;
}
