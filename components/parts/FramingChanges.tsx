import { useContext } from 'preact/hooks';
import type { FramingFinding } from '../../lib/spin/spin';
import type { PlainKey } from '../i18n/catalogue';
import { useTranslator } from '../i18n/context';
import { BeforeAfter } from './BeforeAfter';
import { Disclosure } from './Disclosure';
import { LongList } from './LongList';
import { OneWay } from './one-way';

type Kinds = Record<FramingFinding['kind'], PlainKey>;
const CHANGED: Kinds = {
  hedge: 'framingHedge',
  negation: 'framingNegation',
  opposite: 'framingOpposite',
  saying: 'framingSaying',
  loaded: 'framingLoaded',
  headline: 'framingHeadline',
  'left-out': 'framingLeftOut',
  'put-in': 'framingPutIn',
};
/** Where the page is not known to be the later text. */
const DIFFERENT: Kinds = { ...CHANGED, 'left-out': 'framingOnlyThere' };

/** What the changes do to the meaning, each with its two wordings. */
export function FramingChanges({ framing }: { framing: readonly FramingFinding[] }) {
  const { t, number } = useTranslator();
  const words = useContext(OneWay) ? CHANGED : DIFFERENT;
  if (framing.length === 0) return null;
  return (
    <Disclosure label={t('changedFraming')} aside={number(framing.length)}>
      <LongList
        class="items facts"
        items={framing}
        render={({ kind, from, to }) => (
          <>
            <span class="kind">{t(words[kind])}</span>
            {kind === 'put-in' || kind === 'left-out' ? (
              <bdi>{to ?? from}</bdi>
            ) : (
              <BeforeAfter before={from} after={to} />
            )}
          </>
        )}
      />
    </Disclosure>
  );
}
