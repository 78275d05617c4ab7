import type { SitePattern } from './site-pattern';
import { parseSitePattern } from './site-pattern';

export type BadgeStyle = 'text' | 'dot' | 'off';

/** What the user chose. JSON, numbered: a later shape gets a later number and a migration. */
export interface Settings {
  version: 1;
  /** Check articles by itself and warn on the badge; false: only when the icon is clicked. */
  automatic: boolean;
  /** Sites checked by themselves even when `automatic` is off. */
  allow: SitePattern[];
  /** Sites never checked by themselves; stronger than `allow`. A click still checks. */
  deny: SitePattern[];
  badge: BadgeStyle;
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  automatic: true,
  allow: [],
  deny: [],
  badge: 'text',
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

/** More patterns than anyone types; a longer list is damage. */
const PATTERN_LIMIT = 2_000;

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
  const raw: Partial<Record<keyof Settings, unknown>> = typeof stored === 'object' ? stored : {};
  const problems: SettingsProblem[] = [];
  if (raw.version !== 1) problems.push({ field: 'version', problem: versionProblem(raw.version) });
  return {
    settings: {
      version: 1,
      automatic: readBoolean(raw.automatic, 'automatic', problems),
      allow: readPatterns(raw.allow, 'allow', problems),
      deny: readPatterns(raw.deny, 'deny', problems),
      badge: readBadge(raw.badge, problems),
    },
    problems,
  };
}

function versionProblem(version: unknown): SettingsProblem['problem'] {
  if (version === undefined) return 'missing';
  return typeof version === 'number' && version > 1 ? 'too-new' : 'wrong-type';
}

function readBoolean(value: unknown, field: 'automatic', problems: SettingsProblem[]): boolean {
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
