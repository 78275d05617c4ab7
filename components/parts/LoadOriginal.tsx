import type { FindingSource } from '../../lib/check/finding';
import { useTranslator } from '../i18n/context';
import { safeHref } from '../model/text';

/** Where the loading of a source's text stands; `of` is the id of that source. */
export type LoadState =
  | { status: 'idle' }
  | { status: 'loading'; of: string }
  | { status: 'failed'; of: string; code: 'unreachable' | 'another-text' };

/** A report whose page can be fetched. */
export type LoadableSource = Pick<FindingSource, 'id' | 'url' | 'hasText'>;

export interface LoadControl {
  state: LoadState;
  start: (source: LoadableSource) => void;
}

interface LoadOriginalProps {
  /** Left out where pages cannot be fetched. */
  load?: LoadControl | undefined;
  source: LoadableSource | null;
}

/** What is told of one source is not told of the next. */
function stateOf({ state }: LoadControl, { id }: LoadableSource): LoadState {
  return state.status === 'idle' || state.of === id ? state : { status: 'idle' };
}

/** Offers to fetch the page of a source that the corpus has no text of; else nothing. */
export function LoadOriginal({ load, source }: LoadOriginalProps) {
  const { t } = useTranslator();
  if (!load || !source || source.hasText || safeHref(source.url) === null) return null;
  const state = stateOf(load, source);
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
