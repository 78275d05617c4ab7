import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../lib/article/extract';
import { pageOf, type Page } from '../../../lib/check/page';
import { pageUrl, readSite, renderPage } from '../../../tools/demo/site-pages';
import { parseHtml } from '../../../tools/dom';
import { concluded } from './concluded';

const SITE = readSite();

const PAGES = SITE.pages.flatMap((page): { id: string; page: Page }[] => {
  const read = extractArticle(parseHtml(renderPage(SITE, page)), pageUrl(page));
  return read.ok ? [{ id: page.id, page: pageOf(read.value) }] : [];
});

/** With their dates, outlets, bylines and credits: who was first, and why, for every two pages. */
describe('what is found of the sample site', () => {
  it.each(PAGES.map(({ id }) => id))('is what was approved of %s', async (id) => {
    const { page } = PAGES.find((one) => one.id === id)!;
    const printed: string[] = [];
    for (const source of PAGES)
      if (source.id !== id) printed.push(await concluded(source.id, page, source.page, 'brief'));
    await expect(printed.join('\n')).toMatchFileSnapshot(`../../fixtures/approved/site/${id}.out`);
  });
});
