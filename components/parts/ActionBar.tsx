import { useTranslator } from '../i18n/context';
import { failureKey } from '../model/failures';
import { Icon } from './Icon';

/** Whether the page was put into the corpus in this view. */
export type SaveState =
  { status: 'idle' | 'saving' | 'saved' } | { status: 'failed'; code: string };

interface ActionBarProps {
  save: SaveState;
  /** False where there is no article to save or to check again. */
  canSave: boolean;
  canCheck: boolean;
  /** Left out where there is nothing to compare with. */
  onCompare?: (() => void) | undefined;
  onCheck: () => void;
  onSave: () => void;
}

/** What can be done with the page; stays at the foot of the popup. */
export function ActionBar(props: ActionBarProps) {
  const { t } = useTranslator();
  const { save } = props;
  const saved = save.status === 'saved';
  return (
    <footer class="actions">
      {props.onCompare && (
        <button type="button" class="primary" onClick={props.onCompare}>
          <Icon name="beside" />
          {t('actionCompare')}
        </button>
      )}
      {props.canCheck && (
        <button type="button" onClick={props.onCheck}>
          <Icon name="refresh" />
          {t('actionCheckAgain')}
        </button>
      )}
      {props.canSave && (
        <button type="button" onClick={props.onSave} disabled={save.status === 'saving' || saved}>
          <Icon name={saved ? 'check' : 'plus'} />
          {t(saved ? 'actionSaved' : 'actionSave')}
        </button>
      )}
      <p class="spoken" role="status">
        {saved && t('savedStatus')}
      </p>
      {save.status === 'failed' && (
        <p class="error" role="alert">
          {t(failureKey(save.code))}
        </p>
      )}
    </footer>
  );
}
