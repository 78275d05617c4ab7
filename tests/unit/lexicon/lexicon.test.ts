import { readFileSync, statSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexiconLoader } from '../../../lib/check/lexicon';
import { ENGLISH, regularAnalyses, regularForm } from '../../../lib/lexicon/english';
import { analyse, inflect } from '../../../lib/lexicon/inflect';
import { Lexicon, type Grade } from '../../../lib/lexicon/lexicon';
import { BitReader } from '../../../lib/lexicon/lexicon-bits';
import { LEXICON_MAGIC, SECTIONS } from '../../../lib/lexicon/lexicon-format';
import { BitWriter } from '../../../tools/lexicon/bits';
import { encodeLexicon } from '../../../tools/lexicon/encode';
import { codesOfWords } from '../../../lib/sketch/codes';
import { lexicon, thesaurus } from '../spin/compare';

const SMALL = {
  words: ['begin', 'commence', 'fast', 'quick', 'start'],
  marks: [15, 8, 14, 14, 15],
  synsets: [[], [[0, 1, 4]], [[2, 3]], []],
  pairs: [{ a: 2, b: 4, grade: 'loose' as const }],
  opposites: [[1, 2]] as [number, number][],
  irregulars: ['began begin v', 'begun begin n', 'begin begin d'],
};

function bytesOf(file: Uint8Array): ArrayBuffer {
  return file.slice().buffer;
}

function neighboursOf(book: Lexicon, word: string): string[] {
  const found: string[] = [];
  book.neighbours(book.find(word), (id, grade) => found.push(`${book.wordAt(id)} ${grade}`));
  return found;
}

describe('the compiled lexicon', () => {
  it('stays within its share of the download', () => {
    expect(statSync('public/lexicon/english.bin').size).toBeLessThanOrEqual(1_500_000);
    expect(readFileSync('public/lexicon/LICENSES.txt', 'utf8')).toMatch(/WordNet[\s\S]*Moby/);
  });

  it('gives back what the compiler wrote', () => {
    const book = new Lexicon(bytesOf(encodeLexicon(SMALL)), ENGLISH);
    expect(SMALL.words.map((word) => book.wordAt(book.find(word)))).toEqual(SMALL.words);
    expect(book.find('absent')).toBe(-1);
    expect(neighboursOf(book, 'begin')).toEqual(['commence synonym', 'start synonym']);
    expect(neighboursOf(book, 'start')).toEqual([
      'begin synonym',
      'commence synonym',
      'fast loose',
    ]);
    expect(book.opposites(2)).toEqual([1]);
    expect(book.opposites(0)).toEqual([]);
    expect(book.commonness(1)).toBe(8);
    expect(book.lemmasOf('began')).toEqual([{ lemma: 0, form: 'past' }]);
    expect(book.doubles(0)).toBe(true);
  });

  it('grades two lemmas as the walk over the neighbours of the one does', () => {
    const order: (Grade | undefined)[] = ['synonym', 'near', 'close', 'broader', 'loose'];
    const given = new Set<Grade | null>();
    for (let id = 0; id < lexicon.size; id += 97) {
      const walked = new Map<number, Grade>();
      lexicon.neighbours(id, (other, grade) => {
        if (
          order.indexOf(grade) < order.indexOf(walked.get(other) ?? 'loose') ||
          !walked.has(other)
        )
          walked.set(other, grade);
      });
      const others = [id, ...walked.keys(), ...lexicon.opposites(id), (id * 31) % lexicon.size];
      for (const other of others) {
        expect(lexicon.gradeOf(id, other)).toBe(walked.get(other) ?? null);
        expect(lexicon.gradeOf(other, id)).toBe(walked.get(other) ?? null);
        given.add(lexicon.gradeOf(id, other));
      }
    }
    expect(given.size).toBe(order.length + 1);
  });

  it('knows opposites in every form, and confirms none of them as a synonym', () => {
    const pairs = [
      ['rose', 'fell'],
      ['improves', 'worsened'],
      ['brother', 'sisters'],
      ['higher', 'lower'],
      ['accepted', 'refused'],
    ] as const;
    for (const [a, b] of pairs) {
      expect(thesaurus.areOpposite(a, b), `${a} / ${b}`).toBe(true);
      expect(thesaurus.areOpposite(b, a), `${b} / ${a}`).toBe(true);
      expect(thesaurus.kinship(a, b), `${a} / ${b}`).toBeNull();
    }
    expect(thesaurus.areOpposite('rose', 'climbed')).toBe(false);
    expect(thesaurus.oppositeCodedAs('rose', codesOfWords('fell'))).toBe('fell');
    expect(thesaurus.oppositeCodedAs('rose', codesOfWords('kettle'))).toBeNull();
  });

  it('refuses bytes that are no lexicon, of another version, or cut short', () => {
    const file = encodeLexicon(SMALL);
    const foreign = file.slice();
    foreign[0] = 0;
    const newer = file.slice();
    newer[4] = 99;
    for (const bytes of [foreign, newer, file.slice(0, 8), file.slice(0, file.length - 8)])
      expect(() => new Lexicon(bytesOf(bytes), ENGLISH)).toThrow(/pack-malformed/);
    expect(new DataView(bytesOf(file)).getUint32(0, true)).toBe(LEXICON_MAGIC);
    expect(SECTIONS.length).toBeGreaterThan(0);
  });

  it('reads every number that was written in bits', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(90_000), fc.integer({ min: 0, max: 12 })), { maxLength: 60 }),
        (numbers) => {
          const writer = new BitWriter();
          for (const [value, parameter] of numbers) writer.rice(value, parameter);
          const reader = new BitReader(writer.finish(), 0);
          return numbers.every(([value, parameter]) => reader.rice(parameter) === value);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('is opened once, and again after a failed reading', async () => {
    const file = bytesOf(encodeLexicon(SMALL));
    let reads = 0;
    const open = lexiconLoader(() => {
      reads++;
      return reads === 1 ? Promise.reject(new Error('offline')) : Promise.resolve(file);
    });
    await expect(open('en')).rejects.toThrow('offline');
    const first = await open('en');
    expect(await open('en')).toBe(first);
    expect(reads).toBe(2);
  });
});

describe('inflection', () => {
  it('knows regular and irregular forms', () => {
    const form = (word: string, kind: Parameters<typeof inflect>[2]): string =>
      inflect(lexicon, lexicon.find(word), kind)[0]!;
    expect(form('stop', 'ing')).toBe('stopping');
    expect(form('permit', 'past')).toBe('permitted');
    expect(form('visit', 'past')).toBe('visited');
    expect(form('carry', 's')).toBe('carries');
    expect(form('die', 'ing')).toBe('dying');
    expect(form('agree', 'past')).toBe('agreed');
    expect(form('go', 'past')).toBe('went');
    expect(form('child', 'plural')).toBe('children');
    expect(form('put on', 's')).toBe('puts on');
    expect(form('point of view', 'plural')).toBe('points of view');
  });

  it('finds the lemma of every form it makes', () => {
    const lemmas = ['grant', 'review', 'stop', 'carry', 'create', 'pass', 'hurry', 'agree'];
    for (const lemma of lemmas)
      for (const kind of ['s', 'ing', 'past'] as const)
        expect(regularAnalyses(regularForm(lemma, kind))).toContainEqual({ lemma, form: kind });
  });

  it('does not take a noun for a comparative', () => {
    const lemmas = analyse(lexicon, 'teacher').map(({ lemma }) => lexicon.wordAt(lemma));
    expect(lemmas).toEqual(['teacher']);
  });
});

describe('the thesaurus', () => {
  it('tells how two wordings are related', () => {
    expect(thesaurus.kinship('granted', 'approved')).not.toBeNull();
    expect(thesaurus.kinship('colour', 'color')).toBe('spelling');
    expect(thesaurus.kinship("i'm", 'i am')).toBe('spelling');
    expect(thesaurus.kinship('2nd', 'second')).toBe('numeral');
    expect(thesaurus.kinship('paused', 'pausing')).toBe('inflection');
    expect(thesaurus.kinship('stopped briefly', 'paused')).toBe('near');
    expect(thesaurus.kinship('banana', 'parliament')).toBeNull();
  });

  it('names the wordings that have a code, in the form asked for', () => {
    const names = thesaurus.namesFor('nations', codesOfWords('countries'));
    expect(names).toContainEqual({ surface: 'countries', kinship: 'synonym', fits: true });
  });

  it('says how much two wordings share that it does not pair', () => {
    const shared = (a: string, b: string) => thesaurus.sharedNeighbours(a, b);
    for (const [a, b] of [
      ['afterwards', 'subsequently'],
      ['immensely', 'extremely'],
      ['very', 'extremely'],
    ] as const) {
      expect(shared(a, b)).toBeGreaterThan(0.1);
      expect(shared(a, b)).toBe(shared(b, a));
    }
    for (const [a, b] of [
      ['rope', 'apple'],
      ['baker', 'painter'],
      ['teacher', 'student'],
      ['rise', 'fall'],
      ['quay', 'nosuchword'],
    ] as const)
      expect(shared(a, b)).toBeLessThan(0.06);
  });

  it('holds usual words for commoner than unusual ones', () => {
    expect(thesaurus.commonness('use')!).toBeGreaterThan(thesaurus.commonness('utilize')!);
    expect(thesaurus.commonness('began')).toBe(thesaurus.commonness('begin'));
    expect(thesaurus.commonness('qqq')).toBeNull();
  });
});
