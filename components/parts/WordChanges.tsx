import type { Substitution } from '../../lib/spin/spin';
import { useTranslator } from '../i18n/context';
import { swappedWords } from '../model/spin';
import { BeforeAfter } from './BeforeAfter';
import { Disclosure } from './Disclosure';
import { LongList } from './LongList';

/** Words swapped for others, each before → after. */
export function WordChanges({ substitutions }: { substitutions: readonly Substitution[] }) {
  const { t, number } = useTranslator();
  if (substitutions.length === 0) return null;
  const resolved = substitutions.some(({ by, from }) => by === 'code' && from !== null);
  return (
    <Disclosure label={t('changedWords')} aside={number(substitutions.length)}>
      <LongList
        class="items swaps"
        items={swappedWords(substitutions)}
        render={({ from, to, times }) => (
          <>
            <BeforeAfter before={from} after={to} />
            {times > 1 && <span class="times">{t('timesOver', { times: number(times) })}</span>}
          </>
        )}
      />
      {resolved && <p class="footnote">{t('wordsByCode')}</p>}
    </Disclosure>
  );
}
