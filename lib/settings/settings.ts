import type { SitePattern } from './site-pattern';
import { parseSitePattern } from './site-pattern';

/** Where a sentence of a page is looked for, by a click that opens a tab there. */
export const SEARCH_ENGINES = ['duckduckgo', 'google', 'bing', 'qwant', 'startpage'] as const;

export type SearchEngine = (typeof SEARCH_ENGINES)[number];

export type BadgeStyle = 'text' | 'dot' | 'off';

/** How long what was read is remembered, and how much of it. */
export interface ReadingSettings {
  on: boolean;
  /** Nothing new is remembered until it goes on. */
  paused: boolean;
  /** Keeps the text too, not only fingerprints and facts. */
  keepText: boolean;
  /** What was seen longer ago is forgotten; null for never. */
  days: number | null;
  /** The oldest beyond so many reports are forgotten; null for none. */
  reports: number | null;
}

/** What the user chose. JSON, numbered: a later shape gets a later number and a migration. */
export interface Settings {
  version: 2;
  /** Check articles by itself and warn on the badge; false: only when the icon is clicked. */
  automatic: boolean;
  /** Sites checked by themselves even when `automatic` is off. */
  allow: SitePattern[];
  /** Sites never checked by themselves; stronger than `allow`. A click still checks. */
  deny: SitePattern[];
  badge: BadgeStyle;
  /** Whether articles that are read come into the corpus by themselves. */
  reading: ReadingSettings;
  /** Whether findings that warn are written down (lib/watch). */
  watching: boolean;
  engine: SearchEngine;
  /** Questions to the table of reports that the user named, in the order of their names. */
  filters: SavedFilter[];
}

/** What is looked for in the table of reports, under a name. */
export interface SavedFilter {
  name: string;
  text: string;
  origins: string[];
  withText: boolean;
  tag: string;
}

export const DEFAULT_SETTINGS: Settings = {
  version: 2,
  automatic: true,
  allow: [],
  deny: [],
  badge: 'text',
  reading: { on: false, paused: false, keepText: false, days: 90, reports: 5_000 },
  watching: false,
  engine: 'duckduckgo',
  filters: [],
};

/** A stored value that was replaced by its default. */
export interface SettingsProblem {
  field: keyof Settings;
  problem: 'missing' | 'wrong-type' | 'bad-pattern' | 'too-new';
}

export interface ParsedSettings {
  settings: Settings;
  problems: SettingsProblem[];
}

type RawSettings = Partial<Record<keyof Settings, unknown>>;

/** More patterns than anyone types; a longer list is damage. */
const PATTERN_LIMIT = 2_000;

/** More than anybody names; a longer list is damage. */
const FILTER_LIMIT = 100;

const BADGES: readonly BadgeStyle[] = ['text', 'dot', 'off'];

/**
 * Settings from storage or a file. Nothing stored yet gives the defaults without a word;
 * otherwise each bad field falls back alone and is reported, so that one damaged value
 * does not lose the user's site lists.
 */
export function parseSettings(stored: unknown): ParsedSettings {
  if (stored === undefined || stored === null) {
    return { settings: { ...DEFAULT_SETTINGS }, problems: [] };
  }
  const raw = upToDate(typeof stored === 'object' ? stored : {});
  const problems: SettingsProblem[] = [];
  if (raw.version !== 2) problems.push({ field: 'version', problem: versionProblem(raw.version) });
  return {
    settings: {
      version: 2,
      automatic: readBoolean(raw.automatic, 'automatic', problems),
      allow: readPatterns(raw.allow, 'allow', problems),
      deny: readPatterns(raw.deny, 'deny', problems),
      badge: readBadge(raw.badge, problems),
      reading: readReading(raw.reading, problems),
      watching: readBoolean(raw.watching, 'watching', problems),
      engine: readEngine(raw.engine, problems),
      filters: readFilters(raw.filters, problems),
    },
    problems,
  };
}

/** Version 1 knew nothing of reading and watching, which are off until they are chosen. */
function upToDate(raw: RawSettings): RawSettings {
  if (raw.version !== 1) return raw;
  const { reading, watching } = DEFAULT_SETTINGS;
  return { ...raw, version: 2, reading, watching };
}

function versionProblem(version: unknown): SettingsProblem['problem'] {
  if (version === undefined) return 'missing';
  return typeof version === 'number' && version > 2 ? 'too-new' : 'wrong-type';
}

function readBoolean(
  value: unknown,
  field: 'automatic' | 'watching',
  problems: SettingsProblem[],
): boolean {
  if (typeof value === 'boolean') return value;
  problems.push({ field, problem: value === undefined ? 'missing' : 'wrong-type' });
  return DEFAULT_SETTINGS[field];
}

function readBadge(value: unknown, problems: SettingsProblem[]): BadgeStyle {
  const badge = BADGES.find((style) => style === value);
  if (badge !== undefined) return badge;
  problems.push({ field: 'badge', problem: value === undefined ? 'missing' : 'wrong-type' });
  return DEFAULT_SETTINGS.badge;
}

/** Settings of before there was a choice have none, which is no damage. */
function readEngine(value: unknown, problems: SettingsProblem[]): SearchEngine {
  const engine = SEARCH_ENGINES.find((one) => one === value);
  if (engine !== undefined) return engine;
  if (value !== undefined) problems.push({ field: 'engine', problem: 'wrong-type' });
  return DEFAULT_SETTINGS.engine;
}

/** As `readEngine`: of before a filter could be saved there are none. */
function readFilters(value: unknown, problems: SettingsProblem[]): SavedFilter[] {
  if (value === undefined) return [];
  const filters = Array.isArray(value) ? value.slice(0, FILTER_LIMIT).map(readFilter) : [null];
  if (filters.includes(null)) problems.push({ field: 'filters', problem: 'wrong-type' });
  return filters.filter((filter) => filter !== null);
}

function readFilter(value: unknown): SavedFilter | null {
  const { name, text, origins, withText, tag } = (value ?? {}) as Partial<
    Record<keyof SavedFilter, unknown>
  >;
  const isOne =
    typeof name === 'string' &&
    typeof text === 'string' &&
    typeof withText === 'boolean' &&
    typeof tag === 'string' &&
    Array.isArray(origins) &&
    origins.every((origin) => typeof origin === 'string');
  return isOne ? { name, text, origins, withText, tag } : null;
}

/** What is read is too private for guesses: one bad value, and nothing is remembered. */
function readReading(value: unknown, problems: SettingsProblem[]): ReadingSettings {
  const { on, paused, keepText, days, reports } = (value ?? {}) as Partial<
    Record<keyof ReadingSettings, unknown>
  >;
  if (
    typeof on === 'boolean' &&
    typeof paused === 'boolean' &&
    typeof keepText === 'boolean' &&
    isLimit(days) &&
    isLimit(reports)
  ) {
    return { on, paused, keepText, days, reports };
  }
  problems.push({ field: 'reading', problem: value === undefined ? 'missing' : 'wrong-type' });
  return DEFAULT_SETTINGS.reading;
}

function isLimit(value: unknown): value is number | null {
  return value === null || (Number.isSafeInteger(value) && (value as number) > 0);
}

function readPatterns(
  value: unknown,
  field: 'allow' | 'deny',
  problems: SettingsProblem[],
): SitePattern[] {
  if (!Array.isArray(value) || value.length > PATTERN_LIMIT) {
    problems.push({ field, problem: value === undefined ? 'missing' : 'wrong-type' });
    return [];
  }
  const patterns = value.map((item) => (typeof item === 'string' ? parseSitePattern(item) : null));
  if (patterns.includes(null)) problems.push({ field, problem: 'bad-pattern' });
  return patterns.filter((pattern) => pattern !== null);
}
