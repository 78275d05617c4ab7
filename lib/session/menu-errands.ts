import { CAPTURE_LIMIT } from '../check/limits';
import { isPrivateAddress } from '../check/private-address';
import type { ContextMenuClick, ContextMenuItem } from '../platform/context-menus';
import type { I18n } from '../platform/i18n';
import type { Errand } from './errands';

/** The entries of the menu under the pointer, in the language of the browser. */
export function menuItems(i18n: I18n): ContextMenuItem[] {
  return [
    { id: 'check-selection', title: i18n.message('menuCheckSelection'), on: 'selection' },
    { id: 'check-link', title: i18n.message('menuCheckLink'), on: 'link' },
    { id: 'save-link', title: i18n.message('menuSaveLink'), on: 'link' },
  ];
}

export interface MenuParts {
  /** The words that are selected in a tab, with their paragraphs; null where it may not be asked. */
  selection: (tabId: number) => Promise<string | null>;
  /** Asks the user for the site of a link, where the browser withholds it. */
  requestSite: (url: string) => Promise<boolean>;
}

/** What a click in the menu asks the desk to do; null for a click of another release's menu. */
export async function errandOf(
  { id, tabId, incognito, selection, link, isTopFrame }: ContextMenuClick,
  parts: MenuParts,
): Promise<Errand | null> {
  if (id === 'check-selection') {
    const whole = isTopFrame && tabId !== null ? await parts.selection(tabId) : null;
    return { do: 'check-text', text: (whole || selection).trim().slice(0, CAPTURE_LIMIT) };
  }
  if (link === null || (id !== 'check-link' && id !== 'save-link')) return null;
  // The desk says so where it was refused, and asks again by a button of its own.
  if (!isPrivateAddress(link)) await parts.requestSite(link).catch(() => false);
  return id === 'check-link' ? { do: 'check', url: link } : { do: 'save', url: link, incognito };
}
