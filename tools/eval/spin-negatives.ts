import type { PairRow } from './pair-rows';
import { spinBetween } from './alteration-scores';
import type { Thesaurus } from '../../lib/lexicon/thesaurus';

/** Pairs of texts that owe each other nothing. */
export function isNegative({ kind }: PairRow): boolean {
  return kind === 'independent' || kind === 'unrelated';
}

/** True when the pair shows an altered quotation of which the two frames name no same speaker. */
export function showsAlteredQuotation(row: PairRow, thesaurus: Thesaurus): boolean {
  const { quotations } = spinBetween(row.suspect.text, row.source.text, thesaurus);
  return quotations.some(
    ({ status, speaker }) =>
      status === 'altered' && (speaker.suspect === null || speaker.suspect !== speaker.source),
  );
}
