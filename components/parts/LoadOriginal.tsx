import type { FindingSource } from '../../lib/check/finding';
import type { PlainKey } from '../i18n/catalogue';
import { useTranslator } from '../i18n/context';
import { cut, safeHref } from '../model/text';

/** Why an original was not loaded, each with its sentence. */
const FAILURES = {
  unreachable: 'loadUnreachable',
  redirected: 'loadRedirected',
  'another-text': 'loadAnotherText',
  'private-address': 'loadPrivate',
} as const satisfies Record<string, PlainKey>;

type LoadFailure = keyof typeof FAILURES;

export function isLoadFailure(code: string): code is LoadFailure {
  return Object.hasOwn(FAILURES, code);
}

/** Where the loading of a source's text stands; `of` is the id of that source. */
export type LoadState =
  | { status: 'idle' }
  | { status: 'loading'; of: string }
  | { status: 'failed'; of: string; code: LoadFailure };

/** A report whose page can be fetched. */
export type LoadableSource = Pick<FindingSource, 'id' | 'url' | 'hasText'>;

export interface LoadControl {
  state: LoadState;
  /** `confirmed`: the reader was told that the address is a private one. */
  start: (source: LoadableSource, confirmed?: boolean) => void;
}

interface LoadOriginalProps {
  /** Left out where pages cannot be fetched. */
  load?: LoadControl | undefined;
  source: LoadableSource | null;
}

/** Of an address as much as shows whose it is, and roughly what. */
const ADDRESS_CHARACTERS = 120;

/** What is told of one source is not told of the next. */
function stateOf({ state }: LoadControl, { id }: LoadableSource): LoadState {
  return state.status === 'idle' || state.of === id ? state : { status: 'idle' };
}

/**
 * Offers to fetch the page of a source that the corpus has no text of; else nothing. The address
 * that will be asked stands below, as the browser reads it.
 */
export function LoadOriginal({ load, source }: LoadOriginalProps) {
  const { t } = useTranslator();
  const href = safeHref(source?.url);
  if (!load || !source || source.hasText || href === null) return null;
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
      <bdi class="address" dir="ltr">
        {shownAddress(href)}
      </bdi>
      <p role="status">{state.status === 'loading' && t('loadingOriginal')}</p>
      {state.status === 'failed' && (
        <>
          <p class="error" role="alert">
            {t(FAILURES[state.code])}
          </p>
          {state.code === 'private-address' && (
            <button type="button" onClick={() => load.start(source, true)}>
              {t('loadPrivateYes')}
            </button>
          )}
          <a href={href} target="_blank" rel="noreferrer">
            {t('openInTab')}
          </a>
        </>
      )}
    </div>
  );
}

/** Without a user name, which could pass for the host. */
function shownAddress(href: string): string {
  const { protocol, host, pathname, search } = new URL(href);
  return cut(`${protocol}//${host}${pathname}${search}`, ADDRESS_CHARACTERS);
}
