import { choose, chooseOther, replacing, together, type ChangeKind, type Edit } from './edits';
import { isNameWord, personsIn, SURNAMES } from './names';
import { AGENCIES, CONTRIBUTORS, LOADABLE, LOADED, SOURCES_IN } from './words';

const SAYS = 'said|says|added|told|warned|argued|noted';

/** The whole of a credit at the beginning or end of the source taken out. */
function without(pattern: RegExp, put = ''): (source: string) => Edit[] {
  return (source) => {
    const match = pattern.exec(source);
    return match ? [{ start: match.index, end: match.index + match[0].length, put }] : [];
  };
}

const DATELINE = /^[A-Z]+ \((?:Reuters|AP|AFP)\) - /;

function withDateline(text: string): string | null {
  return /^[A-Z][^\n]{120,}/.test(text) && !/^[A-Z]{3,}/.test(text)
    ? `LONDON (${choose(AGENCIES, text)}) - ${text}`
    : null;
}

function withContributors(text: string): string {
  const [first, second] = [
    choose(CONTRIBUTORS, text),
    chooseOther(CONTRIBUTORS, choose(CONTRIBUTORS, text), text),
  ];
  return `${text.trimEnd()}\n\n(Reporting by ${first}; editing by ${second} for ${choose(AGENCIES, text)})`;
}

/** Changes of who said it, and of whose work it is. */
export const ATTRIBUTION: readonly ChangeKind[] = [
  {
    ...kind('speaker-changed', ['attribution', 'fact'], (source) =>
      [
        ...source.matchAll(
          new RegExp(
            `(?<=[a-z][.,] )(?:\\p{Lu}\\p{Ll}+ )?\\p{Lu}\\p{Ll}{2,}(?= (?:${SAYS}) (?!“|")[a-z])`,
            'gu',
          ),
        ),
      ].flatMap((match) => {
        const words = match[0].split(' ');
        const last = words.at(-1)!;
        const isPerson =
          words.length > 1 || new RegExp(`\\p{Lu}\\p{Ll}+ ${last}\\b`, 'u').test(source);
        if (!isPerson || !words.every(isNameWord)) return [];
        // Where it frames a quotation, that was moved: another kind.
        const beside = source.slice(match.index - 8, match.index + match[0].length + 160);
        if (/[“”"]|''/.test(beside)) return [];
        const others = personsIn(source).filter(
          (person) => !person.includes(last) && person.includes(' '),
        );
        const put = others.length > 0 ? choose(others, match[0]) : choose(SURNAMES, match[0]);
        return [{ start: match.index, end: match.index + match[0].length, put }];
      }),
    ),
  },
  kind(
    'source-out',
    ['attribution'],
    together(
      replacing(/, according to (?:the |a |an )?[\p{L}' ’-]{3,50}(?=\.)/gu, ''),
      replacing(
        new RegExp(
          `, (?:the |a )?\\p{L}[\\p{L}' ’-]{2,40} (?:said|says|reported)(?=\\.(?: \\p{Lu}|\\n|$))`,
          'gu',
        ),
        '',
      ),
    ),
  ),
  kind(
    'source-in',
    ['attribution'],
    replacing(/(?<=[^“”"\n]{60,}[a-z]{3})(?=\. \p{Lu})/gu, ({ index }) =>
      choose(SOURCES_IN, `${index}`),
    ),
  ),
  {
    ...kind('credit-out', ['attribution'], without(DATELINE)),
    where: 'edge',
    prepare: withDateline,
  },
  {
    ...kind('credit-replaced', ['attribution'], (source) => {
      const match = /(?<=^[A-Z]+ \()(?:Reuters|AP|AFP)(?=\) - )/.exec(source);
      return match
        ? [
            {
              start: match.index,
              end: match.index + match[0].length,
              put: chooseOther(AGENCIES, match[0], source),
            },
          ]
        : [];
    }),
    where: 'edge',
    prepare: withDateline,
  },
  {
    ...kind('contributor-out', ['attribution'], without(/\n\n\(Reporting by [^\n]+\)$/)),
    where: 'edge',
    prepare: withContributors,
  },
];

const BODY = new RegExp(`(?<=\\b(?:the|a|its|their|his|her) )(?:${LOADABLE})\\b`, 'g');
const LOADED_WORD = new RegExp(`(?:${LOADED.join('|')}) (?=(?:${LOADABLE})\\b)`, 'g');

/** The text with a loaded word before the first person or body that can carry one. */
function withLoaded(text: string): string | null {
  const places = [...text.matchAll(BODY)].filter(({ index }) =>
    /\bthe $/i.test(text.slice(0, index)),
  );
  const place = places[Math.floor(places.length / 2)];
  if (!place) return null;
  return `${text.slice(0, place.index)}${choose(LOADED, text)} ${text.slice(place.index)}`;
}

/** Changes that make it sound other than it was. */
export const LOADING: readonly ChangeKind[] = [
  kind(
    'loaded-in',
    ['loading'],
    together(
      replacing(BODY, (match, source) =>
        /\b(?:a|an) $/i.test(source.slice(0, match.index))
          ? null
          : `${choose(LOADED, `${match.index}`)} ${match[0]}`,
      ),
      replacing(
        /(?<=[a-z]\. )(?:Councillor|Senator|Mayor|Minister|President|Governor)(?= \p{Lu})/gu,
        ([was]) => `Disgraced ${was.toLowerCase()}`,
      ),
    ),
  ),
  { ...kind('loaded-out', ['loading'], replacing(LOADED_WORD, '')), prepare: withLoaded },
  kind(
    'saying-verb',
    ['loading'],
    replacing(
      /(?<=[\p{L}”",] )said(?= (?:that|the|it|he|she|they|\p{Lu}|in|on)\b|[.,])/gu,
      ({ index }) => choose(['claimed', 'admitted', 'conceded', 'boasted'], `${index}`),
    ),
  ),
  kind(
    'agent-out',
    ['loading'],
    replacing(
      /(?<=\b(?:was|were|been|being|is|are|be) [a-z]+(?:ed|en|wn|ught|ld|de|id)) by (?:the |a |an )?(?:[a-z]+ )?(?!(?:the|an|what)\b)\p{L}{2,}(?=(?:[.,](?=\s|$)| (?:in|on|at|after|before|last|for|and|to|when|during|while|because)\b)(?! \p{Lu}))/gu,
      ([was]) =>
        /ing$|\d|^ by what\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tomorrow|year|month|week|\bend\b/.test(
          was,
        )
          ? null
          : '',
    ),
  ),
];

function kind(
  name: string,
  gravity: ChangeKind['gravity'],
  places: ChangeKind['places'],
): ChangeKind {
  return { name, gravity, where: name === 'saying-verb' ? 'anywhere' : 'prose', places };
}
