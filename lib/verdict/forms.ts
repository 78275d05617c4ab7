import type { Passage } from '../align/alignment';
import { alignedFacts, alignedTokens } from './aligned-facts';
import type { SketchView } from './sketch-view';
import { FORM } from './thresholds';

/**
 * Marks the sentences of both texts that are one form filled in for two matters: they share a
 * frame, and the names and figures in its slots differ (wire notes of results, bonds, tenders).
 * The frame is common material. O(columns + facts).
 */
export function markForms(page: SketchView, other: SketchView, passages: readonly Passage[]): void {
  const held = new Uint16Array(page.sentenceEnds.length);
  const replaced = new Uint16Array(page.sentenceEnds.length);
  for (const { fact, status } of alignedFacts(page.sketch, other.sketch, passages)) {
    const counts = status === 'held' ? held : replaced;
    const sentence = page.sentenceOf[fact.at[0]]!;
    if (status !== 'moved') counts[sentence] = counts[sentence]! + 1;
  }
  const columns = alignedTokens(page.common.length, passages);
  columns.forEach((there, token) => {
    const sentence = page.sentenceOf[token]!;
    if (there < 0 || replaced[sentence]! < FORM.replaced) return;
    if (replaced[sentence]! < FORM.replacedToHeld * held[sentence]!) return;
    page.common[token] = 1;
    other.common[there] = 1;
  });
}
