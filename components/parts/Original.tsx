import type { Finding, FindingSource } from '../../lib/check/finding';
import { useTranslator } from '../i18n/context';
import { safeHref } from '../model/text';
import { orderKey } from '../model/verdict';
import { Headline } from './Headline';
import type { LoadControl } from './LoadOriginal';
import { LoadOriginal } from './LoadOriginal';
import { SourceLine } from './SourceLine';

interface OriginalProps {
  finding: Finding;
  source: FindingSource;
  /** Left out where the source's page cannot be fetched. */
  load?: LoadControl | undefined;
}

/** The report the verdict speaks of, and who came first. */
export function Original({ finding, source, load }: OriginalProps) {
  const { t } = useTranslator();
  const order = orderKey(finding);
  return (
    <section class="original" aria-labelledby="original-title">
      <h2 id="original-title" class="kicker">
        {t(source.likelyOriginal ? 'originalLikely' : 'originalOther')}
      </h2>
      <p class="original-headline">
        <Headline title={source.title} url={source.url} />
      </p>
      <SourceLine source={source} />
      {order !== null && <p class="order">{t(order)}</p>}
      {load && !source.hasText && safeHref(source.url) !== null && (
        <LoadOriginal load={load} source={source} />
      )}
    </section>
  );
}
