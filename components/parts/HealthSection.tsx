import { useState } from 'preact/hooks';
import type { CorpusManager, Health, Repaired } from '../../lib/check/corpus-manager';
import type { HealthCheck } from '../hooks/use-health';
import { useHealth } from '../hooks/use-health';
import { useTranslator } from '../i18n/context';
import { failureKey } from '../model/failures';
import { damageSentences, isBeyondMending } from '../model/health';

interface HealthSectionProps {
  corpus: Pick<CorpusManager, 'health' | 'mend' | 'startAnew'>;
  /** Hands everything that can be read to the reader as a file. */
  onExport: () => void;
}

/** Whether the corpus is whole, and the way out where it is not. */
export function HealthSection({ corpus, onExport }: HealthSectionProps) {
  const { t } = useTranslator();
  const check = useHealth(corpus);
  const { state } = check;
  const isBusy = state.status === 'looking' || state.status === 'mending';
  return (
    <section id="health" aria-labelledby="health-title">
      <h2 id="health-title">{t('healthTitle')}</h2>
      <p class="lede">{t('healthLede')}</p>
      <div class="row">
        <button type="button" disabled={isBusy} onClick={check.look}>
          {t('healthLook')}
        </button>
        {state.status === 'looking' && (
          <button type="button" class="link" onClick={check.stop}>
            {t('importCancel')}
          </button>
        )}
      </div>
      {isBusy && (
        <progress
          class="wide"
          value={state.share}
          aria-label={t(state.status === 'looking' ? 'healthLooking' : 'healthMending')}
        />
      )}
      {state.status === 'known' && <Result {...state} check={check} onExport={onExport} />}
      {state.status === 'failed' && (
        <div class="imported">
          <p class="error" role="alert">
            {t(failureKey(state.code))}
          </p>
          <BeginAnew check={check} onExport={onExport} />
        </div>
      )}
    </section>
  );
}

interface ResultProps {
  health: Health;
  repaired: Repaired | null;
  check: HealthCheck;
  onExport: () => void;
}

function Result({ health, repaired, check, onExport }: ResultProps) {
  const translator = useTranslator();
  const { t, plural } = translator;
  const damages = damageSentences(health, translator);
  return (
    <div class="imported">
      {repaired && (
        <p role="status">
          {[
            t('healthMended'),
            repaired.mended > 0 && plural('healthMendedReports', repaired.mended),
            repaired.lost > 0 && plural('healthLostReports', repaired.lost),
          ]
            .filter(Boolean)
            .join(' ')}
        </p>
      )}
      {damages.length === 0 ? (
        <p role="status">{plural('healthSound', health.reports)}</p>
      ) : (
        <>
          <p class="error" role="alert">
            {t('healthDamaged')}
          </p>
          <ul class="counts">
            {damages.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          {isBeyondMending(health) ? (
            <BeginAnew check={check} onExport={onExport} />
          ) : (
            <>
              <p>{t('healthMendHelp')}</p>
              <div class="row">
                <button type="button" onClick={onExport}>
                  {t('healthExport')}
                </button>
                <button type="button" class="primary" onClick={check.mend}>
                  {t('healthMend')}
                </button>
              </div>
            </>
          )}
        </>
      )}
      {health.staying > 0 && <p class="muted">{plural('healthStaying', health.staying)}</p>}
      {health.jobs.length > 0 && <p class="muted">{t('healthJobs')}</p>}
    </div>
  );
}

/** Where nothing can be mended in place: what can be read is saved, then everything is deleted. */
function BeginAnew({ check, onExport }: { check: HealthCheck; onExport: () => void }) {
  const { t } = useTranslator();
  const [saved, setSaved] = useState(false);
  return (
    <>
      <p>{t('healthAnewHelp')}</p>
      <div class="row">
        <button
          type="button"
          onClick={() => {
            onExport();
            setSaved(true);
          }}
        >
          {t('healthExport')}
        </button>
        <button type="button" class="danger" disabled={!saved} onClick={check.startAnew}>
          {t('healthAnew')}
        </button>
      </div>
    </>
  );
}
