import { describe, expect, it } from 'vitest';
import { makeSketch } from '../../../lib/sketch/make-sketch';
import { BACKGROUND_RARITY } from '../../../lib/verdict/background-rarity';
import { echoedPassages } from '../../../lib/verdict/echoed-passages';
import { viewPair } from '../../../lib/verdict/features';

const REPORT = [
  'Divers counted two hundred crayfish in the upper Sall this month, the most in nine years.',
  'Marit Oskel, who led the survey, put the recovery down to three freezing winters.',
  'The weir at Lindholt no longer dries out in August, the fisheries board said.',
  'Anglers must still throw every animal back until the spring.',
].join(' ');

const RETOLD = [
  'What a comeback for the humble crayfish: divers have found two hundred of them in the Sall!',
  'Believe it or not, survey leader Marit Oskel credits freezing winters for the recovery.',
  'Meanwhile the town band rehearses on Thursday evenings behind the old post office.',
].join(' ');

const ELSEWHERE = [
  'The council of Tellsea will vote on a second tram line after the summer break.',
  'Shopkeepers on the market square fear eighteen months of digging.',
].join(' ');

const sketchOf = (text: string) => makeSketch({ text, language: 'en', excluded: [] });

function echoes(page: string, other: string) {
  const [suspect, source] = [sketchOf(page), sketchOf(other)];
  const nothing = {
    passages: [],
    swaps: { contentWords: 0, swapped: 0, confirmed: 0 },
    suspectTokens: 0,
    sourceTokens: 0,
  };
  const pair = viewPair(suspect.sketch, source.sketch, nothing, BACKGROUND_RARITY);
  return { passages: echoedPassages(pair), suspect, source };
}

describe('echoed passages', () => {
  it('show the sentences that retell a place of the report, as one passage where they follow', () => {
    const { passages, suspect, source } = echoes(RETOLD, REPORT);
    expect(passages).toHaveLength(1);
    const [{ suspect: here, source: there, relation }] = passages as [(typeof passages)[number]];
    const words = (side: typeof suspect, [from, to]: readonly [number, number]) =>
      side.text.slice(side.offsets.starts[from], side.offsets.ends[to - 1]);
    expect(relation).toBe('rewritten');
    expect(words(suspect, here)).toMatch(/^What a comeback[^]*recovery$/u);
    expect(words(source, there)).toMatch(/^Divers counted[^]*winters/u);
  });

  it('are as many as there are places of the report that they tell', () => {
    const between = [
      'The board meets in the old mill on the first Monday of every month, and few people come.',
      'Its minutes are pinned to the door of the post office for a week.',
      'A brass plate by the entrance remembers the millers.',
      'The clock above it has stood still since the fire.',
    ];
    const [first, second, ...last] = REPORT.split(/(?<=\.) /u);
    const apart = [first, ...between, second, ...last].join(' ');
    expect(echoes(RETOLD, apart).passages).toHaveLength(2);
    const turned = [second, ...between, first, ...last].join(' ');
    expect(echoes(RETOLD, turned).passages).toHaveLength(2);
  });

  it('are none between texts about other things', () => {
    expect(echoes(RETOLD, ELSEWHERE).passages).toEqual([]);
    expect(echoes(RETOLD, '').passages).toEqual([]);
  });
});
