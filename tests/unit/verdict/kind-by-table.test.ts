import { describe, expect, it } from 'vitest';
import { align } from '../../../lib/align/align';
import { makeAffinity } from '../../../lib/align/affinity';
import { makeSketch } from '../../../lib/sketch/make-sketch';
import { BACKGROUND_RARITY } from '../../../lib/verdict/background-rarity';
import { isWordForWord } from '../../../lib/verdict/decide';
import { measurePair, viewPair } from '../../../lib/verdict/features';
import { kindByTable } from '../../../lib/verdict/kind-by-table';
import { thesaurusFor } from '../../../tools/thesaurus';

const SOURCE =
  'The harbour council of Tellsea voted on Monday to close the old ferry landing. ' +
  'Engineers had found deep cracks in the timber piers during the winter storms. ' +
  'The mayor announced that passengers would board at the fish market instead. ' +
  'Repairs should begin in April and cost about two million crowns in all. ' +
  'Fishermen fear that the crowded quay will slow the landing of their catch. ' +
  'A final decision about a new bridge was postponed until the summer session.';

const OTHER =
  'Schoolchildren in Lindholt planted ninety apple trees along the railway embankment. ' +
  'Their teacher hopes for blossoms within three springs, given gentle frosts and patient goats.';

async function kindOf(page: string) {
  const [suspect, source] = [page, SOURCE].map((text) =>
    makeSketch({ text, language: 'en', excluded: [] }),
  );
  const thesaurus = await thesaurusFor('en');
  const affinity = makeAffinity({ ...suspect!, text: page }, thesaurus!);
  const alignment = align(suspect!.sketch, source!.sketch, { rarity: BACKGROUND_RARITY, affinity });
  const pair = viewPair(suspect!.sketch, source!.sketch, alignment, BACKGROUND_RARITY);
  return kindByTable(measurePair(pair));
}

const sentences = SOURCE.split(/(?<=\.) /u);

describe('what is taken over word for word', () => {
  const isWhole = (verbatim: number, coverSuspect: number) =>
    isWordForWord({ verbatim, coverSuspect });

  it('is what stands there unchanged in four words of five, and nothing where nothing is', () => {
    expect(isWhole(0.4, 0.5)).toBe(true);
    expect(isWhole(0.39, 0.5)).toBe(false);
    expect(isWhole(1, 1)).toBe(true);
    expect(isWhole(0, 0.5)).toBe(false);
    expect(isWhole(0, 0)).toBe(false);
  });
});

describe('the kind of reuse by table', () => {
  it('is verbatim where all stands there', async () => {
    expect(await kindOf(SOURCE)).toBe('verbatim');
  });

  it('is light where words were changed, put in and left out', async () => {
    const edited = SOURCE.replace('old ferry', 'ferry')
      .replace('about two', 'two')
      .replace('in all', 'altogether, officials said')
      .replace('final ', '');
    expect(await kindOf(edited)).toBe('light');
  });

  it('is spun where word after word gives way to one that means it', async () => {
    const spun = SOURCE.replace('close', 'shut')
      .replace('old', 'ancient')
      .replace('found', 'discovered')
      .replace('deep', 'profound')
      .replace('announced', 'declared')
      .replace('begin', 'start')
      .replace('fear', 'dread')
      .replace('slow', 'retard')
      .replace('final', 'ultimate')
      .replace('postponed', 'deferred')
      .replace('new', 'fresh');
    expect(await kindOf(spun)).toBe('spun');
  });

  it('is partial where the page goes on with a text of its own', async () => {
    const own = `${OTHER} `.repeat(3);
    expect(await kindOf(`${own}${sentences.slice(0, 3).join(' ')}`)).toBe('partial');
  });

  it('is partial where most of the page is a part of the source', async () => {
    expect(await kindOf(`${OTHER} ${sentences.slice(0, 4).join(' ')}`)).toBe('partial');
  });

  it('is verbatim where all of the source stands in a page that says something before and within', async () => {
    const [first, ...rest] = sentences;
    expect(await kindOf(`${OTHER} ${SOURCE}`)).toBe('verbatim');
    expect(await kindOf([first, 'More on this in our weekend edition.', ...rest].join(' '))).toBe(
      'verbatim',
    );
  });

  it('is light where words were put into sentences', async () => {
    const padded = SOURCE.replace('on Monday', 'unanimously late on Monday evening')
      .replace('the timber', 'almost all of the timber')
      .replace('crowded quay', 'already badly crowded quay');
    expect(await kindOf(padded)).toBe('light');
  });

  it('is heavy where little stands there word for word', async () => {
    const retold =
      'Tellsea has lost its ferry pier for now: on Monday councillors shut it down. ' +
      'Storms over the winter had cracked the wooden supports, according to engineers. ' +
      'Boats will leave from the fish market, the mayor says, and in April work starts at two million crowns. ' +
      'Those who fish complain that the quay gets too full to land what they caught, and whether a bridge comes is left for summer.';
    expect(await kindOf(retold)).toBe('heavy');
  });
});
