import { compare } from '../../../lib/check/compare';
import type { Finding } from '../../../lib/check/finding';
import type { Thesaurus } from '../../../lib/lexicon/thesaurus';
import { pageOfLabelled } from '../labelled';

/** Any moment: no text of these comparisons has a date. */
const NOW = '2025-01-01T12:00:00Z';

/** The finding of a page against one source, both of them plain text, and of one day or of none. */
export function findingBetween(
  page: string,
  source: string,
  thesaurus: Thesaurus | null,
  published: string | null = null,
): Finding {
  const side = (text: string) => pageOfLabelled({ text, date: published }, { dates: true });
  return compare(side(page), side(source), thesaurus, NOW);
}
