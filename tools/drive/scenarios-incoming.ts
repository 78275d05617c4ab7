/** What comes in by itself: by reading, and by following. Played among the others. */
import { readExpectations } from '../demo/expectations';
import { FEED, SITEMAP } from './feeds';
import type { Scenario } from './scenario';
import { say } from './words';

const SPUN = 'spun';
const SPUN_BADGE = readExpectations()[SPUN]?.badge ?? 'no such page';

export const INCOMING: Scenario[] = [
  {
    name: 'what I read',
    fresh: true,
    steps: [
      { opened: 'welcome.html' },
      { visit: SPUN },
      { check: 'done' },
      { badge: '' },
      { popup: true },
      { press: 'button', name: say('readingOn') },
      { shows: say('readingIsOn') },
      { visit: 'original' },
      { check: 'done' },
      // It is remembered a little after it was shown what was found.
      { open: 'options.html' },
      { shows: say('originRead') },
      { browser: 'stops the background' },
      { visit: SPUN },
      { badge: SPUN_BADGE },
      { open: 'options.html' },
      { shows: say('originRead') },
    ],
  },
  {
    name: 'what I read, privately',
    fresh: true,
    steps: [
      { opened: 'welcome.html' },
      { browser: 'allows private windows' },
      { visit: 'front-page' },
      { popup: true },
      { press: 'button', name: say('readingOn') },
      { shows: say('readingIsOn') },
      { visit: 'excerpts', privately: true },
      { check: 'done' },
      { browser: 'closes the private window' },
      { holds: 'nothing of the page is kept' },
    ],
  },
  {
    name: 'what I follow',
    fresh: true,
    steps: [
      { opened: 'welcome.html' },
      { serve: 'a feed of the original and a sitemap of the copy' },
      // Chromium answers no question about names while an extension's page is the first page of all.
      { visit: 'front-page' },
      { check: 'idle' },
      { open: 'options.html' },
      { press: 'link', name: say('findingsTitle') },
      { tick: say('watchingOn') },
      { press: 'link', name: say('followingTitle') },
      { write: FEED, into: say('followAddress') },
      { press: 'button', name: say('followButton') },
      { shows: say('followedTaken_one', { count: '1' }) },
      { write: SITEMAP, into: say('followAddress') },
      { press: 'button', name: say('followButton') },
      { shows: SITEMAP },
      { tick: say('followedPages') },
      { shows: say('findingsFresh_one', { count: '1' }) },
      { holds: 'nothing was asked for but pages that were visited' },
    ],
  },
];
