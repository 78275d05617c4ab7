import type { ComponentChildren } from 'preact';
import type { Spin } from '../../lib/spin/spin';
import type { PlainKey } from '../i18n/catalogue';
import { useTranslator } from '../i18n/context';
import { changedCredits, changedFacts, changedQuotations, hasChanges } from '../model/spin';
import { CreditChanges } from './CreditChanges';
import { FactChanges } from './FactChanges';
import { FramingChanges } from './FramingChanges';
import { Heading } from './Heading';
import { OneWay } from './one-way';
import { QuotationChanges } from './QuotationChanges';
import { WordChanges } from './WordChanges';

type Levels = Record<Spin['level'], PlainKey>;
const CHANGED: Levels = { none: 'spinNone', some: 'spinSome', heavy: 'spinHeavy' };
/** Where the page is not known to be the later text. */
const DIFFERENT: Levels = { none: 'differNone', some: 'differSome', heavy: 'differHeavy' };

interface ChangesProps {
  spin: Spin;
  /** True where the account was retold, so that unswapped words are no unchanged wording. */
  retold: boolean;
  /** True where the page is known to be the later text. */
  oneWay: boolean;
  /** Stands under the quotations: the way to the source's own wording. */
  loadOriginal?: ComponentChildren;
}

/** What was changed on the way: the level in words with its counts, then each kind. */
export function Changes({ spin, retold, oneWay, loadOriginal }: ChangesProps) {
  const { t, number } = useTranslator();
  const { swapped, confirmed, contentWords } = spin.counts;
  const level = (oneWay ? CHANGED : DIFFERENT)[spin.level];
  return (
    <section class="changes" aria-labelledby="changes-title">
      <Heading level={2} id="changes-title" class="finding-title">
        {t(oneWay ? 'changesTitle' : 'differencesTitle')}
      </Heading>
      <p>
        <strong>{t(retold && spin.level === 'none' ? 'spinRetold' : level)}</strong>{' '}
        {spin.level !== 'none' && (
          <span class="muted">
            {t('spinCounts', {
              confirmed: number(confirmed),
              swapped: number(swapped),
              words: number(contentWords),
            })}
          </span>
        )}
      </p>
      {hasChanges(spin) && (
        <OneWay.Provider value={oneWay}>
          <div class="groups">
            <WordChanges substitutions={spin.substitutions} />
            <QuotationChanges quotations={changedQuotations(spin)}>{loadOriginal}</QuotationChanges>
            <FactChanges facts={changedFacts(spin)} />
            <CreditChanges credits={changedCredits(spin)} />
            <FramingChanges framing={spin.framing} />
          </div>
        </OneWay.Provider>
      )}
    </section>
  );
}
