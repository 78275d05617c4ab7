import type { BadgeStyle, SearchEngine } from '../../lib/settings/settings';
import type { SitePattern } from '../../lib/settings/site-pattern';
import type { SettingsControl } from '../hooks/use-settings';
import type { PlainKey } from '../i18n/catalogue';
import { useTranslator } from '../i18n/context';
import type { PatternParser } from '../model/patterns';
import { settingsSentence } from '../model/settings-problems';
import type { Access } from './AccessNotice';
import { SiteList } from './SiteList';
import { WhenToCheck } from './WhenToCheck';

const BADGES: readonly (readonly [style: BadgeStyle, key: PlainKey])[] = [
  ['text', 'badgeStyleText'],
  ['dot', 'badgeStyleDot'],
  ['off', 'badgeStyleOff'],
];

/** Names that are the same in every language. */
const ENGINE_NAMES: Record<SearchEngine, string> = {
  duckduckgo: 'DuckDuckGo',
  google: 'Google',
  bing: 'Bing',
  qwant: 'Qwant',
  startpage: 'Startpage',
};

const SAID = { 'not-yet': null, saved: 'settingsSaved', failed: 'settingsNotSaved' } as const;

interface SettingsFormProps {
  control: SettingsControl;
  access: Access;
  parsePattern: PatternParser<SitePattern>;
}

/** When to check, where, and how loudly to warn. Each change is kept at once. */
export function SettingsForm({ control, access, parsePattern }: SettingsFormProps) {
  const translator = useTranslator();
  const { t } = translator;
  const { settings, problems, change } = control;
  const unread = settingsSentence(problems, translator);
  const said = SAID[control.saved];
  return (
    <div class="settings">
      {unread !== null && (
        <p class="access" role="alert">
          {unread}
        </p>
      )}
      <WhenToCheck
        automatic={settings.automatic}
        access={access}
        onChange={(automatic) => change({ automatic })}
      />
      <fieldset class="choices row">
        <legend>{t('badgeTitle')}</legend>
        {BADGES.map(([style, key]) => (
          <label key={style}>
            <input
              type="radio"
              name="badge"
              checked={settings.badge === style}
              onChange={() => change({ badge: style })}
            />
            <span>{t(key)}</span>
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label for="engine">{t('engineTitle')}</label>
        <p class="muted" id="engine-help">
          {t('engineHelp')}
        </p>
        <select
          id="engine"
          aria-describedby="engine-help"
          value={settings.engine}
          onChange={(event) => change({ engine: event.currentTarget.value as SearchEngine })}
        >
          {Object.entries(ENGINE_NAMES).map(([engine, name]) => (
            <option key={engine} value={engine}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div class="sites">
        <p class="muted">{t('patternHelp')}</p>
        <SiteList
          label={t('allowLabel')}
          sites={settings.allow}
          parsePattern={parsePattern}
          onChange={(allow) => change({ allow })}
        />
        <SiteList
          label={t('denyLabel')}
          sites={settings.deny}
          parsePattern={parsePattern}
          onChange={(deny) => change({ deny })}
        />
      </div>
      <p role="status" class="said">
        {said !== null && t(said)}
      </p>
    </div>
  );
}
