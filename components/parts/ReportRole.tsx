import type { Role } from '../../lib/manage/roles';
import type { PlainKey } from '../i18n/catalogue';
import { useTranslator } from '../i18n/context';

/** What a report can be, in the order it is offered. */
const CHOICES: readonly (readonly [role: Role | null, name: PlainKey, help: PlainKey])[] = [
  [null, 'roleReference', 'roleReferenceHelp'],
  ['ours', 'roleOurs', 'roleOursHelp'],
  ['examined', 'roleExamined', 'roleExaminedHelp'],
];

interface ReportRoleProps {
  role: Role | null;
  onChange: (role: Role | null) => void;
}

/** What a report is to the user, which says whether anything is compared with it. */
export function ReportRole({ role, onChange }: ReportRoleProps) {
  const { t } = useTranslator();
  return (
    <fieldset class="choices report-role">
      <legend>{t('roleTitle')}</legend>
      {CHOICES.map(([choice, name, help]) => (
        <label key={name}>
          <input
            type="radio"
            name="report-role"
            checked={role === choice}
            onChange={() => onChange(choice)}
          />
          <span>
            {t(name)} <span class="muted">{t(help)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
