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

  it('is told where one text only has it', () => {
    const from = ', according to Professor Edwina Sarkis of the Institute of Plant Health';
    expect(gravities(change(ORCHARD, from, ''), ORCHARD)).toContain('attribution source-clause');
  });
});
