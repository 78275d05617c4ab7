import { useTranslator } from '../i18n/context';
import type { DeskSection } from '../model/desk-sections';
import { addressOf, DESK_SECTIONS, SECTION_TITLES } from '../model/desk-sections';
import type { IconName } from './Icon';
import { Icon } from './Icon';

const ICONS: Record<DeskSection, IconName> = {
  corpus: 'shelf',
  check: 'search',
  settings: 'gear',
  help: 'question',
};

/** The way to each section of the desk. */
export function DeskNav({ current }: { current: DeskSection }) {
  const { t } = useTranslator();
  return (
    <nav class="desk-nav" aria-label={t('navLabel')}>
      <p class="wordmark">{t('extName')}</p>
      <ul>
        {DESK_SECTIONS.map((section) => (
          <li key={section}>
            <a href={addressOf(section)} aria-current={section === current ? 'page' : undefined}>
              <Icon name={ICONS[section]} />
              <span>{t(SECTION_TITLES[section])}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
