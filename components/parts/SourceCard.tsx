import type { ComponentChildren } from 'preact';
import type { Finding, FindingSource } from '../../lib/check/finding';
import { useTranslator } from '../i18n/context';
import { Heading } from './Heading';
import { Headline } from './Headline';
import { OverlapBar } from './OverlapBar';
import { SourceLine } from './SourceLine';

interface SourceCardProps {
  finding: Finding;
  source: FindingSource;
  /** The way to its text, where the corpus has none. */
  children?: ComponentChildren;
}

/** The report that the verdict speaks of, and how much the two share. */
export function SourceCard({ finding, source, children }: SourceCardProps) {
  const { t, plural } = useTranslator();
  return (
    <section class="source-card" aria-labelledby="source-title">
      <Heading level={2} id="source-title" class="kicker">
        {t(kickerOf(finding, source))}
      </Heading>
      <p class="source-headline">
        <Headline title={source.title} url={source.url} language={source.language} />
      </p>
      <SourceLine source={source} />
      {source.twins.length > 0 && <p class="muted">{plural('twins', source.twins.length)}</p>}
      {finding.reuse && <OverlapBar finding={finding} />}
      {children}
    </section>
  );
}

function kickerOf({ verdict }: Finding, { likelyOriginal }: FindingSource) {
  if (likelyOriginal) return 'originalLikely';
  return verdict.order === 'suspect-first' ? 'originalReusedBy' : 'originalOther';
}
