import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../lib/check/finding';
import type { Correction } from '../../lib/manage/corrections';
import { useTranslator } from '../i18n/context';
import { Field } from './Field';

interface CorrectPanelProps {
  article: Finding['article'];
  /** What was corrected before; null for nothing. */
  known: Correction | null;
  onKeep: (outlet: string, day: string) => void;
  onCancel: () => void;
}

/** Where a reader says when and by whom the page was published; takes the focus as it opens. */
export function CorrectPanel({ article, known, onKeep, onCancel }: CorrectPanelProps) {
  const { t } = useTranslator();
  const read = { outlet: article.outlet ?? '', day: article.published?.at.slice(0, 10) ?? '' };
  const [outlet, setOutlet] = useState(read.outlet);
  const [day, setDay] = useState(read.day);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.querySelector('input')?.focus(), []);
  // What stands as it was read is not corrected, unless it was corrected before.
  const changed = (now: string, before: string, kept: string | null | undefined) =>
    now === before ? (kept ?? '') : now;
  return (
    <section
      class="judge-panel"
      ref={panel}
      aria-label={t('actionCorrect')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <form
        class="judge"
        onSubmit={(event) => {
          event.preventDefault();
          onKeep(
            changed(outlet.trim(), read.outlet, known?.outlet),
            changed(day, read.day, known?.day),
          );
        }}
      >
        <Field label={t('correctOutlet')} value={outlet} limit={200} onChange={setOutlet} />
        <Field
          label={t('dateCorrect')}
          type="date"
          value={day}
          help={t('correctHelp')}
          onChange={setDay}
        />
        <div class="row">
          <button type="submit">{t('correctKeep')}</button>
          {known !== null && (
            <button type="button" onClick={() => onKeep('', '')}>
              {t('takeBack')}
            </button>
          )}
          <button type="button" class="quiet" onClick={onCancel}>
            {t('tableCancel')}
          </button>
        </div>
      </form>
    </section>
  );
}
