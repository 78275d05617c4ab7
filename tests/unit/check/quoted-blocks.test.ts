import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text';
import { judge } from '../../../lib/check/check';
import { pageOf, type Page } from '../../../lib/check/page';
import { withQuotedBlocks } from '../../../lib/check/quoted-blocks';
import type { Article } from '../../../lib/core/article';
import { aReport, aText } from '../../support/reports';

const POST =
  'The ferry is back and so am I, with cold feet and a bag of plums for whoever waited on the quay last night.';
const SIGNATURE = '— Ada Venn (@adavenn) 4 May 2031';

const REST =
  'I never want to see a gull again, and I mean that kindly, since one of them sat on my hat from noon until the storm broke. ' +
  'Whoever finds a green thermos under the third bench may keep the soup and send me the cup.';
const ISLAND =
  'Schools on the island reopened on Tuesday after nine days without a boat, and the grocer ran out of milk by ten. ' +
  'Teachers had slept in the gym, wardens said, and pupils carried in firewood from the chapel yard. ' +
  'The council will discuss a spare vessel in June; a motion to buy one failed by two votes last autumn. ' +
  'Shopkeepers want a depot for flour and diesel on the hill, far from the sea wall, and have found a barn for it. ' +
  'The priest rang the bell when the mast came into sight.';
const QUAY =
  'Crews worked through the night to free the slipway at Marit from gravel that the storm had thrown up. ' +
  'A spokeswoman for the line put the damage at half a million crowns and thanked volunteers with shovels. ' +
  'Tickets bought for the cancelled sailings stay good until the end of the month.';
const STATS = { reports: 1, newest: null, generation: 1 };
const NOW = '2031-05-05T00:00:00Z';
const reportOf = (text: string) => ({ ordinal: 1, ...aReport(1, {}, text) });

const wordsIn = (page: Page) => {
  const { sketch, offsets } = page.sketched;
  return withQuotedBlocks(page, sketch).quotations.map(({ at, speaker }) => [
    page.article.text.slice(offsets.starts[at[0]], offsets.ends[at[1] - 1]),
    speaker,
  ]);
};

/** The page with the paragraph that starts so set as a block quotation. */
function setApart(page: Page, start: string): Page {
  const article: Article = {
    ...page.article,
    blocks: page.article.blocks.map((block) =>
      page.article.text.slice(...block.span).startsWith(start)
        ? { ...block, kind: 'quotation' }
        : block,
    ),
  };
  return pageOf(article);
}

const pageWith = (...paragraphs: string[]) =>
  pageOf(articleFromText([aText(1), ...paragraphs].join('\n\n')));

describe('what a page sets apart as another’s words', () => {
  it('is a block quotation without marks', () => {
    expect(wordsIn(setApart(pageWith(POST), POST))).toEqual([[POST.slice(0, -1), null]]);
  });

  it('is an embedded post, its author’s name under it or in a line of its own', () => {
    const [[said, speaker]] = wordsIn(pageWith(`${POST} ${SIGNATURE}`)) as [[string, string]];
    expect(said).toContain(POST.slice(0, -1));
    expect(speaker).toBe('Ada Venn');
    const apart = wordsIn(pageWith(POST, SIGNATURE));
    expect(apart[0]).toEqual([POST.slice(0, -1), 'Ada Venn']);
  });

  it.each([
    'The police sent us their notice and nothing more. It reads:',
    'Die Wirtin hängte am Montag einen Zettel an die Tür, auf dem steht:',
    '告示全文如下：',
  ])('is the paragraph that another announces: %s', (announcement) => {
    expect(wordsIn(pageWith(announcement, POST))).toEqual([[POST.slice(0, -1), null]]);
  });

  it('is nothing where the paragraph before goes on by itself', () => {
    expect(wordsIn(pageWith('The police sent us their notice: it is short.', POST))).toEqual([]);
  });

  it('is nothing where an address or a dash alone looks like it', () => {
    expect(wordsIn(pageWith(`${POST} Write to desk@quay.example — or call.`))).toEqual([]);
    expect(wordsIn(pageWith(`${POST} — Ada Venn (left)`))).toEqual([]);
  });

  it('is nothing where most of the page is set so', () => {
    const page = pageWith(POST);
    const blocks = page.article.blocks.map((block) => ({ ...block, kind: 'quotation' as const }));
    expect(wordsIn(pageOf({ ...page.article, blocks }))).toEqual([]);
  });

  it('makes no copy of two reports that print one post', () => {
    const said = `${POST} ${REST}`;
    const there = `${QUAY}\n\n${said}`;
    const told = (page: Page) => judge(page, [reportOf(there)], null, STATS, NOW);
    const printed = told(pageOf(articleFromText(`${ISLAND}\n\n${said} ${SIGNATURE}`)));
    expect(printed.reuse).toBe(false);
    expect(printed.verdict.kind).toBe('common-source');
    const taken = told(pageOf(articleFromText(`${ISLAND}\n\n${said}`)));
    expect(taken.reuse).toBe(true);
  });
});
