import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/language';

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
/** Shorter words stand for too much else. */
const LEAST_LETTERS = 3;

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
const known = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap(wordsIn).filter((word) => word.length >= LEAST_LETTERS));

const KINDS = LANGUAGES.map(({ code, dates, speech }) => ({
  code,
  months: known(dates.months),
  weekdays: known(dates.weekdays),
  verbs: known([speech.verbs]),
}));

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
  return KINDS.flatMap(({ code, months, weekdays, verbs }) => {
    const verbLists = literals.map((words) => count(words, verbs));
    return [
      { name: 'months', words: count(all, months) },
      { name: 'weekdays', words: count(all, weekdays) },
      ...verbLists.map((words) => ({ name: 'verbs of saying', words })),
    ]
      .filter(({ words }) => words.length >= LIST)
      .map(({ name, words }) => `${code} ${name}: ${words.join(' ')}`);
  });
}

const files = readdirSync(LIB, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => relative('.', file).replaceAll('\\', '/'))
  .filter((file) => !HOME.test(file) && file !== VALUES);

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
