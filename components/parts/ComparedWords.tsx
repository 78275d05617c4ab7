import { useContext } from 'preact/hooks';
import { useTranslator } from '../i18n/context';
import type { ComparedChange, Side } from '../model/compare';
import { otherSide } from '../model/compare';
import { sideName } from '../model/side-names';
import { cut } from '../model/text';
import { OneWay } from './one-way';
import { Quoted, SideLanguages } from './Quoted';

interface ComparedWordsProps {
  change: ComparedChange;
  /** Whose wording stands first. */
  first: Side;
  /** Characters that both wordings may take together; all of them are shown where it is left out. */
  room?: number;
}

/** Both wordings of a change, in the order of the texts; an arrow where it is a way. */
export function ComparedWords({ change, first, room }: ComparedWordsProps) {
  const oneWay = useContext(OneWay);
  const second = otherSide(first);
  const { t } = useTranslator();
  const gap = t('compareNothingHere').length;
  const words = room === undefined ? change.words : fitted(change.words, room, gap);
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

/**
 * Both wordings in so many characters: what the one does not need the other may have. One that is
 * missing takes `gap` of them, which say so.
 */
function fitted(
  { here, there }: ComparedChange['words'],
  room: number,
  gap: number,
): ComparedChange['words'] {
  const shorter = Math.min(here?.length || gap, there?.length || gap);
  const limit = Math.max(room - shorter, Math.floor(room / 2));
  return { here: here && cut(here, limit), there: there && cut(there, limit) };
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
  const languages = useContext(SideLanguages);
  const Tag = strong ? 'strong' : 'span';
  return (
    <Tag>
      <span class="spoken">{t(sideName(side))}: </span>
      {words === null && <em class="unknown">{t('changeUnknown')}</em>}
      {words === '' && <em class="unknown">{t('compareNothingHere')}</em>}
      {words !== null && words !== '' && <Quoted language={languages[side]}>{words}</Quoted>}
    </Tag>
  );
}
