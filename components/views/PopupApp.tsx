import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../lib/core/result';
import type { TabState } from '../../lib/session/tab-state';
import { useKeep, type KeepPort } from '../hooks/use-keep';
import { useLookOn, type LookOn } from '../hooks/use-look-on';
import { useMore, type MorePort } from '../hooks/use-more';
import type { OriginalLoader } from '../hooks/use-load-original';
import type { PopupEvidencePort } from '../hooks/use-popup-evidence';
import { usePopupEvidence } from '../hooks/use-popup-evidence';
import { useLoadOriginal } from '../hooks/use-load-original';
import type { SettingsPort } from '../hooks/use-settings';
import { useSettings } from '../hooks/use-settings';
import type { Observable } from '../hooks/use-snapshot';
import { useSnapshot } from '../hooks/use-snapshot';
import { useTranslator } from '../i18n/context';
import type { GroupKind } from '../model/changes';
import type { SaveState } from '../parts/ActionBar';
import { PopupView } from './PopupView';

/** What the popup asks of the rest of the extension, for one tab. */
export interface PopupPort extends PopupEvidencePort, LookOn {
  kept: KeepPort;
  more: MorePort;
  state: Observable<TabState>;
  /** Tells the background that the reader looks; it checks the page unless that is done. */
  opened(): Promise<Result<void>>;
  check(): Promise<Result<void>>;
  save(): Promise<Result<string>>;
  openOptions(): void;
  /** Opens both texts beside each other; `at`: a group of changes to begin with. */
  compare(at?: GroupKind): void;
  /** Opens the page on which any two things are chosen. */
  compareTwo(): void;
  /** Opens the page on which the story of a report is drawn. */
  drawStory(report: string): void;
  /** Opens both texts beside the page; false where the browser opens nothing. */
  compareBeside(): Promise<boolean>;
  /** What the user chose, kept at once where he changes it. */
  settings: SettingsPort;
  /** Paints the finding on the page; false where it cannot be. */
  showOnPage(): Promise<Result<boolean>>;
  /** Whether the reader said that this site is not checked by itself. */
  siteOff: Observable<boolean>;
  setSiteOff(off: boolean): Promise<void>;
  /** Fetches the page of a source into the corpus; answers why it could not. */
  loadOriginal: OriginalLoader;
}

interface PopupAppProps {
  port: PopupPort;
  /** What was known when the popup opened, so that a finding stands there at once. */
  first: TabState;
}

/** The popup of one tab: reads its state, says what the reader wants. */
export function PopupApp({ port, first }: PopupAppProps) {
  const known = useSnapshot(port.state, first);
  const [asking, setAsking] = useState(true);
  const [failure, setFailure] = useState<string | null>(null);
  const [save, setSave] = useState<SaveState>({ status: 'idle' });
  const [said, say] = useState('');
  const { t } = useTranslator();
  const siteOff = useSnapshot(port.siteOff, false);
  const look = useLookOn(port, say);
  const more = useMore(port.more, say);
  const keep = useKeep(port.kept, say, () => void port.opened());
  const kept = usePopupEvidence(port, known, say);

  const ask = async (question: () => Promise<Result<void>>) => {
    setAsking(true);
    setFailure(null);
    const answer = await question();
    setAsking(false);
    setFailure(answer.ok ? null : answer.error.code);
  };
  const saveReport = async () => {
    setSave({ status: 'saving' });
    const answer = await port.save();
    setSave(answer.ok ? { status: 'saved' } : { status: 'failed', code: answer.error.code });
  };
  const showOnPage = async () => {
    const shown = await port.showOnPage();
    if (!shown.ok || !shown.value) say(t('showOnPageFailed'));
  };
  const compareBeside = async () => {
    if (!(await port.compareBeside())) say(t('besideFailed'));
  };
  // With the text the corpus is another, and the finding is made anew.
  const load = useLoadOriginal(
    (source, confirmed) => port.loadOriginal(source, confirmed),
    () => port.opened(),
  );
  const settings = useSettings(port.settings);
  useEffect(() => void ask(() => port.opened()), [port]);

  return (
    <PopupView
      state={shown(known, asking, failure)}
      save={save}
      actions={{
        check: () => void ask(() => port.check()),
        save: () => void saveReport(),
        openOptions: () => port.openOptions(),
        compare: (at) => port.compare(at),
        compareTwo: () => port.compareTwo(),
        drawStory: (report) => port.drawStory(report),
        compareBeside: () => void compareBeside(),
        chooseReading: (reading) => settings.change({ reading }),
        copySummary: () => void kept.copySummary(),
        saveEvidence: () => void kept.save(),
        saveWithPicture: () => void kept.saveWithPicture(),
        showOnPage: () => void showOnPage(),
        searchWeb: (finding) => void look.searchWeb(finding),
        askArchive: () => void look.askArchive(),
        checkSelection: () => void look.checkSelection(),
        keepFinding: (finding) => void keep.keep(finding),
        beginJudging: keep.begin,
        judge: (finding, as, note) => void keep.judge(finding, as, note),
        cancelJudging: keep.cancel,
        beginCorrecting: () => void keep.beginCorrecting(),
        cancelCorrecting: keep.cancelCorrecting,
        correct: (outlet, day) => void keep.correct(outlet, day),
        setSiteOff: (off) => void port.setSiteOff(off),
      }}
      compared={kept.compared}
      siteOff={siteOff}
      more={more}
      judging={keep.judging}
      correcting={keep.correcting}
      said={said}
      load={load}
      reading={settings.settings.reading}
    />
  );
}

/** A click always checks, so an idle tab that was just asked about is on its way. */
function shown(known: TabState, asking: boolean, failure: string | null): TabState {
  const { url } = known;
  if (failure !== null) return { status: 'failed', url, code: failure, detail: '' };
  return known.status === 'idle' && asking ? { status: 'checking', url } : known;
}
