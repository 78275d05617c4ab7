import type { Credit } from '../core/article';
import { isAgency, namesOfOutlet } from '../text/outlets';
import type { SoughtName } from './names';

/** A report that a page may have its text from, by all that the corpus knows of its house. */
export interface CreditSource {
  outlet: string | null;
  hosts: readonly string[];
  url: string | null;
  byline: string | null;
  /** The credits that the report itself carries: its agency's line, its contributors. */
  credits: readonly Pick<Credit, 'kind' | 'outlet'>[];
}

/** Every name of the source's house and of the agency whose text it printed. */
export function namesOfSource({ outlet, credits }: CreditSource): SoughtName[] {
  const agencies = credits
    .filter(({ kind }) => kind === 'agency-byline' || kind === 'dateline')
    .map((credit) => credit.outlet)
    .filter(isAgency);
  return [...new Set([...(outlet === null ? [] : [outlet]), ...agencies])].flatMap((of) =>
    namesOfOutlet(of).map((written) => ({ written, of })),
  );
}
