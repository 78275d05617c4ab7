import {
  choose,
  likeCase,
  replacing,
  sentencesOf,
  together,
  type ChangeKind,
  type Edit,
} from './edits';
import { CLAUSES_IN, MODIFIERS, OTHER_NOUNS, REMOVABLE, SENTENCES_IN, TAILS_IN } from './words';

const DENIAL =
  /\b(?:denied|denies|deny|declined to comment|did not (?:immediately )?(?:respond|reply|comment)|could not be reached|rejected the|dismissed the|refused to comment|no comment)\b/;

/** A sentence inside its paragraph, with the space before it: neither first nor last of the text. */
function sentences(source: string, fits: (sentence: string) => boolean): Edit[] {
  const all = sentencesOf(source);
  return all.slice(1, -1).flatMap(([start, end], i) => {
    const before = all[i]!;
    const sentence = source.slice(start, end);
    const inParagraph = source.slice(before[1], start) === ' ';
    return inParagraph && fits(sentence) ? [{ start: before[1], end, put: '' }] : [];
  });
}

const isPlain = (sentence: string): boolean =>
  !/[“”"]|''/.test(sentence) && sentence.split(' ').length >= 8 && sentence.split(' ').length <= 40;

/** Every line from here on stood before: nothing is missing without them. */
function isSaidBefore(source: string, from: number): boolean {
  const before = source.slice(0, from);
  const lines = source.slice(from).split('\n');
  return lines.every((line) => before.includes(line.trim()));
}

/** Changes of what else is told. */
export const CONTENT: readonly ChangeKind[] = [
  kind(
    'word-replaced',
    replacing(
      /(?<=\b(?:the|a|this|that|their|his|her|its) )[a-z]{5,}(?=(?: (?:of|in|on|at|for|to|with|was|is|were|had|has|and|by|from)\b|[,.]))/g,
      (match) =>
        /ing$|ly$|^(?:month|weekend|morning|afternoon|night|evening|decade|quarter|century|summer|winter|spring|autumn)$/.test(
          match[0],
        )
          ? null
          : likeCase(choose(OTHER_NOUNS, match[0] + match.index), match[0]),
    ),
  ),
  kind(
    'modifier-in',
    replacing(
      /(?<=\b(?:the|their|his|her|its) )[a-z]{5,}(?= (?:of|in|on|at|for|to|with|was|is|were|had|has|and|by|from)\b)/g,
      (match) =>
        /(?:est|ing|st|nd|rd|th|ly|ed)$|^(?:same|other|most|more|least|latter|former|first|second|third|whole)$/.test(
          match[0],
        )
          ? null
          : `${choose(MODIFIERS, `${match.index}`)} ${match[0]}`,
    ),
  ),
  kind(
    'modifier-out',
    replacing(
      new RegExp(
        `(?<=\\b(?:the|their|his|her|its|of|in|with|for) )(?:${REMOVABLE}) (?=[a-z]{4,}\\b)(?!(?:and|or)\\b)`,
        'g',
      ),
      '',
    ),
  ),
  kind(
    'clause-in',
    together(
      replacing(
        /(?<=[^“”"\n]{60,} the [a-z]{4,})(?= (?:was|is|were|had|has|will)\b)/g,
        ({ index }) => choose(CLAUSES_IN, `${index}`),
      ),
      replacing(/(?<=[^“”"\n]{60,}[a-z]{3})(?=\. \p{Lu})/gu, ({ index }) =>
        choose(TAILS_IN, `${index}`),
      ),
    ),
  ),
  kind(
    'clause-out',
    together(
      replacing(/, (?:which|who|whose) [^,.“”"\n]{15,80},(?=\s)/g, ''),
      replacing(
        /, (?:which|while|as|where|with|making|leaving|adding to|including) [^,.“”"\n]{20,90}(?<![0-9])(?<!\b(?:Sen|Rep|Gov|Mr|Mrs|Dr|St|Gen|Lt|U|[A-Z]))(?=\.(?:\s|$))/g,
        '',
      ),
    ),
  ),
  kind('sentence-out', (source) =>
    sentences(source, (sentence) => isPlain(sentence) && !DENIAL.test(sentence)),
  ),
  kind('sentence-in', (source) =>
    sentences(source, () => true).map(({ start }) => ({
      start,
      end: start,
      put: ` ${choose(SENTENCES_IN, `${start}`)}`,
    })),
  ),
  kind('denial-out', (source) =>
    sentences(source, (sentence) => isPlain(sentence) && DENIAL.test(sentence)),
  ),
  {
    ...kind('end-out', (source) => {
      const all = sentencesOf(source);
      const last = all[Math.floor(all.length * 0.7)];
      if (!last || all.length <= 8 || isSaidBefore(source, last[1])) return [];
      return [{ start: last[1], end: source.length, put: '' }];
    }),
    // A line of credit that stood there is gone as well, and may be told.
    gravity: ['content', 'attribution'],
    where: 'edge',
  },
];

function kind(name: string, places: ChangeKind['places']): ChangeKind {
  return { name, gravity: ['content'], where: 'prose', places };
}
