import type { Comparison } from '../../lib/check/comparison';
import type { DateClaim } from '../../lib/core/article';
import { useTranslator } from '../i18n/context';
import { earlierSide, isOrdered, type CompareItem, type Side } from '../model/compare';
import { directionOf, languageOf, spokenIn } from '../model/languages';
import { sideName } from '../model/side-names';
import { Headline } from './Headline';
import type { LoadControl } from './LoadOriginal';
import { LoadOriginal } from './LoadOriginal';
import { SourceLine } from './SourceLine';

interface CompareSideProps {
  side: Side;
  comparison: Comparison;
  load: LoadControl;
  /** The change that is looked at, where it stands in the headlines. */
  headline: CompareItem | null;
}

/** Whose text a column is: outlet, headline, writer, and the date with where it was read. */
export function CompareSide({ side, comparison, load, headline }: CompareSideProps) {
  const { t } = useTranslator();
  const { finding, there } = comparison;
  const card = side === 'here' ? finding.article : there;
  const age = ageKey(comparison, side);
  return (
    <th scope="col" class="side">
      <p class="kicker">
        {t(sideName(side))}
        {age && `, ${t(age)}`}
      </p>
      <p
        class={`side-headline${headline ? ' current' : ''}`}
        lang={spokenIn(languageOf(comparison, side))}
        dir={directionOf(languageOf(comparison, side))}
        data-change={headline?.id}
        data-first={headline ? true : undefined}
      >
        <Headline title={card.title} url={card.url} language={languageOf(comparison, side)} />
      </p>
      <SourceLine source={card} />
      {card.byline !== null && card.byline !== '' && (
        <p class="muted">
          <bdi>{card.byline}</bdi>
        </p>
      )}
      {card.published && <DateOrigin published={card.published} />}
      {side === 'there' && there.text === null && (
        <>
          <p class="muted">{t('compareWithoutText')}</p>
          <LoadOriginal load={load} source={{ id: there.id, url: there.url, hasText: false }} />
        </>
      )}
    </th>
  );
}

function DateOrigin({ published }: { published: DateClaim }) {
  const { t } = useTranslator();
  return (
    <p class="muted">
      {t('compareDateFrom')} <code>{published.from}</code>
    </p>
  );
}

function ageKey(comparison: Comparison, side: Side) {
  if (!isOrdered(comparison)) return null;
  return side === earlierSide(comparison) ? 'compareEarlier' : 'compareLater';
}
