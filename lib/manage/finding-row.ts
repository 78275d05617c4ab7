import type { Judgement } from '../watch/judgement';
import type { LoggedFinding } from '../watch/logged-finding';

/** A line of the log with what the user said of it, or of what it is like. */
export interface FindingRow extends LoggedFinding {
  judgement: Judgement | null;
}
