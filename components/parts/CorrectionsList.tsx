import type { Corrections } from '../hooks/use-corrections';
import { useTranslator } from '../i18n/context';
import { formatDate } from '../model/date';
import { Disclosure } from './Disclosure';
import { ItemButton, Named } from './ItemButton';
import { LongList } from './LongList';
import { Parts } from './Parts';

/** What was corrected of pages, each with the way to take it back. */
export function CorrectionsList({ corrections }: { corrections: Corrections }) {
  const { t, number, locale } = useTranslator();
  const known = corrections.list ?? [];
  if (known.length === 0) return null;
  return (
    <Disclosure label={t('correctionsTitle')} aside={number(known.length)}>
      <LongList
        class="deleted"
        items={known}
        render={({ id, outlet, day }) => (
          <Named>
            {(name) => (
              <>
                <Parts as="span">
                  <bdi id={name}>{id}</bdi>
                  {outlet && <bdi class="muted">{outlet}</bdi>}
                  {day && (
                    <span class="muted">{formatDate({ at: day, precision: 'day' }, locale)}</span>
                  )}
                </Parts>
                <ItemButton of={name} class="quiet" onClick={() => corrections.remove(id)}>
                  {t('takeBack')}
                </ItemButton>
              </>
            )}
          </Named>
        )}
      />
    </Disclosure>
  );
}
