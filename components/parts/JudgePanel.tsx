import { useEffect, useRef } from 'preact/hooks';
import type { JudgedAs } from '../../lib/manage/findings';
import { useTranslator } from '../i18n/context';
import { JudgeForm } from './JudgeForm';

interface JudgePanelProps {
  onJudge: (as: JudgedAs, note: string) => void;
  onCancel: () => void;
}

/** Where a reader says what the finding in front of her is; takes the focus as it opens. */
export function JudgePanel({ onJudge, onCancel }: JudgePanelProps) {
  const { t } = useTranslator();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => panel.current?.querySelector('select')?.focus(), []);
  return (
    <section
      class="judge-panel"
      ref={panel}
      aria-label={t('actionJudge')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <JudgeForm onJudge={onJudge} />
      <button type="button" class="quiet" onClick={onCancel}>
        {t('tableCancel')}
      </button>
    </section>
  );
}
