import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text';
import { compare } from '../../../lib/check/compare';
import { pageOf } from '../../../lib/check/page';
import { thesaurusFor } from '../../../tools/thesaurus';

async function isReuse(text: string, against: string): Promise<boolean> {
  const [page, source] = [text, against].map((one, i) =>
    pageOf(articleFromText(one, { url: `https://house-${i}.example/a`, title: '' })),
  );
  const thesaurus = await thesaurusFor(page!.sketched.sketch.language);
  return compare(page!, source!, thesaurus, '2031-02-01T00:00:00Z').reuse;
}

const changed = (text: string, changes: readonly (readonly [string, string])[]): string =>
  changes.reduce((one, [from, to]) => one.replaceAll(from, to), text);

/** Which words of a form stand in slots no list of facts tells: here a fifth of them are others. */
const GRANT = `The parks board of Orbank has granted the rowing club a lease on the boathouse by the weir. Six members voted for the proposal of chairman Ivo Carrow on Tuesday, two against it.

Neighbours had collected 318 signatures, mostly because of noise. The club must repair the slipway and pay 42,000 crowns towards the footbridge. Training is to begin in May. Board member Hester Lunn spoke of a good evening for the river.`;
const REFUSAL = `The parks board of Orbank has denied the cycling union a permit for the track by the quarry. Seven members voted against the request of manager Rafe Tolland on Tuesday, one for it.

Farmers had collected 127 signatures, mostly because of dust. The union had promised to fence the pasture and pay 15,000 crowns towards the hedgerow. An objection is possible until July. Board member Hester Lunn spoke of a good evening for the valley.`;

/** What a chart of any week names stands in quotation marks. */
const CHART = `The novel "The Lantern Road" was the best selling book in Norrland last week. Shops sold 21,400 copies of it, the booksellers said on Monday, 17 per cent more than in the week before. In second place was "Salt and Iron", of which 18,900 copies were sold.

Newcomer "The Ferryman" went straight to place six with 7,350 copies. In all, shops took 2.61 million crowns, after 2.44 million. Of books for children 33,800 were sold. The next list appears on Monday.`;
const NEXT_CHART = `The novel "The Ferryman" was the best selling book in Norrland last week. Shops sold 26,100 copies of it, the booksellers said on Monday, 23 per cent more than in the week before. In second place was "The Lantern Road", of which 15,200 copies were sold.

Newcomer "Winter Ports" went straight to place eight with 5,870 copies. In all, shops took 2.83 million crowns, after 2.61 million. Of books for children 29,500 were sold. The next list appears on Monday.`;

describe('a form of which the words beside the facts are others', () => {
  it('is no reuse, though a name and a day are held', async () => {
    expect(await isReuse(REFUSAL, GRANT)).toBe(false);
    expect(await isReuse(GRANT, REFUSAL)).toBe(false);
  });

  it('is reuse where as many facts are others and the words are not', async () => {
    const falsified = changed(GRANT, [
      ['318', '918'],
      ['42,000', '62,000'],
      ['Ivo Carrow', 'Ivo Tarrant'],
      ['in May', 'in June'],
    ]);
    expect(await isReuse(falsified, GRANT)).toBe(true);
  });
});

describe('a form of which the titles stand in quotation marks', () => {
  it('is no reuse where titles and figures are others', async () => {
    expect(await isReuse(NEXT_CHART, CHART)).toBe(false);
    expect(await isReuse(CHART, NEXT_CHART)).toBe(false);
  });

  it('is reuse where every figure was falsified and the titles are held', async () => {
    const falsified = changed(CHART, [
      ['21,400', '31,400'],
      ['17 per cent', '37 per cent'],
      ['18,900', '28,900'],
      ['7,350', '9,350'],
      ['2.61', '3.61'],
      ['2.44', '3.44'],
      ['33,800', '43,800'],
    ]);
    expect(await isReuse(falsified, CHART)).toBe(true);
  });
});
