import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/language';
import type { HouseNames } from '../../lib/language/sections/names';

const LIB = join(import.meta.dirname, '..', '..', 'lib');
/** Where lists of languages stand, and what is frozen or fitted to texts. */
const HOME = /^(?:language|sketch\/coding-1)\/|^verdict\/(?:stock-phrases|common-pairs)-table\.ts$/;
/** The names of weekdays in the values of facts, whatever the language: a coding and no words. */
const VALUES = 'sketch/facts/common-words.ts';
/**
 * So many words of one kind, of one language, are a list of it: in one file, and of verbs, which
 * prose has too, in one literal.
 */
const LIST = 3;
/** Of small words and of such as stand in prose, one literal has more before it is a list. */
const LIST_OF_HOUSES = 5;
/** Shorter words stand for too much else. */
const LEAST_LETTERS = 3;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
const known = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap(wordsIn).filter((word) => word.length >= LEAST_LETTERS));

/** Longer words, which stand for nothing else: small ones are in the names of persons and houses too. */
const telling = (words: readonly string[]): ReadonlySet<string> =>
  new Set([...known(words)].filter((word) => word.length >= TELLING_LETTERS));
const TELLING_LETTERS = 5;
/** Their lists are names of elements, classes and fields, and no words that a reader sees. */
const MARKUP = /^(?:article\/(?:junk|named-body|visible-author|page-dates)|core\/url)\.ts$/;
const ofFurniture = ({ furniture }: (typeof LANGUAGES)[number]): string[] => [
  ...furniture.promotion,
  ...furniture.related,
  ...furniture.navigation,
  ...furniture.rights,
  ...(furniture.lines ?? []).map(({ pattern }) => pattern.source),
];
/** English words of furniture are words of any program. */
const ENGLISH = telling(LANGUAGES.filter(({ code }) => code === 'en').flatMap(ofFurniture));

/** Shorter ones are met in any expression. */
const ARTICLE_LETTERS = 2;
const ofHouses = (list: keyof HouseNames): ReadonlySet<string> =>
  new Set(
    LANGUAGES.flatMap(({ names }) => wordsIn(names.ofHouses?.[list] ?? '')).filter(
      (word) => word.length >= ARTICLE_LETTERS,
    ),
  );

const KINDS = LANGUAGES.map((language) => {
  const { code, dates, speech, bylines, furniture } = language;
  return {
    code,
    months: known(dates.months),
    weekdays: known(dates.weekdays),
    inOneLiteral: {
      'verbs of saying': known([speech.verbs]),
      'labels of dates': telling([...dates.published, ...dates.updated]),
      'labels of bylines': telling(dates.by),
      roles: telling([bylines.roles]),
      'words of pictures': telling([furniture.picture?.source ?? '']),
      titles: telling([speech.titles, speech.roles ?? '']),
      'words of furniture': new Set(
        [...telling(ofFurniture(language))].filter((word) => !ENGLISH.has(word)),
      ),
    },
  };
});

/** Names of houses are read with those of every language together, and so are lists of their words. */
const OF_HOUSES = {
  'articles of houses': ofHouses('articles'),
  'small words of houses': ofHouses('inside'),
  'words of houses': ofHouses('papers'),
};

/** The words of every string, template and expression of a program, one list a literal. */
function literalsOf(program: string): string[][] {
  const found: string[][] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (
      ts.isStringLiteralLike(node) ||
      ts.isRegularExpressionLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    )
      found.push(wordsIn(node.text));
    // Keys of a table are written without quotation marks.
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name))
      found.push(wordsIn(node.name.text));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('file.ts', program, ts.ScriptTarget.Latest));
  return found;
}

/** The lists of languages that a program carries, as "code months: words". */
function listsIn(program: string): string[] {
  const literals = literalsOf(program);
  const all = literals.flat();
  const count = (words: readonly string[], list: ReadonlySet<string>): string[] => [
    ...new Set(words.filter((word) => list.has(word))),
  ];
  const ofAny = Object.entries(OF_HOUSES).flatMap(([name, list]) =>
    literals
      .map((words) => count(words, list))
      .filter((words) => words.length >= LIST_OF_HOUSES)
      .map((words) => `${name}: ${words.join(' ')}`),
  );
  const ofOne = KINDS.flatMap(({ code, months, weekdays, inOneLiteral }) => {
    const lists = Object.entries(inOneLiteral).flatMap(([name, list]) =>
      literals.map((words) => ({ name, words: count(words, list) })),
    );
    return [
      { name: 'months', words: count(all, months) },
      { name: 'weekdays', words: count(all, weekdays) },
      ...lists,
    ]
      .filter(({ words }) => words.length >= LIST)
      .map(({ name, words }) => `${code} ${name}: ${words.join(' ')}`);
  });
  return [...ofOne, ...ofAny];
}

const files = readdirSync(LIB, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => relative('.', file).replaceAll('\\', '/'))
  .filter((file) => !HOME.test(file) && !MARKUP.test(file) && file !== VALUES);

describe('lists of languages', () => {
  it('stand in lib/language and nowhere else', () => {
    const found = files.flatMap((file) =>
      listsIn(readFileSync(join(LIB, file), 'utf8')).map((list) => `${file}: ${list}`),
    );
    expect(found).toEqual([]);
  });

  it('are seen in a string, a list, a table, a template and an expression', () => {
    for (const program of [
      "const months = 'januari februari maart april';",
      "const days = ['poniedziałek', 'wtorek', 'środa'];",
      'const days = { montag: 1, dienstag: 2, mittwoch: 3 };',
      'const when = `(?:janvier|février|mars)${day}`;',
      'const said = /(?:сказал|заявил|сообщил|отметил)/u;',
      "const labels = 'veröffentlicht aktualisiert zuletzt aktualisiert stand bearbeitet geändert';",
      'const roles = /(?:reporter|columnist|correspondent)/u;',
      'const article = /^(?:the|der|die|das|le|la|les)\\s/u;',
      "const small = '(?:of|the|de|la|du|des|am|and)';",
      'const paper = /^(?:times|post|herald|zeitung|diario|gazzetta)$/iu;',
      'const lines = /^(?:abonnez-vous|inscrivez-vous|téléchargez|recevez)/iu;',
    ])
      expect(listsIn(program), program).not.toEqual([]);
  });

  it('are not seen in a comment, or in a word or two', () => {
    for (const program of [
      '// January, February and March',
      "const month = 'January';",
      "const text = 'The page says nothing of what was reported.';",
    ])
      expect(listsIn(program), program).toEqual([]);
  });
});
