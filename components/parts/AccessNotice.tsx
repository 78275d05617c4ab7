import type { Observable } from '../hooks/use-snapshot';
import { useSnapshot } from '../hooks/use-snapshot';
import { useTranslator } from '../i18n/context';

/** Whether the browser lets the extension read pages by itself, and how to ask for it. */
export interface Access {
  granted: Observable<boolean>;
  /** Asks the reader through the browser; only inside a click. */
  request: () => void;
}

/** Says that checking by itself cannot work while the browser withholds the pages. */
export function AccessNotice({ access }: { access: Access }) {
  const { t } = useTranslator();
  const granted = useSnapshot(access.granted, true);
  return (
    <div role="status">
      {!granted && (
        <p class="access">
          {t('accessWithheld')}{' '}
          <button type="button" class="link" onClick={access.request}>
            {t('accessGrant')}
          </button>
        </p>
      )}
    </div>
  );
}
