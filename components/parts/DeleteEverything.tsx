import { useState } from 'preact/hooks';
import type { CorpusManager } from '../../lib/check/corpus-manager';
import type { Attempt } from '../hooks/use-attempts';
import { useTranslator } from '../i18n/context';
import { oneClick } from '../model/one-click';
import { Disclosure } from './Disclosure';

interface DeleteEverythingProps {
  corpus: Pick<CorpusManager, 'deleteEverything'>;
  /** Reports there are, null until that is known. */
  reports: number | null;
  attempt: Attempt;
}

/** The one thing here that cannot be undone, so the one that is asked about first. */
export function DeleteEverything({ corpus, reports, attempt }: DeleteEverythingProps) {
  const { t, plural } = useTranslator();
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [deleted, setDeleted] = useState<number | null>(null);
  const run = async () => {
    setBusy(true);
    const count = await attempt(() => corpus.deleteEverything());
    setBusy(false);
    setAsked(false);
    setDeleted(count ?? null);
  };
  return (
    <Disclosure label={t('deleteEverythingTitle')}>
      <p>{t('deleteEverythingHelp')}</p>
      {asked ? (
        <div class="row" role="group" aria-label={t('deleteEverythingTitle')}>
          <p>{plural('deleteEverythingAsk', reports ?? 0)}</p>
          <button type="button" class="danger" disabled={busy} onClick={oneClick(() => void run())}>
            {t('deleteEverythingYes')}
          </button>
          <button type="button" disabled={busy} onClick={() => setAsked(false)}>
            {t('deleteEverythingNo')}
          </button>
        </div>
      ) : (
        <button type="button" disabled={reports === 0} onClick={() => setAsked(true)}>
          {t('deleteEverything')}
        </button>
      )}
      <p role="status" class="said">
        {deleted !== null && plural('deletedForGood', deleted)}
      </p>
    </Disclosure>
  );
}
