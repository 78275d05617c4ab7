import type { FindingSource } from '../../lib/check/finding';
import { useTranslator } from '../i18n/context';

/** Where the loading of the source's text stands. */
export type LoadState =
  { status: 'idle' | 'loading' } | { status: 'failed'; code: 'unreachable' | 'another-text' };

export interface LoadControl {
  state: LoadState;
  start: (source: FindingSource) => void;
}

interface LoadOriginalProps {
  load: LoadControl;
  source: FindingSource;
}

/** Offers to fetch the page of a source that the corpus has no text of. */
export function LoadOriginal({ load, source }: LoadOriginalProps) {
  const { t } = useTranslator();
  const { state } = load;
  return (
    <div class="load">
      <button
        type="button"
        class="link"
        disabled={state.status === 'loading'}
        onClick={() => load.start(source)}
      >
        {t('loadOriginal')}
      </button>
      <span class="muted">{t('loadOriginalNote')}</span>
      <p role="status">{state.status === 'loading' && t('loadingOriginal')}</p>
      {state.status === 'failed' && (
        <p class="error" role="alert">
          {t(state.code === 'unreachable' ? 'loadUnreachable' : 'loadAnotherText')}
        </p>
      )}
    </div>
  );
}
