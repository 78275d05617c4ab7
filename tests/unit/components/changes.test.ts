import { describe, expect, it } from 'vitest';
import { groupedChanges, quotationRows, swappedWords } from '../../../components/model/changes';
import { sentenceAround } from '../../../components/model/sentence';
import { worstSentence } from '../../../components/model/worst';
import type { Lacking } from '../../../lib/check/lacking';
import type { Change } from '../../../lib/spin/changes';
import type { Verdict, VerdictKind } from '../../../lib/verdict/verdict';
import { aChange, aSpin, noSpin } from '../../support/findings';
import { aTranslator, type CATALOGUES } from '../../support/translator';

const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

interface Given {
  locale?: keyof typeof CATALOGUES;
  oneWay?: boolean;
  kind?: VerdictKind;
  lacking?: Lacking[];
}

const aVerdict = (kind: VerdictKind): Verdict => ({ kind, order: 'source-first', confidence: 1 });

function worst(
  changes: Change[],
  { locale = 'en', oneWay = true, kind = 'reprint', lacking = [] }: Given = {},
): string {
  const finding = { spin: noSpin({ changes }), verdict: aVerdict(kind), lacking };
  return plain(worstSentence(finding, oneWay, aTranslator(locale)));
}

const suspect = [0, 1] as const;
const notGone = aChange({ gravity: 'meaning', kind: 'negation', from: 'not', to: '', suspect });
const quoted = (inQuotation: number, kind: Change['kind'] = 'altered'): Change =>
  aChange({ gravity: 'quotation', kind, from: 'a', to: 'b', suspect, inQuotation });
const fact = (kind: Change['kind'], note?: Change['note']): Change =>
  aChange({ gravity: 'fact', kind, from: '1', to: '2', suspect, ...(note ? { note } : {}) });
const other = (gravity: Change['gravity'], kind: Change['kind']): Change =>
  aChange({ gravity, kind, from: 'a', to: 'b', suspect });
const denial = aChange({
  gravity: 'content',
  kind: 'left-out',
  from: 'He denied it.',
  to: '',
  note: 'denial',
});

describe('the sentence that says the worst', () => {
  it('names the lost word, and counts quotations, not the words in them', () => {
    expect(worst([notGone, quoted(0), quoted(0)])).toBe(
      'A “not” is gone and one quotation was altered.',
    );
    expect(worst([quoted(0), quoted(1), quoted(1)])).toBe('2 quotations were altered.');
  });

  it.each([
    [[notGone, notGone], '2 statements say something else.'],
    [[quoted(0, 'invented')], 'One quotation is in no report compared.'],
    [[fact('number')], 'One figure was changed.'],
    [[fact('money'), fact('percent')], '2 figures were changed.'],
    [[fact('date'), fact('time')], '2 dates were changed.'],
    [[fact('name')], 'One name was changed.'],
    [[fact('name'), fact('number')], '2 figures, dates or names were changed.'],
    [[fact('number', 'update')], 'One figure was brought up to date.'],
    [[denial], 'A denial or an answer is missing here.'],
    [[other('attribution', 'credit')], 'One credit or source was changed.'],
    [[other('loading', 'loaded')], 'One choice of words colours the account.'],
    [[other('content', 'replaced')], 'Words were put in, left out or replaced in one place.'],
  ])('says what it is', (changes, sentence) => {
    expect(worst(changes)).toBe(sentence);
  });

  it('says that nothing was found only where nothing is above wording', () => {
    const nothing = 'No change found in what was copied.';
    expect(worst([])).toBe(nothing);
    expect(worst([other('style', 'spelling')])).toBe(nothing);
    const reworded = [other('wording', 'synonym'), other('style', 'spelling')];
    expect(worst(reworded)).toBe('Only changes of wording were found.');
    expect(worst(reworded, { oneWay: false })).toBe('Only changes of wording were found.');
    for (const gravity of [
      'meaning',
      'quotation',
      'fact',
      'attribution',
      'loading',
      'content',
    ] as const)
      expect(worst([other(gravity, 'replaced')])).not.toBe(nothing);
  });

  it('says of no check that was impossible that it found nothing', () => {
    const lacking: Lacking[] = [{ check: 'meaning', lacks: 'language' }];
    for (const locale of ['en', 'de', 'ar'] as const)
      for (const oneWay of [true, false])
        expect(worst([], { locale, oneWay, lacking })).not.toBe(worst([], { locale, oneWay }));
    expect(worst([], { lacking })).toBe('No change found in what could be checked.');
    expect(worst([notGone], { lacking })).toBe(worst([notGone]));
  });

  it('says two things at most, the gravest first', () => {
    const all = [other('content', 'replaced'), fact('name'), quoted(0), notGone];
    expect(worst(all)).toBe(worst([notGone, quoted(0)]));
  });

  it('charges no page that credits its source with a line of the credits', () => {
    const credit = other('attribution', 'credit');
    expect(worst([credit], { kind: 'syndicated' })).toBe('One credit or source differs.');
    const { open, folded } = groupedChanges([credit], true);
    expect(open).toEqual([]);
    expect(folded).toHaveLength(1);
  });

  it('speaks of differences where nobody knows who was first', () => {
    expect(worst([quoted(0), fact('number')], { oneWay: false })).toBe(
      'One quotation is worded differently and one figure differs.',
    );
    expect(worst([], { oneWay: false })).toBe('No difference found in what the two share.');
    expect(worst([notGone], { oneWay: false })).toBe('One statement says something else.');
  });

  it('has the plural of each language', () => {
    const two = [quoted(0), quoted(1)];
    expect(worst(two, { locale: 'de' })).toBe('2 Zitate wurden verändert.');
    expect(worst([quoted(0)], { locale: 'de' })).toBe('Ein Zitat wurde verändert.');
    expect(worst([quoted(0)], { locale: 'ar' })).toBe('تغيّر اقتباس واحد.');
    expect(worst(two, { locale: 'ar' })).toMatch(/اقتباسان/u);
    expect(worst([...two, quoted(2)], { locale: 'ar' })).toMatch(/اقتباسات/u);
  });
});

describe('the groups of changes', () => {
  it('are open for what weighs, folded for the rest, and house style apart', () => {
    const { open, folded, style } = groupedChanges(aSpin().changes);
    expect(open.map(({ kind }) => kind)).toEqual([
      'meaning',
      'quotation',
      'fact',
      'denial',
      'attribution',
    ]);
    expect(folded.map(({ kind }) => kind)).toEqual(['loading', 'content', 'wording']);
    expect(style).toHaveLength(1);
  });

  it('lose no change', () => {
    const { changes } = aSpin();
    const { open, folded, style } = groupedChanges(changes);
    const all = [...open, ...folded].flatMap((group) => group.changes);
    expect(all.length + style.length).toBe(changes.length);
  });

  it('tell the changes of one quotation together', () => {
    const rows = quotationRows([
      quoted(1),
      quoted(0),
      quoted(1),
      { ...quoted(0), inQuotation: null },
    ]);
    expect(rows.map(({ quotation, changes }) => [quotation, changes.length])).toEqual([
      [1, 2],
      [0, 1],
      [null, 1],
    ]);
  });

  it('count a word that was swapped twice once, and show those of unknown source last', () => {
    const words = (from: string | null, to: string): Change => ({
      ...other('wording', 'synonym'),
      from,
      to,
    });
    const groups = swappedWords([words(null, 'x'), words('close', 'shut'), words('Close', 'SHUT')]);
    expect(groups).toMatchObject([
      { from: 'close', times: 2 },
      { from: null, times: 1 },
    ]);
  });
});

describe('the sentence around a change', () => {
  const text = 'It rained. The hall was not sold to anybody. They left.\nAnother line.';
  const at = text.indexOf('not');

  it('is the sentence, and no other', () => {
    expect(sentenceAround(text, [at, at + 3], 'en')).toEqual({
      text: 'The hall was not sold to anybody.',
      start: text.indexOf('The hall'),
      cutBefore: false,
      cutAfter: false,
    });
  });

  it('holds a place without width, and a change over two sentences', () => {
    expect(sentenceAround(text, [at, at], 'en').text).toBe('The hall was not sold to anybody.');
    expect(sentenceAround(text, [at, text.indexOf('They') + 4], 'en').text).toBe(
      'The hall was not sold to anybody. They left.',
    );
  });

  it('is cut at spaces where it is long, in any language and none', () => {
    const long = `${'word '.repeat(100)}here ${'word '.repeat(100)}`;
    const place = long.indexOf('here');
    for (const language of ['en', 'th', '', 'x-klingon']) {
      const cut = sentenceAround(long, [place, place + 4], language);
      expect(cut).toMatchObject({ cutBefore: true, cutAfter: true });
      expect(cut.text).toMatch(/^word .*here.* word$/u);
      expect(cut.text.length).toBeLessThan(300);
      expect(long.slice(cut.start, cut.start + cut.text.length)).toBe(cut.text);
    }
  });
});
