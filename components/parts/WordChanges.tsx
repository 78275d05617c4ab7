import type { Change } from '../../lib/spin/changes';
import { useTranslator } from '../i18n/context';
import { swappedWords } from '../model/changes';
import { BeforeAfter } from './BeforeAfter';
import { LongList } from './LongList';

/** Words swapped for others that mean the same, each before → after. */
export function WordChanges({ changes }: { changes: readonly Change[] }) {
  const { t, number } = useTranslator();
  const resolved = changes.some(({ by, from }) => by === 'code' && from !== null);
  return (
    <>
      <LongList
        class="items swaps"
        items={swappedWords(changes)}
        render={({ from, to, times }) => (
          <>
            <BeforeAfter before={from} after={to} />{' '}
            {times > 1 && <span class="times">{t('timesOver', { times: number(times) })}</span>}
          </>
        )}
      />
      {resolved && <p class="footnote">{t('wordsByCode')}</p>}
    </>
  );
}
