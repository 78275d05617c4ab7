import { describe, expect, it } from 'vitest';
import { TOLD, toldOf, type Told } from './told-by-others';

const OTHERS: Readonly<Record<string, Pick<Told, 'before' | 'behind'>>> = {
  ...TOLD,
  it: {
    before:
      'Il consiglio del porto di Karsund ha votato martedì la chiusura del vecchio molo del grano, mentre i sommozzatori esaminano i pali. La decisione segue due rapporti che hanno trovato crepe nel legno.',
    behind:
      'I portuali si sono riuniti davanti alla sala durante il voto e hanno distribuito volantini. Il molo fu costruito novanta anni fa.',
  },
  pt: {
    before:
      'O conselho do porto de Karsund votou na terça-feira o fechamento do velho cais de grãos, enquanto os mergulhadores examinam as estacas. A decisão segue dois relatórios que encontraram rachaduras na madeira.',
    behind:
      'Os estivadores reuniram-se diante da sala durante a votação e distribuíram panfletos. O cais foi construído há noventa anos.',
  },
  nl: {
    before:
      'De havenraad van Karsund besloot dinsdag de oude graanpier te sluiten, terwijl duikers de palen onderzoeken. Aan het besluit gingen twee rapporten vooraf die scheuren in het hout vonden.',
    behind:
      'Havenarbeiders verzamelden zich tijdens de stemming voor de zaal en deelden pamfletten uit. De pier werd negentig jaar geleden gebouwd.',
  },
};

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
  ['it', 'Le luci bruciano {} guidare le barche.', 'al fine di', 'per'],
  ['pt', 'As luzes ardem {} guiar os barcos.', 'com o objetivo de', 'para'],
  ['nl', 'De school bleef dicht, {} de ketel kapot was.', 'vanwege het feit dat', 'omdat'],
];

function told(language: string, frame: string, now: string, was: string): string[] {
  const { before, behind } = OTHERS[language]!;
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
