import { useState } from 'preact/hooks';
import type { CorpusManager, ReportDraft } from '../../lib/check/corpus-manager';
import { useTranslator } from '../i18n/context';
import { addFailureKey } from '../model/draft';
import type { SaveState } from './ActionBar';
import { Icon } from './Icon';

interface SaveTextProps {
  draft: ReportDraft;
  addText: CorpusManager['addText'];
}

/** Puts a text that was checked into the corpus, when the reader says so. */
export function SaveText({ draft, addText }: SaveTextProps) {
  const { t } = useTranslator();
  const [state, setState] = useState<SaveState>({ status: 'idle' });
  const save = async () => {
    setState({ status: 'saving' });
    const answer = await addText(draft);
    setState(answer.ok ? { status: 'saved' } : { status: 'failed', code: answer.error.code });
  };
  const saved = state.status === 'saved';
  const isDone = saved || state.status === 'saving';
  return (
    <div class="save-text">
      <button type="button" aria-disabled={isDone} onClick={() => !isDone && void save()}>
        <Icon name={saved ? 'check' : 'plus'} />
        {t(saved ? 'actionSaved' : 'actionSave')}
      </button>
      <p role="status">{saved && t('checkSaved')}</p>
      {state.status === 'failed' && (
        <p class="error" role="alert">
          {t(addFailureKey(state.code))}
        </p>
      )}
    </div>
  );
}
