import type { PlainKey } from '../i18n/catalogue';

/** The sections of the desk, in the order of its navigation. */
export const DESK_SECTIONS = [
  'corpus',
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
