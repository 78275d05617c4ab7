import { useId } from 'preact/hooks';
import type { Collecting } from '../hooks/use-collect';
import { useTranslator } from '../i18n/context';
import { countOf, pageStateKey, type ListedPage } from '../model/collect';
import { safeHref } from '../model/text';
import { ItemButton } from './ItemButton';
import { Parts } from './Parts';

/** Each page of the list with what became of it, and what can be done about it. */
export function CollectedPages({ collecting }: { collecting: Collecting }) {
  const { t, plural, number } = useTranslator();
  const { pages, busy, cancel } = collecting;
  if (pages.length === 0) return null;
  const ended = pages.length - countOf(pages, 'waiting', 'reading');
  const sentences = [
    plural('importAdded', countOf(pages, 'saved')),
    countOf(pages, 'present') > 0 && plural('importPresent', countOf(pages, 'present')),
    countOf(pages, 'left', 'cancelled') > 0 &&
      plural('collectLeft', countOf(pages, 'left', 'cancelled')),
  ].filter(Boolean);
  return (
    <section aria-labelledby="collected-title">
      <h2 id="collected-title">{t('collectedTitle')}</h2>
      <div class="row">
        <Parts role="status">
          {busy
            ? t('collectProgress', { done: number(ended), all: number(pages.length) })
            : sentences}
        </Parts>
        {busy && (
          <button type="button" onClick={cancel}>
            {t('importCancel')}
          </button>
        )}
      </div>
      <ul class="reports" aria-labelledby="collected-title">
        {pages.map((page) => (
          <CollectedPage key={page.key} page={page} collecting={collecting} />
        ))}
      </ul>
    </section>
  );
}

function CollectedPage({ page, collecting }: { page: ListedPage; collecting: Collecting }) {
  const { t } = useTranslator();
  const { name, url, state } = page;
  const href = safeHref(url);
  const isLeft = state.status === 'left';
  const told = name === '' ? t('collectNameless') : name;
  const again = wayOn(page);
  const id = useId();
  return (
    <li class="report">
      <div class="report-head">
        <p class="report-title">
          {href === null ? (
            <bdi id={id}>{told}</bdi>
          ) : (
            <a href={href} target="_blank" rel="noreferrer">
              <bdi id={id}>{told}</bdi>
            </a>
          )}
        </p>
        {url !== null && url !== name && (
          <p class="muted">
            <bdi dir="ltr">{url}</bdi>
          </p>
        )}
        <p class={isLeft ? 'error' : 'muted'}>{t(pageStateKey(state))}</p>
      </div>
      {again !== null && (
        <div class="report-actions">
          <ItemButton
            of={id}
            class="quiet"
            disabled={collecting.busy}
            onClick={() => collecting.again(page, again === 'loadPrivateYes')}
          >
            {t(again)}
          </ItemButton>
        </div>
      )}
    </li>
  );
}

/** What the user can say so that a page is tried once more; null where nothing helps. */
function wayOn({ state, url }: ListedPage) {
  if (state.status === 'cancelled') return 'collectAgain';
  if (state.status !== 'left') return null;
  switch (state.why) {
    case 'private-address':
      return 'loadPrivateYes';
    case 'no-access':
      return url === null ? 'accessGrant' : 'collectAllow';
    case 'unreachable':
    case 'failed':
    case 'asleep':
      return 'collectAgain';
    default:
      return null;
  }
}
