import type { Capture } from '../check/capture';
import type { ReportDraft } from '../check/corpus-manager';
import type { TextAnswer } from '../check/text-checker';
import type { ComparisonAnswer, Subject } from '../session/comparisons';
import type { NotCheckedReason } from '../verdict/verdict';

export type { Capture } from '../check/capture';

/** From content scripts. Accepted from the top frame of http(s) pages alone. */
export interface ContentToBackground {
  /** Event: the cheap gate thinks this page is an article; inject the extractor. */
  gateOpened(verdict: 'yes' | 'maybe'): Promise<void>;
  /** Event: the article of the page, read and sketched. */
  articleFound(capture: Capture): Promise<void>;
  /** Event: the extractor ran and there is nothing to check. */
  articleAbsent(reason: NotCheckedReason): Promise<void>;
  /** Event: the extractor failed on the page, or its capture was refused. */
  articleUnreadable(): Promise<void>;
  /** Event: the reader switched off what was painted under this seed. */
  highlightClosed(seed: string): Promise<void>;
}

/** From extension pages. Accepted from extension URLs alone. */
export interface ViewToBackground {
  /**
   * Event: the popup shows this tab. Checks the page unless a finding stands that was made
   * of this page with the corpus as it is now.
   */
  viewOpened(tabId: number): Promise<void>;
  /** Command: read and check the tab's page now, whatever the gate said. */
  checkTab(tabId: number): Promise<void>;
  /** Command: put the tab's article into the corpus, with its text; returns the report id. */
  saveReport(tabId: number): Promise<string>;
  /** Command: paint the tab's finding on its page; false where the page cannot be painted. */
  showOnPage(tabId: number): Promise<boolean>;
  /** Command: bring back every bundled report the user deleted; returns how many. */
  restoreBundled(): Promise<number>;
  /** Question: compare a text given by hand with the corpus. Nothing is saved. */
  checkText(draft: ReportDraft): Promise<TextAnswer>;
  /** Question: compare a text given by hand with one other. Nothing is saved. */
  compareTexts(suspect: ReportDraft, source: ReportDraft): Promise<TextAnswer>;
  /** Command: look at what the user follows and is due. */
  lookAtFollowed(): Promise<void>;
  /** Question: compare a report of the corpus with every other one. */
  checkReport(id: string): Promise<TextAnswer>;
  /** Question: a text that was checked beside one report; null: the one its finding speaks of. */
  compare(subject: Subject, reportId: string | null): Promise<ComparisonAnswer>;
}
