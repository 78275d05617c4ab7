import type { ComponentChildren } from 'preact';
import { useTranslator } from '../i18n/context';
import { GROUPS, ROW_KINDS } from '../model/compare';
import { GROUP_TITLES } from '../model/group-titles';
import { LINE_KINDS, LINE_NAMES, ROW_NAMES } from '../model/line-names';
import {
  BADGE_MEANINGS,
  GROUP_MEANINGS,
  ICON_MEANINGS,
  VERDICT_MEANINGS,
  VERDICT_TITLES,
} from '../model/meanings';
import { VERDICT_ICONS } from '../model/verdict';
import { Icon } from './Icon';
import { StoryKey } from './StoryKey';

type Kind = keyof typeof VERDICT_MEANINGS;
type State = keyof typeof ICON_MEANINGS;

/** Every sign that Firsthand shows, with what it means. */
export function Legend() {
  const { t } = useTranslator();
  return (
    <section class="legend" aria-labelledby="legend-title">
      <h2 id="legend-title">{t('legendTitle')}</h2>
      <h3>{t('legendVerdicts')}</h3>
      <dl class="legend-verdicts">
        {(Object.keys(VERDICT_MEANINGS) as Kind[]).map((kind) => (
          <Entry
            key={kind}
            sign={<Icon name={VERDICT_ICONS[kind]} />}
            title={t(VERDICT_TITLES[kind])}
            text={t(VERDICT_MEANINGS[kind])}
          />
        ))}
      </dl>
      <h3>{t('legendChanges')}</h3>
      <dl class="legend-changes">
        {GROUPS.map((group) => (
          <Entry
            key={group}
            class={`grave-${group}`}
            sign={<span class="sign" aria-hidden="true" />}
            title={t(GROUP_TITLES[group])}
            text={t(GROUP_MEANINGS[group])}
          />
        ))}
      </dl>
      <LineLegend />
      <h3>{t('legendIcon')}</h3>
      <ul class="legend-icon">
        {(Object.keys(ICON_MEANINGS) as State[]).map((state) => (
          <li key={state}>
            <img src={`/icons/state/${state}-32.png`} alt="" width={24} height={24} />
            <span>{t(ICON_MEANINGS[state])}</span>
          </li>
        ))}
        {BADGE_MEANINGS.map(([sign, key]) => (
          <li key={sign}>
            <span class="badge-sign" aria-hidden="true">
              {sign}
            </span>
            <span>{t(key)}</span>
          </li>
        ))}
      </ul>
      <h3>{t('legendLimits')}</h3>
      <ul class="legend-limits">
        <li>{t('limitCorpus')}</li>
        <li>{t('limitOrder')}</li>
        <li>{t('limitText')}</li>
        <li>{t('limitLanguage')}</li>
      </ul>
    </section>
  );
}

/** How two sentences, and how two reports belong together. A sentence that stands alone has no line. */
function LineLegend() {
  const { t } = useTranslator();
  return (
    <>
      <h3>{t('legendRows')}</h3>
      <ul class="legend-rows">
        {ROW_KINDS.filter((kind) => !kind.startsWith('only')).map((kind) => (
          <li key={kind}>
            <span class={`line row-${kind}`} aria-hidden="true" />
            <span>{t(ROW_NAMES[kind])}</span>
          </li>
        ))}
      </ul>
      <h3>{t('storyGraph')}</h3>
      <ul class="legend-story">
        {LINE_KINDS.map((kind) => (
          <li key={kind}>
            <StoryKey kind={kind} />
            <span>{t(LINE_NAMES[kind])}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface EntryProps {
  class?: string;
  sign: ComponentChildren;
  title: string;
  text: string;
}

function Entry({ class: name, sign, title, text }: EntryProps) {
  return (
    <div class={name}>
      <dt>
        {sign} {title}
      </dt>
      <dd>{text}</dd>
    </div>
  );
}
