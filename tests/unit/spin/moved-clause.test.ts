import { describe, expect, it } from 'vitest';
import { change, ORCHARD, readPair } from './compare';

const gravities = (page: string, source: string): string[] =>
  readPair(page, source).spin.changes.map(({ gravity, kind }) => `${gravity} ${kind}`);

describe('who says it', () => {
  const orders = [
    ['said Halvard Osei,', 'Halvard Osei said,'],
    ['said Pavel Drummond,', 'Pavel Drummond said,'],
  ] as const;

  it.each(orders)('is the same in another order: %s', (from, to) => {
    const told = gravities(change(ORCHARD, from, to), ORCHARD);
    expect(told.filter((one) => !/^(style|wording)/.test(one))).toEqual([]);
    const back = gravities(ORCHARD, change(ORCHARD, from, to));
    expect(back.filter((one) => !/^(style|wording)/.test(one))).toEqual([]);
  });

  it('is the same at the other end of the sentence', () => {
    const from =
      'The beetle may have arrived in packing timber, according to Professor Edwina Sarkis of the Institute of Plant Health.';
    const to =
      'According to Professor Edwina Sarkis of the Institute of Plant Health, the beetle may have arrived in packing timber.';
    const told = gravities(change(ORCHARD, from, to), ORCHARD);
    expect(told.filter((one) => !/^(style|wording)/.test(one))).toEqual([]);
  });

  it('is the same at the other end of one speech, however long', () => {
    const rest =
      'and we will say so to every family on the quay, as we have since the first storm came over ' +
      'the wall in the autumn of last year and took the lamps with it. There is no reason to be ' +
      'afraid of a wall that has stood for ninety years, and less reason to pay for another one ' +
      'that nobody has drawn yet, in a town whose school has had no roof since the gales of spring';
    const early = `“The wall will hold,” Lew Orrin said. “Nobody needs to move, ${rest}.”`;
    const late = `“The wall will hold. Nobody needs to move, ${rest},” Lew Orrin said.`;
    const [one, other] = [early, late].map((speech) =>
      change(ORCHARD, 'A second survey', `${speech} A second survey`),
    );
    for (const told of [gravities(one!, other!), gravities(other!, one!)])
      expect(told.filter((item) => !/^(style|wording)/.test(item))).toEqual([]);
  });

  it('is told where one text only has it', () => {
    const from = ', according to Professor Edwina Sarkis of the Institute of Plant Health';
    expect(gravities(change(ORCHARD, from, ''), ORCHARD)).toContain('attribution source-clause');
  });
});
