import type { Span } from '../core/span';
import { FUNCTION_CODES } from '../sketch/codes';
import type { Sketch } from '../sketch/sketch';
import { RETOLD_MAX_HOLDERS, RETOLD_MIN_SHARE, RETOLD_MIN_WORDS } from './parameters';

/** A stretch of each text, in tokens. */
export interface Stretches {
  suspect: Span;
  source: Span;
}

interface Sentence {
  at: Span;
  /** Content codes, each once. */
  words: ReadonlySet<number>;
}

/**
 * Inside stretches that were told again in other words: for each sentence of the suspect the
 * sentence of the source that says most of the same, where one says enough. Several sentences
 * may have one partner, as where one was cut in two. O(words · sentences that hold them), of
 * which at most `RETOLD_MAX_HOLDERS` are asked.
 */
export function pairSentences(
  suspect: Sketch,
  source: Sketch,
  stretches: readonly Stretches[],
): Stretches[] {
  return stretches.flatMap((stretch) => {
    const index = new SentenceIndex(sentencesIn(source, stretch.source));
    return sentencesIn(suspect, stretch.suspect).flatMap((sentence) => {
      const partner = index.likest(sentence);
      return partner ? [{ suspect: sentence.at, source: partner.at }] : [];
    });
  });
}

function sentencesIn({ sentences, tokens }: Sketch, [from, to]: Span): Sentence[] {
  const found: Sentence[] = [];
  for (let s = 0; s < sentences.length; s += 1) {
    const start = Math.max(from, sentences[s]!);
    const end = Math.min(to, sentences[s + 1] ?? tokens.length);
    if (end <= start) continue;
    const words = new Set(tokens.subarray(start, end).filter((code) => code >= FUNCTION_CODES));
    found.push({ at: [start, end], words });
  }
  return found;
}

/** Sentences by the words they hold; a word that many have says little of the one. */
class SentenceIndex {
  private readonly holders = new Map<number, number[]>();

  constructor(private readonly sentences: readonly Sentence[]) {
    sentences.forEach(({ words }, index) => {
      for (const word of words) {
        const list = this.holders.get(word);
        if (list) list.push(index);
        else this.holders.set(word, [index]);
      }
    });
  }

  likest({ words }: Sentence): Sentence | null {
    const shared = new Map<number, { count: number; weight: number }>();
    for (const word of words) {
      const holders = this.holders.get(word) ?? [];
      if (holders.length > RETOLD_MAX_HOLDERS) continue;
      for (const index of holders) {
        const tally = shared.get(index) ?? { count: 0, weight: 0 };
        tally.count += 1;
        tally.weight += 1 / holders.length;
        shared.set(index, tally);
      }
    }
    const own = this.weigh(words);
    let best: { sentence: Sentence; weight: number } | null = null;
    for (const [index, { count, weight }] of shared) {
      const sentence = this.sentences[index]!;
      const least = RETOLD_MIN_SHARE * Math.min(own, this.weigh(sentence.words));
      if (count < RETOLD_MIN_WORDS || weight < least || weight <= (best?.weight ?? 0)) continue;
      best = { sentence, weight };
    }
    return best?.sentence ?? null;
  }

  private weigh(words: Iterable<number>): number {
    let sum = 0;
    for (const word of words) sum += 1 / Math.max(1, this.holders.get(word)?.length ?? 1);
    return sum;
  }
}
