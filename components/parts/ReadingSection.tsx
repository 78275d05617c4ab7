import type { ReadingSettings } from '../../lib/settings/settings';
import type { Attempt } from '../hooks/use-attempts';
import type { PlainKey } from '../i18n/catalogue';
import { useTranslator } from '../i18n/context';
import type { PatternParser } from '../model/patterns';
import type { SitePattern } from '../../lib/settings/site-pattern';
import type { ReadingPort } from './ForgetReading';
import { ForgetReading } from './ForgetReading';
import { ReadingChoice } from './ReadingChoice';

interface ReadingSectionProps {
  reading: ReadingSettings;
  port: ReadingPort;
  attempt: Attempt;
  parsePattern: PatternParser<SitePattern>;
  onChange: (reading: ReadingSettings) => void;
}

/** What can be chosen; null is no limit. */
const DAYS = [7, 30, 90, 365, null] as const;
const REPORTS = [1_000, 5_000, 20_000, null] as const;

/** Remembering what is read: whether, how much, for how long; and forgetting it. */
export function ReadingSection(props: ReadingSectionProps) {
  const { reading, onChange } = props;
  const { t, plural } = useTranslator();
  return (
    <section aria-labelledby="reading-title">
      <h2 id="reading-title">{t('readingTitle')}</h2>
      <ReadingChoice reading={reading} onChange={onChange} />
      {reading.on && (
        <>
          <div class="choices">
            <Choice
              checked={reading.paused}
              label="readingPause"
              onChange={(paused) => onChange({ ...reading, paused })}
            />
            <Choice
              checked={reading.keepText}
              label="readingKeepText"
              onChange={(keepText) => onChange({ ...reading, keepText })}
            />
          </div>
          <div class="pair">
            <Limit
              label="readingDays"
              value={reading.days}
              options={DAYS}
              say={(days) => (days === null ? t('readingNoLimit') : plural('readingDaysOf', days))}
              onChange={(days) => onChange({ ...reading, days })}
            />
            <Limit
              label="readingReports"
              value={reading.reports}
              options={REPORTS}
              say={(most) =>
                most === null ? t('readingNoLimit') : plural('readingReportsOf', most)
              }
              onChange={(reports) => onChange({ ...reading, reports })}
            />
          </div>
        </>
      )}
      <ForgetReading {...props} />
    </section>
  );
}

interface ChoiceProps {
  checked: boolean;
  label: PlainKey;
  onChange: (checked: boolean) => void;
}

function Choice({ checked, label, onChange }: ChoiceProps) {
  const { t } = useTranslator();
  return (
    <label>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{t(label)}</span>
    </label>
  );
}

interface LimitProps {
  label: PlainKey;
  value: number | null;
  options: readonly (number | null)[];
  say: (value: number | null) => string;
  onChange: (value: number | null) => void;
}

/** One of the limits offered, or the one that was set by hand before. */
function Limit({ label, value, options, say, onChange }: LimitProps) {
  const { t } = useTranslator();
  const offered = options.includes(value) ? options : [value, ...options];
  return (
    <label class="field">
      <span>{t(label)}</span>
      <select
        value={String(value)}
        onChange={(event) => {
          const chosen = event.currentTarget.value;
          onChange(chosen === 'null' ? null : Number(chosen));
        }}
      >
        {offered.map((option) => (
          <option key={option} value={String(option)} selected={option === value}>
            {say(option)}
          </option>
        ))}
      </select>
    </label>
  );
}
