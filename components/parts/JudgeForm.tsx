import { useState } from 'preact/hooks';
import type { JudgedAs } from '../../lib/manage/findings';
import type { PlainKey } from '../i18n/catalogue';
import { useTranslator } from '../i18n/context';
import { Field } from './Field';

/** The judgements in the order they are offered. */
export const JUDGED: readonly (readonly [as: JudgedAs, key: PlainKey])[] = [
  ['licensed', 'judgedLicensed'],
  ['same-owner', 'judgedSameOwner'],
  ['boilerplate', 'judgedBoilerplate'],
  ['not-a-match', 'judgedNotAMatch'],
];

const JUDGED_FOR: Record<JudgedAs, PlainKey> = {
  licensed: 'judgeForOutlets',
  'same-owner': 'judgeForOwners',
  boilerplate: 'judgeForPassage',
  'not-a-match': 'judgeForPassage',
};

interface JudgeFormProps {
  onJudge: (as: JudgedAs, note: string) => void;
}

/** What the user says of a finding. */
export function JudgeForm({ onJudge }: JudgeFormProps) {
  const { t } = useTranslator();
  const [as, setAs] = useState<JudgedAs>('licensed');
  const [note, setNote] = useState('');
  return (
    <form
      class="judge"
      onSubmit={(event) => {
        event.preventDefault();
        onJudge(as, note.trim());
      }}
    >
      <label class="field">
        <span>{t('judgeAs')}</span>
        <select value={as} onChange={(event) => setAs(event.currentTarget.value as JudgedAs)}>
          {JUDGED.map(([value, key]) => (
            <option key={value} value={value}>
              {t(key)}
            </option>
          ))}
        </select>
      </label>
      <p class="muted">{t(JUDGED_FOR[as])}</p>
      <Field label={t('judgeNote')} value={note} optional onChange={setNote} limit={500} />
      <button type="submit">{t('judgeButton')}</button>
    </form>
  );
}
