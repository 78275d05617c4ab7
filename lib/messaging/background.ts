import type { TextChecker } from '../check/text-checker';
import type { Comparisons } from '../session/comparisons';
import type { Painting } from '../session/painting';
import type { TabService } from '../session/tab-service';
import { contentParsers, viewParsers } from './parsers';
import type { ContentSender } from './policies';
import { contentPolicy, viewPolicy } from './policies';
import type { ContentToBackground, ViewToBackground } from './protocol';
import { serve } from './serve';
import type { ServerTransport } from './transport';

export interface BackgroundParts {
  tabs: TabService;
  texts: TextChecker;
  comparisons: Comparisons;
  painting: Painting;
  restoreBundled: () => Promise<number>;
  /** Looks at what is followed and due. */
  follow: () => Promise<void>;
  /** `runtime.getURL('')`: what the addresses of our own pages begin with. */
  origin: string;
  onBug: (method: string, cause: unknown) => void;
}

/** Answers both directions of the protocol. Call it in the first turn of the worker. */
export function serveBackground(transport: ServerTransport, parts: BackgroundParts): void {
  const { tabs, texts, comparisons, painting, onBug } = parts;
  serve<ContentToBackground, ContentSender>(transport, {
    channel: 'content',
    policy: contentPolicy,
    parsers: contentParsers,
    handlers: {
      gateOpened: (from) => tabs.gateOpened(from),
      articleFound: (from, capture) => tabs.articleFound(from, capture),
      articleAbsent: (from, reason) => tabs.articleAbsent(from, reason),
      articleUnreadable: (from) => tabs.articleUnreadable(from),
      highlightClosed: ({ tabId }, seed) => painting.closed(tabId, seed),
    },
    onBug,
  });
  serve<ViewToBackground, true>(transport, {
    channel: 'view',
    policy: viewPolicy(parts.origin),
    parsers: viewParsers,
    handlers: {
      viewOpened: (_view, tabId) => tabs.viewOpened(tabId),
      checkTab: (_view, tabId) => tabs.checkTab(tabId),
      saveReport: (_view, tabId) => tabs.saveReport(tabId),
      showOnPage: (_view, tabId) => painting.show(tabId),
      restoreBundled: () => parts.restoreBundled(),
      checkText: (_view, draft) => texts.checkText(draft),
      compareTexts: (_view, suspect, source) => texts.compareTexts(suspect, source),
      checkReport: (_view, id) => texts.checkReport(id),
      // Its end is not waited for: a turn takes as long as the servers do.
      lookAtFollowed: async () => void parts.follow(),
      compare: (_view, subject, id) => comparisons.compare(subject, id),
    },
    onBug,
  });
}
