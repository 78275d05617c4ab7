import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslator } from '../i18n/context';

interface LetterTextProps {
  text: string;
  /** False where the browser does not let it. */
  onCopy: (text: string) => Promise<boolean>;
  onClose: () => void;
}

/** A letter, filled in, to be changed and copied: nothing here sends it. */
export function LetterText({ text, onCopy, onClose }: LetterTextProps) {
  const { t } = useTranslator();
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState<'copied' | 'diagnosticsRefused' | null>(null);
  useEffect(() => {
    setSaid(null);
    area.current?.focus();
  }, [text]);
  const copy = async () => {
    const isCopied = await onCopy(area.current?.value ?? text);
    setSaid(isCopied ? 'copied' : 'diagnosticsRefused');
  };
  return (
    <div class="letter">
      <label class="field">
        <span>{t('letterText')}</span>
        <textarea key={text} rows={14} ref={area} defaultValue={text} />
      </label>
      <div class="letter-actions">
        <button type="button" class="primary" onClick={() => void copy()}>
          {t('actionCopy')}
        </button>
        <button type="button" onClick={onClose}>
          {t('checkClose')}
        </button>
      </div>
      <span class="muted" role="status">
        {said !== null && t(said)}
      </span>
    </div>
  );
}
