import type { SenderPolicy } from './serve';

/** The tab whose top frame sent a content message. */
export interface ContentSender {
  tabId: number;
  url: string;
  incognito: boolean;
}

/** The top frame of an http(s) page; a frame inside a page may be an advertisement's. */
export const contentPolicy: SenderPolicy<ContentSender> = ({ url, frameId, tab }) => {
  if (tab === null || frameId !== 0 || url === null || !/^https?:\/\//i.test(url)) return null;
  return { tabId: tab.id, url, incognito: tab.incognito };
};

/**
 * A page of the extension. That a message has no tab proves nothing, and that it has one
 * neither: extension pages opened in tabs have one too. The address tells.
 */
export function viewPolicy(extensionOrigin: string): SenderPolicy<true> {
  return ({ url }) => (url?.startsWith(extensionOrigin) === true ? true : null);
}
