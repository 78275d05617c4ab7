import { useContext } from 'preact/hooks';
import { useTranslator } from '../i18n/context';
import type { ComparedChange, Side } from '../model/compare';
import { otherSide } from '../model/compare';
import { sideName } from '../model/side-names';
import { OneWay } from './one-way';

interface ComparedWordsProps {
  change: ComparedChange;
  /** Whose wording stands first. */
  first: Side;
}

/** Both wordings of a change, in the order of the texts; an arrow where it is a way. */
export function ComparedWords({ change: { words }, first }: ComparedWordsProps) {
  const oneWay = useContext(OneWay);
  const second = otherSide(first);
  return (
    <span class="before-after">
      <Wording side={first} words={words[first]} />
      <span class="arrow" aria-hidden="true">
        {oneWay ? '→' : '↔'}
      </span>
      <Wording side={second} words={words[second]} strong />
    </span>
  );
}

function Wording({
  side,
  words,
  strong = false,
}: {
  side: Side;
  words: string | null;
  strong?: boolean;
}) {
  const { t } = useTranslator();
  const Tag = strong ? 'strong' : 'span';
  return (
    <Tag>
      <span class="spoken">{t(sideName(side))}: </span>
      {words === null && <em class="unknown">{t('changeUnknown')}</em>}
      {words === '' && <em class="unknown">{t('compareNothingHere')}</em>}
      {words !== null && words !== '' && <bdi>{words}</bdi>}
    </Tag>
  );
}
