import { useState } from 'preact/hooks';
import type { CorpusManager, Source } from '../../lib/check/corpus-manager';
import type { PackFetcher } from '../../lib/manage/pack-address';
import { useImport } from '../hooks/use-import';
import { useTranslator } from '../i18n/context';
import { columnsByName, groupTables, type TableGroup } from '../model/columns';
import { FilePicker } from './FilePicker';
import { ImportStatus } from './ImportStatus';
import { PackByAddress } from './PackByAddress';
import { TableMapper } from './TableMapper';

/** Files that wait until it is said which columns of their tables hold what. */
interface Asking {
  files: Source[];
  groups: TableGroup[];
}

export interface AddFilesProps {
  corpus: Pick<CorpusManager, 'importFiles' | 'previewTable'>;
  packs: PackFetcher;
}

/** Files and folders into the corpus, and a pack that a publisher offers. */
export function AddFiles({ corpus, packs }: AddFilesProps) {
  const { t } = useTranslator();
  const { state, start, stop } = useImport(corpus.importFiles);
  const [replace, setReplace] = useState(false);
  const [asking, setAsking] = useState<Asking | null>(null);
  const isBusy = state.status === 'running' || asking !== null;
  const choose = async (files: Source[]) => {
    const groups = groupTables(await tablesOf(files, corpus));
    if (groups.length === 0) start(files, { replace });
    else setAsking({ files, groups });
  };
  return (
    <div class="import">
      <p id="import-help">{t('importHelp')}</p>
      <FilePicker
        disabled={isBusy}
        describedBy="import-help"
        onFiles={(files) => void choose(files)}
      />
      <PackByAddress
        packs={packs}
        disabled={isBusy}
        onFile={(file) => start([file], { replace })}
      />
      <label class="choice">
        <input
          type="checkbox"
          checked={replace}
          disabled={state.status === 'running'}
          onChange={(event) => setReplace(event.currentTarget.checked)}
        />
        <span>{t('importReplace')}</span>
      </label>
      <p class="muted">{t('importAgain')}</p>
      {asking !== null && (
        <TableMapper
          groups={asking.groups}
          onChange={(groups) => setAsking({ ...asking, groups })}
          onCancel={() => setAsking(null)}
          onImport={() => {
            setAsking(null);
            start(asking.files, { replace, columns: columnsByName(asking.groups) });
          }}
        />
      )}
      {asking === null && <ImportStatus state={state} onStop={stop} />}
    </div>
  );
}

/** The tables among files, as far as they can be looked into; the import tells of the others. */
async function tablesOf(files: readonly Source[], corpus: Pick<CorpusManager, 'previewTable'>) {
  const tables: { file: Source; preview: TableGroup['preview'] }[] = [];
  for (const file of files) {
    const preview = await corpus.previewTable(file).catch(() => null);
    if (preview !== null) tables.push({ file, preview });
  }
  return tables;
}
