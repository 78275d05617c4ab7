import { useState } from 'preact/hooks';
import type { Collecting } from '../hooks/use-collect';
import { useTranslator } from '../i18n/context';
import { CollectedPages } from './CollectedPages';
import { Field } from './Field';

/** Longer than so many addresses could be: it is no list of addresses (characters). */
const LIST_LIMIT = 100_000;

/** What is open in this window, and a list of addresses, each by its own click. */
export function CollectSection({ collecting }: { collecting: Collecting }) {
  const { t } = useTranslator();
  const { busy } = collecting;
  const [list, setList] = useState('');
  return (
    <>
      <div class="collect">
        <section aria-labelledby="collect-tabs-title">
          <h2 id="collect-tabs-title">{t('collectTabsTitle')}</h2>
          <p class="lede">{t('collectTabsHelp')}</p>
          <p>
            <button
              type="button"
              class="primary"
              disabled={busy}
              onClick={() => collecting.saveTabs(null)}
            >
              {t('collectTabs')}
            </button>
          </p>
        </section>
        <section aria-labelledby="collect-list-title">
          <h2 id="collect-list-title">{t('collectListTitle')}</h2>
          <form
            onSubmit={(event) => {
              event.preventDefault();
              collecting.saveList(list);
            }}
          >
            <Field
              label={t('collectList')}
              help={t('collectListHelp')}
              type="long"
              limit={LIST_LIMIT}
              value={list}
              onChange={setList}
            />
            <button type="submit" class="primary" disabled={busy || list.trim() === ''}>
              {t('collectFetch')}
            </button>
          </form>
        </section>
      </div>
      <CollectedPages collecting={collecting} />
    </>
  );
}
