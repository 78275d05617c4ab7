import type { Finding, FindingSource } from '../../lib/check/finding';
import { useTranslator } from '../i18n/context';
import { safeHref } from '../model/text';
import { orderKey } from '../model/verdict';
import { Headline } from './Headline';
import { SourceLine } from './SourceLine';

interface OriginalProps {
  finding: Finding;
  source: FindingSource;
  /** Fetches the source's page; left out where it cannot be done. */
  onLoadOriginal?: ((sourceId: string) => void) | undefined;
}

/** The report the verdict speaks of, and who came first. */
export function Original({ finding, source, onLoadOriginal }: OriginalProps) {
  const { t } = useTranslator();
  const order = orderKey(finding);
  const loadable = onLoadOriginal && !source.hasText && safeHref(source.url) !== null;
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
      {loadable && (
        <p class="load">
          <button type="button" class="link" onClick={() => onLoadOriginal(source.id)}>
            {t('loadOriginal')}
          </button>
          <span class="muted">{t('loadOriginalNote')}</span>
        </p>
      )}
    </section>
  );
}
