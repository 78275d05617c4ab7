import { useState } from 'preact/hooks';
import type { CorpusManager, ExportedFile, WriteFormat } from '../../lib/check/corpus-manager';
import type { Attempt } from '../hooks/use-attempts';
import { useTranslator } from '../i18n/context';

/** What is wanted most comes first. */
const FORMATS: readonly WriteFormat[] = [
  'jsonl',
  'pack',
  'csv',
  'json-feed',
  'csl-json',
  'bibtex',
  'ris',
  'passim',
];

/** What the table shows or what is selected in it, where that is not everything. */
export interface Found {
  ids: () => readonly string[];
  total: number;
}

interface ExportControlsProps {
  corpus: Pick<CorpusManager, 'exportAs'>;
  attempt: Attempt;
  /** Null while nothing is left out. */
  found: Found | null;
  onSaveFile: (file: Blob, name: string) => void;
}

/** The corpus as a file of any format, whole or what the search found. */
export function ExportControls({ corpus, attempt, found, onSaveFile }: ExportControlsProps) {
  const { t, plural, lookUp } = useTranslator();
  const [format, setFormat] = useState<WriteFormat>('jsonl');
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState<ExportedFile | null>(null);
  const save = async (ids: readonly string[] | null) => {
    setBusy(true);
    setDone(null);
    const made = await attempt(() => corpus.exportAs(format, ids));
    setBusy(false);
    if (!made) return;
    onSaveFile(made.file, made.name);
    setDone(made);
  };
  return (
    <div>
      <p>{t('exportHelp')}</p>
      <label class="field">
        <span>{t('exportFormat')}</span>
        <select
          value={format}
          onChange={(event) =>
            setFormat(FORMATS.find((one) => one === event.currentTarget.value) ?? 'jsonl')
          }
        >
          {FORMATS.map((one) => (
            <option key={one} value={one}>
              {lookUp(`format_${one.replace('-', '_') as FormatKey}`)}
            </option>
          ))}
        </select>
      </label>
      <div class="row">
        <button type="button" disabled={isBusy} onClick={() => void save(null)}>
          {t('exportButton')}
        </button>
        {found !== null && found.total > 0 && (
          <button type="button" disabled={isBusy} onClick={() => void save(found.ids())}>
            {plural('exportFound', found.total)}
          </button>
        )}
      </div>
      <p role="status" class="said">
        {done !== null && plural('exported', done.written)}{' '}
        {done !== null && done.left > 0 && plural('exportLeft', done.left)}
      </p>
    </div>
  );
}

/** As the catalogue names formats: keys have no hyphens. */
type FormatKey = WriteFormat extends infer F
  ? F extends `${infer A}-${infer B}`
    ? `${A}_${B}`
    : F
  : never;
