import { useState } from 'preact/hooks';
import type { CorpusManager } from '../../lib/check/corpus-manager';
import type { Attempt } from '../hooks/use-attempts';
import { useImport } from '../hooks/use-import';
import { useTranslator } from '../i18n/context';
import { FilePicker } from './FilePicker';
import { ImportStatus } from './ImportStatus';

interface ImportSectionProps {
  corpus: Pick<CorpusManager, 'importFiles' | 'restoreBundled'>;
  attempt: Attempt;
  /** Hands everything to the reader as a file. */
  onExport: () => void;
}

/** Files in and out, and the bundled reports back. */
export function ImportSection({ corpus, attempt, onExport }: ImportSectionProps) {
  const { t, plural } = useTranslator();
  const { state, start, stop } = useImport(corpus.importFiles);
  const [replace, setReplace] = useState(false);
  const [restored, setRestored] = useState<number | null>(null);
  const restore = async () => setRestored((await attempt(() => corpus.restoreBundled())) ?? null);
  const isRunning = state.status === 'running';
  return (
    <div class="files">
      <div class="import">
        <p id="import-help">{t('importHelp')}</p>
        <FilePicker
          disabled={isRunning}
          describedBy="import-help"
          onFiles={(files) => start(files, { replace })}
        />
        <label class="choice">
          <input
            type="checkbox"
            checked={replace}
            disabled={isRunning}
            onChange={(event) => setReplace(event.currentTarget.checked)}
          />
          <span>{t('importReplace')}</span>
        </label>
        <p class="muted">{t('importAgain')}</p>
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
