import { useEffect, useState } from 'preact/hooks';
import type { BackupManager, Restored } from '../../lib/manage/backup';
import type { StorageManager, StorageUse, Taker } from '../../lib/manage/storage';
import type { Attempt } from '../hooks/use-attempts';
import type { PlainKey } from '../i18n/catalogue';
import { useTranslator } from '../i18n/context';
import { megabytes } from '../model/size';

const TAKERS: readonly (readonly [taker: Taker, key: PlainKey])[] = [
  ['fingerprints', 'roomFingerprints'],
  ['index', 'roomIndex'],
  ['texts', 'roomTexts'],
  ['reports', 'roomReports'],
  ['search', 'roomSearch'],
  ['kept', 'roomKept'],
];

interface SafeKeepingProps {
  backup: BackupManager;
  storage: StorageManager;
  attempt: Attempt;
  onSaveFile: (file: Blob, name: string) => void;
}

/** What takes room on the disk, the way to have it kept, and everything as one file. */
export function SafeKeeping({ backup, storage, attempt, onSaveFile }: SafeKeepingProps) {
  const { t } = useTranslator();
  const [isBusy, setBusy] = useState(false);
  const [restored, setRestored] = useState<Restored | 'none' | null>(null);
  const save = async () => {
    setBusy(true);
    const made = await attempt(() => backup.save());
    setBusy(false);
    if (made) onSaveFile(made.file, made.name);
  };
  const restore = async (file: File) => {
    setBusy(true);
    setRestored(null);
    const { signal } = new AbortController();
    const outcome = await attempt(() => backup.restore(file, () => undefined, signal));
    setBusy(false);
    if (outcome !== undefined) setRestored(outcome ?? 'none');
  };
  return (
    <section aria-labelledby="safe-title">
      <h2 id="safe-title">{t('safeTitle')}</h2>
      <Room storage={storage} attempt={attempt} />
      <p>{t('backupHelp')}</p>
      <div class="row">
        <button type="button" disabled={isBusy} onClick={() => void save()}>
          {t('backupSave')}
        </button>
        <label class="button file">
          {t('backupRestore')}
          <input
            type="file"
            class="spoken"
            disabled={isBusy}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) void restore(file);
              event.currentTarget.value = ''; // so that the same file can be chosen again
            }}
          />
        </label>
      </div>
      <p role="status" class="said">
        {isBusy && t('backupBusy')}
        {restored === 'none' && t('backupNone')}
        {restored !== null && restored !== 'none' && <Outcome restored={restored} />}
      </p>
    </section>
  );
}

function Outcome({ restored }: { restored: Restored }) {
  const { t, plural, number } = useTranslator();
  const { records, refused, reports } = restored;
  const taken = reports.files.reduce((sum, file) => sum + file.added, 0);
  return (
    <>
      {plural('backupReports', taken)} {t('backupRecords', { count: number(records) })}{' '}
      {refused > 0 && t('backupRefused', { count: number(refused) })}{' '}
      {reports.ended !== 'whole' && t('backupCutShort')}
    </>
  );
}

function Room({ storage, attempt }: Pick<SafeKeepingProps, 'storage' | 'attempt'>) {
  const translator = useTranslator();
  const { t } = translator;
  const [use, setUse] = useState<StorageUse | null>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    let wanted = true;
    void attempt(() => storage.use()).then((read) => wanted && read && setUse(read));
    return () => {
      wanted = false;
    };
  }, [storage, attempt]);
  if (!use) return null;
  const persist = async () => {
    const isKept = await storage.persist();
    setRefused(!isKept);
    if (isKept) setUse({ ...use, persisted: true });
  };
  const size = (bytes: number) => megabytes(bytes, translator);
  return (
    <>
      <dl class="meta">
        {TAKERS.filter(([taker]) => use.takes[taker] > 0).map(([taker, key]) => (
          <div key={taker}>
            <dt>{t(key)}</dt>
            <dd>{size(use.takes[taker])}</dd>
          </div>
        ))}
        {use.used !== null && use.quota !== null && (
          <div>
            <dt>{t('roomAll')}</dt>
            <dd>{t('roomOf', { quota: size(use.quota), used: size(use.used) })}</dd>
          </div>
        )}
      </dl>
      <div class="row">
        <p>{t(use.persisted ? 'roomPersisted' : 'roomNotPersisted')}</p>
        {!use.persisted && (
          <button type="button" onClick={() => void persist()}>
            {t('roomPersist')}
          </button>
        )}
      </div>
      <p role="status" class="said">
        {isRefused && t('roomRefused')}
      </p>
    </>
  );
}
