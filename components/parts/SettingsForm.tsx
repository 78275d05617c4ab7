import { useState } from 'preact/hooks';
import type { BadgeStyle, Settings, SettingsProblem } from '../../lib/settings/settings';
import type { SitePattern } from '../../lib/settings/site-pattern';
import type { PlainKey } from '../i18n/catalogue';
import { useTranslator } from '../i18n/context';
import { isolate } from '../i18n/translator';
import type { PatternParser } from '../model/patterns';
import { patternsOf } from '../model/patterns';
import { settingsSentence } from '../model/settings-problems';
import { cut } from '../model/text';
import type { Access } from './AccessNotice';
import { Field } from './Field';
import { WhenToCheck } from './WhenToCheck';

const BADGES: readonly (readonly [style: BadgeStyle, key: PlainKey])[] = [
  ['text', 'badgeStyleText'],
  ['dot', 'badgeStyleDot'],
  ['off', 'badgeStyleOff'],
];

/** Bad lines quoted in the error. */
const LINES_QUOTED = 3;
const LINE_CHARACTERS = 60;

interface SettingsFormProps {
  settings: Settings;
  /** What of the stored settings could not be read. */
  problems: readonly SettingsProblem[];
  access: Access;
  parsePattern: PatternParser<SitePattern>;
  onSave: (settings: Settings) => Promise<void>;
}

/** When to check, where, and how loudly to warn. Saved together, by the button. */
export function SettingsForm(props: SettingsFormProps) {
  const { settings, access, parsePattern, onSave } = props;
  const translator = useTranslator();
  const { t, plural, list } = translator;
  const [draft, setDraft] = useState(settings);
  const [allow, setAllow] = useState(settings.allow.join('\n'));
  const [deny, setDeny] = useState(settings.deny.join('\n'));
  const [saved, setSaved] = useState(false);
  const [problems, setProblems] = useState(props.problems);
  const allowed = patternsOf(allow, parsePattern);
  const denied = patternsOf(deny, parsePattern);
  const error = (bad: readonly string[]) =>
    bad.length === 0
      ? undefined
      : plural('patternBad', bad.length, {
          lines: list(
            bad.slice(0, LINES_QUOTED).map((line) => isolate(cut(line, LINE_CHARACTERS))),
          ),
        });
  const change = (part: Partial<Settings>) => {
    setSaved(false);
    setDraft((before) => ({ ...before, ...part }));
  };
  const save = async () => {
    if (allowed.bad.length + denied.bad.length > 0) return;
    await onSave({ ...draft, allow: allowed.patterns, deny: denied.patterns });
    setSaved(true);
    setProblems([]);
  };
  const typed = (set: (value: string) => void) => (value: string) => {
    setSaved(false);
    set(value);
  };

  const unread = settingsSentence(problems, translator);

  return (
    <form
      class="settings"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {unread !== null && (
        <p class="access" role="alert">
          {unread}
        </p>
      )}
      <WhenToCheck
        automatic={draft.automatic}
        access={access}
        onChange={(automatic) => change({ automatic })}
      />
      <p class="muted">{t('patternHelp')}</p>
      <Field
        label={t('allowLabel')}
        type="long"
        value={allow}
        error={error(allowed.bad)}
        onChange={typed(setAllow)}
      />
      <Field
        label={t('denyLabel')}
        type="long"
        value={deny}
        error={error(denied.bad)}
        onChange={typed(setDeny)}
      />
      <fieldset class="choices row">
        <legend>{t('badgeTitle')}</legend>
        {BADGES.map(([style, key]) => (
          <label key={style}>
            <input
              type="radio"
              name="badge"
              checked={draft.badge === style}
              onChange={() => change({ badge: style })}
            />
            <span>{t(key)}</span>
          </label>
        ))}
      </fieldset>
      <button type="submit" class="primary">
        {t('settingsSave')}
      </button>
      <p role="status" class="said">
        {saved && t('settingsSaved')}
      </p>
    </form>
  );
}
