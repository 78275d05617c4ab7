import type { Action, Badge } from '../platform/action';
import type { I18n } from '../platform/i18n';
import type { BadgeStyle } from '../settings/settings';
import type { SettingsStore } from '../settings/store';
import type { Warning } from '../verdict/verdict';
import type { TabState } from './tab-state';

/** Each with a contrast of at least 4.5 : 1 to the white badge text. */
const COLOURS: Record<Warning, string> = { blue: '#1a5fb4', amber: '#8f5902', red: '#b3261e' };

const DOT = '•';

/** Shows a tab's state on its icon, in the style that the settings ask for at the time. */
export function createBadgeView(
  action: Action,
  settings: Pick<SettingsStore, 'load'>,
  i18n: I18n,
): (tabId: number, state: TabState) => Promise<void> {
  return async (tabId, state) => {
    const { badge } = (await settings.load()).settings;
    await action.show(tabId, badgeFor(state, badge, i18n));
  };
}

/**
 * The toolbar icon for a state: colour and text only where the finding warns, and a title
 * that says in words what the colour says, for those who do not see it.
 *
 * Message keys: `badge_KIND` (at most four letters), `actionTitle_KIND` with the name of the
 * likely source, `actionTitle_idle`, `_checking`, `_failed`.
 */
export function badgeFor(state: TabState, style: BadgeStyle, i18n: I18n): Badge {
  const finding = state.status === 'done' ? state.finding : null;
  const warns = finding?.warns ?? null;
  return {
    text: finding && warns && style !== 'off' ? badgeText(finding.verdict.kind, style, i18n) : '',
    colour: warns && style !== 'off' ? COLOURS[warns] : null,
    title: title(state, i18n),
  };
}

function badgeText(kind: string, style: BadgeStyle, i18n: I18n): string {
  return (style === 'text' && i18n.message(`badge_${messageKind(kind)}`)) || DOT;
}

function title(state: TabState, i18n: I18n): string {
  const name = i18n.message('extName');
  const words = i18n.message(`actionTitle_${titleKey(state)}`, [sourceName(state)]);
  return words === '' ? name : `${name} – ${words}`;
}

function titleKey(state: TabState): string {
  if (state.status === 'done') return messageKind(state.finding.verdict.kind);
  return state.status === 'not-checked' ? messageKind(state.status) : state.status;
}

/** Outlet of the first source, or its headline where the outlet is unknown. */
function sourceName(state: TabState): string {
  const source = state.status === 'done' ? state.finding.sources[0] : undefined;
  return source?.outlet ?? source?.title ?? '';
}

/** Message keys may not hold a hyphen. */
function messageKind(kind: string): string {
  return kind.replaceAll('-', '_');
}
