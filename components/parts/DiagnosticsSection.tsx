import type { CorpusManager } from '../../lib/check/corpus-manager';
import type { SettingsProblem } from '../../lib/settings/settings';
import type { DiagnosticsPort } from '../hooks/use-diagnostics';
import { useDiagnostics } from '../hooks/use-diagnostics';
import { useTranslator } from '../i18n/context';
import { Disclosure } from './Disclosure';

interface DiagnosticsSectionProps {
  port: DiagnosticsPort;
  corpus: Pick<CorpusManager, 'health'>;
  problems: readonly SettingsProblem[];
}

const SAID = { copied: 'diagnosticsCopied', refused: 'diagnosticsRefused' } as const;

/** What helps whoever mends a fault; the reader sees all of it before it is copied. */
export function DiagnosticsSection(props: DiagnosticsSectionProps) {
  const { t } = useTranslator();
  const { state, gather, copy } = useDiagnostics(props);
  const isShown = state.status === 'shown';
  return (
    <section id="diagnostics" aria-labelledby="diagnostics-title">
      <h2 id="diagnostics-title">{t('diagnosticsTitle')}</h2>
      <p class="lede">{t('diagnosticsLede')}</p>
      {state.status === 'gathering' && (
        <progress class="wide" value={state.share} aria-label={t('diagnosticsGathering')} />
      )}
      {isShown && (
        <Disclosure label={t('diagnosticsShown')} open>
          <textarea
            class="diagnostics"
            dir="ltr"
            readOnly
            rows={state.text.split('\n').length}
            value={state.text}
            aria-label={t('diagnosticsShown')}
          />
        </Disclosure>
      )}
      <div class="row">
        <button
          type="button"
          disabled={state.status === 'gathering'}
          class={isShown ? undefined : 'primary'}
          onClick={gather}
        >
          {t(isShown ? 'diagnosticsAgain' : 'diagnosticsGather')}
        </button>
        {isShown && (
          <button type="button" class="primary" onClick={copy}>
            {t('diagnosticsCopy')}
          </button>
        )}
      </div>
      <p role="status" class="said">
        {isShown && state.copied !== 'not-yet' && t(SAID[state.copied])}
      </p>
    </section>
  );
}
