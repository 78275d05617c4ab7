import { useState } from 'preact/hooks';
import type { Comparison } from '../../lib/check/comparison';
import type { LetterPurpose } from '../../lib/evidence/text';
import { useTranslator } from '../i18n/context';
import { evidenceRequest, PLAIN_CHOICE, type EvidencePort } from '../model/evidence';
import { Icon } from './Icon';
import { LetterText } from './LetterText';

interface EvidenceMenuProps {
  comparison: Comparison;
  port: EvidencePort;
}

/** What can be kept of a finding and sent: a file, a summary, a letter. */
export function EvidenceMenu({ comparison, port }: EvidenceMenuProps) {
  const translator = useTranslator();
  const { t } = translator;
  const [choice, setChoice] = useState(PLAIN_CHOICE);
  const [said, setSaid] = useState('');
  const [letter, setLetter] = useState<string | null>(null);
  const request = () => evidenceRequest(comparison, choice, translator);
  const save = async () => {
    await port.save(request());
    setSaid(t('evidenceSaved'));
  };
  const copySummary = async () => {
    const isCopied = await port.copy(await port.summary(request()));
    setSaid(t(isCopied ? 'copied' : 'copyRefused'));
  };
  const write = async (purpose: LetterPurpose) => setLetter(await port.letter(request(), purpose));
  return (
    <details class="menu">
      <summary class="button">
        <Icon name="evidence" />
        {t('evidenceMenu')}
      </summary>
      <div class="menu-body">
        <label class="check-line">
          <input
            type="checkbox"
            checked={choice.withTexts}
            onChange={(event) => setChoice({ ...choice, withTexts: event.currentTarget.checked })}
          />
          <span>{t('evidenceWithTexts')}</span>
        </label>
        <label class="field">
          <span>{t('evidenceNote')}</span>
          <textarea
            rows={2}
            value={choice.note}
            onInput={(event) => setChoice({ ...choice, note: event.currentTarget.value })}
          />
        </label>
        <button type="button" class="primary" onClick={() => void save()}>
          {t('evidenceSave')}
        </button>
        <button type="button" onClick={() => void copySummary()}>
          {t('evidenceCopy')}
        </button>
        <button type="button" onClick={() => void write('credit')}>
          {t('letterForCredit')}
        </button>
        <button type="button" onClick={() => void write('correction')}>
          {t('letterForCorrection')}
        </button>
        <p class="muted" role="status">
          {said}
        </p>
        {letter !== null && (
          <LetterText text={letter} onCopy={port.copy} onClose={() => setLetter(null)} />
        )}
      </div>
    </details>
  );
}
