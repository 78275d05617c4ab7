import type { TextBreaks } from '../text/sentences';
import type { Tokens } from '../text/tokenise';
import type { Fact } from './sketch';

export function findFacts(
  _text: string,
  _tokens: Tokens,
  _breaks: TextBreaks,
  _language: string,
): Fact[] {
  return [];
}
