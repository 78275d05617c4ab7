import { useTranslator } from '../i18n/context';
import type { DeskSection } from '../model/desk-sections';
import { addressOf, DESK_SECTIONS, SECTION_TITLES } from '../model/desk-sections';
import { headingId } from './DeskSection';
import type { IconName } from './Icon';
import { Icon } from './Icon';

const ICONS: Record<DeskSection, IconName> = {
  corpus: 'shelf',
  collect: 'plus',
  stories: 'stories',
  findings: 'copy',
  following: 'refresh',
  check: 'search',
  settings: 'gear',
  help: 'question',
};

interface DeskNavProps {
  current: DeskSection;
  /** Findings that nobody has looked at. */
  fresh: number;
}

/** The way to each section of the desk. */
export function DeskNav({ current, fresh }: DeskNavProps) {
  const { t, number, plural } = useTranslator();
  return (
    <nav class="desk-nav" aria-label={t('navLabel')}>
      <button
        type="button"
        class="skip"
        onClick={() => document.getElementById(headingId(current))?.focus()}
      >
        {t('skipToContent')}
      </button>
      <p class="wordmark">{t('extName')}</p>
      <ul>
        {DESK_SECTIONS.map((section) => (
          <li key={section}>
            <a href={addressOf(section)} aria-current={section === current ? 'page' : undefined}>
              <Icon name={ICONS[section]} />
              <span>{t(SECTION_TITLES[section])}</span>
              {section === 'findings' && fresh > 0 && (
                <span class="count">
                  <span aria-hidden="true">{number(fresh)}</span>
                  <span class="spoken">{plural('findingsFresh', fresh)}</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
