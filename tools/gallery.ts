/**
 * `npm run gallery [-- [--desk] VARIANT …]`: pictures of every view in every state, in light, dark,
 * narrow, wide, zoomed, forced colours, German, Spanish, French and Arabic, as contact sheets in
 * out/gallery/index.html; with `--desk` those of the desk alone. What axe finds in a state, a popup
 * that scrolls and a page that is wider than its window are printed, and the command fails. Needs a
 * build for Chromium (`npm run build`).
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExtensionBrowser } from './demo/chromium';
import { sampleReportsFile } from './demo/corpus';
import { hostRules, startServer, type SampleServer } from './demo/server';
import { escapeHtml, readSite, type Site } from './demo/site-pages';
import { pictureDesk, picturePages } from './gallery/desk';
import { pictureEmpty } from './gallery/empty';
import { pictureFollowing } from './gallery/following';
import { pictureSample } from './gallery/samples';
import { FOLDER, Sheet, type Picture } from './gallery/sheet';
import { pictureEvidence, pictureQuietStates, pictureStopped } from './gallery/states';
import { VARIANTS, type Variant } from './gallery/variants';

async function main(): Promise<void> {
  const given = process.argv.slice(2);
  const wanted = given.filter((word) => word !== '--desk');
  const deskAlone = given.includes('--desk');
  const site = readSite();
  const server = await startServer(site);
  const variants = VARIANTS.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  mkdirSync(FOLDER, { recursive: true });
  for (const file of readdirSync(FOLDER)) {
    if (variants.some(({ name }) => file.startsWith(`${name}--`))) rmSync(join(FOLDER, file));
  }
  const pictures: Picture[] = [];
  const faults: string[] = [];
  try {
    for (const variant of variants) {
      const sheet = await pictureAll(variant, site, server, deskAlone);
      pictures.push(...sheet.pictures);
      faults.push(...sheet.faults);
      console.log(`${variant.name}: done`);
    }
  } finally {
    await server.close();
  }
  writeFileSync(join(FOLDER, 'index.html'), contactSheets(pictures));
  console.log(`${pictures.length} pictures: ${join(FOLDER, 'index.html')}`);
  for (const fault of faults) console.log(fault);
  if (faults.length > 0) process.exitCode = 1;
}

async function pictureAll(
  variant: Variant,
  site: Site,
  server: SampleServer,
  deskAlone: boolean,
): Promise<Sheet> {
  // Chromium on Linux takes the language of its interface from here.
  process.env['LANGUAGE'] = variant.locale;
  const browser = await ExtensionBrowser.launch({
    headless: true,
    colorScheme: variant.scheme,
    args: [...hostRules(server.port), `--lang=${variant.locale}`],
  });
  const sheet = new Sheet(browser, variant, site);
  try {
    await sheet.importFile(sampleReportsFile(site));
    if (!deskAlone) {
      for (const { id } of site.pages) await pictureSample(sheet, id);
      await pictureQuietStates(sheet);
      await pictureEvidence(sheet);
      await pictureStopped(sheet);
      // With its copies in the corpus too, the original is told who reuses it.
      await sheet.importFile(sampleReportsFile(site, ['spun', 'syndicated', 'reprint']));
      await pictureSample(sheet, 'original', 'original-reused');
    }
    await picturePages(sheet, deskAlone);
    await pictureDesk(sheet);
    await pictureFollowing(sheet, server);
    await pictureEmpty(sheet);
  } finally {
    await browser.close();
  }
  return sheet;
}

function contactSheets(pictures: readonly Picture[]): string {
  const names = [...new Set(pictures.map(({ variant }) => variant))];
  const sections = names.map((name) => {
    const figures = pictures
      .filter(({ variant }) => variant === name)
      .map(
        ({ state, file }) =>
          `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${escapeHtml(state)}</figcaption></figure>`,
      );
    return `<h2>${escapeHtml(name)}</h2><div>${figures.join('\n')}</div>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>Firsthand: every view</title><style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 1.5rem; background: #e8e8e8; }
  div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: start; }
  figure { margin: 0; } img { max-width: 24rem; max-height: 30rem; border: 1px solid #888; }
  </style>${sections.join('\n')}`;
}

await main();
