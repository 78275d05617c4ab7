import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../lib/text/quotations';

function quoted(text: string): string[] {
  return findQuotations(text).map(({ inside }) => text.slice(...inside));
}

describe('findQuotations', () => {
  it.each([
    ['"Yes," he said, "we will."', ['Yes,', 'we will.']],
    ['“Yes,” he said, “we will.”', ['Yes,', 'we will.']],
    ['“Opened one way," he said', ['Opened one way,']],
    ['„Ja“, sagte er, »nein«, „vielleicht”', ['Ja', 'nein', 'vielleicht']],
    ['« Oui », dit-il, «non»', [' Oui ', 'non']],
    ['彼は「はい」と言った。『本』', ['はい', '本']],
    ['He said ‘it’s ours’ twice', ['it’s ours']],
    ['“He told me ‘never’ again,” she said', ['He told me ‘never’ again,']],
    ['A 6" by 4" plank', []],
    ['The Joneses’ house isn’t theirs', []],
    // Straight single marks, told from apostrophes.
    ["'It's ours,' he said. 'We won't go.'", ["It's ours,", "We won't go."]],
    ["He called it a 'waste of time' and left", ['waste of time']],
    ["'The players' union can't wait,' she said", ["The players' union can't wait,"]],
    ["They met the 'Joneses' again", ['Joneses']],
    ["the Joneses' house, the dogs' home and the boss' car", []],
    ["'Tis rock 'n' roll of the '90s, and 'em too", []],
    ['\'I heard "no" twice,\' he said', ['I heard "no" twice,']],
    ["She's said: 'No.' Nobody's sure", ['No.']],
    ["\"It's the players' fault,\" he said, 'maybe'", ["It's the players' fault,", 'maybe']],
    ["in 's-Gravenhage, 's avonds en 't weekend", []],
    // The marks of other houses and languages.
    ['”Nej”, sa hon. »Aldrig», sa han', ['Nej', 'Aldrig']],
    ['„Nie”, powiedział. «Nigdy»', ['Nie', 'Nigdy']],
    ['„Nem” – mondta. »Soha« – tette hozzá', ['Nem', 'Soha']],
    ['»Nein«, sagte sie. »Nie.« Dann: ›Doch‹', ['Nein', 'Nie.', 'Doch']],
    ['‹Non› dit-il', ['Non']],
    ['‚Ja‘, sagte er', ['Ja']],
    ['“Ja“, sagte er', ['Ja']],
    ['«Он сказал: „Нет“», — сообщил он', ['Он сказал: „Нет“']],
    ["``Yes,'' he said", ['Yes,']],
    ['他说：“好。”「不」', ['好。', '不']],
    ['צה"ל הודיע: "לא נחכה"', ['לא נחכה']],
    ['קרא לזה ״טעות״ אתמול', ['טעות']],
    ['“[The council] has never told us,” he said', ['[The council] has never told us,']],
    ["'[It] was “fine”,' he said", ['[It] was “fine”,']],
  ])('finds the quotations of %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('is not misled by a mark that nobody closed', () => {
    expect(quoted('“Lost. “Found,” he said. “Again,” she said.')).toEqual(['Found,', 'Again,']);
    expect(quoted('It is 5" long. He said "no" to it.')).toEqual(['no']);
  });

  it('quotes a paragraph to its end when the next one opens again', () => {
    const text = '“We came first.\n“We stay,” he said.';
    const found = findQuotations(text);
    expect(quoted(text)).toEqual(['We came first.', 'We stay,']);
    expect(found.map(({ open }) => open)).toEqual([true, false]);
  });

  it.each([
    ['“', '”'],
    ['‘', '’'],
    ["'", "'"],
    ['«', '»'],
    ['„', '“'],
    ['"', '"'],
  ])('quotes a run of paragraphs that each open with %s and close at the last', (open, close) => {
    const text = `${open}We don’t go.\n${open}We stay.\n${open}All of us,${close} he said.\nHe left.`;
    expect(quoted(text)).toEqual(['We don’t go.', 'We stay.', 'All of us,']);
  });

  it('quotes nothing to the end when no next paragraph opens', () => {
    expect(quoted('“We came first.\nNobody answered.')).toEqual([]);
  });

  it('takes no more than a pass over ten thousand marks', () => {
    for (const mark of [
      '"',
      '“a ',
      'x "a ',
      'a” ',
      '«',
      '‘a ',
      '“a” ',
      " 'a",
      "'as' ",
      "''",
      '``',
      '»a ',
    ]) {
      const text = mark.repeat(10_000);
      // A quadratic search would be cut by the time limit of the test.
      expect(findQuotations(text).length).toBeLessThanOrEqual(10_000);
    }
  });

  it('gives disjoint spans inside the text, in order, whatever the marks', () => {
    const unit = fc.constantFrom(
      '"',
      '“',
      '”',
      '„',
      '«',
      '»',
      '「',
      '」',
      '‘',
      '’',
      "'",
      '`',
      's',
      'a',
      ' ',
      '.',
      '\n',
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        let last = 0;
        for (const { inside, outside } of findQuotations(text)) {
          expect(outside[0]).toBeGreaterThanOrEqual(last);
          expect(inside[0] - outside[0]).toBeLessThanOrEqual(2);
          expect(inside[1]).toBeGreaterThan(inside[0]);
          last = outside[1];
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
