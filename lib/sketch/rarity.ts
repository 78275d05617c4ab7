import { CODE_RARITY } from './code-rarity';
import { isFunctionCode } from './codes';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Levels above this are those of codes whose words hardly occur in running text: all of them
 * are rare, and none should weigh more than another.
 */
const RARE_LEVEL = 34;
/** Levels up to this are those of the commonest function words. */
const COMMON_LEVEL = 6;

/** Function words never weigh more: the table was counted over definitions, which lack some. */
const MAX_FUNCTION_WEIGHT = 0.2;

const weights = Float64Array.from(CODE_RARITY, (character, code) => {
  const level = ALPHABET.indexOf(character);
  const weight = Math.min(1, Math.max(0, (level - COMMON_LEVEL) / (RARE_LEVEL - COMMON_LEVEL)));
  return isFunctionCode(code) ? Math.min(weight, MAX_FUNCTION_WEIGHT) : weight;
});

/** How telling a token code is in English text: 0 for the commonest words, 1 for rare ones. */
export function codeWeight(code: number): number {
  return weights[code] ?? 1;
}
