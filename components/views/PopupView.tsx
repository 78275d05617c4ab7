import type { ComponentChildren } from 'preact';
import type { Finding } from '../../lib/check/finding';
import type { TabState } from '../../lib/session/tab-state';
import type { ReadingSettings } from '../../lib/settings/settings';
import { useTranslator } from '../i18n/context';
import type { SaveState } from '../parts/ActionBar';
import { ActionBar } from '../parts/ActionBar';
import { Icon } from '../parts/Icon';
import type { LoadControl } from '../parts/LoadOriginal';
import type { GroupKind } from '../model/changes';
import { ReadingSwitch } from '../parts/ReadingSwitch';
import { hostOf } from '../model/text';
import { verdictSummary } from '../model/verdict';
import { FailedView, IdleView, NotCheckedView, CheckingView, EmptyCorpusView } from './PopupStates';
import { FindingView } from './FindingView';

/** What the reader can ask for. */
export interface PopupActions {
  check: () => void;
  save: () => void;
  openOptions: () => void;
  /** Opens both texts beside each other; `at`: a group of changes to begin with. */
  compare: (at?: GroupKind) => void;
  chooseReading: (reading: ReadingSettings) => void;
}

export interface PopupViewProps {
  state: TabState;
  save: SaveState;
  actions: PopupActions;
  /** Whether what is read is remembered. */
  reading: ReadingSettings;
  /** Left out where originals cannot be fetched. */
  load?: LoadControl | undefined;
}

/** The popup: what is known of the page in front of the reader, at a glance. */
export function PopupView({ state, save, actions, load, reading }: PopupViewProps) {
  const translator = useTranslator();
  const { t } = translator;
  const done = state.status === 'done';
  return (
    <div class="popup">
      <header class="masthead">
        <span class="wordmark">{t('extName')}</span>
        <bdi class="host">{hostOf(state.url)}</bdi>
        <button
          type="button"
          class="quiet"
          aria-label={t('actionOptions')}
          title={t('actionOptions')}
          onClick={actions.openOptions}
        >
          <Icon name="gear" />
        </button>
      </header>
      <main>
        <p class="spoken" role="status">
          {state.status === 'checking' && t('checkingTitle')}
          {state.status === 'done' && verdictSummary(state.finding, translator).title}
        </p>
        {body(state, actions, load)}
      </main>
      <ActionBar
        save={save}
        canSave={(done && state.finding.identity === null) || save.status === 'saved'}
        canCheck={done || (state.status === 'not-checked' && state.reason !== 'off-for-site')}
        onCompare={done && comparable(state.finding) ? () => actions.compare() : undefined}
        onCheck={actions.check}
        onSave={actions.save}
      />
      <ReadingSwitch reading={reading} onChange={actions.chooseReading} />
    </div>
  );
}

/** Whether there is a report to show beside the page. */
function comparable({ sources, verdict }: Finding): boolean {
  return sources.length > 0 || verdict.kind === 'update';
}

function body(
  state: TabState,
  actions: PopupActions,
  load: LoadControl | undefined,
): ComponentChildren {
  switch (state.status) {
    case 'idle':
      return <IdleView onCheck={actions.check} />;
    case 'checking':
      return <CheckingView />;
    case 'not-checked':
      return <NotCheckedView reason={state.reason} onCheck={actions.check} />;
    case 'failed':
      return <FailedView code={state.code} onRetry={actions.check} />;
    case 'done':
      return state.finding.corpus.reports === 0 ? (
        <EmptyCorpusView finding={state.finding} onOpenOptions={actions.openOptions} />
      ) : (
        <FindingView finding={state.finding} load={load} />
      );
  }
}
