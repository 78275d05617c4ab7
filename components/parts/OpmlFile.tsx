import { useTranslator } from '../i18n/context';

/** How many feeds of a file were new; 'none' for a file of no feeds, null before one was given. */
export type Imported = number | 'none' | null;

interface OpmlFileProps {
  /** Null for a file that is none; undefined where that could not be told. */
  importOpml: (text: string) => Promise<number | null | undefined>;
  onImported: (imported: Imported) => void;
}

/** A list of feeds as other readers write it. */
export function OpmlFile({ importOpml, onImported }: OpmlFileProps) {
  const { t } = useTranslator();
  const take = async (file: File) => {
    const added = await importOpml(await file.text());
    if (added !== undefined) onImported(added ?? 'none');
  };
  return (
    <label class="button file">
      {t('followImport')}
      <input
        type="file"
        class="spoken"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) void take(file);
          event.currentTarget.value = ''; // so that the same file can be chosen again
        }}
      />
    </label>
  );
}

/** What came of it. */
export function OpmlStatus({ imported }: { imported: Imported }) {
  const { t, plural } = useTranslator();
  return (
    <p role="status" class="said">
      {imported === 'none' && t('followImportNone')}
      {typeof imported === 'number' && plural('followImported', imported)}
    </p>
  );
}
