import type { Finding } from '../../lib/check/finding';
import type { NotCheckedReason } from '../../lib/verdict/verdict';
import { useTranslator } from '../i18n/context';
import { failureKey, NOT_CHECKED } from '../model/failures';
import { CreditList } from '../parts/CreditList';
import { Notice } from '../parts/Notice';
import { ReadText } from '../parts/ReadText';

/** The page was never looked at. */
export function IdleView({ onCheck }: { onCheck: () => void }) {
  const { t } = useTranslator();
  return (
    <Notice icon="search" title={t('idleTitle')} text={t('idleText')}>
      <button type="button" class="primary" onClick={onCheck}>
        {t('actionCheck')}
      </button>
    </Notice>
  );
}

/** The page is being read. */
export function CheckingView() {
  const { t } = useTranslator();
  return (
    <div class="checking" aria-busy="true">
      <h1>{t('checkingTitle')}</h1>
      <p class="muted">{t('checkingText')}</p>
      <div class="progress" aria-hidden="true">
        <span />
      </div>
    </div>
  );
}

interface NotCheckedViewProps {
  reason: NotCheckedReason;
  onCheck: () => void;
}

/** There was nothing to check, and why. */
export function NotCheckedView({ reason, onCheck }: NotCheckedViewProps) {
  const { t } = useTranslator();
  const [title, text] = NOT_CHECKED[reason];
  return (
    <Notice icon="pause" title={t(title)} text={t(text)}>
      {reason === 'off-for-site' && (
        <button type="button" class="primary" onClick={onCheck}>
          {t('actionCheckAnyway')}
        </button>
      )}
    </Notice>
  );
}

/** Something outside went wrong: what, and the one thing to do. */
export function FailedView({ code, onRetry }: { code: string; onRetry: () => void }) {
  const { t } = useTranslator();
  return (
    <div role="alert">
      <Notice icon="alert" title={t('failedTitle')} text={t(failureKey(code))}>
        <button type="button" class="primary" onClick={onRetry}>
          {t('actionRetry')}
        </button>
      </Notice>
    </div>
  );
}

interface EmptyCorpusViewProps {
  finding: Finding;
  onOpenOptions: () => void;
}

/** The page was read, but there is nothing to compare it with. */
export function EmptyCorpusView({ finding, onOpenOptions }: EmptyCorpusViewProps) {
  const { t } = useTranslator();
  return (
    <>
      <Notice icon="shelf" title={t('emptyCorpusTitle')} text={t('emptyCorpusText')}>
        <button type="button" class="primary" onClick={onOpenOptions}>
          {t('actionFillCorpus')}
        </button>
      </Notice>
      <div class="finding">
        <CreditList credits={finding.credits} language={finding.language} />
        <div class="groups">
          <ReadText finding={finding} />
        </div>
      </div>
    </>
  );
}
