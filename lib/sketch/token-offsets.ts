import { mergeSpans, type Span } from '../core/span';
import { cleanText, spansFromSource } from '../text/clean';
import { tokenise } from '../text/tokenise';
import { codesOfHashes } from './codes';
import { tokenise1 } from './coding-1/make-sketch';
import { cutToLimit } from './input';
import type { Sketch, TokenOffsets } from './sketch';

/**
 * Where the tokens of a sketch stand in the text it was made of, the `excluded` spans left out;
 * null where the text so read does not give these tokens. Reads words alone, no sentence, speech
 * or fact: a small part of what making the sketch again costs. O(n).
 */
export function findOffsets(
  { coding, tokens }: Pick<Sketch, 'coding' | 'tokens'>,
  text: string,
  excluded: readonly Span[],
): TokenOffsets | null {
  const { hashes, offsets } = coding === 1 ? read1(text, excluded) : read(text, excluded);
  if (hashes.length !== tokens.length) return null;
  const codes = codesOfHashes(hashes);
  return tokens.every((code, token) => code === codes[token]) ? offsets : null;
}

interface Reading {
  hashes: Int32Array;
  offsets: TokenOffsets;
}

function read(text: string, excluded: readonly Span[]): Reading {
  const clean = cleanText(text);
  const left = spansFromSource(clean, mergeSpans(excluded));
  const { hashes, starts, ends } = cutToLimit(tokenise(clean.text, left));
  const offsets = { starts: clean.startsInSource(starts), ends: clean.endsInSource(ends) };
  return { hashes, offsets };
}

function read1(text: string, excluded: readonly Span[]): Reading {
  const { hashes, starts, ends } = tokenise1(text, mergeSpans(excluded));
  return { hashes, offsets: { starts, ends } };
}
