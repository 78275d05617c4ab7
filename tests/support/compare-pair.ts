import type { ComparePair } from '../../components/hooks/use-example';
import { compare } from '../../lib/check/compare';
import { pageOfDraft } from '../../lib/check/text-checker';
import { ok } from '../../lib/core/result';

/** As the background answers for two texts, with no lexicon at hand. */
export const compareByEngine: ComparePair = (suspect, source) =>
  Promise.resolve(
    ok({
      finding: compare(pageOfDraft(suspect), pageOfDraft(source), null, '2026-05-10T09:00:00Z'),
    }),
  );
