import { useRef, useState } from 'preact/hooks';
import type { ReportDraft, ReportRow } from '../../lib/check/corpus-manager';
import type { Finding } from '../../lib/check/finding';
import type { TextAnswer, TextRefusal } from '../../lib/check/text-checker';
import type { Result } from '../../lib/core/result';
import type { OriginalLoader } from './use-load-original';

/** What the options page asks of the background, and of the web, about texts. */
export interface TextCheckPort {
  checkText(draft: ReportDraft): Promise<Result<TextAnswer>>;
  compareTexts(suspect: ReportDraft, source: ReportDraft): Promise<Result<TextAnswer>>;
  checkReport(id: string): Promise<Result<TextAnswer>>;
  loadOriginal: OriginalLoader;
  /** Opens a text that was checked beside what it was compared with. */
  /** `other`: id of the report to open beside it; else the one that the finding names first. */
  openComparison(question: TextQuestion, finding: Finding, other?: string): Promise<void>;
}

export type PickedReport = Pick<ReportRow, 'id' | 'title' | 'url' | 'language'>;

/** What a reader can ask about texts. */
export type TextQuestion =
  | { kind: 'text'; draft: ReportDraft }
  | { kind: 'pair'; suspect: ReportDraft; source: ReportDraft }
  | { kind: 'report'; report: PickedReport };

export type TextCheckState =
  | { status: 'idle' }
  | { status: 'checking'; question: TextQuestion }
  | { status: 'refused'; question: TextQuestion; why: TextRefusal }
  | { status: 'failed'; question: TextQuestion; code: string }
  | { status: 'done'; question: TextQuestion; finding: Finding };

export interface TextCheck {
  state: TextCheckState;
  ask(question: TextQuestion): Promise<void>;
  /** Asks the question that stands once more: the corpus is another now. */
  again(): Promise<void>;
  /** Opens the answer that stands as a full view. */
  compare(): void;
  /** Forgets the answer; one that is still on its way is dropped. */
  close(): void;
}

/** One question at a time; the answer to an earlier one that comes late is dropped. */
export function useTextCheck(port: TextCheckPort): TextCheck {
  const [state, setState] = useState<TextCheckState>({ status: 'idle' });
  const turns = useRef(0);
  const asked = useRef<TextQuestion | null>(null);
  const ask = async (question: TextQuestion) => {
    const turn = (turns.current += 1);
    asked.current = question;
    setState({ status: 'checking', question });
    const answer = await put(port, question);
    if (turn === turns.current) setState(stateOf(question, answer));
  };
  const close = () => {
    turns.current += 1;
    asked.current = null;
    setState({ status: 'idle' });
  };
  const again = async () => {
    if (asked.current) await ask(asked.current);
  };
  const compare = () => {
    if (state.status === 'done') void port.openComparison(state.question, state.finding);
  };
  return { state, ask, again, compare, close };
}

function put(port: TextCheckPort, question: TextQuestion): Promise<Result<TextAnswer>> {
  switch (question.kind) {
    case 'text':
      return port.checkText(question.draft);
    case 'pair':
      return port.compareTexts(question.suspect, question.source);
    case 'report':
      return port.checkReport(question.report.id);
  }
}

function stateOf(question: TextQuestion, answer: Result<TextAnswer>): TextCheckState {
  if (!answer.ok) return { status: 'failed', question, code: answer.error.code };
  const { value } = answer;
  return 'finding' in value
    ? { status: 'done', question, finding: value.finding }
    : { status: 'refused', question, why: value.refused };
}
