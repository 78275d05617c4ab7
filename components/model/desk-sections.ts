import type { PlainKey } from '../i18n/catalogue';

/** The sections of the desk, in the order of its navigation. */
export const DESK_SECTIONS = [
  'corpus',
  'collect',
  'stories',
  'findings',
  'following',
  'check',
  'settings',
  'help',
] as const;

export type DeskSection = (typeof DESK_SECTIONS)[number];

/** What each section is called. */
export const SECTION_TITLES: Record<DeskSection, PlainKey> = {
  corpus: 'corpusTitle',
  collect: 'collectTitle',
  stories: 'storiesTitle',
  findings: 'findingsTitle',
  following: 'followingTitle',
  check: 'checkTitle',
  settings: 'settingsTitle',
  help: 'helpTitle',
};

/** The part of the page's address that opens a section. */
export function addressOf(section: DeskSection): string {
  return `#/${section}`;
}

/** The section that an address opens; the corpus for one that names none. */
export function sectionAt(hash: string): DeskSection {
  return DESK_SECTIONS.find((section) => hash === addressOf(section)) ?? 'corpus';
}

const REPORT = `${addressOf('corpus')}/`;

/** The part of the page's address that opens a report. */
export function addressOfReport(id: string): string {
  return REPORT + encodeURIComponent(id);
}

/** Id of the report that an address opens; null for one that names none. */
export function reportAt(hash: string): string | null {
  if (!hash.startsWith(REPORT)) return null;
  try {
    return decodeURIComponent(hash.slice(REPORT.length));
  } catch {
    return null; // typed by hand
  }
}

/** The page on which the story of a report is drawn. */
export function addressOfStory(id: string): string {
  return `story.html?report=${encodeURIComponent(id)}`;
}
