import type { FramingFinding } from '../../lib/spin/spin';
import type { PlainKey } from '../i18n/catalogue';
import { useTranslator } from '../i18n/context';
import { BeforeAfter } from './BeforeAfter';
import { Disclosure } from './Disclosure';
import { LongList } from './LongList';

const KIND: Record<FramingFinding['kind'], PlainKey> = {
  hedge: 'framingHedge',
  negation: 'framingNegation',
  saying: 'framingSaying',
  loaded: 'framingLoaded',
  headline: 'framingHeadline',
  'left-out': 'framingLeftOut',
  'put-in': 'framingPutIn',
};

/** What the changes do to the meaning, each with its two wordings. */
export function FramingChanges({ framing }: { framing: readonly FramingFinding[] }) {
  const { t, number } = useTranslator();
  if (framing.length === 0) return null;
  return (
    <Disclosure label={t('changedFraming')} aside={number(framing.length)}>
      <LongList
        class="items facts"
        items={framing}
        render={({ kind, from, to }) => (
          <>
            <span class="kind">{t(KIND[kind])}</span>
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
