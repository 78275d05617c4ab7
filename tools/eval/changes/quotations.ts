import { choose, hashOf, quotedSpans, type ChangeKind, type Edit, type Span } from './edits';
import { personsIn } from './names';
import { OTHER_NOUNS, OTHER_VERBS } from './words';

const SAID = '(?:said|says|added|told|explained|warned|argued|insisted|noted|replied|recalled)';
const INVENTED = [
  'Those people have been lying to us for a decade and they enjoy it',
  'Nobody here will ever forgive what was done that night',
  'We knew it was wrong and we signed the papers anyway',
  'Old customers are simply not worth the rent we pay for them',
  'If they come back, we shall throw their things into the river',
];
/** Words put into a mouth at the end of a quotation. */
const ADDED = [
  'and everybody in this town knows it',
  'whatever the lawyers may tell you',
  'and it was meant to happen',
];

/** A quotation: the span of its marks, and of the words between them. */
interface Quoted {
  whole: Span;
  inside: Span;
  text: string;
}

function quotations(source: string, leastWords = 6): Quoted[] {
  return quotedSpans(source).flatMap((whole) => {
    const first = source.charAt(whole[0]);
    if (first === '—') {
      const end = source.slice(whole[0], whole[1]).search(new RegExp(`, ${SAID} `, 'u'));
      if (end < 0) return [];
      const inside: Span = [whole[0] + 2, whole[0] + end];
      return [{ whole, inside, text: source.slice(...inside) }];
    }
    const marks = source.startsWith("''", whole[0]) ? 2 : 1;
    const inside: Span = [whole[0] + marks, whole[1] - marks];
    const text = source.slice(...inside);
    return text.split(/\s+/).length >= leastWords && text.length < 500
      ? [{ whole, inside, text }]
      : [];
  });
}

/** Nouns and verbs of a quotation, each a plain long word, made another. */
function wordsOf({ inside, text }: Quoted): Edit[] {
  return [
    ...text.matchAll(
      /(?<=\b(?:the|a|this|that|our|their|his|her|its|no) )(?!very\b|same\b|most\b|more\b|only\b|first\b|other\b)[a-z]{4,}(?=[ ,.])|(?<=\b(?:to|will|can) )[a-z]{4,}(?= (?:the|a|our|their|it|them|his|her)\b)/g,
    ),
  ].map((match) => {
    const verb = /\b(?:to|will|can) $/.test(text.slice(0, match.index));
    const start = inside[0] + match.index;
    const put = choose(verb ? OTHER_VERBS : OTHER_NOUNS, match[0] + match.index);
    return { start, end: start + match[0].length, put };
  });
}

/** Stretches of at least four words at a comma, or a whole sentence, that can be cut out. */
function cuts({ inside, text }: Quoted): Span[] {
  return [
    ...text.matchAll(
      /(?<=[a-z]), (?:and|but|because|which|so|or) [a-z][^,.;:!?“”"]{18,}(?=[.,](?:\s|$)|$)|(?<=[a-z][.!?]) [A-Z][^.!?“”"]{20,}[.!?](?= [A-Z])/g,
    ),
  ]
    .filter((match) => match[0].length < text.length * 0.7)
    .map((match) => [inside[0] + match.index, inside[0] + match.index + match[0].length]);
}

const wordSwapped = (source: string): Edit[] => quotations(source).flatMap(wordsOf);

function put(source: string, change: (quoted: Quoted) => Edit | null, leastWords = 6): Edit[] {
  return quotations(source, leastWords).flatMap((quoted) => change(quoted) ?? []);
}

/** The mark at the other end of the quotation. */
const OPENING: Record<string, string> = { '“': '“', '"': '"', "'": "'" };
const CLOSING: Record<string, string> = { '“': '”', '"': '"', "'": "'" };

function marksOf(source: string): [string, string] | null {
  const first = quotedSpans(source)[0];
  const mark = first === undefined ? '"' : source.charAt(first[0]);
  const opening = OPENING[mark];
  return opening === undefined ? null : [opening, CLOSING[mark]!];
}

function invented(
  source: string,
  where: RegExp,
  write: (words: string, who: string) => string,
): Edit[] {
  const marks = marksOf(source);
  if (!marks) return [];
  return [...source.matchAll(where)].map((match) => {
    const start = match.index + match[0].length;
    const words = `${marks[0]}${choose(INVENTED, `${start}`)},${marks[1]}`;
    return { start, end: start, put: write(words, 'a spokesman') };
  });
}

/** Speech by dash instead of marks, for paragraphs that begin with one quotation and its speaker. */
function withDashes(text: string): string | null {
  const made = text.replace(
    new RegExp(`(?<=^|\\n)[“"]([^“”"\\n]{40,}),[”"] (${SAID} [^\\n“”"]+)(?=\\n|$)`, 'g'),
    '— $1, $2',
  );
  return made === text ? null : made;
}

/** Straight single marks instead of the text's own. */
function withSingleMarks(text: string): string | null {
  const made = text
    .replace(/“([^“”\n]{20,})”/g, "'$1'")
    .replace(/(?<![\p{L}\p{N}])"([^"\n]{20,})"/gu, "'$1'")
    .replaceAll('’', "'");
  return /(?<=^|[\s])'[^'\n]{8,}/.test(made) && made !== text ? made : null;
}

/** Changes of what somebody is quoted as saying. */
export const QUOTATIONS: readonly ChangeKind[] = [
  kind('quote-word', 'speech', wordSwapped),
  kind('quote-cut', 'speech', (source) =>
    quotations(source, 14).flatMap((quoted) =>
      cuts(quoted).map(([start, end]) => ({ start, end, put: '' })),
    ),
  ),
  {
    ...kind('quote-shortened', 'speech', (source) =>
      quotations(source, 14).flatMap((quoted) =>
        cuts(quoted).map(([start, end]) => ({
          start,
          end,
          put: hashOf(`${start}`) % 2 === 0 ? ' …' : ' [...]',
        })),
      ),
    ),
    gravity: [],
  },
  kind('quote-added', 'speech', (source) =>
    put(source, ({ inside, text }) => {
      const stop = /[.,]$/.exec(text);
      if (!stop) return null;
      const start = inside[1] - 1;
      return { start, end: start, put: ` ${choose(ADDED, text)}` };
    }),
  ),
  kind('quote-spliced', 'speech', (source) => {
    const all = quotations(source);
    return all.slice(0, -1).flatMap((first, i) => {
      const second = all[i + 1]!;
      const between = source.slice(first.whole[1], second.whole[0]);
      if (between.split(/\s+/).length < 20 || !/[.,]$/.test(first.text)) return [];
      const start = first.inside[1] - 1;
      return [{ start, end: start, put: `. ${second.text.replace(/[.,]$/, '')}` }];
    });
  }),
  kind('quote-replaced', 'speech', (source) =>
    put(source, ({ inside, text }) => ({
      start: inside[0],
      end: inside[1],
      put: choose(INVENTED, text) + (/[.,?!]$/.exec(text)?.[0].replace(/[?!]/, '.') ?? ''),
    })),
  ),
  kind('quote-invented-inline', 'prose', (source) =>
    invented(source, /(?<=[a-z]{3})\.(?= [A-Z][a-z])/g, (words, who) => ` ${words} ${who} said.`),
  ),
  kind('quote-invented-paragraph', 'prose', (source) =>
    invented(
      source,
      /(?<=[a-z]{3})[.”"](?=\n)/g,
      (words, who) =>
        `\n\n${words} ${who} for the owners told reporters on the steps of the building.`,
    ),
  ),
  kind('paraphrase-marked', 'prose', (source) => {
    const marks = marksOf(source);
    if (!marks) return [];
    return [
      ...source.matchAll(
        new RegExp(
          `(?<=\\b(?:said|says|added|warned|argued) (?:that )?)(?!that |he |she |on |in |to |at |during |after |before )[a-z][^“”"'\\n.;,]{30,140}(?=\\.(?:\\s|$))`,
          'gu',
        ),
      ),
    ].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      put: `${marks[0]}${match[0]}${marks[1]}`,
    }));
  }),
  kind('quote-unmarked', 'speech', (source) =>
    put(
      source,
      ({ whole, text }) =>
        source.charAt(whole[0]) === '—' ? null : { start: whole[0], end: whole[1], put: text },
      7,
    ),
  ),
  {
    ...kind('quote-moved', 'anywhere', (source) => {
      const persons = personsIn(source);
      return [
        ...source.matchAll(
          new RegExp(
            `(?<=[,.?!][”"] ${SAID} )(?:\\p{Lu}\\p{Ll}+ )?\\p{Lu}\\p{Ll}{2,}(?=[.,])`,
            'gu',
          ),
        ),
        ...source.matchAll(
          new RegExp(`(?<=,[”"] )(?:\\p{Lu}\\p{Ll}+ )?\\p{Lu}\\p{Ll}{2,}(?= ${SAID}\\b)`, 'gu'),
        ),
      ].flatMap((match) => {
        const last = match[0].split(' ').at(-1)!;
        const others = persons.filter((person) => !person.includes(last) && person.includes(' '));
        if (!persons.some((person) => person.includes(last)) || others.length === 0) return [];
        return [
          { start: match.index, end: match.index + match[0].length, put: choose(others, match[0]) },
        ];
      });
    }),
    gravity: ['quotation', 'attribution'],
    // It is the quotation that was moved; between it and the name stands the verb.
    reach: 16,
  },
  { ...kind('quote-single-marks', 'speech', wordSwapped), prepare: withSingleMarks },
  {
    ...kind('quote-dash', 'speech', (source) =>
      quotations(source)
        .filter(({ whole }) => source.charAt(whole[0]) === '—')
        .flatMap(wordsOf),
    ),
    prepare: withDashes,
  },
];

function kind(name: string, where: ChangeKind['where'], places: ChangeKind['places']): ChangeKind {
  return { name, gravity: ['quotation'], where, places };
}
