import type { CorpusManager } from '../../lib/check/corpus-manager';
import type { Settings, SettingsProblem } from '../../lib/settings/settings';
import type { SitePattern } from '../../lib/settings/site-pattern';
import { useAttempts } from '../hooks/use-attempts';
import { useCorpus } from '../hooks/use-corpus';
import type { DiagnosticsPort } from '../hooks/use-diagnostics';
import type { TextCheckPort } from '../hooks/use-text-check';
import { useTextCheck } from '../hooks/use-text-check';
import { useDeletions } from '../hooks/use-deletions';
import { useTranslator } from '../i18n/context';
import { failureKey } from '../model/failures';
import type { PatternParser } from '../model/patterns';
import type { Access } from '../parts/AccessNotice';
import { AddForm } from '../parts/AddForm';
import { CheckSection } from '../parts/CheckSection';
import { CorpusSection } from '../parts/CorpusSection';
import { DeleteEverything } from '../parts/DeleteEverything';
import { DeletedList } from '../parts/DeletedList';
import { DeletionBar } from '../parts/DeletionBar';
import { DiagnosticsSection } from '../parts/DiagnosticsSection';
import { HealthSection } from '../parts/HealthSection';
import { ImportSection } from '../parts/ImportSection';
import { PrivacySection } from '../parts/PrivacySection';
import { SettingsForm } from '../parts/SettingsForm';
import { UpgradeNotice } from '../parts/UpgradeNotice';

export interface OptionsViewProps {
  corpus: CorpusManager;
  texts: TextCheckPort;
  settings: Settings;
  /** What of the stored settings could not be read. */
  problems: readonly SettingsProblem[];
  access: Access;
  diagnostics: DiagnosticsPort;
  parsePattern: PatternParser<SitePattern>;
  onSaveSettings: (settings: Settings) => Promise<void>;
  /** Hands a file to the reader. */
  onSaveFile: (file: Blob, name: string) => void;
}

/** What the file of an export is called. */
const EXPORT_NAME = 'firsthand-corpus.jsonl';

/** The options page: the corpus and all that is done to it, the settings, the promises. */
export function OptionsView(props: OptionsViewProps) {
  const { t } = useTranslator();
  const { corpus } = props;
  const { failure, attempt } = useAttempts();
  const list = useCorpus(corpus, attempt);
  const deletions = useDeletions(corpus, attempt);
  const check = useTextCheck(props.texts);
  const exportAll = () =>
    void attempt(() => corpus.exportAll()).then((file) => {
      if (file) props.onSaveFile(file, EXPORT_NAME);
    });
  return (
    <div class="options">
      <header class="page-head">
        <h1>{t('extName')}</h1>
        <nav aria-label={t('navLabel')}>
          <a href="#corpus">{t('navCorpus')}</a>
          <a href="#check">{t('navCheck')}</a>
          <a href="#add">{t('navAdd')}</a>
          <a href="#settings">{t('navSettings')}</a>
          <a href="#privacy">{t('navPrivacy')}</a>
        </nav>
      </header>
      <main>
        {failure !== null && (
          <p role="alert" class="failure">
            {t(failureKey(failure))}
          </p>
        )}
        <UpgradeNotice corpus={corpus} attempt={attempt} onExport={exportAll} />
        <CorpusSection
          list={list}
          details={corpus.details}
          onCheck={(report) => void check.ask({ kind: 'report', report })}
          onDelete={deletions.remove}
          deleted={<DeletedList deletions={deletions} />}
        />
        <CheckSection check={check} loadOriginal={props.texts.loadOriginal} corpus={corpus} />
        <section id="add" aria-labelledby="add-title">
          <h2 id="add-title">{t('addTitle')}</h2>
          <p class="lede">{t('addPageHint')}</p>
          <AddForm addText={corpus.addText} />
        </section>
        <section id="import" aria-labelledby="import-title">
          <h2 id="import-title">{t('importTitle')}</h2>
          <ImportSection corpus={corpus} attempt={attempt} onExport={exportAll} />
          <DeleteEverything
            corpus={corpus}
            reports={list.stats?.reports ?? null}
            attempt={attempt}
          />
        </section>
        <HealthSection corpus={corpus} onExport={exportAll} />
        <section id="settings" aria-labelledby="settings-title">
          <h2 id="settings-title">{t('settingsTitle')}</h2>
          <SettingsForm
            settings={props.settings}
            problems={props.problems}
            access={props.access}
            parsePattern={props.parsePattern}
            onSave={props.onSaveSettings}
          />
        </section>
        <DiagnosticsSection port={props.diagnostics} corpus={corpus} problems={props.problems} />
        <PrivacySection version={props.diagnostics.versions.extension} />
      </main>
      <DeletionBar deletions={deletions} />
    </div>
  );
}
