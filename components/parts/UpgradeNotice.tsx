import { useEffect, useState } from 'preact/hooks';
import type { CorpusManager, Standing } from '../../lib/check/corpus-manager';
import type { Attempt } from '../hooks/use-attempts';
import { useTranslator } from '../i18n/context';

interface UpgradeNoticeProps {
  corpus: Pick<CorpusManager, 'standing' | 'upgrade'>;
  attempt: Attempt;
  onExport: () => void;
}

/** A corpus of an earlier release: a copy is offered before it changes. Nothing else mostly. */
export function UpgradeNotice({ corpus, attempt, onExport }: UpgradeNoticeProps) {
  const { t } = useTranslator();
  const [standing, setStanding] = useState<Standing>('current');
  useEffect(() => {
    let wanted = true;
    void attempt(() => corpus.standing()).then((answer) => {
      if (wanted && answer) setStanding(answer);
    });
    return () => {
      wanted = false;
    };
  }, [corpus, attempt]);
  if (standing === 'current') return null;
  const upgrade = async () => {
    const answer = await attempt(() => corpus.upgrade());
    if (answer) setStanding(answer);
  };
  return (
    <section class="upgrade" role="alert">
      <p>{t(standing === 'failed' ? 'failedCorpusUpgrade' : 'upgradeWaiting')}</p>
      <div class="row">
        <button type="button" onClick={onExport}>
          {t('upgradeBackup')}
        </button>
        <button type="button" class="primary" onClick={() => void upgrade()}>
          {t('upgradeNow')}
        </button>
      </div>
    </section>
  );
}
