import { describe, expect, it } from 'vitest';
import { TOLD, toldOf } from './told-by-others';

const CASES: readonly (readonly [string, string, string, string])[] = [
  ['en', 'The lamps burn all night {} guide the boats.', 'in order to', 'to'],
  ['en', 'The school was shut {} the boiler had burst.', 'owing to the fact that', 'because'],
  ['en', 'The tide rose {} the snow melted.', 'at the same time as', 'as'],
  ['en', 'The bread {} the salt came by boat.', 'as well as', 'and'],
  ['en', 'The gates were oiled {} the visit.', 'prior to', 'before'],
  ['en', '{} houses lost their roofs.', 'A number of', 'Several'],
  ['en', 'The road was mended {} it rained hard.', 'in spite of the fact that', 'although'],
  ['en', 'The owners {} the strike.', 'put an end to', 'ended'],
  ['en', 'The winch {} lift forty tonnes.', 'is able to', 'can'],
  ['de', 'Die Schule blieb zu, {} der Kessel geplatzt war.', 'aufgrund der Tatsache, dass', 'weil'],
  ['de', '{} Häuser verloren ihr Dach.', 'Eine ganze Reihe von', 'Mehrere'],
  ['de', 'Der Laden ist {} zu.', 'bis auf Weiteres', 'vorerst'],
  ['fr', 'Les lampes brûlent {} guider les barques.', 'dans le but de', 'pour'],
  ['fr', '{} le pont est fermé.', 'À l’heure actuelle', 'Actuellement'],
  ['es', 'Las luces arden {} guiar las barcas.', 'con el fin de', 'para'],
  ['es', 'La alcaldesa {} vender el molino.', 'tomó la decisión de', 'decidió'],
];

function told(language: string, frame: string, now: string, was: string): string[] {
  const { before, behind } = TOLD[language]!;
  const text = (words: string): string => `${before} ${frame.replace('{}', words)} ${behind}`;
  return toldOf(text(now), text(was)).changes.map(({ gravity }) => gravity);
}

describe('a wording that is only longer or shorter', () => {
  it.each(CASES)('is told as wording in %s: %s, %s and %s', (language, frame, long, short) => {
    for (const [now, was] of [
      [long, short],
      [short, long],
    ] as const) {
      const gravities = told(language, frame, now, was);
      expect(gravities.length).toBeGreaterThan(0);
      for (const gravity of gravities) expect(['wording', 'style']).toContain(gravity);
    }
  });

  it.each([
    ['en', 'The gates were oiled {} the visit.', 'prior to', 'after'],
    ['en', 'The school was shut {} the boiler had burst.', 'despite the fact that', 'because'],
    ['en', 'The winch {} lift forty tonnes.', 'is unable to', 'can'],
    ['fr', 'Les lampes brûlent {} la fête.', 'avant', 'à la suite de'],
  ])('but not where it says another thing in %s: %s, %s and %s', (language, frame, now, was) => {
    expect(told(language, frame, now, was)).toContain('meaning');
  });

  it('is an alteration inside a quotation', () => {
    const frame = '“The lamps burn all night {} guide the boats home,” said Tomas Reike.';
    expect(told('en', frame, 'in order to', 'to')).toEqual(['quotation']);
  });
});
