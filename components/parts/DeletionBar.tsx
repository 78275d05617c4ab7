import type { Deletion } from '../hooks/use-deletion';
import { useTranslator } from '../i18n/context';
import { titleName } from '../model/sources';

/** Of a headline, as much as one line holds. */
const TITLE_CHARACTERS = 80;

/** Says what was deleted and takes it back. */
export function DeletionBar({ deletion }: { deletion: Deletion }) {
  const translator = useTranslator();
  const { t } = translator;
  const { deleted, undone } = deletion;
  const title = titleName(deleted ?? undone ?? '', TITLE_CHARACTERS, translator);
  return (
    <div class={deleted === null && undone === null ? 'deletion' : 'deletion shown'}>
      <p role="status">
        {deleted !== null && t('deletedStatus', { title })}
        {undone !== null && t('undoneStatus', { title })}
      </p>
      {deleted !== null && (
        <button type="button" onClick={deletion.undo}>
          {t('undo')}
        </button>
      )}
    </div>
  );
}
