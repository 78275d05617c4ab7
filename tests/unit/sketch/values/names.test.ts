import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../../lib/sketch/facts/read-facts';
import { findBreaks } from '../../../../lib/text/sentences';
import { tokenise } from '../../../../lib/text/tokenise';

function namesOf(text: string, language: string): string[] {
  const tokens = tokenise(text);
  return readFacts(text, tokens, findBreaks(text, tokens), language)
    .filter(({ kind }) => kind === 'name')
    .map(({ value }) => value);
}

describe('names', () => {
  it.each([
    ['en', 'Castlegate Bank is expected to sell it.', ['castlegate bank']],
    ['en', 'They saw the White House and the FBI.', ['white house', 'fbi']],
    ['en', 'They joined Connect for Water Karsund there.', ['connect for water karsund']],
    ['en', 'They met Mr Tom Vale’s crew.', ['tom vale']],
    ['en', 'They met Ilse von der Mark and J. P. Orrin.', ['ilse von der mark', 'j p orrin']],
    ['en', 'It opens on a Monday in May.', []],
    ['en', 'The harbour is shut and boats wait.', []],
    ['de', 'Die Stadt lobt Tom Vale und die SPD.', ['tom vale', 'spd']],
    ['de', 'Der Hund sah das Haus.', []],
    ['fr', 'Elle a vu Jeanne de la Tour hier.', ['jeanne de la tour']],
    ['ru', 'Сказала Орла Веннинг, глава комиссии.', ['орла веннинг']],
    ['el', 'Το είπε η Όρλα Βένινγκ εκεί.', ['ορλα βενινγκ']],
    ['tr', 'Bu Karsund’un başkanı, Karsund iyi.', ['karsund', 'karsund']],
    ['ja', '委員長のオルラ・ベニング氏が述べた。', ['オルラ ベニング']],
    ['zh', '委员长昨天表示。', []],
  ] as [string, string, string[]][])('%s: %s', (language, text, names) => {
    expect(namesOf(text, language)).toEqual(names);
  });
});
