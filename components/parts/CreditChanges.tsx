import type { CreditFinding } from '../../lib/spin/spin';
import type { PlainKey } from '../i18n/catalogue';
import { useTranslator } from '../i18n/context';
import { BeforeAfter } from './BeforeAfter';
import { Disclosure } from './Disclosure';
import { LongList } from './LongList';

const STATUS: Record<CreditFinding['status'], PlainKey> = {
  kept: 'creditKept',
  dropped: 'creditDropped',
  replaced: 'creditReplaced',
  'left-over': 'creditLeftOver',
};

/** Bylines, agency lines and links of the source that went missing, changed or stayed behind. */
export function CreditChanges({ credits }: { credits: readonly CreditFinding[] }) {
  const { t, number } = useTranslator();
  if (credits.length === 0) return null;
  return (
    <Disclosure label={t('changedCredit')} aside={number(credits.length)}>
      <LongList
        class="items facts"
        items={credits}
        render={({ status, suspect, source }) => (
          <>
            <span class="kind">{t(STATUS[status])}</span>
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
