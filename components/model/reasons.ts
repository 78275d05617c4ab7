import type { Finding } from '../../lib/check/finding';
import type { Reason } from '../../lib/verdict/verdict';
import type { MessageKey } from '../i18n/catalogue';
import type { Translator } from '../i18n/translator';
import { foreign, isolate } from '../i18n/translator';
import { formatMoment } from './date';
import { outletName } from './sources';
import { cut } from './text';

/** Every code of lib/verdict/reasons.ts with its message and the details that fill it. */
export const REASON_MESSAGES: Record<string, readonly [key: MessageKey, ...details: string[]]> = {
  'same-url': ['reason_same_url'],
  'same-site-same-text': ['reason_same_site_same_text'],
  'same-site-same-headline': ['reason_same_site_same_headline'],
  'same-text': ['reason_same_text'],
  'changed-since': ['reason_changed_since'],
  'whole-text': ['reason_whole_text', 'percent', 'report'],
  'passages-shared': ['reason_passages_shared', 'percent', 'report'],
  'words-swapped': ['reason_words_swapped'],
  'retold-in-order': ['reason_retold_in_order', 'report'],
  'several-sources': ['reason_several_sources', 'count'],
  'visible-credit': ['reason_visible_credit', 'outlet', 'where', 'quoted'],
  'no-credit-found': ['reason_no_credit_found', 'outlet', 'address'],
  'agency-credited': ['reason_agency_credited', 'outlet'],
  'declared-credit': ['reason_declared_credit', 'outlet', 'quoted'],
  'mention-only': ['reason_mention_only', 'outlet', 'quoted'],
  'named-not-credited': ['reason_named_not_credited', 'outlet', 'where', 'quoted'],
  'author-named': ['reason_author_named', 'author', 'quoted', 'outlet'],
  'left-over-named': ['reason_left_over_named', 'outlet', 'quoted'],
  'no-name-found': ['reason_no_name_found', 'outlet'],
  'no-credit-in-part': ['reason_no_credit_in_part', 'outlet'],
  'no-credit-in-text': ['reason_no_credit_in_text', 'outlet'],
  'left-over-in-code': ['reason_left_over_in_code', 'side', 'outlet'],
  'agency-text': ['reason_agency_text', 'outlet'],
  'press-notice': ['reason_press_notice', 'quoted'],
  'only-quotations': ['reason_only_quotations', 'report'],
  'same-event': ['reason_same_event', 'report'],
  'names-shared': ['reason_names_shared', 'names'],
  'own-text': ['reason_own_text', 'percent', 'report'],
  'nothing-similar': ['reason_nothing_similar', 'count'],
  'feature-weighed': ['reason_feature_weighed', 'what', 'value', 'direction'],
  'copies-in-corpus': ['reason_copies_in_corpus', 'count'],
  'canonical-elsewhere': ['reason_canonical_elsewhere', 'side', 'outlet'],
  'based-on': ['reason_based_on', 'side', 'outlet'],
  'credits-other': ['reason_credits_other', 'side', 'outlet'],
  'copy-credits': ['reason_copy_credits', 'outlet'],
  'attributes-to-other': ['reason_attributes_to_other', 'side', 'outlet'],
  'agency-byline': ['reason_agency_byline', 'side', 'outlet'],
  'left-over-headline': ['reason_left_over_headline', 'side'],
  'names-writer': ['reason_names_writer', 'side', 'outlet'],
  'left-over-contributor': ['reason_left_over_contributor', 'side', 'outlet'],
  'consensus-quotation': ['reason_consensus_quotation', 'side', 'count'],
  'substitution-asymmetry': ['reason_substitution_asymmetry', 'side'],
  'broken-sequence': ['reason_broken_sequence', 'side'],
  'evened-sentences': ['reason_evened_sentences', 'side'],
  'contained-in-other': ['reason_contained_in_other', 'side'],
  'does-not-fit': ['reason_does_not_fit', 'side'],
  'fewer-quotations': ['reason_fewer_quotations', 'side'],
  'disguised-letters': ['reason_disguised_letters', 'side'],
  'text-evidence': ['reason_text_evidence', 'side'],
  'published-earlier': ['reason_published_earlier', 'side', 'at'],
  'own-date-only': ['reason_own_date_only'],
  'seen-by': ['reason_seen_by', 'side', 'at'],
  'evidence-conflicts': ['reason_evidence_conflicts'],
  'order-unknown': ['reason_order_unknown', 'outlet'],
  'not-an-article': ['reason_not_an_article'],
  'too-short': ['reason_too_short', 'words'],
  paywalled: ['reason_paywalled'],
  'off-for-site': ['reason_off_for_site'],
  'no-access': ['reason_no_access'],
  'cut-to-limit': ['reason_cut_to_limit'],
};

/** Longest detail a sentence carries. */
const DETAIL_CHARACTERS = 80;

/** The grounds as sentences, by what they speak of. */
export interface ReasonSentences {
  kind: string[];
  /** What speaks for the other report being first, and for this page. */
  sourceFirst: string[];
  pageFirst: string[];
  /** What else is said of the order. */
  order: string[];
  notes: string[];
  /** What the model weighed. */
  measures: string[];
}

/** What the sentences of a finding's reasons quote of the page, as they have it. */
export function quotedInReasons({ reasons }: Pick<Finding, 'reasons'>): ReadonlySet<string> {
  return new Set(
    reasons.flatMap(({ quoted }) =>
      quoted === undefined ? [] : [foreign(cut(String(quoted), DETAIL_CHARACTERS))],
    ),
  );
}

/** The sentences of a finding's reasons; a code that has no message is left out. */
export function reasonSentences(
  finding: Pick<Finding, 'reasons' | 'sources' | 'identity'>,
  translator: Translator,
): ReasonSentences {
  const found: ReasonSentences = {
    kind: [],
    sourceFirst: [],
    pageFirst: [],
    order: [],
    notes: [],
    measures: [],
  };
  for (const reason of finding.reasons) {
    // The page is like a report: the one that it is.
    if (reason.code === 'nothing-similar' && finding.identity !== null) continue;
    const sentence = reasonSentence(reason, finding, translator);
    const group = groupOf(reason, found);
    if (sentence !== '' && !group.includes(sentence)) group.push(sentence);
  }
  return found;
}

/** Sentences that speak of the side that came first; all others speak of the later one. */
const OF_THE_EARLIER = new Set(['published-earlier', 'own-date-only', 'seen-by', 'names-writer']);

function groupOf({ code, about, side }: Reason, found: ReasonSentences): string[] {
  if (code === 'feature-weighed') return found.measures;
  if (about === 'order') {
    if (side !== 'suspect' && side !== 'source') return found.order;
    const isSourceFirst = (side === 'source') === OF_THE_EARLIER.has(code);
    return isSourceFirst ? found.sourceFirst : found.pageFirst;
  }
  return about === 'kind' || about === 'identity' ? found.kind : found.notes;
}

function reasonSentence(
  reason: Reason,
  { sources }: Pick<Finding, 'sources'>,
  translator: Translator,
): string {
  const message = REASON_MESSAGES[reason.code];
  if (!message) return '';
  const [key, ...names] = message;
  const details = names.map((name) => [name, detail(name, reason, sources, translator)]);
  return translator.lookUp(key, Object.fromEntries(details) as Record<string, string>);
}

/** A detail in the reader's language: ids by outlet, sides and directions by word. */
function detail(
  name: string,
  { [name]: value }: Reason,
  sources: Finding['sources'],
  translator: Translator,
): string {
  if (value === undefined || value === null || value === '') {
    return name === 'outlet' || name === 'report' ? translator.t('outletUnnamed') : '';
  }
  if (typeof value === 'number') {
    if (name === 'percent') return translator.percent(value / 100);
    // The amount of a measure is a share, or a word.
    return name === 'value' ? translator.percent(value) : translator.number(value);
  }
  const text = String(value);
  switch (name) {
    case 'side':
      return translator.t(text === 'suspect' ? 'sideSuspect' : 'sideSource');
    case 'where':
      return translator.lookUp(`creditPlace_${text}` as MessageKey);
    case 'what':
      // A measure of a newer background has no words yet.
      return translator.lookUp(`feature_${text}` as MessageKey) || isolate(text);
    case 'value':
      return translator.lookUp(`amount_${text}` as MessageKey) || isolate(text);
    case 'direction':
      return translator.t(text === 'for' ? 'directionFor' : 'directionAgainst');
    case 'at':
      return formatMoment(text, translator.locale);
    case 'report': {
      const source = sources.find(({ id }) => id === text);
      // An id says nothing to a reader.
      return source ? outletName(source, translator) : translator.t('outletUnnamed');
    }
    default:
      return isolate(cut(text, DETAIL_CHARACTERS));
  }
}
