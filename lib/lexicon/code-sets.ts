import { CODES, codeOfHash, codesOfWords, FUNCTION_CODES } from '../sketch/codes';
import { hashString } from '../text/hash';

const BITS = 32;

/** A set of token codes: 512 bytes, constant-time look-up. */
export class CodeSet {
  private readonly bits = new Uint32Array(CODES / BITS);

  add(code: number): void {
    this.bits[code >> 5] = this.bits[code >> 5]! | (1 << (code & 31));
  }

  has(code: number): boolean {
    return ((this.bits[code >> 5]! >>> (code & 31)) & 1) === 1;
  }
}

const PLAIN = /^[a-z]+$/;

/** Codes of a wording, one a token: the fast way for the plain words that most are. */
export function codesOf(surface: string): ArrayLike<number> {
  if (PLAIN.test(surface) && surface !== 'us') return [codeOfHash(hashString(surface) | 0)];
  return codesOfWords(surface);
}

/** Adds what the wording is coded as; of a phrase its content words only. */
export function addCodes(set: CodeSet, surface: string): void {
  const codes = codesOf(surface);
  for (let i = 0; i < codes.length; i++)
    if (codes.length === 1 || codes[i]! >= FUNCTION_CODES) set.add(codes[i]!);
}
