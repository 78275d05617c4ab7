/** What is put into the corpus by a click: open tabs, addresses, links, packs. Played among the others. */
import { pageUrl, readSite } from '../demo/site-pages';
import { PACK } from './feeds';
import { samplePage } from './odd-pages';
import type { Scenario } from './scenario';
import { say } from './words';

const site = readSite();
const ORIGINAL_ADDRESS = pageUrl(samplePage(site, 'original'));
const ORIGINAL_TITLE =
  'Vessmouth halts night ferries after cracks are found in ramps of three ships';

export const ADDED: Scenario[] = [
  {
    name: 'the tabs of the window',
    fresh: true,
    steps: [
      { opened: 'welcome.html' },
      { visit: 'original' },
      { check: 'done' },
      { visit: 'front-page' },
      { open: 'options.html' },
      { press: 'link', name: say('collectTitle') },
      { press: 'button', name: say('collectTabs') },
      { shows: say('collectSaved') },
      { press: 'link', name: say('corpusTitle') },
      { shows: say('originCaptured') },
      { holds: 'nothing was asked for but pages that were visited' },
    ],
  },
  {
    name: 'a list of addresses',
    fresh: true,
    steps: [
      { visit: 'front-page' },
      { open: 'options.html' },
      { press: 'link', name: say('collectTitle') },
      { write: ORIGINAL_ADDRESS, into: say('collectList') },
      { requests: 0, for: 'original' },
      { press: 'button', name: say('collectFetch') },
      { shows: say('collectSaved') },
      { requests: 1, for: 'original' },
      { press: 'link', name: say('corpusTitle') },
      { shows: ORIGINAL_TITLE },
    ],
  },
  {
    name: 'a link, by the menu under the pointer',
    fresh: true,
    steps: [
      { visit: 'front-page' },
      { menu: 'save-link', to: 'original' },
      { shows: say('collectSaved') },
      { requests: 1, for: 'original' },
    ],
    not: { Firefox: 'dispatches no event of its menu to an extension' },
  },
  {
    name: 'the page behind a link, checked by the menu under the pointer',
    fresh: true,
    steps: [
      { open: 'options.html' },
      { give: 'the sample reports', to: say('importLabel') },
      { shows: say('importFinished') },
      { visit: 'front-page' },
      { menu: 'check-link', to: 'reprint' },
      { shows: say('verdictReprint') },
      { requests: 1, for: 'reprint' },
      { press: 'link', name: say('corpusTitle') },
      { hides: 'No way home: night boats axed over cracked ramps' },
    ],
    not: { Firefox: 'dispatches no event of its menu to an extension' },
  },
  {
    name: 'a backup that is restored',
    fresh: true,
    steps: [
      { open: 'options.html' },
      { hides: ORIGINAL_TITLE },
      { give: 'a backup of the sample reports', to: say('backupRestore') },
      { shows: say('backupRecords', { count: '1' }) },
      { shows: ORIGINAL_TITLE },
    ],
  },
  {
    name: 'a pack by its address',
    fresh: true,
    steps: [
      { offer: 'the sample pack' },
      { visit: 'front-page' },
      { open: 'options.html' },
      { reach: say('packTitle'), key: 'Enter' },
      { write: PACK, into: say('packAddress') },
      { press: 'button', name: say('packFetch') },
      { shows: 'Import finished' },
      { shows: ORIGINAL_TITLE },
      { holds: 'nothing was asked for but pages that were visited' },
    ],
  },
];
