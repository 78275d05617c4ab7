import type { CorpusManager } from '../../lib/check/corpus-manager';
import type { BackupManager } from '../../lib/manage/backup';
import type { PackFetcher } from '../../lib/manage/pack-address';
import type { StorageManager } from '../../lib/manage/storage';
import type { Attempt } from '../hooks/use-attempts';
import { useTranslator } from '../i18n/context';
import { AddForm } from './AddForm';
import { DeleteEverything } from './DeleteEverything';
import type { Found } from './ExportControls';
import { HealthSection } from './HealthSection';
import { ImportSection } from './ImportSection';
import { SafeKeeping } from './SafeKeeping';

interface CorpusToolsProps {
  corpus: CorpusManager;
  packs: PackFetcher;
  backup: BackupManager;
  storage: StorageManager;
  /** Null until the corpus has answered. */
  reports: number | null;
  /** What the list is searched for; null while it is not. */
  found: Found | null;
  attempt: Attempt;
  onSaveFile: (file: Blob, name: string) => void;
  onExportAll: () => void;
}

/** What is done with the corpus as a whole: texts and files in and out, backups, health. */
export function CorpusTools({ corpus, attempt, onSaveFile, ...props }: CorpusToolsProps) {
  const { t } = useTranslator();
  return (
    <div class="corpus-tools">
      <section aria-labelledby="add-title">
        <h2 id="add-title">{t('addTitle')}</h2>
        <p class="lede">{t('addPageHint')}</p>
        <AddForm addText={corpus.addText} />
      </section>
      <section aria-labelledby="import-title">
        <h2 id="import-title">{t('importTitle')}</h2>
        <ImportSection
          corpus={corpus}
          packs={props.packs}
          attempt={attempt}
          found={props.found}
          onSaveFile={onSaveFile}
        />
        <DeleteEverything corpus={corpus} reports={props.reports} attempt={attempt} />
      </section>
      <SafeKeeping
        backup={props.backup}
        storage={props.storage}
        attempt={attempt}
        onSaveFile={onSaveFile}
      />
      <HealthSection corpus={corpus} onExport={props.onExportAll} />
    </div>
  );
}
