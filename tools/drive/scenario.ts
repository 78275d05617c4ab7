/** What the scenarios are made of. */
import type { DrivenName } from './browser';
import type { Role } from './page';
import type { Words } from './words';

export type Step =
  /** Opens a page of the sample site by its id, or one of odd-pages.ts. */
  | { visit: string; privately?: true }
  /** Opens a page of the extension, which the steps after it are about. */
  | { open: 'options.html' | 'welcome.html' | 'sample.html' }
  /** The browser itself has opened this page of the extension. */
  | { opened: 'welcome.html' }
  /** The popup of the visited page, in a tab of its own. */
  | { popup: true }
  /** Both texts of the visited page's finding, in a tab of their own. */
  | { compare: true }
  /** By the tabulator alone to what is called so, and then this key. */
  | { reach: Words; key: 'Enter' | 'Space' }
  /** A click on the icon of the visited page. */
  | { icon: 'opens the popup' | 'gives access' }
  /** An entry of the menu under the pointer, over a link to a sample page; opens the desk. */
  | { menu: 'check-link' | 'save-link'; to: string }
  | { popupShows: Words }
  /** What the panel beside the visited page shows, once that page is in front. */
  | { panelShows: Words }
  | { press: Role; name: Words }
  /** A checkbox of this name is ticked. */
  | { tick: Words }
  | { write: string; into: Words }
  /** The text of a sample page. */
  | { paste: string; into: Words }
  | { give: 'the sample reports' | 'the sample pack' | 'a backup of the sample reports'; to: Words }
  | { shows: Words }
  | { hides: Words }
  /** The visited page's badge, once it reads so. */
  | { badge: Words }
  /** The visited page's check ends so; 'idle' is how it stays while another page is checked. */
  | { check: 'done' | 'idle' | 'not-checked' }
  /** How often the server is asked for a sample page in the whole scenario. */
  | { requests: number; for: string }
  | {
      browser:
        | 'stops the background'
        | 'is restarted'
        | 'withholds access'
        | 'allows private windows'
        | 'closes the private window'
        | 'has a version-1 database';
    }
  /** The sample site gets a feed and a sitemap (feeds.ts). */
  | { serve: 'a feed of the original and a sitemap of the copy' }
  /** The sample site offers the sample pack at its well-known place (feeds.ts). */
  | { offer: 'the sample pack' }
  /** What must hold, as odd-pages.ts and play.ts look for it. */
  | {
      holds:
        | 'the finding is painted and the body untouched'
        | 'the page bar goes by keys and leaves no trace'
        | 'the page has learnt nothing'
        | 'the finding outlives changes of address'
        | 'nothing of the page is kept'
        | 'one private window is open'
        | 'content scripts cannot read the settings'
        | 'nothing was asked for but pages that were visited';
    };

export interface Scenario {
  name: string;
  /** On a profile of its own, which ends with it. */
  fresh?: true;
  steps: Step[];
  /** Where it cannot be done, and why. */
  not?: Partial<Record<DrivenName, string>>;
}
