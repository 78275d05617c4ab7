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

/** Two things joined by words in two places, and in one. */
const JOINED: readonly (readonly [string, string, string])[] = [
  ['en', 'The council shut both the quay and the mill.', 'The council shut the quay and the mill.'],
  ['en', 'Both men and women mended nets.', 'Men and women mended nets.'],
  ['en', 'Both Tomas Reike and Ingrid Solvang left.', 'Tomas Reike and Ingrid Solvang left.'],
  ['en', 'They mend not only nets but also sails.', 'They mend nets and sails.'],
  ['en', 'The boats wait either at the quay or at sea.', 'The boats wait at the quay or at sea.'],
  ['de', 'Der Rat mag sowohl Kai als auch Mole.', 'Der Rat mag Kai und Mole.'],
  ['de', 'Sie flicken nicht nur Netze, sondern auch Segel.', 'Sie flicken Netze und Segel.'],
  ['de', 'Die Boote warten entweder am Kai oder draußen.', 'Die Boote warten am Kai oder draußen.'],
  ['fr', 'On répare aussi bien les filets que les voiles.', 'On répare les filets et les voiles.'],
  ['fr', 'On répare à la fois les filets et les voiles.', 'On répare les filets et les voiles.'],
  ['fr', 'On ferme soit le moulin soit la jetée.', 'On ferme le moulin ou la jetée.'],
  ['es', 'Reparan tanto las redes como las velas.', 'Reparan las redes y las velas.'],
  ['es', 'Reparan no solo las redes sino también las velas.', 'Reparan las redes y las velas.'],
  ['it', 'Riparano sia le reti sia le vele.', 'Riparano le reti e le vele.'],
  ['it', 'Riparano non solo le reti ma anche le vele.', 'Riparano le reti e le vele.'],
  ['pt', 'Consertam tanto as redes quanto as velas.', 'Consertam as redes e as velas.'],
  ['nl', 'Zij herstellen zowel de netten als de zeilen.', 'Zij herstellen de netten en de zeilen.'],
];

describe('words in two places that join two things', () => {
  it.each(JOINED)('are one other wording for those in one in %s: %s', (language, two, one) => {
    for (const [now, was] of [
      [two, one],
      [one, two],
    ] as const)
      expect(told(language, '{}', now, was)).toEqual(['wording']);
  });

  it.each([
    [
      'en',
      'Both men were seen at the quay, and they left.',
      'Men were seen at the quay, and they left.',
    ],
    [
      'en',
      'The council shut neither the quay nor the mill.',
      'The council shut the quay and the mill.',
    ],
    [
      'en',
      'The council shut both the quay and the mill.',
      'The council shut the quay or the mill.',
    ],
    ['de', 'Der Rat mag weder Kai noch Mole.', 'Der Rat mag Kai und Mole.'],
    ['de', 'Der Rat mag sowohl Kai als auch Mole.', 'Der Rat mag Kai oder Mole.'],
    ['fr', 'On ne ferme ni le moulin ni la jetée.', 'On ferme le moulin et la jetée.'],
  ])('but not where something else is said in %s: %s', (language, now, was) => {
    expect(told(language, '{}', now, was)).toContain('meaning');
  });

  it('are no other wording where only the first of them is gone', () => {
    const now = 'Der Rat mag Kai als auch Mole.';
    expect(told('de', '{}', now, now.replace('mag', 'mag sowohl'))).toContain('content');
  });

  it('are no pair across the end of a sentence', () => {
    const now = 'Both were mended at the quay. Nets and sails hung there.';
    expect(told('en', '{}', now.replace('Both were', 'Were'), now)).toContain('meaning');
  });

  it('are an alteration inside a quotation', () => {
    const frame = '“We shut {} the quay and the mill in May,” said Tomas Reike.';
    expect(told('en', frame, 'both', '')).toEqual(['quotation']);
    const other = '“We shut both the quay and the mill in May,” said Tomas Reike.';
    const plain = '“We shut the quay or the mill in May,” said Tomas Reike.';
    expect(new Set(told('en', '{}', plain, other))).toEqual(new Set(['quotation']));
    const german = ['„Wir mögen sowohl Kai als auch Mole“', '„Wir mögen Kai oder Mole“'] as const;
    const gravities = german.map((words) => `${words}, sagte Tomas Reike.`) as [string, string];
    expect(new Set(told('de', '{}', gravities[1], gravities[0]))).toEqual(new Set(['quotation']));
  });
});
