import type { Article } from '../core/article';
import type { NotCheckedReason } from '../verdict/verdict';

/** Article + Sketch as JSON, at most 1 MB: what crosses from the page to the background. */
export interface Capture {
  article: Article;
  /** The sketch and its token offsets in the wire form of lib/sketch/codec. */
  sketch: string;
  offsets: string;
}

/** From content scripts. Accepted from the top frame of http(s) pages alone. */
export interface ContentToBackground {
  /** Event: the cheap gate thinks this page is an article; inject the extractor. */
  gateOpened(verdict: 'yes' | 'maybe'): Promise<void>;
  /** Event: the article of the page, read and sketched. */
  articleFound(capture: Capture): Promise<void>;
  /** Event: the extractor ran and there is nothing to check. */
  articleAbsent(reason: NotCheckedReason): Promise<void>;
}

/** From extension pages. Accepted from extension URLs alone. */
export interface ViewToBackground {
  /** Command: read and check the tab's page now, whatever the gate said. */
  checkTab(tabId: number): Promise<void>;
  /** Command: put the tab's article into the corpus, with its text; returns the report id. */
  saveReport(tabId: number): Promise<string>;
  /** Command: bring back every bundled report the user deleted; returns how many. */
  restoreBundled(): Promise<number>;
}
