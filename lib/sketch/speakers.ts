import type { Quotation } from '../text/quotations';
import type { TextBreaks } from '../text/sentences';
import type { Tokens } from '../text/tokenise';
import type { SketchQuotation } from './sketch';
import { tokensWithin } from './token-places';

export function findSpeakers(
  _text: string,
  tokens: Tokens,
  _breaks: TextBreaks,
  quotations: readonly Quotation[],
): SketchQuotation[] {
  return quotations.map((quotation) => ({
    at: tokensWithin(tokens, quotation.inside),
    speaker: null,
    verb: null,
  }));
}
