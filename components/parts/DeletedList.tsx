import type { Deletions } from '../hooks/use-deletions';
import { useTranslator } from '../i18n/context';
import { titleName } from '../model/sources';
import { HEADLINE_CHARACTERS } from '../model/thresholds';
import { Disclosure } from './Disclosure';
import { LongList } from './LongList';
import { Parts } from './Parts';
import { Quoted } from './Quoted';

/** Every deletion that can be taken back, also those of an earlier visit to this page. */
export function DeletedList({ deletions }: { deletions: Deletions }) {
  const translator = useTranslator();
  const { t, number } = translator;
  const { kept, undo, forget } = deletions;
  if (kept.length === 0) return null;
  return (
    <Disclosure label={t('deletedList')} aside={number(kept.length)}>
      <p class="muted">{t('deletedListHelp')}</p>
      <div class="row">
        <button type="button" onClick={() => void undo(kept)}>
          {t('bringBackAll')}
        </button>
        <button type="button" onClick={() => forget(kept)}>
          {t('deleteForGood')}
        </button>
      </div>
      <LongList
        class="deleted"
        items={kept}
        render={(deletion) => {
          const title = titleName(deletion.title, HEADLINE_CHARACTERS, translator);
          return (
            <>
              <Parts as="span">
                <Quoted language={deletion.language}>{title}</Quoted>
                {deletion.outlet !== null && <bdi class="muted">{deletion.outlet}</bdi>}
              </Parts>
              <button
                type="button"
                class="quiet"
                aria-label={t('bringBackOf', { title })}
                onClick={() => void undo([deletion])}
              >
                {t('bringBack')}
              </button>
            </>
          );
        }}
      />
    </Disclosure>
  );
}
