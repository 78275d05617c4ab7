import { useState } from 'preact/hooks';
import { useTwoThings } from '../hooks/use-two-things';
import { useTranslator } from '../i18n/context';
import type { Thing, TwoThingsPort } from '../model/things';
import { QuotationAnswer } from '../parts/QuotationAnswer';
import { ThingPicker } from '../parts/ThingPicker';

/** Any two things beside each other; or a wording, looked for in a text. */
export function TwoThingsView({ port }: { port: TwoThingsPort }) {
  const { t } = useTranslator();
  const { state, ask } = useTwoThings(port);
  const [asQuotation, setAsQuotation] = useState(false);
  const [first, setFirst] = useState<Thing | null>(null);
  const [second, setSecond] = useState<Thing | null>(null);
  const troubleOf = (side: 0 | 1) =>
    state.status === 'trouble' && state.side === side ? t(state.key) : null;
  const isReady = first !== null && second !== null && state.status !== 'busy';
  return (
    <main class="two-things">
      <h1>{t('twoTitle')}</h1>
      <p>{t('twoLede')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (first && second) void ask(first, second, asQuotation);
        }}
      >
        <div class="things">
          <ThingPicker
            key={`first-${asQuotation}`}
            legend={t(asQuotation ? 'quotationAsked' : 'twoFirst')}
            first={asQuotation ? 'text' : 'tab'}
            port={port}
            trouble={troubleOf(0)}
            onChange={setFirst}
          />
          <ThingPicker
            legend={t(asQuotation ? 'quotationInText' : 'twoSecond')}
            first="tab"
            port={port}
            trouble={troubleOf(1)}
            onChange={setSecond}
          />
        </div>
        <label class="check-line">
          <input
            type="checkbox"
            checked={asQuotation}
            onChange={(event) => {
              setAsQuotation(event.currentTarget.checked);
              setFirst(null);
            }}
          />
          <span>{t('twoAsQuotation')}</span>
        </label>
        <p>
          <button type="submit" class="primary" disabled={!isReady}>
            {t(asQuotation ? 'twoLook' : 'actionCompare')}
          </button>
        </p>
      </form>
      <p role="status">{state.status === 'busy' && t('checkBusy')}</p>
      {state.status === 'trouble' && state.side === null && (
        <p class="error" role="alert">
          {t(state.key)}
        </p>
      )}
      {state.status === 'quotation' && <QuotationAnswer {...state} />}
    </main>
  );
}
