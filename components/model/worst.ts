import type { Finding } from '../../lib/check/finding';
import type { Change } from '../../lib/spin/changes';
import type { PlainKey, PluralKey } from '../i18n/catalogue';
import { isolate, type Translator } from '../i18n/translator';
import { groupOf, quotationRows, type GroupKind } from './changes';

/** Clauses of the sentence: who wants more reads the list below it. */
const CLAUSES = 2;
/** At a glance: the worst alone. */
export const AT_A_GLANCE = 1;

type Clause = (changes: readonly Change[], oneWay: boolean, translator: Translator) => string[];

/** What is said of each group, the gravest first. */
const SAID: readonly (readonly [kind: GroupKind, clause: Clause])[] = [
  ['meaning', ofMeaning],
  ['quotation', ofQuotations],
  ['fact', ofFacts],
  ['denial', ofDenials],
  ['attribution', ofAttribution],
  ['loading', counted('worstLoading')],
  ['content', counted('worstContent')],
];

/**
 * One sentence that says the worst that was found: "A “not” is gone, and one quotation was
 * altered." Where nothing above wording was found, it says so, of what could be checked.
 */
export function worstSentence(
  { spin, verdict, lacking }: Pick<Finding, 'spin' | 'verdict' | 'lacking'>,
  oneWay: boolean,
  translator: Translator,
  most = CLAUSES,
): string {
  const clauses = SAID.flatMap(([kind, clause]) => {
    // Who credits the source as a whole is not charged with a line of its credits: it differs.
    const isCharge = oneWay && !(kind === 'attribution' && verdict.kind === 'syndicated');
    const changes = spin.changes.filter((change) => groupOf(change) === kind);
    return changes.length === 0 ? [] : clause(changes, isCharge, translator);
  });
  if (clauses.length === 0) {
    const isReworded = spin.changes.some((change) => groupOf(change) === 'wording');
    return translator.t(isReworded ? 'worstWording' : nothingKey(oneWay, lacking.length > 0));
  }
  const text = translator.list(clauses.slice(0, most));
  return translator.t('worstSentence', {
    clauses: text.charAt(0).toLocaleUpperCase(translator.locale) + text.slice(1),
  });
}

function nothingKey(oneWay: boolean, isLacking: boolean): PlainKey {
  if (isLacking) return oneWay ? 'worstNothingLacking' : 'differNothingLacking';
  return oneWay ? 'worstNothing' : 'differNothing';
}

function counted(key: PluralKey): Clause {
  return (changes, _oneWay, { plural }) => [plural(key, changes.length)];
}

/** A lost or added "not" by its word, where it is known who lost it; all else by its number. */
function ofMeaning(
  changes: readonly Change[],
  oneWay: boolean,
  { t, plural }: Translator,
): string[] {
  const [only] = changes;
  if (oneWay && changes.length === 1 && only?.kind === 'negation') {
    if (only.from && only.to === '') return [t('worstGone', { word: isolate(only.from) })];
    if (only.from === '' && only.to) return [t('worstPutIn', { word: isolate(only.to) })];
  }
  return [plural('worstMeaning', changes.length)];
}

/** Quotations are counted, not the words in them; those that nobody reports, apart. */
function ofQuotations(
  changes: readonly Change[],
  oneWay: boolean,
  { plural }: Translator,
): string[] {
  const isInvented = ({ kind }: Change): boolean => kind === 'invented';
  const invented = quotationRows(changes.filter(isInvented)).length;
  const altered = quotationRows(changes.filter((change) => !isInvented(change))).length;
  return [
    ...(altered > 0 ? [plural(oneWay ? 'worstQuotation' : 'differQuotation', altered)] : []),
    ...(invented > 0 ? [plural('worstInvented', invented)] : []),
  ];
}

/** Figures, dates or names, where all are of one sort; what was brought up to date is none. */
function ofFacts(changes: readonly Change[], oneWay: boolean, { plural }: Translator): string[] {
  const altered = changes.filter(({ note }) => note !== 'update');
  if (altered.length === 0) return [plural('worstUpdate', changes.length)];
  const sorts = new Set(altered.map(({ kind }) => sortOf(kind)));
  const [sort] = sorts;
  const keys = FACT_CLAUSES[sorts.size === 1 ? sort! : 'mixed'];
  return [plural(keys[oneWay ? 0 : 1], altered.length)];
}

type Sort = 'figure' | 'date' | 'name' | 'mixed';

const FACT_CLAUSES: Record<Sort, readonly [changed: PluralKey, differs: PluralKey]> = {
  figure: ['worstFigure', 'differFigure'],
  date: ['worstDate', 'differDate'],
  name: ['worstName', 'differName'],
  mixed: ['worstFacts', 'differFacts'],
};

function sortOf(kind: Change['kind']): Exclude<Sort, 'mixed'> {
  if (kind === 'name') return 'name';
  return kind === 'date' || kind === 'time' ? 'date' : 'figure';
}

function ofDenials(
  changes: readonly Change[],
  _oneWay: boolean,
  { t, plural }: Translator,
): string[] {
  const isGone = changes.length === 1 && changes[0]!.to === '';
  return [isGone ? t('worstDenialGone') : plural('worstDenial', changes.length)];
}

function ofAttribution(
  changes: readonly Change[],
  oneWay: boolean,
  { plural }: Translator,
): string[] {
  return [plural(oneWay ? 'worstAttribution' : 'differAttribution', changes.length)];
}
