import type { ComponentChildren } from 'preact';
import type { Comparison } from '../../lib/check/comparison';
import type { Finding } from '../../lib/check/finding';
import type { Correction } from '../../lib/manage/corrections';
import type { JudgedAs } from '../../lib/manage/findings';
import type { TabState } from '../../lib/session/tab-state';
import type { ReadingSettings } from '../../lib/settings/settings';
import type { NotCheckedReason } from '../../lib/verdict/verdict';
import { useTranslator } from '../i18n/context';
import type { GroupKind } from '../model/changes';
import { NOT_CHECKED } from '../model/failures';
import { isComparable } from '../model/glance';
import { hostOf } from '../model/text';
import { isFrontPage, verdictSummary } from '../model/verdict';
import type { SaveState } from '../parts/ActionBar';
import { ActionBar } from '../parts/ActionBar';
import { CorrectPanel } from '../parts/CorrectPanel';
import type { LoadControl } from '../parts/LoadOriginal';
import { JudgePanel } from '../parts/JudgePanel';
import type { MenuEntry } from '../parts/PopupMenu';
import { PopupMenu } from '../parts/PopupMenu';
import { ReadingSwitch } from '../parts/ReadingSwitch';
import { GlanceView } from './GlanceView';
import { CheckingView, EmptyCorpusView, FailedView, IdleView, NotCheckedView } from './PopupStates';

/** What the reader can ask for. */
export interface PopupActions {
  check: () => void;
  save: () => void;
  openOptions: () => void;
  /** Opens both texts beside each other; `at`: a group of changes to begin with. */
  compare: (at?: GroupKind) => void;
  /** The same, in the panel beside the page. */
  compareBeside: () => void;
  /** Opens the page on which any two things are chosen. */
  compareTwo: () => void;
  /** Opens the page on which the story of a report is drawn. */
  drawStory: (report: string) => void;
  copySummary: () => void;
  saveEvidence: () => void;
  /** The same with a picture of the page. */
  saveWithPicture: () => void;
  showOnPage: () => void;
  /** Looks in the web for a sentence of the page. */
  searchWeb: (finding: Finding) => void;
  /** Opens the oldest capture of the page. */
  askArchive: () => void;
  /** Compares what is selected on the page. */
  checkSelection: () => void;
  /** Writes the finding down among the findings of the desk. */
  keepFinding: (finding: Finding) => void;
  beginJudging: () => void;
  beginCorrecting: () => void;
  cancelCorrecting: () => void;
  /** Says when and by whom the page was published. */
  correct: (outlet: string, day: string) => void;
  cancelJudging: () => void;
  judge: (finding: Finding, as: JudgedAs, note: string) => void;
  /** Whether the site is checked by itself. */
  setSiteOff: (off: boolean) => void;
  chooseReading: (reading: ReadingSettings) => void;
}

export interface PopupViewProps {
  state: TabState;
  save: SaveState;
  actions: PopupActions;
  /** Of the page of an original: its copy beside it, once both were compared. */
  compared?: Comparison | null;
  siteOff?: boolean;
  /** The reader is about to say what the finding is. */
  judging?: boolean;
  /** The reader corrects date and outlet; null where nothing was corrected before. */
  correcting?: Correction | null | undefined;
  /** Whether what is read is remembered. */
  reading: ReadingSettings;
  /** What the menu offers beside the page itself. */
  more?: readonly MenuEntry[];
  /** What was done last, in one sentence. */
  said?: string;
  /** Left out where originals cannot be fetched. */
  load?: LoadControl | undefined;
}

/** The popup: what is known of the page in front of the reader, at a glance. */
export function PopupView(props: PopupViewProps) {
  const { state, save, actions, siteOff = false, said = '' } = props;
  const translator = useTranslator();
  const { t } = translator;
  const done = state.status === 'done';
  const comparable = done && state.finding.corpus.reports > 0 && isComparable(state.finding);
  return (
    <div class="popup">
      <header class="masthead">
        <span class="wordmark">{t('extName')}</span>
        <bdi class="host">{hostOf(state.url)}</bdi>
        <PopupMenu entries={menuOf(state, actions, comparable, siteOff, props.more)} />
      </header>
      <main>
        <p class="spoken" role="status">
          {state.status === 'checking' && t('checkingTitle')}
          {done && verdictSummary(state.finding, translator).title}
        </p>
        {props.judging === true && done && (
          <JudgePanel
            onJudge={(as, note) => actions.judge(state.finding, as, note)}
            onCancel={actions.cancelJudging}
          />
        )}
        {props.correcting !== undefined && done && (
          <CorrectPanel
            article={state.finding.article}
            known={props.correcting}
            onKeep={actions.correct}
            onCancel={actions.cancelCorrecting}
          />
        )}
        {body(props)}
        {/* Offered where there is room for it: beside a finding the finding is what counts. */}
        {(props.reading.on || !comparable) && (
          <ReadingSwitch reading={props.reading} onChange={actions.chooseReading} />
        )}
      </main>
      <ActionBar
        save={save}
        canSave={(done && state.finding.identity === null) || save.status === 'saved'}
        canCheck={done || (state.status === 'not-checked' && state.reason !== 'off-for-site')}
        onCompare={comparable ? () => actions.compare() : undefined}
        onBeside={comparable ? actions.compareBeside : undefined}
        onCopy={comparable ? actions.copySummary : undefined}
        onSearch={
          done && isUnmatched(state.finding) ? () => actions.searchWeb(state.finding) : undefined
        }
        onCheck={actions.check}
        onSave={actions.save}
        said={said}
      />
    </div>
  );
}

/** Why a finding says that nothing was checked. */
function reasonOf({ reasons: [first] }: Finding): NotCheckedReason {
  const code = first?.code ?? '';
  return Object.hasOwn(NOT_CHECKED, code) ? (code as NotCheckedReason) : 'not-an-article';
}

/** An article of which the corpus has nothing, and perhaps the web. */
function isUnmatched(finding: Finding): boolean {
  return finding.verdict.kind === 'no-match' && !isFrontPage(finding);
}

/** Whether there is a reuse to write down, of this page or of its copy. */
function isKeepable({ warns, verdict, reuse, sources }: Finding): boolean {
  return sources.length > 0 && (warns !== null || (reuse && verdict.order === 'suspect-first'));
}

/** The report whose story the page belongs to: itself, else the one it has its text from. */
function reportOf({ identity, reuse, sources: [source] }: Finding): string | null {
  return identity ?? (reuse && source ? source.id : null);
}

function menuOf(
  state: TabState,
  actions: PopupActions,
  comparable: boolean,
  siteOff: boolean,
  more: readonly MenuEntry[] = [],
): MenuEntry[] {
  const marked = state.status === 'done' && state.finding.passages.length > 0;
  const isSite = hostOf(state.url) !== null;
  const report = state.status === 'done' ? reportOf(state.finding) : null;
  return [
    ...(marked ? [{ label: 'actionShowOnPage', act: actions.showOnPage } as const] : []),
    ...(report === null
      ? []
      : [{ label: 'storyMapLink', act: () => actions.drawStory(report) } as const]),
    ...(comparable
      ? ([
          { label: 'evidenceSave', act: actions.saveEvidence },
          { label: 'evidenceSavePicture', act: actions.saveWithPicture },
        ] as const)
      : []),
    ...(state.status === 'done' && isKeepable(state.finding)
      ? ([
          { label: 'actionKeep', act: () => actions.keepFinding(state.finding), begins: true },
          { label: 'actionJudge', act: actions.beginJudging },
        ] as const)
      : []),
    ...(state.status === 'done'
      ? ([
          { label: 'actionCorrect', act: actions.beginCorrecting, begins: true },
          { label: 'actionCheckAgain', act: actions.check },
          { label: 'searchWeb', act: () => actions.searchWeb(state.finding) },
        ] as const)
      : []),
    ...(isSite
      ? [
          { label: 'checkSelection', act: actions.checkSelection } as const,
          { label: 'askArchive', act: actions.askArchive } as const,
          {
            label: siteOff ? 'siteOn' : 'siteOff',
            act: () => actions.setSiteOff(!siteOff),
          } as const,
        ]
      : []),
    ...more,
    { label: 'twoTitle', act: actions.compareTwo, begins: true },
    { label: 'actionOptions', act: actions.openOptions },
  ];
}

function body({ state, actions, load, compared = null }: PopupViewProps): ComponentChildren {
  switch (state.status) {
    case 'idle':
      return <IdleView onCheck={actions.check} />;
    case 'checking':
      return <CheckingView />;
    case 'not-checked':
      return <NotCheckedView reason={state.reason} onCheck={actions.check} />;
    case 'failed':
      return <FailedView code={state.code} onRetry={actions.check} />;
    case 'done': {
      const { finding } = state;
      if (isFrontPage(finding))
        return <NotCheckedView reason="not-an-article" onCheck={actions.check} />;
      if (finding.verdict.kind === 'not-checked')
        return <NotCheckedView reason={reasonOf(finding)} onCheck={actions.check} />;
      return finding.corpus.reports === 0 ? (
        <EmptyCorpusView finding={finding} onOpenOptions={actions.openOptions} />
      ) : (
        <GlanceView finding={finding} compared={compared} load={load} onCompare={actions.compare} />
      );
    }
  }
}
