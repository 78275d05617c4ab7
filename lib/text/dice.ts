import { compareTwoStrings } from 'string-similarity';
import { normalise } from './normalise';

/**
 * Longest string compared, in UTF-16 units. Dice over character bigrams grows with length
 * for texts that have nothing in common (median 0.20 at 60 characters, 0.50 at 500), so it
 * compares headlines and single sentences only.
 */
export const LONGEST_COMPARED = 300;

/**
 * Dice coefficient of the character bigrams of two headlines or two sentences, 0…1, after
 * normalisation; only the first LONGEST_COMPARED units count. Never give it whole articles.
 */
export function diceSimilarity(a: string, b: string): number {
  return compareTwoStrings(comparable(a), comparable(b));
}

function comparable(text: string): string {
  return normalise(text.slice(0, LONGEST_COMPARED)).text.trim();
}
