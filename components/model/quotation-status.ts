import type { QuotationFinding } from '../../lib/spin/spin';
import type { PlainKey } from '../i18n/catalogue';

type Statuses = Record<QuotationFinding['status'], PlainKey>;

const CHANGED: Statuses = {
  intact: 'quotationIntact',
  shortened: 'quotationShortened',
  altered: 'quotationAltered',
  cut: 'quotationCut',
  spliced: 'quotationSpliced',
  marked: 'quotationMarked',
  moved: 'quotationMoved',
  unmarked: 'quotationUnmarked',
  invented: 'quotationInvented',
};

/** Where the page is not known to be the later text. */
const DIFFERENT: Statuses = {
  ...CHANGED,
  shortened: 'quotationShorterHere',
  altered: 'quotationDiffers',
  cut: 'quotationShorterHere',
  moved: 'quotationOtherSpeaker',
  unmarked: 'quotationUnmarkedHere',
  marked: 'quotationMarkedHere',
};

/** What became of a quotation; `oneWay` where it is known which text came later. */
export function quotationStatusKey(status: QuotationFinding['status'], oneWay: boolean): PlainKey {
  return (oneWay ? CHANGED : DIFFERENT)[status];
}
