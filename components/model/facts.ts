import type { FactKind } from '../../lib/sketch/sketch';
import type { PlainKey } from '../i18n/catalogue';

/** What each kind of fact is called. */
export const FACT_KIND: Record<FactKind, PlainKey> = {
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
