import type { FindingSource } from '../../lib/check/finding';
import { useTranslator } from '../i18n/context';
import { KIND_LABEL } from '../model/kinds';
import { Heading } from './Heading';
import { Headline } from './Headline';
import { Parts } from './Parts';
import { SourceLine } from './SourceLine';

/** The other reports that share something with the page. */
export function SourceList({ sources }: { sources: readonly FindingSource[] }) {
  const { t, percent } = useTranslator();
  if (sources.length === 0) return null;
  return (
    <section class="sources" aria-labelledby="sources-title">
      <Heading level={2} id="sources-title" class="finding-title">
        {t('sourcesTitle')}
      </Heading>
      <ol class="source-list">
        {sources.map((source) => (
          <li key={source.id}>
            <p>
              <Headline title={source.title} url={source.url} language={source.language} />
            </p>
            <SourceLine source={source} />
            <Parts class="muted">
              {t(KIND_LABEL[source.kind])}
              {t('sourceShares', { share: percent(source.coverage.suspect) })}
            </Parts>
          </li>
        ))}
      </ol>
    </section>
  );
}
