import { align } from '../../lib/align/align';
import { makeAffinity } from '../../lib/align/affinity';
import { BACKGROUND_RARITY } from '../../lib/verdict/background-rarity';
import { viewPair, type PairView } from '../../lib/verdict/features';
import { pageOfLabelled } from '../eval/labelled';
import type { PairRow } from '../eval/pair-rows';
import { thesaurusFor } from '../thesaurus';

type TwoTexts = Pick<PairRow, 'suspect' | 'source'>;

/** A labelled pair aligned as the check would align it. */
export async function viewRow(row: TwoTexts): Promise<PairView> {
  const page = pageOfLabelled(row.suspect, { dates: false }).sketched;
  const source = pageOfLabelled(row.source, { dates: false }).sketched;
  const thesaurus = await thesaurusFor(page.sketch.language);
  const alignment = align(page.sketch, source.sketch, {
    rarity: BACKGROUND_RARITY,
    printed: { suspect: page, source },
    ...(thesaurus ? { affinity: makeAffinity(page, thesaurus) } : {}),
  });
  return viewPair(page.sketch, source.sketch, alignment, BACKGROUND_RARITY);
}
