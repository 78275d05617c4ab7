import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { CorpusManager, ReportRow } from '../../lib/check/corpus-manager';
import type { Collector } from '../../lib/manage/collect';
import type { FindingRow, FindingsManager } from '../../lib/manage/findings';
import type { FollowingManager } from '../../lib/manage/following';
import type { BackupManager } from '../../lib/manage/backup';
import type { NotesManager } from '../../lib/manage/notes';
import type { PackFetcher } from '../../lib/manage/pack-address';
import type { CorrectionsManager } from '../../lib/manage/corrections';
import type { OwnersManager } from '../../lib/manage/owners';
import type { ReadingManager } from '../../lib/manage/reading';
import type { RolesManager } from '../../lib/manage/roles';
import type { StorageManager } from '../../lib/manage/storage';
import type { StoriesManager } from '../../lib/manage/stories';
import type { StoryList } from '../../lib/manage/story-list';
import type { ReportTable } from '../../lib/manage/table';
import type { Errand } from '../../lib/session/errands';
import type { SitePattern } from '../../lib/settings/site-pattern';
import { useAttempts } from '../hooks/use-attempts';
import { useCollect } from '../hooks/use-collect';
import { useCorrections } from '../hooks/use-corrections';
import { useDeskCorpus } from '../hooks/use-desk-corpus';
import type { DiagnosticsPort } from '../hooks/use-diagnostics';
import { useErrand } from '../hooks/use-errand';
import { useFindings } from '../hooks/use-findings';
import { useFollowing } from '../hooks/use-following';
import { useHeard } from '../hooks/use-heard';
import { useKeptFocus } from '../hooks/use-kept-focus';
import { useOwners } from '../hooks/use-owners';
import { useSection } from '../hooks/use-section';
import type { SettingsPort } from '../hooks/use-settings';
import { useSettings } from '../hooks/use-settings';
import type { TeamPort } from '../hooks/use-team';
import { useTeam } from '../hooks/use-team';
import type { TextCheckPort } from '../hooks/use-text-check';
import { useTextCheck } from '../hooks/use-text-check';
import { useTranslator } from '../i18n/context';
import type { DeskSection as Section } from '../model/desk-sections';
import { SECTION_TITLES } from '../model/desk-sections';
import { failureKey } from '../model/failures';
import { questionOf } from '../model/kept-texts';
import { NO_QUERY } from '../model/table';
import type { PatternParser } from '../model/patterns';
import type { Access } from '../parts/AccessNotice';
import { CheckSection } from '../parts/CheckSection';
import { CollectSection } from '../parts/CollectSection';
import { CorpusSection } from '../parts/CorpusSection';
import { CorpusTools } from '../parts/CorpusTools';
import { DeletedList } from '../parts/DeletedList';
import { DeletionBar } from '../parts/DeletionBar';
import { DeskNav } from '../parts/DeskNav';
import { DeskSection, headingId } from '../parts/DeskSection';
import { DiagnosticsSection } from '../parts/DiagnosticsSection';
import { FindingsSection } from '../parts/FindingsSection';
import { FollowingSection } from '../parts/FollowingSection';
import { Legend } from '../parts/Legend';
import { PrivacySection } from '../parts/PrivacySection';
import { ReadingSection } from '../parts/ReadingSection';
import { ReportPage } from '../parts/ReportPage';
import { SettingsForm } from '../parts/SettingsForm';
import { StoriesSection } from '../parts/StoriesSection';
import { TeamSection } from '../parts/TeamSection';
import { UpgradeNotice } from '../parts/UpgradeNotice';

export interface OptionsViewProps {
  corpus: CorpusManager;
  table: ReportTable;
  notes: NotesManager;
  roles: RolesManager;
  corrections: CorrectionsManager;
  stories: StoriesManager;
  storyList: StoryList;
  packs: PackFetcher;
  collector: Collector;
  /** What a click elsewhere left for the desk to do as it opens. */
  errand?: Errand | null;
  backup: BackupManager;
  storage: StorageManager;
  texts: TextCheckPort;
  settings: SettingsPort;
  reading: ReadingManager;
  findings: FindingsManager;
  owners: OwnersManager;
  following: FollowingManager;
  team: TeamPort;
  access: Access;
  diagnostics: DiagnosticsPort;
  parsePattern: PatternParser<SitePattern>;
  /** Hands a file to the reader. */
  onSaveFile: (file: Blob, name: string) => void;
}

/** The way back from a deletion. */
const UNDO = '.deletion button';

/** What the file of an export is called. */
const EXPORT_NAME = 'firsthand-corpus.jsonl';

/** The desk: one section at a time, each with an address of its own. */
export function OptionsView(props: OptionsViewProps) {
  const { t } = useTranslator();
  const { corpus } = props;
  const { failure, attempt } = useAttempts();
  const { current, visited, go } = useSection(headingId);
  const desk = useDeskCorpus(corpus, props, attempt);
  const check = useTextCheck(props.texts);
  const collecting = useCollect(props.collector);
  useErrand(props.errand ?? null, { collecting, check, go });
  const settings = useSettings(props.settings);
  const team = useTeam(props.team);
  const reading = useMemo(
    () => ({ ...props.reading, onChanged: corpus.onChanged, now: Date.now }),
    [props.reading, corpus],
  );
  const findings = useFindings(useHeard(props.findings, corpus), attempt);
  const owners = useOwners(useHeard(props.owners, corpus), attempt);
  const corrections = useCorrections(useHeard(props.corrections, corpus), attempt);
  const following = useFollowing(useHeard(props.following, corpus), attempt);
  const kept = useKeptFocus<HTMLDivElement>(
    (root) => root.querySelector<HTMLElement>(UNDO) ?? document.getElementById(headingId(current)),
  );
  const picked = useRef<HTMLElement | null>(null);
  useEffect(() => {
    document.title = t('deskTitle', { section: t(SECTION_TITLES[current]) });
  }, [current, t]);
  const exportAll = () =>
    void attempt(() => corpus.exportAll()).then((file) => {
      if (file) props.onSaveFile(file, EXPORT_NAME);
    });
  const { ordinals = [] } = desk.table.answer ?? {};
  const found =
    desk.table.query === NO_QUERY
      ? null
      : { ids: () => desk.table.idsOf(ordinals), total: ordinals.length };
  const exportSelected = (selected: readonly number[]) =>
    void attempt(() => corpus.exportAs('jsonl', desk.table.idsOf(selected))).then(
      (made) => made && props.onSaveFile(made.file, made.name),
    );
  const checkReport = (report: ReportRow) => {
    const active = document.activeElement;
    picked.current = active instanceof HTMLElement ? active : null;
    void check.ask({ kind: 'report', report });
    go('check');
  };
  const compareReports = async (report: ReportRow, other: string) => {
    const answer = await attempt(() => props.texts.checkReport(report.id));
    if (!answer?.ok || !('finding' in answer.value)) return checkReport(report);
    await props.texts.openComparison({ kind: 'report', report }, answer.value.finding, other);
  };
  const openTexts = async ({ id }: FindingRow) => {
    const kept = await attempt(() => props.findings.texts(id));
    if (!kept) return;
    await attempt(() => props.texts.openComparison(questionOf(kept), kept.finding));
  };
  const has = (section: Section) => visited.has(section);
  return (
    <div class="desk" ref={kept}>
      <DeskNav current={current} fresh={findings.fresh} />
      <main>
        {failure !== null && (
          <p role="alert" class="failure">
            {t(failureKey(failure))}
          </p>
        )}
        <UpgradeNotice corpus={corpus} attempt={attempt} onExport={exportAll} />
        {has('corpus') && (
          <DeskSection section="corpus" current={current} lede={t('corpusLede')}>
            {desk.opened.id !== null && (
              <ReportPage
                id={desk.opened.id}
                details={corpus.details}
                notes={props.notes}
                roles={props.roles}
                stories={props.stories}
                attempt={attempt}
                onBack={desk.opened.close}
                onCheck={checkReport}
                onCompare={(row, other) => void compareReports(row, other)}
                onDelete={(id) => {
                  void desk.deletions.remove([id]);
                  desk.opened.close();
                }}
                onChanged={(id) => {
                  props.table.changed(id);
                  desk.table.refresh();
                }}
              />
            )}
            <div class="corpus-parts" hidden={desk.opened.id !== null}>
              <CorpusSection
                stats={desk.stats}
                table={desk.table}
                rows={desk.rows}
                saved={{
                  filters: settings.settings.filters,
                  onSave: (filters) => settings.change({ filters }),
                }}
                onOpen={(row) => desk.opened.open(row.id)}
                onCheck={checkReport}
                onDelete={desk.remove}
                onUndo={desk.undoLast}
                onTag={desk.tag}
                onExport={exportSelected}
                deleted={<DeletedList deletions={desk.deletions} />}
              />
              <CorpusTools
                corpus={corpus}
                packs={props.packs}
                backup={props.backup}
                storage={props.storage}
                reports={desk.stats?.reports ?? null}
                found={found}
                attempt={attempt}
                onSaveFile={props.onSaveFile}
                onExportAll={exportAll}
              />
            </div>
          </DeskSection>
        )}
        {has('collect') && (
          <DeskSection section="collect" current={current} lede={t('collectLede')}>
            <CollectSection collecting={collecting} />
          </DeskSection>
        )}
        {has('stories') && (
          <DeskSection section="stories" current={current} lede={t('storiesLede')}>
            <StoriesSection
              stories={props.storyList}
              shown={current === 'stories'}
              attempt={attempt}
            />
          </DeskSection>
        )}
        {has('findings') && (
          <DeskSection section="findings" current={current} lede={t('findingsLede')}>
            <FindingsSection
              findings={findings}
              owners={owners}
              corrections={corrections}
              onTexts={(row) => void openTexts(row)}
              watching={settings.settings.watching}
              comesIn={settings.settings.reading.on || (following.rows?.length ?? 0) > 0}
              file={props.findings.file}
              onWatch={(watching) => settings.change({ watching })}
              onSaveFile={props.onSaveFile}
            />
          </DeskSection>
        )}
        {has('following') && (
          <DeskSection section="following" current={current} lede={t('followingLede')}>
            <FollowingSection
              port={props.following}
              following={following}
              attempt={attempt}
              onSaveFile={props.onSaveFile}
            />
          </DeskSection>
        )}
        {has('check') && (
          <DeskSection section="check" current={current} lede={t('checkLede')}>
            <CheckSection
              check={check}
              loadOriginal={props.texts.loadOriginal}
              corpus={corpus}
              onBack={() => go('corpus', picked.current)}
            />
          </DeskSection>
        )}
        {has('settings') && (
          <DeskSection section="settings" current={current} lede={t('settingsLede')}>
            <SettingsForm
              control={settings}
              access={props.access}
              parsePattern={props.parsePattern}
            />
            <ReadingSection
              reading={settings.settings.reading}
              port={reading}
              attempt={attempt}
              parsePattern={props.parsePattern}
              onChange={(changed) => settings.change({ reading: changed })}
            />
            <TeamSection team={team} />
          </DeskSection>
        )}
        {has('help') && (
          <DeskSection section="help" current={current}>
            <Legend />
            <PrivacySection version={props.diagnostics.versions.extension} />
            <DiagnosticsSection
              port={props.diagnostics}
              corpus={corpus}
              problems={settings.problems}
            />
          </DeskSection>
        )}
        <DeletionBar deletions={desk.deletions} onUndo={desk.undo} />
      </main>
    </div>
  );
}
