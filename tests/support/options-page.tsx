import { vi } from 'vitest';
import type { OptionsViewProps } from '../../components/views/OptionsView';
import { OptionsView } from '../../components/views/OptionsView';
import type { DiagnosticsPort } from '../../components/hooks/use-diagnostics';
import type { SettingsPort } from '../../components/hooks/use-settings';
import type { DeskSection } from '../../components/model/desk-sections';
import { addressOf } from '../../components/model/desk-sections';
import type { Source } from '../../lib/check/corpus-manager';
import { err, ok, type Result } from '../../lib/core/result';
import type { Collector } from '../../lib/manage/collect';
import type { Correction } from '../../lib/manage/corrections';
import type { CaseNote, FindingRow, FindingsManager, Judgement } from '../../lib/manage/findings';
import type { Found, Subscription } from '../../lib/manage/following';
import type { BackupManager, Restored } from '../../lib/manage/backup';
import { WELL_KNOWN, type PackFetcher } from '../../lib/manage/pack-address';
import type { OwnerGroup, OwnersManager } from '../../lib/manage/owners';
import type { ReadingManager } from '../../lib/manage/reading';
import type { Role, RolesManager } from '../../lib/manage/roles';
import type { StoriesManager, Story } from '../../lib/manage/stories';
import type { ListedStory, StoryList } from '../../lib/manage/story-list';
import type { SettingsProblem } from '../../lib/settings/settings';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import type { TeamChoice } from '../../lib/settings/team-choice';
import { parseSitePattern } from '../../lib/settings/site-pattern';
import { anAccess } from './access';
import { aCorpus } from './fake-corpus';
import { aNotesManager, aTable } from './fake-table';
import { show } from './show';
import '../../components/styles/options.css';

export const changeSettings = vi.fn(() => Promise.resolve());
export const saveFile = vi.fn();

const refusing = () => Promise.resolve(ok({ refused: 'too-short' } as const));
/** What is asked about texts stands in check-section.test.tsx. */
const texts = {
  checkText: refusing,
  compareTexts: refusing,
  checkReport: refusing,
  openComparison: () => Promise.resolve(),
  loadOriginal: () => Promise.resolve(ok(undefined)),
};

export const copyText = vi.fn(() => Promise.resolve(true));

export const aDiagnosticsPort = (): DiagnosticsPort => ({
  versions: { extension: '1.2.3', browser: 'a browser', coding: 2, selection: 2, database: 1 },
  log: () => Promise.resolve([]),
  copy: copyText,
});

/** Settings as they are after the installation, unless told otherwise. */
export const aSettingsPort = (problems: SettingsProblem[] = []): SettingsPort => ({
  first: { settings: DEFAULT_SETTINGS, problems },
  change: changeSettings,
  watch: vi.fn(),
});

/** A memory of what was read, empty unless told otherwise. */
export function aReadingManager(given = 0) {
  let count = given;
  return {
    count: vi.fn(() => Promise.resolve(count)),
    forget: vi.fn<ReadingManager['forget']>(() => {
      const gone = count;
      count = 0;
      return Promise.resolve(gone);
    }),
  };
}

/** A log of findings in memory. */
export function aFindingsManager(rows: FindingRow[] = [], judgements: Judgement[] = []) {
  return {
    list: vi.fn(() => Promise.resolve(rows)),
    judgements: vi.fn(() => Promise.resolve(judgements)),
    seen: vi.fn(() => Promise.resolve()),
    judge: vi.fn(() => Promise.resolve()),
    takeBack: vi.fn(() => Promise.resolve()),
    remove: vi.fn(() => Promise.resolve(1)),
    texts: vi.fn<FindingsManager['texts']>(() => Promise.resolve(null)),
    caseNotes: vi.fn(() => Promise.resolve<CaseNote[]>([])),
    writeOnCase: vi.fn(() => Promise.resolve()),
    file: vi.fn(() => new Blob(['file'])),
  };
}

/** Roles of reports in memory. */
export function aRolesManager(): RolesManager {
  const roles = new Map<string, Role>();
  return {
    all: () => Promise.resolve([...roles].map(([id, role]) => ({ id, role }))),
    of: (id) => Promise.resolve(roles.get(id) ?? null),
    set: (id, role) => {
      if (role === null) roles.delete(id);
      else roles.set(id, role);
      return Promise.resolve();
    },
  };
}

/** What is corrected of pages, in memory. */
export function aCorrectionsManager(known: Correction[] = []) {
  return {
    list: vi.fn(() => Promise.resolve(known)),
    of: vi.fn(() => Promise.resolve(null)),
    keep: vi.fn(() => Promise.resolve()),
    remove: vi.fn(() => Promise.resolve()),
  };
}

/** Houses in memory. */
export function anOwnersManager(groups: OwnerGroup[] = []) {
  return {
    list: vi.fn(() => Promise.resolve(groups)),
    keep: vi.fn<OwnersManager['keep']>(() => Promise.resolve(null)),
    remove: vi.fn(() => Promise.resolve()),
  };
}

/** A publisher's site that offers no pack, unless told otherwise. */
export function aPackFetcher(file: Source | null = null) {
  return {
    addressOf: (typed: string) => (typed === '' ? null : `https://${typed}${WELL_KNOWN}`),
    fetch: vi.fn<PackFetcher['fetch']>(() =>
      Promise.resolve(file ? { file } : { problem: 'not-found' }),
    ),
  };
}

/** Pages that are read at once, and give a new report each, unless told otherwise. */
export function aCollector(given: Partial<Collector> = {}) {
  return {
    listed: vi.fn<Collector['listed']>((text) =>
      text.split('\n').map((typed) => ({ typed, url: typed, isPrivate: false })),
    ),
    tabs: vi.fn<Collector['tabs']>(() => Promise.resolve([])),
    saveTab: vi.fn<Collector['saveTab']>(() => Promise.resolve(ok('saved'))),
    saveAddress: vi.fn<Collector['saveAddress']>(() => Promise.resolve(ok('saved'))),
    readAddress: vi.fn<Collector['readAddress']>(() => Promise.resolve(err('unreachable'))),
    askAccess: vi.fn<Collector['askAccess']>(() => Promise.resolve(true)),
    askEverySite: vi.fn<Collector['askEverySite']>(() => Promise.resolve(true)),
    ...given,
  };
}

export function aBackupManager(restored: Restored | null = null) {
  return {
    save: vi.fn(() => Promise.resolve({ file: new Blob(['backup']), name: 'backup.jsonl' })),
    restore: vi.fn<BackupManager['restore']>(() => Promise.resolve(restored)),
  };
}

/** A few megabytes that the browser may clear. */
export function aStorageManager() {
  const takes = { fingerprints: 4e6, index: 2e6, texts: 0, reports: 5e5, search: 0, kept: 1e4 };
  return {
    use: () => Promise.resolve({ takes, used: 7e6, quota: 9e8, persisted: false }),
    persist: vi.fn(() => Promise.resolve(true)),
  };
}

/** Stories that are known already: none, unless told otherwise. */
export function aStoriesManager(story: Partial<Story> = {}): StoriesManager {
  return { of: () => Promise.resolve({ versions: [], others: [], first: null, ...story }) };
}

/** The stories that are known: none, unless told otherwise. */
export function aStoryList(stories: ListedStory[] = []) {
  return {
    list: vi.fn(() => Promise.resolve(stories)),
    lookThrough: vi.fn<StoryList['lookThrough']>(() => Promise.resolve()),
  };
}

/** What is followed, in memory. */
export function aFollowingManager(rows: Subscription[] = [], found: Found = { feeds: [] }) {
  return {
    list: vi.fn(() => Promise.resolve(rows)),
    find: vi.fn(() => Promise.resolve(found)),
    follow: vi.fn(() => Promise.resolve(true)),
    lead: vi.fn(() => Promise.resolve(found)),
    move: vi.fn(() => Promise.resolve()),
    set: vi.fn(() => Promise.resolve()),
    lookNow: vi.fn(() => Promise.resolve()),
    unfollow: vi.fn(() => Promise.resolve()),
    importOpml: vi.fn(() => Promise.resolve(2)),
    exportOpml: vi.fn(() => Promise.resolve(new Blob(['opml']))),
  };
}

/** A team's corpus that answers, and is not chosen unless told otherwise. */
export function aTeamPort(first: TeamChoice | null = null, answer: Result<number> = ok(1_200)) {
  return {
    first,
    isKept: 'on-disk' as const,
    test: vi.fn(() => Promise.resolve(answer)),
    save: vi.fn(() => Promise.resolve()),
    forget: vi.fn(() => Promise.resolve()),
  };
}

/** Opens a section of the desk before it is drawn. */
export function at(section: DeskSection): void {
  location.hash = addressOf(section);
}

/** The options page on a corpus in memory. */
export function showOptions(
  corpus = aCorpus(),
  locale: 'en' | 'de' | 'ar' = 'en',
  given: Partial<OptionsViewProps> = {},
): HTMLElement {
  const notes = aNotesManager();
  return show(
    <OptionsView
      corpus={corpus}
      table={aTable(corpus, notes)}
      notes={notes}
      roles={aRolesManager()}
      corrections={aCorrectionsManager()}
      stories={aStoriesManager()}
      storyList={aStoryList()}
      packs={aPackFetcher()}
      collector={aCollector()}
      backup={aBackupManager()}
      storage={aStorageManager()}
      texts={texts}
      settings={aSettingsPort()}
      reading={aReadingManager()}
      findings={aFindingsManager()}
      owners={anOwnersManager()}
      following={aFollowingManager()}
      team={aTeamPort()}
      access={anAccess()}
      diagnostics={aDiagnosticsPort()}
      parsePattern={parseSitePattern}
      onSaveFile={saveFile}
      {...given}
    />,
    locale,
  );
}
