import type { ImportOutcome, ImportProgress, Refusal } from '../../lib/check/corpus-manager';
import type { ImportState } from '../hooks/use-import';
import { useTranslator } from '../i18n/context';
import type { Translator } from '../i18n/translator';
import { isolate } from '../i18n/translator';
import { failureKey } from '../model/failures';
import { Disclosure } from './Disclosure';
import { LongList } from './LongList';

/** How an import stands, or how it ended: with what was stored, where, and why. */
export function ImportStatus({ state, onStop }: { state: ImportState; onStop: () => void }) {
  const { t } = useTranslator();
  switch (state.status) {
    case 'idle':
      return null;
    case 'running':
      return <Running progress={state.progress} onStop={onStop} />;
    case 'broken':
      return (
        <div class="imported">
          <p class="error" role="alert">
            {t('failedUnknown')}
          </p>
          <Kept reports={state.progress.reports} line={state.progress.line} />
        </div>
      );
    case 'done':
      return <Ended outcome={state.outcome} />;
  }
}

function Running({ progress, onStop }: { progress: ImportProgress; onStop: () => void }) {
  const { t, plural } = useTranslator();
  const { read, size, reports } = progress;
  return (
    <div class="importing">
      <progress value={read} max={Math.max(size, 1)} aria-label={t('importLabel')} />
      <span>{plural('importingStatus', reports)}</span>
      <button type="button" class="link" onClick={onStop}>
        {t('importCancel')}
      </button>
    </div>
  );
}

function Ended({ outcome }: { outcome: ImportOutcome }) {
  const translator = useTranslator();
  const { t, plural, number } = translator;
  const { ended, code, line, refused, refusals } = outcome;
  return (
    <div class="imported">
      {ended === 'failed' ? (
        <p class="error" role="alert">
          {t(failureKey(code ?? 'unknown'))}
        </p>
      ) : (
        <p role="status" class="said">
          {ended === 'whole' ? t('importFinished') : t('importStopped', { line: number(line) })}
        </p>
      )}
      {ended === 'failed' && line > 0 && (
        <Kept reports={outcome.added + outcome.replaced} line={line} />
      )}
      {countsOf(outcome, translator).length > 0 && (
        <ul class="counts">
          {countsOf(outcome, translator).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {refused > 0 && (
        <Disclosure label={plural('importRefused', refused)}>
          <p class="muted">{t('importRefusedHelp')}</p>
          <LongList
            items={refusals}
            render={(refusal) =>
              t('importRefusedLine', {
                line: number(refusal.line),
                why: refusalReason(refusal, translator),
              })
            }
          />
        </Disclosure>
      )}
    </div>
  );
}

/** Where it ended, and that what was stored stays. */
function Kept({ reports, line }: { reports: number; line: number }) {
  const { plural, number } = useTranslator();
  return <p>{plural('importEndedAt', reports, { line: number(line) })}</p>;
}

function countsOf(outcome: ImportOutcome, { plural }: Translator): string[] {
  const { ended, added, replaced, present, lostDates } = outcome;
  return [
    (added > 0 || ended === 'whole') && plural('importAdded', added),
    replaced > 0 && plural('importReplaced', replaced),
    present > 0 && plural('importPresent', present),
    lostDates > 0 && plural('importLostDates', lostDates),
  ].filter((sentence) => sentence !== false);
}

function refusalReason({ why, field }: Refusal, { t }: Translator): string {
  switch (why) {
    case 'not-json':
      return t('refusedNotJson');
    case 'malformed':
      return field === null ? t('refusedDamaged') : t('refusedField', { field: isolate(field) });
    case 'too-short':
      return t('refusedTooShort');
    case 'too-long':
      return t('refusedTooLong');
    case 'too-new':
      return t('refusedTooNew');
  }
}
