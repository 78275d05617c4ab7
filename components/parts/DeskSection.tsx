import type { ComponentChildren } from 'preact';
import { useTranslator } from '../i18n/context';
import type { DeskSection as Section } from '../model/desk-sections';
import { SECTION_TITLES } from '../model/desk-sections';

/** Id of the heading that takes the focus when its section is opened. */
export function headingId(section: Section): string {
  return `${section}-title`;
}

interface DeskSectionProps {
  section: Section;
  current: Section;
  lede?: string;
  children: ComponentChildren;
}

/** One section of the desk; while another is shown, it keeps its state out of sight. */
export function DeskSection({ section, current, lede, children }: DeskSectionProps) {
  const { t } = useTranslator();
  return (
    <section
      class={`desk-section desk-${section}`}
      aria-labelledby={headingId(section)}
      hidden={section !== current}
    >
      <header>
        <h1 id={headingId(section)} tabIndex={-1}>
          {t(SECTION_TITLES[section])}
        </h1>
        {lede !== undefined && <p class="lede">{lede}</p>}
      </header>
      {children}
    </section>
  );
}
