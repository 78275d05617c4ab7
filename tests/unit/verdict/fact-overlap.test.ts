import { describe, expect, it } from 'vitest';
import { measurePair } from '../../../lib/verdict/features';
import { viewRow } from '../../../tools/fit/measure-row';

const FILLER =
  'The harbour master read the notice aloud and went back to his tea. Gulls sat on the rail. ' +
  'A porter swept the steps while two children counted the boats that were tied up along the wall.';

const ownFactsOf = async (page: string, report: string) =>
  measurePair(
    await viewRow({
      suspect: { text: `${FILLER} ${page}` },
      source: { text: `${FILLER} ${report}` },
    }),
  ).ownFacts;

describe('facts of its own', () => {
  it('are not the days and small figures in other words that a retelling has', async () => {
    const told = 'The ships were looked at on Saturday. A fourth of the price is paid back.';
    expect(await ownFactsOf(told, 'The ships were looked at then. They pay a quarter back.')).toBe(
      0,
    );
  });

  it('are not a figure of the other text that counts something else', async () => {
    const told = 'The log has 11 entries about the noise.';
    expect(await ownFactsOf(told, 'The noise was heard 11 times.')).toBe(0);
  });

  it('are not the words of a headline that has a capital on each', async () => {
    const told = 'Shocking Revelation Rocks Quiet Harbour. The ship was late.';
    expect(await ownFactsOf(told, 'The ship came late.')).toBe(0);
  });

  it('are not the people of a country or a party that the other text names', async () => {
    const told = 'The Valmarians and one Democrat were asked.';
    expect(await ownFactsOf(told, 'People in Valmaria and the Democrats were asked.')).toBe(0);
  });

  it('are names of a list, however many stand in one sentence', async () => {
    const told =
      'The crew were Mira Holt and Tom Averill, who steered, and the cook came from Ostby.';
    expect(await ownFactsOf(told, 'The crew were not named.')).toBeGreaterThan(0.3);
  });

  it('are names and figures that the other text lacks', async () => {
    const told = 'Mira Holt of Bergwall paid 48,300 crowns.';
    expect(await ownFactsOf(told, 'Somebody paid for it.')).toBeGreaterThan(0.3);
  });
});
