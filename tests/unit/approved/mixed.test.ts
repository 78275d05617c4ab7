import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findingBetween } from '../../../tools/eval/changes/told-between';
import { choose, hashOf } from '../../../tools/eval/changes/edits';
import { CHANGE_KINDS, makeChange } from '../../../tools/eval/changes/kinds';
import { swapWords } from '../../../tools/eval/changes/swap';
import { sampleTexts, type SampleText } from '../../../tools/eval/changes/texts';
import { HARMLESS_KINDS } from '../../../tools/eval/harmless/kinds';
import { thesaurusFor } from '../../../tools/thesaurus';
import type { Thesaurus } from '../../../lib/lexicon/thesaurus';
import { articleFromText } from '../../../lib/article/from-text';
import { compare } from '../../../lib/check/compare';
import { pageOf } from '../../../lib/check/page';
import { readPair } from '../spin/compare';
import { section, spinLines } from './printed';
import { RESHAPED } from './reshaped';

/** Pages with several changes each, and files that they are written to. */
const PAGES = 120;
const FILES = 4;
const CHANGES_A_PAGE = 4;
const SWAPPED = 0.3;
const WHOLE = CHANGE_KINDS.filter(({ prepare }) => prepare === undefined);
/** Shapes that leave most of a text: the changes are in what they leave. */
const SHAPES = [
  'the same',
  'paragraphs the other way round',
  'every third sentence gone',
  'every ninth word gone',
];

/** A page with changes of kinds drawn by its number, harmless edits among them. */
function mixed(text: string, number: number, other: string): string {
  let page = text;
  for (let round = 0; round < CHANGES_A_PAGE; round++) {
    const key = `${String(number)}:${String(round)}`;
    const kind = choose(WHOLE, key);
    page = makeChange(kind, page, key)?.page ?? page;
    if (hashOf(key) % 3 === 0) page = choose(HARMLESS_KINDS, key).edit(page) ?? page;
  }
  if (number % 2 === 1) ({ page } = swapWords(page, [0, 0], SWAPPED, String(number)));
  return RESHAPED[choose(SHAPES, String(number))]!(page, other);
}

const QUOTED = /[“"„«「]([^“”"„«»「」]+)[”"“»」]/gu;

/** Edits that any language allows. */
const ALTERED: Readonly<Record<string, (text: string) => string>> = {
  'every second figure one more': (text) => {
    let count = 0;
    return text.replaceAll(/\p{Nd}(?!\p{Nd})/gu, (digit) =>
      count++ % 2 === 0
        ? String.fromCodePoint(digit.codePointAt(0)! + (/[9٩۹९]/u.test(digit) ? -1 : 1))
        : digit,
    );
  },
  'speech without its marks': (text) => text.replaceAll(QUOTED, '$1'),
  'speech the other way round': (text) =>
    text.replaceAll(QUOTED, (all, words: string) =>
      all.replace(words, words.split(' ').reverse().join(' ')),
    ),
  'the first word of each paragraph gone': (text) =>
    text
      .split('\n\n')
      .map((paragraph) => paragraph.replace(/^\S+ /u, ''))
      .join('\n\n'),
  'every second sentence gone': (text) =>
    text.replaceAll(/([.!?。।”»」]) ([^.!?。।\n]+[.!?。।])/gu, '$1'),
  'every name another': (text) => text.replaceAll(/(?<=[\p{Ll},] )(\p{Lu}\p{Ll}{2,})/gu, '$1ov'),
  'commas moved': (text) => text.replaceAll(', ', ' ').replaceAll(/ (\p{Ll}{4,}) /gu, ' $1, '),
};

function languageTexts(): [language: string, name: string, text: string][] {
  return ['approved', 'one-change'].flatMap((folder) =>
    readdirSync(join('tests', 'fixtures', folder))
      .filter((name) => /^[a-z]{2}\.txt$/u.test(name))
      .map((name): [string, string, string] => [
        name.slice(0, 2),
        `${folder}/${name}`,
        readFileSync(join('tests', 'fixtures', folder, name), 'utf8'),
      ]),
  );
}

const approved = (name: string): string => `../../fixtures/approved/mixed/${name}.out`;

describe('what is found of a text with many changes', () => {
  let texts: SampleText[];
  let english: Thesaurus | null;
  beforeAll(async () => {
    texts = await sampleTexts([]);
    english = await thesaurusFor('en');
  });

  it.each(Array.from({ length: FILES }, (_, file) => file))(
    'is what was approved: %i',
    async (file) => {
      const printed: string[] = [];
      for (let number = file; number < PAGES; number += FILES) {
        const { id, text } = texts[number % texts.length]!;
        const page = mixed(text, number, texts[(number + 1) % texts.length]!.text);
        const isWithoutText = number % 5 === 0;
        const spin = isWithoutText
          ? readPair(page, text, { withoutText: true }).spin
          : findingBetween(page, text, english, '2031-05-06').spin;
        printed.push(section(`${String(number)} ${id}`, spinLines(spin)));
      }
      await expect(printed.join('\n')).toMatchFileSnapshot(approved(String(file)));
    },
  );

  it.each(Object.keys(ALTERED))('is what was approved in every language: %s', async (name) => {
    const printed: string[] = [];
    for (const [language, title, text] of languageTexts()) {
      const thesaurus = await thesaurusFor(language);
      const side = (words: string) => pageOf(articleFromText(words, { language }));
      const finding = compare(
        side(ALTERED[name]!(text)),
        side(text),
        thesaurus,
        '2031-05-06T00:00:00Z',
      );
      printed.push(section(title, [`verdict ${finding.verdict.kind}`], spinLines(finding.spin)));
    }
    await expect(printed.join('\n')).toMatchFileSnapshot(approved(name.replaceAll(' ', '-')));
  });
});
