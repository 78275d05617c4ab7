import { useContext } from 'preact/hooks';
import type { CreditFinding } from '../../lib/spin/spin';
import type { PlainKey } from '../i18n/catalogue';
import { useTranslator } from '../i18n/context';
import { BeforeAfter } from './BeforeAfter';
import { Disclosure } from './Disclosure';
import { LongList } from './LongList';
import { OneWay } from './one-way';

type Statuses = Record<CreditFinding['status'], PlainKey>;
const CHANGED: Statuses = {
  kept: 'creditKept',
  dropped: 'creditDropped',
  replaced: 'creditReplaced',
  'left-over': 'creditLeftOver',
};
/** Where the page is not known to be the later text. */
const DIFFERENT: Statuses = {
  ...CHANGED,
  dropped: 'creditOnlyThere',
  replaced: 'creditDiffers',
};

/** Bylines, agency lines and links of the source that went missing, changed or stayed behind. */
export function CreditChanges({ credits }: { credits: readonly CreditFinding[] }) {
  const { t, number } = useTranslator();
  const words = useContext(OneWay) ? CHANGED : DIFFERENT;
  if (credits.length === 0) return null;
  return (
    <Disclosure label={t('changedCredit')} aside={number(credits.length)}>
      <LongList
        class="items facts"
        items={credits}
        render={({ status, suspect, source }) => (
          <>
            <span class="kind">{t(words[status])}</span>
            {status === 'replaced' ? (
              <BeforeAfter before={source} after={suspect} />
            ) : (
              <bdi>{status === 'dropped' ? source : (suspect ?? source)}</bdi>
            )}
          </>
        )}
      />
    </Disclosure>
  );
}
