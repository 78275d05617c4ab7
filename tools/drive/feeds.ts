/** A feed and a sitemap of the sample site: what a reader may follow. */
import type { SampleServer } from '../demo/server';
import { pageUrl, renderPage, type Site } from '../demo/site-pages';
import { samplePage } from './odd-pages';

/** A feed that carries the whole original. */
export const FEED = 'http://meridian-wire.example/feed.xml';
/** A news sitemap that names the spun copy. */
export const SITEMAP = 'http://buzz-tide.example/news.xml';

/** Where an outlet of the sample site may offer a pack. */
export const PACK = 'http://meridian-wire.example/.well-known/firsthand.fhpack';

/** Serves both; answers every address that following them may ask for. */
export function serveFeeds(server: SampleServer, site: Site): string[] {
  const [original, copy] = [samplePage(site, 'original'), samplePage(site, 'spun')];
  const html = /<article[^]*<\/article>/u.exec(renderPage(site, original))?.[0] ?? '';
  server.add(
    FEED,
    `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Meridian Wire</title><link>http://meridian-wire.example/</link><item><title>${original.title}</title><link>${pageUrl(original)}</link><pubDate>Mon, 14 Oct 2024 09:00:00 GMT</pubDate><content:encoded><![CDATA[${html}]]></content:encoded></item></channel></rss>`,
  );
  server.add(
    SITEMAP,
    `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${pageUrl(copy)}</loc></url></urlset>`,
  );
  return [FEED, SITEMAP, pageUrl(copy), 'http://buzz-tide.example/robots.txt'];
}
