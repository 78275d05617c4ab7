import { useState } from 'preact/hooks';
import type { ReportDraft } from '../../lib/check/corpus-manager';
import type { QuotationCheck } from '../../lib/check/quotation-check';
import type { PlainKey } from '../i18n/catalogue';
import { checkFailureKey, refusalKey } from '../model/check-form';
import type { Thing, TwoThingsPort } from '../model/things';

export type TwoThingsState =
  | { status: 'idle' | 'busy' }
  | { status: 'trouble'; key: PlainKey; side: 0 | 1 | null }
  | ({ status: 'quotation'; quotation: string; text: string; check: QuotationCheck } & {
      languages: readonly [string, string];
    });

export interface TwoThings {
  state: TwoThingsState;
  /** Reads both and opens them beside each other; or looks for the first in the second. */
  ask(first: Thing, second: Thing, asQuotation: boolean): Promise<void>;
}

export function useTwoThings(port: TwoThingsPort): TwoThings {
  const [state, setState] = useState<TwoThingsState>({ status: 'idle' });
  const read = async (thing: Thing, side: 0 | 1): Promise<ReportDraft | null> => {
    const answer = await port.read(thing);
    if (answer.ok) return answer.value;
    setState({ status: 'trouble', key: checkFailureKey(answer.error.code), side });
    return null;
  };
  const compare = async (first: ReportDraft, second: ReportDraft): Promise<TwoThingsState> => {
    const answer = await port.compare(first, second);
    if (!answer.ok) {
      return { status: 'trouble', key: checkFailureKey(answer.error.code), side: null };
    }
    if ('refused' in answer.value) {
      return { status: 'trouble', key: refusalKey(answer.value.refused), side: null };
    }
    await port.open(first, second, answer.value.finding);
    return { status: 'idle' };
  };
  return {
    state,
    async ask(first, second, asQuotation) {
      setState({ status: 'busy' });
      const here = await read(first, 0);
      const there = here && (await read(second, 1));
      if (!here || !there) return;
      if (!asQuotation) return setState(await compare(here, there));
      const check = port.checkQuotation(here.text, there.text);
      const languages = [port.languageOf(here.text), port.languageOf(there.text)] as const;
      const { text: quotation } = here;
      setState({ status: 'quotation', quotation, text: there.text, check, languages });
    },
  };
}
