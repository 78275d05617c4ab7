import { useState } from 'preact/hooks';
import type { Source } from '../../lib/check/corpus-manager';
import { useTranslator } from '../i18n/context';
import { chosenFiles, droppedFiles } from '../model/chosen-files';

interface FilePickerProps {
  disabled: boolean;
  describedBy: string;
  onFiles: (files: Source[]) => void;
}

/** Files by a picker, a folder by another, or both by dropping them. */
export function FilePicker({ disabled, describedBy, onFiles }: FilePickerProps) {
  const { t } = useTranslator();
  const [over, setOver] = useState(false);
  const give = (files: Source[]) => {
    if (files.length > 0) onFiles(files);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!disabled && event.dataTransfer) void droppedFiles(event.dataTransfer).then(give);
  };
  return (
    <div
      class={over && !disabled ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileButton label={t('importLabel')} {...{ disabled, describedBy }} onFiles={give} />
      <FileButton label={t('importFolder')} folder {...{ disabled, describedBy }} onFiles={give} />
      <span class="muted">{t('importDrop')}</span>
    </div>
  );
}

interface FileButtonProps extends FilePickerProps {
  label: string;
  folder?: boolean;
}

function FileButton({ label, folder = false, disabled, describedBy, onFiles }: FileButtonProps) {
  return (
    <label class={disabled ? 'button file disabled' : 'button file'}>
      {label}
      <input
        type="file"
        class="spoken"
        multiple
        aria-describedby={describedBy}
        disabled={disabled}
        {...(folder ? { webkitdirectory: true } : {})}
        onChange={(event) => {
          onFiles(chosenFiles(event.currentTarget.files ?? []));
          event.currentTarget.value = ''; // so that the same files can be chosen again
        }}
      />
    </label>
  );
}
