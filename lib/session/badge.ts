import type { Finding } from '../check/finding';
import type { Action, Badge } from '../platform/action';
import type { IconState } from '../platform/icon-state';
import type { I18n } from '../platform/i18n';
import type { BadgeStyle } from '../settings/settings';
import type { SettingsStore } from '../settings/store';
import type { VerdictKind, Warning } from '../verdict/verdict';
import type { TabState } from './tab-state';

/** Each with a contrast of at least 4.5 : 1 to the white badge text. */
const COLOURS: Record<Warning, string> = { blue: '#1a5fb4', amber: '#8f5902', red: '#b3261e' };

const DOT = '•';

/** Each one sign that no font clips; what was altered outweighs what was copied. */
const SIGNS: Partial<Record<VerdictKind, string>> = {
  syndicated: '=',
  reprint: '=',
  spun: '≈',
  rewrite: '≈',
  partial: '+',
  mosaic: '+',
};
const ALTERED_SIGN = '!';

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
 * The toolbar icon for a state: colour and sign only where the finding warns, and a title
 * that says in words what colour and sign say, for those who do not see them.
 *
 * Message keys: `actionTitle_KIND` with the name of the likely source and, for what was
 * altered, the word for it; `actionTitle_unknown_order`, `_page_first`; `actionTitle_idle`,
 * `_checking`, `_failed`.
 */
export function badgeFor(state: TabState, style: BadgeStyle, i18n: I18n): Badge {
  const finding = state.status === 'done' ? state.finding : null;
  const warns = finding?.warns ?? null;
  return {
    icon: style === 'off' && warns ? 'nothing' : iconOf(state),
    text: finding && warns && style !== 'off' ? badgeText(finding, style) : '',
    colour: warns && style !== 'off' ? COLOURS[warns] : null,
    title: title(state, i18n),
  };
}

/** What the icon tells beside its badge. Where the settings ask for no warning it tells of none. */
function iconOf(state: TabState): IconState {
  if (state.status === 'checking') return 'checking';
  if (state.status === 'not-checked' && state.reason === 'off-for-site') return 'off';
  if (state.status !== 'done') return 'idle';
  const { finding } = state;
  const { kind, order } = finding.verdict;
  if (!(kind in SIGNS)) return kind === 'not-checked' ? 'idle' : 'nothing';
  if (order === 'suspect-first') return 'reused';
  return isAltered(finding) ? 'altered' : 'match';
}

function badgeText(finding: Finding, style: BadgeStyle): string {
  if (style !== 'text') return DOT;
  return isAltered(finding) ? ALTERED_SIGN : (SIGNS[finding.verdict.kind] ?? DOT);
}

/**
 * True where the page says something else than the source before it. A lost credit is no
 * alteration, and where nobody knows who was first, nobody knows who altered.
 */
function isAltered({ altered: { meaning, quotation, fact }, verdict }: Finding): boolean {
  return verdict.order === 'source-first' && meaning + quotation + fact > 0;
}

function title(state: TabState, i18n: I18n): string {
  const name = i18n.message('extName');
  const words = i18n.message(`actionTitle_${titleKey(state)}`, titleDetails(state, i18n));
  return words === '' ? name : `${name} – ${words}`;
}

/** Placeholders in the order of their names: what was reused says whether it was altered. */
function titleDetails(state: TabState, i18n: I18n): string[] {
  if (state.status !== 'done') return [];
  const { finding } = state;
  const source = sourceName(finding);
  if (!(titleKey(state) in SIGNS)) return [source];
  return [isAltered(finding) ? i18n.message('actionAltered') : '', source];
}

function titleKey(state: TabState): string {
  if (state.status !== 'done')
    return state.status === 'not-checked' ? messageKind(state.status) : state.status;
  const { kind, order } = state.finding.verdict;
  if (kind in SIGNS && order === 'undetermined') return 'unknown_order';
  return kind in SIGNS && order === 'suspect-first' ? 'page_first' : messageKind(kind);
}

/** Outlet of the first source, or its headline where the outlet is unknown. */
function sourceName({ sources: [source] }: Finding): string {
  return source?.outlet ?? source?.title ?? '';
}

/** Message keys may not hold a hyphen. */
function messageKind(kind: string): string {
  return kind.replaceAll('-', '_');
}
