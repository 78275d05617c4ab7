import type { Deletions } from '../hooks/use-deletions';
import { useTranslator } from '../i18n/context';
import { oneClick } from '../model/one-click';
import { Disclosure } from './Disclosure';
import { Headline } from './Headline';
import { ItemButton, Named } from './ItemButton';
import { LongList } from './LongList';
import { Parts } from './Parts';

/** Every deletion that can be taken back, also those of an earlier visit to this page. */
export function DeletedList({ deletions }: { deletions: Deletions }) {
  const { t, number } = useTranslator();
  const { kept, undo, forget } = deletions;
  if (kept.length === 0) return null;
  return (
    <Disclosure label={t('deletedList')} aside={number(kept.length)}>
      <p class="muted">{t('deletedListHelp')}</p>
      <div class="row">
        <button type="button" onClick={() => void undo(kept)}>
          {t('bringBackAll')}
        </button>
        <button type="button" onClick={oneClick(() => forget(kept))}>
          {t('deleteForGood')}
        </button>
      </div>
      <LongList
        class="deleted"
        items={kept}
        render={(deletion) => (
          <Named>
            {(name) => (
              <>
                <Parts as="span">
                  <Headline title={deletion.title} language={deletion.language} id={name} />
                  {deletion.outlet !== null && <bdi class="muted">{deletion.outlet}</bdi>}
                </Parts>
                <ItemButton of={name} class="quiet" onClick={() => void undo([deletion])}>
                  {t('bringBack')}
                </ItemButton>
              </>
            )}
          </Named>
        )}
      />
    </Disclosure>
  );
}
