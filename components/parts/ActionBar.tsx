import { useTranslator } from '../i18n/context';
import type { PlainKey } from '../i18n/catalogue';
import { failureKey } from '../model/failures';
import { Icon, type IconName } from './Icon';

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
  /** The same, in the panel beside the page. */
  onBeside?: (() => void) | undefined;
  onCopy?: (() => void) | undefined;
  /** Where the corpus has nothing like the page: looks for a sentence of it in the web. */
  onSearch?: (() => void) | undefined;
  onCheck: () => void;
  onSave: () => void;
  /** What was done, in one sentence; empty before. */
  said: string;
}

/** What can be done with the page; stays at the foot of the popup. */
export function ActionBar(props: ActionBarProps) {
  const { t } = useTranslator();
  const { save, onCompare, onBeside, onCopy, onSearch, said } = props;
  const saved = save.status === 'saved';
  const heard = said === '' && saved ? t('savedStatus') : said;
  return (
    <footer class="actions">
      {onCompare && (
        <button type="button" class="primary" onClick={onCompare}>
          <Icon name="beside" />
          {t('actionCompare')}
        </button>
      )}
      {onSearch && (
        <button type="button" onClick={onSearch}>
          <Icon name="search" />
          {t('searchWeb')}
        </button>
      )}
      {!onCompare && !onSearch && props.canCheck && (
        <button type="button" onClick={props.onCheck}>
          <Icon name="refresh" />
          {t('actionCheckAgain')}
        </button>
      )}
      {onBeside && <SignButton icon="panel" label="actionBeside" onClick={onBeside} />}
      {onCopy && <SignButton icon="copy" label="actionCopySummary" onClick={onCopy} />}
      {props.canSave && (
        <SignButton
          icon={saved ? 'check' : 'plus'}
          label={saved ? 'actionSaved' : 'actionSave'}
          onClick={props.onSave}
          disabled={save.status === 'saving' || saved}
        />
      )}
      <p class={heard === '' ? 'spoken' : 'said'} role="status">
        {heard}
      </p>
      {save.status === 'failed' && (
        <p class="error" role="alert">
          {t(failureKey(save.code))}
        </p>
      )}
    </footer>
  );
}

interface SignButtonProps {
  icon: IconName;
  label: PlainKey;
  onClick: () => void;
  disabled?: boolean;
}

/** A button that shows its sign; its name is spoken, and stands beside the pointer. */
function SignButton({ icon, label, onClick, disabled = false }: SignButtonProps) {
  const { t } = useTranslator();
  return (
    <button
      type="button"
      class="sign-button"
      aria-label={t(label)}
      title={t(label)}
      // Not `disabled`: that would take the focus off it.
      aria-disabled={disabled}
      onClick={() => !disabled && onClick()}
    >
      <Icon name={icon} />
    </button>
  );
}
