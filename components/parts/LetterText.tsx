import { useEffect, useRef, useState } from 'preact/hooks';
import { useTranslator } from '../i18n/context';

interface LetterTextProps {
  text: string;
  onCopy: (text: string) => Promise<void>;
  onClose: () => void;
}

/** A letter, filled in, to be changed and copied: nothing here sends it. */
export function LetterText({ text, onCopy, onClose }: LetterTextProps) {
  const { t } = useTranslator();
  const area = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    setCopied(false);
    area.current?.focus();
  }, [text]);
  const copy = async () => {
    await onCopy(area.current?.value ?? text);
    setCopied(true);
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
        {copied && t('copied')}
      </span>
    </div>
  );
}
