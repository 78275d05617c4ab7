/**
 * What a reader does with Firsthand, once for every browser: as data, by what things are and are
 * called (the names are those of the catalogue). play.ts carries it out. A new thing for readers
 * gets a scenario here before it gets a test of one browser.
 */
import { readExpectations } from '../demo/expectations';
import { ADDED } from './scenarios-added';
import { INCOMING } from './scenarios-incoming';
import type { Scenario, Step } from './scenario';
import { say, spelled, type Words } from './words';

export type { Scenario, Step } from './scenario';

const SPUN = 'spun';
const ORIGINAL_TITLE =
  'Vessmouth halts night ferries after cracks are found in ramps of three ships';
const UNRELATED_TITLE = 'At Corvale, readers may now talk, quietly';

const expectations = readExpectations();

/** What the sample site says that a page's badge should read. */
const badgeOf = (id: string): Words => expectations[id]?.badge ?? 'no such page';

/** … and what its popup should say. */
const popupOf = (id: string): Words => expectations[id]?.popup ?? 'no such page';

const importSamples: Step[] = [
  { open: 'options.html' },
  { give: 'the sample reports', to: say('importLabel') },
  { shows: 'Import finished' },
];

export const SCENARIOS: Scenario[] = [
  {
    name: 'install',
    steps: [
      { opened: 'welcome.html' },
      { open: 'options.html' },
      { shows: say('corpusTitle') },
      { shows: say('originBundled') },
    ],
  },
  { name: 'import', steps: [...importSamples, { shows: ORIGINAL_TITLE }] },
  { name: 'automatic badge', steps: [{ visit: SPUN }, { badge: badgeOf(SPUN) }] },
  {
    name: 'click',
    steps: [
      { visit: SPUN },
      { check: 'done' },
      { holds: 'the finding is painted and the body untouched' },
      { icon: 'opens the popup' },
      { popupShows: popupOf(SPUN) },
    ],
  },
  {
    name: 'popup',
    steps: [
      { visit: SPUN },
      { popup: true },
      { shows: popupOf(SPUN) },
      { shows: say('originalLikely') },
      { shows: say('changesTitle') },
    ],
  },
  {
    name: 'beside the page',
    steps: [
      { visit: SPUN },
      { check: 'done' },
      { popup: true },
      { press: 'button', name: say('actionBeside') },
      { panelShows: popupOf(SPUN) },
      { panelShows: say('compareTexts') },
    ],
  },
  {
    name: 'by the keyboard alone',
    steps: [
      { visit: SPUN },
      { check: 'done' },
      { popup: true },
      { shows: popupOf(SPUN) },
      { reach: say('menuTitle'), key: 'Enter' },
      { shows: say('twoTitle') },
      { reach: say('actionKeep'), key: 'Enter' },
      { shows: say('keptStatus') },
      { hides: say('twoTitle') },
      { popup: true },
      { shows: popupOf(SPUN) },
      { reach: say('menuTitle'), key: 'Enter' },
      { reach: say('actionShowOnPage'), key: 'Enter' },
      { holds: 'the page bar goes by keys and leaves no trace' },
      { compare: true },
      { shows: say('compareTurn') },
      { reach: say('evidenceMenu'), key: 'Enter' },
      { shows: say('evidenceWithTexts') },
      { reach: say('compareNext'), key: 'Enter' },
      { open: 'options.html' },
      { reach: say('findingsTitle'), key: 'Enter' },
      { shows: say('findingByKept') },
    ],
  },
  {
    name: 'try it without a page of news',
    steps: [
      { open: 'welcome.html' },
      { shows: say('exampleTitle') },
      { shows: '40 hours' },
      { open: 'sample.html' },
      { press: 'button', name: say('actionCheck') },
      { shows: say('verdictSpun') },
    ],
  },
  {
    name: 'front page',
    steps: [{ visit: 'front-page' }, { check: 'idle' }, { badge: '' }],
  },
  {
    name: 'options',
    steps: [
      { open: 'options.html' },
      { write: 'Vessmouth halts', into: say('searchLabel') },
      { shows: ORIGINAL_TITLE },
      { press: 'link', name: say('settingsTitle') },
      { press: 'radio', name: say('badgeStyleDot') },
      { shows: say('settingsSaved') },
      { visit: SPUN },
      { badge: '•' },
      { open: 'options.html' },
      { press: 'link', name: say('settingsTitle') },
      { press: 'radio', name: say('badgeStyleText') },
      { shows: say('settingsSaved') },
    ],
  },
  {
    name: 'save',
    steps: [
      { visit: 'unrelated' },
      { popup: true },
      { press: 'button', name: say('actionSave') },
      { shows: say('savedStatus') },
      { open: 'options.html' },
      { shows: UNRELATED_TITLE },
      { shows: say('originCaptured') },
    ],
  },
  {
    name: 'delete and undo',
    steps: [
      { open: 'options.html' },
      { press: 'button', name: `${spelled(say('rowDelete'))} ${UNRELATED_TITLE}` },
      { press: 'button', name: say('undo') },
      { shows: say('undoneTitle', { title: UNRELATED_TITLE }) },
      { open: 'options.html' },
      { shows: UNRELATED_TITLE },
    ],
  },
  {
    name: 'check a text',
    steps: [
      { open: 'options.html' },
      { press: 'link', name: say('checkTitle') },
      { paste: SPUN, into: say('checkText') },
      { press: 'button', name: say('checkButton') },
      { shows: popupOf(SPUN) },
      { shows: 'fissures' },
    ],
  },
  {
    name: 'background killed',
    steps: [
      { visit: SPUN },
      { check: 'done' },
      { browser: 'stops the background' },
      { popup: true },
      { shows: popupOf(SPUN) },
      { browser: 'stops the background' },
      { visit: SPUN },
      { badge: badgeOf(SPUN) },
    ],
  },
  {
    name: 'addresses in a loop',
    steps: [
      { visit: 'restless page' },
      { badge: badgeOf(SPUN) },
      { holds: 'the finding outlives changes of address' },
      { badge: badgeOf(SPUN) },
    ],
  },
  {
    name: 'a page that listens',
    steps: [
      { visit: 'listening page' },
      { badge: badgeOf(SPUN) },
      { popup: true },
      { shows: popupOf(SPUN) },
      { holds: 'the page has learnt nothing' },
    ],
  },
  {
    name: 'settings closed to pages',
    steps: [{ visit: SPUN }, { holds: 'content scripts cannot read the settings' }],
    not: { Firefox: 'has no storage.local.setAccessLevel' },
  },
  {
    name: 'private window',
    steps: [
      { browser: 'allows private windows' },
      { visit: 'excerpts', privately: true },
      { check: 'done' },
      { holds: 'one private window is open' },
      { popup: true },
      { press: 'button', name: say('actionSave') },
      { shows: say('failedPrivateWindow') },
      { browser: 'closes the private window' },
      { holds: 'nothing of the page is kept' },
    ],
  },
  ...INCOMING,
  ...ADDED,
  {
    name: 'browser restarted',
    steps: [
      { browser: 'is restarted' },
      { open: 'options.html' },
      { shows: ORIGINAL_TITLE },
      { visit: SPUN },
      { badge: badgeOf(SPUN) },
    ],
  },
  {
    name: 'no request unasked',
    steps: [{ holds: 'nothing was asked for but pages that were visited' }],
  },
  {
    name: 'load the original',
    fresh: true,
    steps: [
      { open: 'options.html' },
      { give: 'the sample pack', to: say('importLabel') },
      { shows: 'Import finished' },
      { visit: SPUN },
      { popup: true },
      { shows: say('loadOriginal') },
      { requests: 0, for: 'original' },
      { press: 'button', name: say('loadOriginal') },
      { hides: say('loadOriginal') },
      { requests: 1, for: 'original' },
    ],
  },
  {
    name: 'version-1 database',
    fresh: true,
    steps: [
      { browser: 'has a version-1 database' },
      { open: 'options.html' },
      { shows: ORIGINAL_TITLE },
      { visit: SPUN },
      { badge: badgeOf(SPUN) },
    ],
  },
  {
    name: 'access withheld',
    fresh: true,
    steps: [
      ...importSamples,
      { browser: 'withholds access' },
      { visit: SPUN },
      { check: 'idle' },
      { icon: 'gives access' },
      { badge: badgeOf(SPUN) },
    ],
  },
  {
    name: 'access withdrawn',
    fresh: true,
    steps: [
      ...importSamples,
      { visit: SPUN },
      { badge: badgeOf(SPUN) },
      { browser: 'withholds access' },
      { visit: 'reprint' },
      { check: 'idle' },
      { badge: '' },
    ],
  },
];
