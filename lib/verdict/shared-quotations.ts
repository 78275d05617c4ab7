import type { SketchView } from './sketch-view';
import { SPEECH_RUN, speechKey } from './speech';

/** Tokens of the page that are speech in both texts, in the same words. O(tokens of both). */
export function sharedQuotedTokens(page: SketchView, other: SketchView): number {
  const there = new Set<number>();
  eachSpokenRun(other, (key) => there.add(key));
  const shared = new Uint8Array(page.spoken.length);
  eachSpokenRun(page, (key, start) => {
    if (there.has(key)) shared.fill(1, start, start + SPEECH_RUN);
  });
  return shared.reduce((sum, mark) => sum + mark, 0);
}

function eachSpokenRun(
  { sketch, spoken }: SketchView,
  visit: (key: number, start: number) => void,
): void {
  let marked = 0;
  for (let i = 0; i < spoken.length; i++) {
    marked = spoken[i] ? marked + 1 : 0;
    const start = i - SPEECH_RUN + 1;
    if (marked >= SPEECH_RUN) visit(speechKey(sketch.tokens, start), start);
  }
}
