import type { ImportProgress, ImportReport } from '../../lib/check/corpus-manager';
import type { ImportState } from '../hooks/use-import';
import { useTranslator } from '../i18n/context';
import type { Translator } from '../i18n/translator';
import { failureKey } from '../model/failures';
import type { Pace } from '../model/pace';
import { totalOf } from '../model/totals';
import { Counts, EachFile, OneFile } from './ImportFiles';

/** How an import stands, or how it ended: with what was stored, where, and why. */
export function ImportStatus({ state, onStop }: { state: ImportState; onStop: () => void }) {
  const { t } = useTranslator();
  switch (state.status) {
    case 'idle':
      return null;
    case 'running':
      return <Running {...state} onStop={onStop} />;
    case 'broken':
      return (
        <div class="imported">
          <p class="error" role="alert">
            {t('failedUnknown')}
          </p>
        </div>
      );
    case 'done':
      return <Ended report={state.report} />;
  }
}

interface RunningProps {
  progress: ImportProgress;
  pace: Pace | null;
  onStop: () => void;
}

function Running({ progress, pace, onStop }: RunningProps) {
  const translator = useTranslator();
  const { t, plural, number } = translator;
  const { read, size, reports, file, files } = progress;
  return (
    <div class="importing">
      <progress value={read} max={Math.max(size, 1)} aria-label={t('importLabel')} />
      <p class="facts">
        <span>{plural('importingStatus', reports)}</span>
        {pace !== null && <span>{t('importingRate', { rate: number(pace.perSecond) })}</span>}
        {pace !== null && <span>{timeLeft(pace, translator)}</span>}
        {files > 1 && (
          <span>{t('importingFile', { file: number(file), files: number(files) })}</span>
        )}
      </p>
      <button type="button" onClick={onStop}>
        {t('importCancel')}
      </button>
    </div>
  );
}

function timeLeft({ secondsLeft }: Pace, { t, plural }: Translator): string {
  const minutes = Math.round(secondsLeft / 60);
  return minutes < 1 ? t('importingSoon') : plural('importingLeft', minutes);
}

function Ended({ report }: { report: ImportReport }) {
  const { t, plural } = useTranslator();
  const { ended, code, files, unread } = report;
  const [only] = files;
  const failed = files.filter((file) => file.ended === 'failed').length;
  const isWhole = ended === 'whole' && (files.length > 1 || failed === 0);
  return (
    <div class="imported">
      {ended === 'failed' && (
        <p class="error" role="alert">
          {t(failureKey(code ?? 'unknown'))}
        </p>
      )}
      {isWhole && (
        <p role="status" class="said">
          {t('importFinished')}
        </p>
      )}
      {ended === 'stopped' && (
        <p role="status" class="said">
          {t('importStopped')}
        </p>
      )}
      {files.length === 1 && only !== undefined ? (
        <OneFile outcome={only} alone told={ended === 'failed'} />
      ) : (
        <>
          <Counts outcome={totalOf(files)} isWhole={ended === 'whole'} />
          <ul class="counts">
            <li>{plural('importFilesRead', files.length - failed)}</li>
            {failed > 0 && <li class="error">{plural('importFilesFailed', failed)}</li>}
            {unread > 0 && <li>{plural('importUnread', unread)}</li>}
          </ul>
          <EachFile files={files} />
        </>
      )}
    </div>
  );
}
