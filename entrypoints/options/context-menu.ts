import { contextMenus } from '../../lib/platform/context-menus';
import { i18n } from '../../lib/platform/i18n';
import type { Log } from '../../lib/platform/log';
import { permissions } from '../../lib/platform/permissions';
import { runtime } from '../../lib/platform/runtime';
import { scripting } from '../../lib/platform/scripting';
import type { ContextMenuClick } from '../../lib/platform/context-menus';
import { errandOf, menuItems } from '../../lib/session/menu-errands';
import { openDesk } from './open-desk';

/** The menu under the pointer; each entry leaves an errand and opens the desk. */
export function serveContextMenu(log: Log): void {
  // The browser keeps the entries; an update may bring others, and a start another language.
  const offer = () => {
    contextMenus.offer(menuItems(i18n)).catch((cause: unknown) => {
      log.warn('the menu was not offered', cause);
    });
  };
  runtime.onInstalled(offer);
  runtime.onStartup(offer);
  contextMenus.onClicked((click) => {
    carry(click).catch((cause: unknown) => {
      log.error('a click in the menu was lost', cause);
    });
  });
}

const parts = { selection: scripting.selection, requestSite: permissions.requestSite };

async function carry(click: ContextMenuClick): Promise<void> {
  const errand = await errandOf(click, parts);
  if (errand !== null) await openDesk(errand);
}
