import type { FactFinding } from '../../lib/spin/spin';
import type { PlainKey } from '../i18n/catalogue';
import { useTranslator } from '../i18n/context';
import { BeforeAfter } from './BeforeAfter';
import { Disclosure } from './Disclosure';
import { LongList } from './LongList';

/** What each kind of fact is called; the options page lists facts by it too. */
export const FACT_KIND: Record<FactFinding['kind'], PlainKey> = {
  number: 'factNumber',
  money: 'factMoney',
  percent: 'factPercent',
  date: 'factDate',
  quantity: 'factQuantity',
  name: 'factName',
  time: 'factDate',
  age: 'factQuantity',
  score: 'factNumber',
};

/** Numbers, dates and names that differ. */
export function FactChanges({ facts }: { facts: readonly FactFinding[] }) {
  const { t, number } = useTranslator();
  if (facts.length === 0) return null;
  return (
    <Disclosure label={t('changedFacts')} aside={number(facts.length)}>
      <LongList
        class="items facts"
        items={facts}
        render={({ kind, suspect, source, status }) => (
          <>
            <span class="kind">{t(FACT_KIND[kind])}</span>
            {status === 'added' ? (
              <span>
                <bdi>{suspect?.text}</bdi> <span class="muted">{t('factAdded')}</span>
              </span>
            ) : (
              <BeforeAfter before={source?.text ?? null} after={suspect?.text ?? null} />
            )}
          </>
        )}
      />
    </Disclosure>
  );
}
