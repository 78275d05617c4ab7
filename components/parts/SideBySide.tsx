import { useRef, useState } from 'preact/hooks';
import type { Finding } from '../../lib/check/finding';
import type { SourceText } from '../hooks/use-source-texts';
import { useTranslator } from '../i18n/context';
import { leadingSource, titleName } from '../model/sources';
import { sharedPassages, swapMarks } from '../model/side-by-side';
import { HEADLINE_CHARACTERS } from '../model/thresholds';
import { Heading } from './Heading';
import { PassagePane } from './PassagePane';

interface SideBySideProps {
  finding: Finding;
  /** The texts that can stand beside the page's; the first one is shown first. */
  sources: readonly SourceText[];
}

/** The text that was checked and a source's, the shared passages numbered in both. */
export function SideBySide({ finding, sources }: SideBySideProps) {
  const translator = useTranslator();
  const { t } = translator;
  const [chosen, setChosen] = useState<string | null>(null);
  const panes = useRef<HTMLDivElement>(null);
  const source = sources.find(({ id }) => id === chosen) ?? sources[0];
  if (!source) return null;
  const shared = sharedPassages(finding, source.id);
  // What was swapped is told against the leading source alone.
  const swaps = leadingSource(finding)?.id === source.id ? swapMarks(finding.spin) : [];
  const goTo = (side: 'here' | 'there') => (number: number) => {
    panes.current?.querySelector<HTMLElement>(`.${side} [data-passage="${number}"]`)?.focus();
  };
  return (
    <section class="side-by-side" aria-labelledby="side-title">
      <Heading level={2} id="side-title" class="finding-title">
        {t('sideTitle')}
      </Heading>
      {sources.length > 1 && (
        <label class="field beside">
          <span>{t('sideSourceChoice')}</span>
          <select value={source.id} onChange={(event) => setChosen(event.currentTarget.value)}>
            {sources.map(({ id, title }) => (
              <option key={id} value={id}>
                {titleName(title, HEADLINE_CHARACTERS, translator)}
              </option>
            ))}
          </select>
        </label>
      )}
      <p class="footnote">
        <mark class="passage">{t('sideMarked')}</mark>{' '}
        {swaps.length > 0 && <span class="swapped">{t('sideSwapped')}</span>}
      </p>
      <div class="panes" ref={panes}>
        <PassagePane
          side="here"
          title={t('sideSuspect')}
          text={finding.article.text}
          passages={shared.here}
          swaps={swaps}
          onGo={goTo('there')}
        />
        <PassagePane
          key={source.id}
          side="there"
          title={t('sideSource')}
          text={source.text}
          passages={shared.there}
          swaps={[]}
          onGo={goTo('here')}
        />
      </div>
    </section>
  );
}
