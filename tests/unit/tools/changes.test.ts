import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { casesOf } from '../../../tools/eval/changes';
import {
  openSpans,
  quotedSpans,
  sentencesOf,
  type ChangeKind,
} from '../../../tools/eval/changes/edits';
import { CHANGE_KINDS, makeChange } from '../../../tools/eval/changes/kinds';
import { scoreChange } from '../../../tools/eval/changes/score';
import { formsOf, swapWords } from '../../../tools/eval/changes/swap';
import { SYNONYMS } from '../../../tools/eval/changes/synonyms';
import { sampleTexts, type SampleText } from '../../../tools/eval/changes/texts';
import type { Told } from '../../../tools/eval/changes/told';
import { wordDifferences, wordsOf } from '../../../tools/eval/word-differences';

/** The files that measure; all others make what is measured. */
const MEASURING = /^(?:told|told-between|texts|table|score)\.ts$/;

let texts: SampleText[] = [];
beforeAll(async () => {
  texts = await sampleTexts([]);
});

const named = (name: string): ChangeKind => CHANGE_KINDS.find((kind) => kind.name === name)!;

describe('the generator of changes', () => {
  it('borrows nothing from what it measures', () => {
    for (const name of readdirSync('tools/eval/changes').filter((file) => !MEASURING.test(file)))
      expect(readFileSync(`tools/eval/changes/${name}`, 'utf8'), name).not.toMatch(
        /from '[^']*lib\//,
      );
  });

  it.each(CHANGE_KINDS.map(({ name }) => name))(
    '%s: changes one place of our own texts',
    (name) => {
      const cases = casesOf(named(name), texts, 4);
      expect(cases.length).toBeGreaterThan(0);
      for (const { made } of cases) {
        const { source, page, from, to, sourceAt, pageAt } = made;
        expect(source.slice(...sourceAt)).toBe(from);
        expect(page.slice(...pageAt)).toBe(to);
        expect(source.slice(0, sourceAt[0])).toBe(page.slice(0, pageAt[0]));
        expect(source.slice(sourceAt[1])).toBe(page.slice(pageAt[1]));
        expect(from).not.toBe(to);
      }
    },
  );

  it('makes the same change for the same seed, and others for others', () => {
    const [{ text }] = texts as [SampleText];
    const kind = named('negation-in');
    expect(makeChange(kind, text, 'a')).toEqual(makeChange(kind, text, 'a'));
    const places = new Set(
      ['a', 'b', 'c', 'd', 'e'].map((seed) => makeChange(kind, text, seed)?.pageAt[0]),
    );
    expect(places.size).toBeGreaterThan(1);
  });

  it('keeps about half of the cases aside', () => {
    const cases = CHANGE_KINDS.flatMap((kind) => casesOf(kind, texts, 4));
    const kept = cases.filter((one) => one.kept).length / cases.length;
    expect(kept).toBeGreaterThan(0.4);
    expect(kept).toBeLessThan(0.6);
  });
});

describe('quoted spans', () => {
  it('are seen in each kind of mark, apostrophes apart', () => {
    const text =
      "The “one” and \"two\" of Ada's list, and 'the dog's three' too.\n— Four, said Bo.";
    expect(quotedSpans(text).map((span) => text.slice(...span))).toEqual([
      '“one”',
      '"two"',
      "'the dog's three'",
      '— Four, said Bo.',
    ]);
  });
});

describe('speech that no mark closes', () => {
  const open = (text: string) =>
    openSpans(text, quotedSpans(text)).map((span) => text.slice(...span));

  it('goes on to the next mark or the end of the line', () => {
    expect(open('“We built it.\n“We sold it,” said Bo.')).toEqual(['“We built it.']);
    expect(open('He said: "We built it. "We sold it," he added.')).toEqual(['"We built it. ']);
    expect(open('It was “all of it, Bo said." Then he left.')).toEqual(['“all of it, Bo said.']);
    expect(open('"We built all of it, " Bo said. The rest is new.')).toEqual([
      '"We built all of it, ',
    ]);
  });

  it('is none where every mark is closed, and none behind a word', () => {
    expect(open("“One,” said Bo, and \"two\" and ''three''. A 6\" nail.")).toEqual([]);
  });
});

describe('a place that may be changed', () => {
  const LINE = 'The hall stands by the river, and all its windows look to the mill that Bo built. ';
  const places = (text: string) =>
    ['a', 'b', 'c', 'd', 'e', 'f'].map(
      (seed) => makeChange(named('quantity-all-some'), text, seed)?.sourceAt[0],
    );

  it('stands neither in speech that no mark closes nor in a notice of rights', () => {
    const prose = `${LINE}${LINE.replace('all its', 'its')}`;
    const at = prose.indexOf('all its');
    expect(new Set(places(prose))).toEqual(new Set([at]));
    expect(new Set(places(`${prose}\n“${prose}\n“${prose}`))).toEqual(new Set([at]));
    const notice = `Copyright 2031 The Brandt Press. All rights reserved. ${LINE}`;
    expect(new Set(places(`${prose}\n${notice}`))).toEqual(new Set([at]));
  });

  it('is no end that repeats what stood before', () => {
    const told = Array.from({ length: 9 }, (_, i) => `Bo counted ${i} boats at the weir.`);
    const seven = told.slice(0, 7).join('\n');
    expect(makeChange(named('end-out'), told.join('\n'), 'a')).not.toBeNull();
    expect(makeChange(named('end-out'), `${seven}\n${told[0]}\n${told[1]}`, 'a')).toBeNull();
  });
});

describe('sentences', () => {
  it('end neither at a title nor at an initial', () => {
    const text = 'Mr. Orlow met J. Dorn at 5 p.m. on Friday. “It rained.” They left.';
    expect(sentencesOf(text).map((span) => text.slice(...span))).toEqual([
      'Mr. Orlow met J. Dorn at 5 p.m. on Friday.',
      '“It rained.”',
      'They left.',
    ]);
  });
});

describe('synonyms of our own', () => {
  it('are many, and no word is its own', () => {
    expect(SYNONYMS.length).toBeGreaterThanOrEqual(400);
    for (const { words } of SYNONYMS) {
      expect(words[0]).not.toBe(words[1]);
      for (const word of words) expect(word).toMatch(/^[a-z]+$/);
    }
  });

  it('are inflected alike', () => {
    const verb = (word: string) => formsOf({ class: 'verb', words: [word, ''] }, word);
    expect(verb('stop')).toEqual(['stop', 'stops', 'stopping', 'stopped', 'stopped']);
    expect(verb('deny')).toEqual(['deny', 'denies', 'denying', 'denied', 'denied']);
    expect(verb('give')).toEqual(['give', 'gives', 'giving', 'gave', 'given']);
    expect(formsOf({ class: 'noun', words: ['child', ''] }, 'child')).toEqual([
      'child',
      'children',
    ]);
  });

  it('are put outside quotations and away from the change, which keeps its place', () => {
    for (const { id, text } of texts) {
      const at = text.indexOf('. ') + 2;
      const keep = [at, at + 20] as const;
      const swapped = swapWords(text, keep, 0.3, id);
      expect(swapped.page.slice(...swapped.at)).toBe(text.slice(...keep));
      expect(quotedSpans(swapped.page).map((span) => swapped.page.slice(...span))).toEqual(
        quotedSpans(text).map((span) => text.slice(...span)),
      );
      expect(swapped.share).toBeGreaterThan(0.05);
      const differences = wordDifferences(wordsOf(swapped.page), wordsOf(text));
      expect(differences.length).toBeGreaterThan(0);
    }
  });
});

describe('the score of a change', () => {
  const made = makeChange(
    named('currency'),
    `${'The hall was sold for £3m to a baker from the next town, and the town was glad of it. '.repeat(2)}`,
    's',
  )!;
  const item: Told = {
    gravity: 'fact',
    kind: 'money',
    from: '£3m',
    to: '$3m',
    suspect: [made.pageAt[0], made.pageAt[0] + 3],
    source: [made.sourceAt[0], made.sourceAt[0] + 3],
  };
  const score = (...told: Told[]) => scoreChange(made, told);

  it('is right for one item of the gravity that covers the words', () => {
    expect(score(item)).toMatchObject({ told: true, right: true, elsewhere: [] });
  });

  it('is told but not right where it is told twice, or without the words', () => {
    expect(score(item, { ...item, gravity: 'content' })).toMatchObject({
      told: true,
      right: false,
    });
    expect(score({ ...item, to: '3m', from: '3m' })).toMatchObject({ told: true, right: false });
  });

  it('is neither in another gravity, or at another place', () => {
    expect(score({ ...item, gravity: 'wording' })).toMatchObject({ told: false, right: false });
    const away = { ...item, suspect: [0, 3] as const, source: [0, 3] as const };
    expect(score(away)).toMatchObject({ told: false, right: false, elsewhere: [away] });
  });

  it('of an end that was cut off allows for a credit that stood there, beside what was told', () => {
    const cut = { ...made, kind: named('end-out') };
    const rest: Told = { ...item, gravity: 'content', kind: 'left-out' };
    const credit: Told = { ...item, gravity: 'attribution', kind: 'credit' };
    expect(scoreChange(cut, [rest, credit])).toMatchObject({ told: true, right: true });
    expect(scoreChange(cut, [credit])).toMatchObject({ told: false, right: false });
    expect(scoreChange(cut, [rest, item])).toMatchObject({ told: true, right: false });
  });

  it('of an honest edit is right where nothing grave is told', () => {
    const honest = { ...made, kind: { ...made.kind, gravity: [] } };
    expect(scoreChange(honest, [{ ...item, gravity: 'style' }]).right).toBe(true);
    expect(scoreChange(honest, [item]).right).toBe(false);
  });
});
