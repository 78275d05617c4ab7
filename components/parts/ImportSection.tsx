import { useState } from 'preact/hooks';
import type { CorpusManager } from '../../lib/check/corpus-manager';
import type { PackFetcher } from '../../lib/manage/pack-address';
import type { Attempt } from '../hooks/use-attempts';
import { useTranslator } from '../i18n/context';
import { AddFiles } from './AddFiles';
import { ExportControls, type Found } from './ExportControls';

interface ImportSectionProps {
  corpus: Pick<CorpusManager, 'importFiles' | 'previewTable' | 'exportAs' | 'restoreBundled'>;
  packs: PackFetcher;
  attempt: Attempt;
  /** What the list is searched for; null while it is not. */
  found: Found | null;
  onSaveFile: (file: Blob, name: string) => void;
}

/** Files in and out, and the bundled reports back. */
export function ImportSection({ corpus, packs, attempt, found, onSaveFile }: ImportSectionProps) {
  return (
    <div class="files">
      <AddFiles corpus={corpus} packs={packs} />
      <ExportControls {...{ corpus, attempt, found, onSaveFile }} />
      <RestoreBundled corpus={corpus} attempt={attempt} />
    </div>
  );
}

function RestoreBundled({ corpus, attempt }: Pick<ImportSectionProps, 'corpus' | 'attempt'>) {
  const { t, plural } = useTranslator();
  const [restored, setRestored] = useState<number | null>(null);
  const restore = async () => setRestored((await attempt(() => corpus.restoreBundled())) ?? null);
  return (
    <div>
      <p>{t('restoreHelp')}</p>
      <button type="button" onClick={() => void restore()}>
        {t('restoreButton')}
      </button>
      <p role="status" class="said">
        {restored !== null && plural('restoredStatus', restored)}
      </p>
    </div>
  );
}
