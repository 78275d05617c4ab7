import type { Deletion } from '../../lib/check/corpus-manager';
import type { Deletions, Undone } from '../hooks/use-deletions';
import { useTranslator } from '../i18n/context';
import type { Translator } from '../i18n/translator';
import { oneClick } from '../model/one-click';
import { titleName } from '../model/sources';
import { Told } from './Told';

/** Of a headline, as much as one line holds. */
const TITLE_CHARACTERS = 80;

interface DeletionBarProps {
  deletions: Deletions;
  onUndo: (deletions: readonly Deletion[]) => void;
}

/** Says what was deleted on this page and takes it back, the latest first or all at once. */
export function DeletionBar({ deletions, onUndo: undo }: DeletionBarProps) {
  const translator = useTranslator();
  const { t, plural, number } = translator;
  const { recent, undone, undoing } = deletions;
  const [last] = recent;
  const isShown = last !== undefined || undone !== null || undoing !== null;
  if (undoing !== null) {
    const { done, all } = undoing;
    return (
      <div class="deletion shown">
        <p role="status">{t('collectProgress', { done: number(done), all: number(all) })}</p>
        <progress value={done} max={all} aria-label={t('undoAll')} />
      </div>
    );
  }
  return (
    <div class={isShown ? 'deletion shown' : 'deletion'}>
      <p role="status">
        {undone !== null && (
          <Told
            sentence={undoneSentences(undone, translator).join(' ')}
            language={undone.language}
          />
        )}
        {undone === null && last && (
          <Told
            sentence={t('deletedStatus', {
              title: titleName(last.title, TITLE_CHARACTERS, translator),
            })}
            language={last.language}
          />
        )}
        {undone === null && recent.length > 1 && ` ${plural('deletedMany', recent.length)}`}
      </p>
      {last && (
        <button type="button" onClick={oneClick(() => undo([last]))}>
          {t('undo')}
        </button>
      )}
      {recent.length > 1 && (
        <button type="button" onClick={oneClick(() => undo(recent))}>
          {t('undoAll')}
        </button>
      )}
    </div>
  );
}

function undoneSentences(undone: Undone, translator: Translator): string[] {
  const { t, plural } = translator;
  const { title, back, gone, present } = undone;
  const named = title === null ? null : titleName(title, TITLE_CHARACTERS, translator);
  return [
    back > 0 &&
      (named === null ? plural('restoredStatus', back) : t('undoneTitle', { title: named })),
    gone > 0 && plural('undoneGone', gone),
    present > 0 && plural('undonePresent', present),
  ].filter((sentence) => sentence !== false);
}
