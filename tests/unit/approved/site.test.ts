import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../lib/article/extract';
import { assess } from '../../../lib/check/assess';
import { asReport } from '../../../lib/check/compare';
import { pageOf, type Page } from '../../../lib/check/page';
import { pageSide } from '../../../lib/check/sides';
import { readOrder } from '../../../lib/verdict/order';
import { pageUrl, readSite, renderPage } from '../../../tools/demo/site-pages';
import { parseHtml } from '../../../tools/dom';
import { concluded } from './concluded';
import { orderLines, section } from './printed';

const SITE = readSite();

const PAGES = SITE.pages.flatMap((page): { id: string; page: Page }[] => {
  const read = extractArticle(parseHtml(renderPage(SITE, page)), pageUrl(page));
  return read.ok ? [{ id: page.id, page: pageOf(read.value) }] : [];
});

/** Who was first, where every other page may carry the same quotations and the same text. */
function amongOthers(page: Page, source: Page): string[] {
  const assessment = assess(page, asReport(source), null);
  const others = PAGES.map((one) => one.page).filter((one) => one !== page && one !== source);
  return orderLines(
    readOrder(
      assessment.pair,
      assessment.page,
      assessment.source,
      others.map(({ sketched }) => sketched.sketch),
      others.map((one) => pageSide(one)),
    ),
  );
}

/** With their dates, outlets, bylines and credits: who was first, and why, for every two pages. */
describe('what is found of the sample site', () => {
  it.each(PAGES.map(({ id }) => id))('is what was approved of %s', async (id) => {
    const { page } = PAGES.find((one) => one.id === id)!;
    const printed: string[] = [];
    for (const source of PAGES) {
      if (source.id === id) continue;
      printed.push(await concluded(source.id, page, source.page, 'brief'));
      printed.push(section('with all the others for witnesses', amongOthers(page, source.page)));
    }
    await expect(printed.join('\n')).toMatchFileSnapshot(`../../fixtures/approved/site/${id}.out`);
  });
});
