import { useState } from 'preact/hooks';
import type { CorpusManager } from '../../lib/check/corpus-manager';
import type { Attempt } from '../hooks/use-attempts';
import { useImport } from '../hooks/use-import';
import { useTranslator } from '../i18n/context';
import { ImportStatus } from './ImportStatus';

interface ImportSectionProps {
  corpus: Pick<CorpusManager, 'importFile' | 'restoreBundled'>;
  attempt: Attempt;
  /** Hands everything to the reader as a file. */
  onExport: () => void;
}

/** Files in and out, and the bundled reports back. */
export function ImportSection({ corpus, attempt, onExport }: ImportSectionProps) {
  const { t, plural } = useTranslator();
  const { state, start, stop } = useImport(corpus.importFile);
  const [replace, setReplace] = useState(false);
  const [restored, setRestored] = useState<number | null>(null);
  const restore = async () => setRestored((await attempt(() => corpus.restoreBundled())) ?? null);
  return (
    <div class="files">
      <div>
        <p id="import-help">{t('importHelp')}</p>
        <label class="choice">
          <input
            type="checkbox"
            checked={replace}
            disabled={state.status === 'running'}
            onChange={(event) => setReplace(event.currentTarget.checked)}
          />
          <span>{t('importReplace')}</span>
        </label>
        <label class={state.status === 'running' ? 'button file disabled' : 'button file'}>
          {t('importLabel')}
          <input
            type="file"
            class="spoken"
            aria-describedby="import-help"
            disabled={state.status === 'running'}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) start(file, { replace });
              event.currentTarget.value = ''; // so that the same file can be chosen again
            }}
          />
        </label>
        <ImportStatus state={state} onStop={stop} />
      </div>
      <div>
        <p>{t('exportHelp')}</p>
        <button type="button" onClick={onExport}>
          {t('exportButton')}
        </button>
      </div>
      <div>
        <p>{t('restoreHelp')}</p>
        <button type="button" onClick={() => void restore()}>
          {t('restoreButton')}
        </button>
        <p role="status" class="said">
          {restored !== null && plural('restoredStatus', restored)}
        </p>
      </div>
    </div>
  );
}
