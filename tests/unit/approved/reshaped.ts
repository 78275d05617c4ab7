/** Copies of a text in another shape, each by a rule: what an alignment has to find its way through. */

const paragraphsOf = (text: string): string[] => text.trim().split(/\n\s*\n/u);
const sentencesOf = (paragraph: string): string[] => paragraph.split(/(?<=[.!?]”?) (?=[“A-Z])/u);
const wordsOf = (text: string): string[] => text.split(' ');

const eachSentence =
  (change: (sentences: string[], paragraph: number) => string[]) =>
  (text: string): string =>
    paragraphsOf(text)
      .map((paragraph, at) => change(sentencesOf(paragraph), at).join(' '))
      .filter((paragraph) => paragraph !== '')
      .join('\n\n');

const eachParagraph =
  (change: (paragraphs: string[]) => string[]) =>
  (text: string): string =>
    change(paragraphsOf(text)).join('\n\n');

/** Every so-many-th word, unless it begins or ends a sentence. */
const eachWord =
  (every: number, change: (word: string) => string) =>
  (text: string): string =>
    wordsOf(text)
      .map((word, at) =>
        at % every === every - 1 && /^\p{Ll}+$/u.test(word) ? change(word) : word,
      )
      .filter((word) => word !== '')
      .join(' ');

/** `other`: another text, of which the reshaped one takes something. */
export const RESHAPED: Readonly<Record<string, (text: string, other: string) => string>> = {
  'the same': (text) => text,
  'paragraphs the other way round': eachParagraph((all) => all.reverse()),
  'a paragraph twice': eachParagraph((all) => [...all, all[0]!]),
  'the middle alone': eachParagraph((all) => all.slice(1, -1)),
  'sentences the other way round': eachSentence((all) => all.reverse()),
  'every third sentence gone': eachSentence((all) => all.filter((_, at) => at % 3 !== 2)),
  'the last sentence of each paragraph': eachSentence((all) => all.slice(-1)),
  'every ninth word gone': eachWord(9, () => ''),
  'every sixth word twice': eachWord(6, (word) => `${word} ${word}`),
  'every fifth word another': eachWord(5, (word) => `un${word}ish`),
  'halves of sentences': eachSentence((all) =>
    all.map((sentence) => `${wordsOf(sentence).slice(0, 8).join(' ')}.`),
  ),
  'paragraphs of two texts by turns': (text, other) => {
    const others = paragraphsOf(other);
    return eachParagraph((all) => all.flatMap((one, at) => [one, others[at] ?? '']))(text);
  },
  'one paragraph in another text': (text, other) =>
    [...paragraphsOf(other), paragraphsOf(text)[1]!, ...paragraphsOf(other).reverse()].join('\n\n'),
  'another text': (_, other) => other,
};
