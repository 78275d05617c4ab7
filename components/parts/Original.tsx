import type { ComponentChildren } from 'preact';
import type { Finding, FindingSource } from '../../lib/check/finding';
import { useTranslator } from '../i18n/context';
import { orderKey } from '../model/verdict';
import { Heading } from './Heading';
import { Headline } from './Headline';
import { SourceLine } from './SourceLine';

interface OriginalProps {
  finding: Finding;
  source: FindingSource;
  /** The way to its text, where the corpus has none. */
  loadOriginal?: ComponentChildren;
}

/** The report the verdict speaks of, and who came first. */
export function Original({ finding, source, loadOriginal }: OriginalProps) {
  const { t, plural } = useTranslator();
  const order = orderKey(finding);
  return (
    <section class="original" aria-labelledby="original-title">
      <Heading level={2} id="original-title" class="kicker">
        {t(source.likelyOriginal ? 'originalLikely' : 'originalOther')}
      </Heading>
      <p class="original-headline">
        <Headline title={source.title} url={source.url} language={source.language} />
      </p>
      <SourceLine source={source} />
      {order !== null && <p class="order">{t(order)}</p>}
      {source.twins.length > 0 && <p class="muted">{plural('twins', source.twins.length)}</p>}
      {loadOriginal}
    </section>
  );
}
