import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { CorpusManager } from '../../lib/check/corpus-manager';
import type { OriginalLoader } from '../hooks/use-load-original';
import { useLoadOriginal } from '../hooks/use-load-original';
import type { TextCheck, TextCheckState, TextQuestion } from '../hooks/use-text-check';
import { useTranslator } from '../i18n/context';
import { checkFailureKey, refusalKey, refusedField } from '../model/check-form';
import { verdictSummary } from '../model/verdict';
import { CheckForm } from './CheckForm';
import { CheckResult } from './CheckResult';
import type { LoadControl } from './LoadOriginal';
import { LoadOriginal } from './LoadOriginal';

interface CheckSectionProps {
  check: TextCheck;
  loadOriginal: OriginalLoader;
  corpus: Pick<CorpusManager, 'addText'>;
  /** Back to where a report was picked, once its finding is closed. */
  onBack: () => void;
}

/** Checks a pasted text, a pair of them, or a report picked in the list; shows the finding. */
export function CheckSection({ check, loadOriginal, corpus, onBack }: CheckSectionProps) {
  const { t } = useTranslator();
  const { state } = check;
  // With its text a report can be checked, and a finding shows both wordings.
  const load = useLoadOriginal(loadOriginal, check.again);
  const refused = useMemo(() => (state.status === 'refused' ? refusedField(state) : null), [state]);
  const returnFocus = useOrigin(state);
  const close = (question: TextQuestion) => {
    check.close();
    if (question.kind === 'report') onBack();
    else returnFocus();
  };
  return (
    <>
      <CheckForm
        busy={state.status === 'checking'}
        refused={refused}
        onAsk={(question) => void check.ask(question)}
      />
      <Status state={state} />
      {state.status === 'done' && (
        <CheckResult
          question={state.question}
          finding={state.finding}
          corpus={corpus}
          load={load}
          onCompare={check.compare}
          onClose={() => close(state.question)}
        />
      )}
      {state.status === 'failed' && <Trouble>{t(checkFailureKey(state.code))}</Trouble>}
      {state.status === 'refused' && refused === null && (
        <Trouble>
          {t(refusalKey(state.why))}
          <WayToText state={state} load={load} />
        </Trouble>
      )}
    </>
  );
}

/** Remembers what had the focus when a question was asked; answers how to give it back. */
function useOrigin({ status }: TextCheckState): () => void {
  const origin = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const active = document.activeElement;
    const held = active instanceof HTMLElement && active !== document.body;
    if (status === 'checking' && held) origin.current = active;
  }, [status]);
  return () => origin.current?.focus();
}

/** How far the check is: shown while it runs, and said. */
function Status({ state }: { state: TextCheckState }) {
  const translator = useTranslator();
  const { t } = translator;
  const checking = state.status === 'checking';
  return (
    <div class={checking ? 'comparing' : 'spoken'}>
      <p role="status">
        {checking && t('checkBusy')}
        {state.status === 'done' && verdictSummary(state.finding, translator).title}
      </p>
      {checking && (
        <div class="progress" aria-hidden="true">
          <span />
        </div>
      )}
    </div>
  );
}

/** What kept a text from being compared; comes into sight wherever the question was asked. */
function Trouble({ children }: { children: ComponentChildren }) {
  const trouble = useRef<HTMLDivElement>(null);
  useEffect(() => trouble.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <div class="trouble" role="alert" ref={trouble}>
      {children}
    </div>
  );
}

interface WayToTextProps {
  state: Extract<TextCheckState, { status: 'refused' }>;
  load: LoadControl;
}

/** Where a report lacks its text, the way to it. */
function WayToText({ state: { why, question }, load }: WayToTextProps) {
  if (why !== 'without-text' || question.kind !== 'report') return null;
  return <LoadOriginal load={load} source={{ ...question.report, hasText: false }} />;
}
