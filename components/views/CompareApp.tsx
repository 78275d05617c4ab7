import { useMemo } from 'preact/hooks';
import type { Result } from '../../lib/core/result';
import type { OriginalLoader } from '../hooks/use-load-original';
import { useLoadOriginal } from '../hooks/use-load-original';
import type { AskComparison, OnChanged } from '../hooks/use-comparison';
import { useComparison } from '../hooks/use-comparison';
import { useTranslator } from '../i18n/context';
import type { GroupKind } from '../model/changes';
import type { EvidencePort } from '../model/evidence';
import { failureKey } from '../model/failures';
import { Notice } from '../parts/Notice';
import { CompareView } from './CompareView';

/** What the full view asks of the rest of the extension. */
export interface ComparePort {
  ask: AskComparison;
  onChanged: OnChanged;
  loadOriginal: OriginalLoader;
  /** Called once a text was loaded: what was known of the page is to be made anew. */
  renew(): Promise<unknown>;
  evidence: EvidencePort;
  /** Reads the page and checks it; left out where no page is behind the question. */
  check?: () => Promise<Result<void>>;
}

interface CompareAppProps {
  port: ComparePort;
  /** The only group of changes to begin with; null for all but style. */
  group: GroupKind | null;
}

const REFUSALS = {
  'nothing-read': 'compareNothingRead',
  'nothing-to-compare': 'compareNothingToCompare',
  'no-such-report': 'compareNoSuchReport',
} as const;

/** The full view of one finding: both texts beside each other, with everything that differs. */
export function CompareApp({ port, group }: CompareAppProps) {
  const { t } = useTranslator();
  const { state, choose, again } = useComparison(port.ask, port.onChanged);
  const load = useLoadOriginal(port.loadOriginal, async () => {
    await port.renew();
    await again();
  });
  const first = useMemo(() => group, []);
  switch (state.status) {
    case 'asking':
      return (
        <main class="compare-state" aria-busy="true">
          <h1>{t('checkBusy')}</h1>
          <div class="progress" aria-hidden="true">
            <span />
          </div>
        </main>
      );
    case 'failed':
      return (
        <main class="compare-state">
          <div role="alert">
            <Notice icon="alert" title={t('failedTitle')} text={t(failureKey(state.code))}>
              <button type="button" class="primary" onClick={() => void again()}>
                {t('actionRetry')}
              </button>
            </Notice>
          </div>
        </main>
      );
    case 'refused':
      return (
        <main class="compare-state">
          <Notice icon="pause" title={t('compareNothing')} text={t(REFUSALS[state.why])}>
            {state.why === 'nothing-read' && port.check && (
              <button type="button" class="primary" onClick={() => void port.check?.()}>
                {t('actionCheck')}
              </button>
            )}
          </Notice>
        </main>
      );
    case 'done':
      return (
        <CompareView
          comparison={state.comparison}
          choices={state.choices}
          group={first}
          load={load}
          onChoose={choose}
          evidence={port.evidence}
        />
      );
  }
}
