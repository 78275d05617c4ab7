import type { Span } from '../core/span';
import { tokenise } from '../text/tokenise';

/** How a wording stands in a text. */
export interface QuotationCheck {
  /** Word for word, with other words in places, or not at all. */
  stands: 'intact' | 'altered' | 'absent';
  /** Where the text has it, in UTF-16 offsets; null where it has it not. */
  at: Span | null;
  /** Words of the quotation that the text has not at their place, and of the text likewise. */
  differing: { quotation: Span[]; text: Span[] };
  /** 0…1 of the longer wording that both have. */
  kept: number;
}

/**
 * Less than this in common, and the text has another sentence: of two unrelated sentences of news
 * a third of the words, the small ones, can be laid beside each other in order.
 */
const LEAST_KEPT = 0.6;

/** Words beyond this are not looked at: the table of costs grows with both lengths. */
const LONGEST = { quotation: 400, text: 20_000 };

const ABSENT: QuotationCheck = {
  stands: 'absent',
  at: null,
  differing: { quotation: [], text: [] },
  kept: 0,
};

/**
 * Where in a text the words of a quotation stand, allowing for words put in, left out and replaced.
 * Approximate matching of the whole quotation against any part of the text (Sellers 1980): the part
 * of the fewest edits is found, exactly. O(words of the quotation · words of the text).
 */
export function checkQuotation(quotation: string, text: string): QuotationCheck {
  const asked = wordsOf(quotation).slice(0, LONGEST.quotation);
  const words = wordsOf(text).slice(0, LONGEST.text);
  if (asked.length === 0) return ABSENT;
  const steps = bestAlignment(asked, words);
  const there = steps.filter(({ b }) => b !== null).map(({ b }) => words[b!]!);
  const same = steps.filter(
    ({ a, b }) => a !== null && b !== null && asked[a]!.word === words[b]!.word,
  );
  const kept = same.length / Math.max(asked.length, there.length);
  if (kept < LEAST_KEPT) return { ...ABSENT, kept };
  const matched = new Set(same);
  const other = steps.filter((step) => !matched.has(step));
  return {
    stands: other.length === 0 ? 'intact' : 'altered',
    at: [there[0]!.at[0], there.at(-1)!.at[1]],
    differing: {
      quotation: other.flatMap(({ a }) => (a === null ? [] : [asked[a]!.at])),
      text: other.flatMap(({ b }) => (b === null ? [] : [words[b]!.at])),
    },
    kept,
  };
}

/** A word as texts are compared by: equal words have equal hashes, whatever their case. */
interface Word {
  word: number;
  at: Span;
}

function wordsOf(text: string): Word[] {
  const { count, starts, ends, hashes } = tokenise(text);
  return Array.from({ length: count }, (_, index) => ({
    word: hashes[index]!,
    at: [starts[index]!, ends[index]!],
  }));
}

/** One step of an alignment: indexes into both, null on the side that has nothing there. */
interface Step {
  a: number | null;
  b: number | null;
}

/** The whole of `asked` against the part of `words` that costs fewest edits. */
function bestAlignment(asked: readonly Word[], words: readonly Word[]): Step[] {
  const width = words.length + 1;
  const costs = new Uint16Array((asked.length + 1) * width);
  for (let i = 1; i <= asked.length; i += 1) {
    costs[i * width] = i;
    for (let j = 1; j < width; j += 1) {
      const change = asked[i - 1]!.word === words[j - 1]!.word ? 0 : 1;
      costs[i * width + j] = Math.min(
        costs[(i - 1) * width + j - 1]! + change,
        costs[(i - 1) * width + j]! + 1,
        costs[i * width + j - 1]! + 1,
      );
    }
  }
  let [i, j] = [asked.length, cheapestEnd(costs, asked.length * width, width)];
  const steps: Step[] = [];
  while (i > 0) {
    const cost = costs[i * width + j]!;
    const change = j > 0 && asked[i - 1]!.word !== words[j - 1]!.word ? 1 : 0;
    if (j > 0 && cost === costs[(i - 1) * width + j - 1]! + change) {
      steps.push({ a: (i -= 1), b: (j -= 1) });
    } else if (cost === costs[(i - 1) * width + j]! + 1) {
      steps.push({ a: (i -= 1), b: null });
    } else {
      steps.push({ a: null, b: (j -= 1) });
    }
  }
  return steps.reverse();
}

/** The first of the cheapest ends in the last row. */
function cheapestEnd(costs: Uint16Array, start: number, width: number): number {
  let best = 0;
  for (let j = 1; j < width; j += 1) if (costs[start + j]! < costs[start + best]!) best = j;
  return best;
}
