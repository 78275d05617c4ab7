import { FEATURE_WORDS } from './feature-words';
import type { Reason } from './verdict';

/**
 * Every code a finding may carry, with the sentence it becomes. `$name` stands for a detail of
 * the reason. The UI asks its message catalogue for `reason_<code>` (hyphens as underscores)
 * with the details in the order of their appearance here; this text is the English of it and
 * what the command line prints. None of them accuses: they say what was found.
 */
export const REASON_TEXT = {
  // Identity
  'same-url': 'This page is the report $report in your corpus: the same address.',
  'same-site-same-text': 'This page is the report $report in your corpus: same site, same text.',
  'same-site-same-headline':
    'This page is the report $report in your corpus: same site, same headline.',
  'same-text': 'This text is the report $report in your corpus.',
  'changed-since': 'The page differs from the report $report in your corpus.',
  // Kind
  'whole-text': 'Nearly the whole text ($percent %) stands in $report.',
  'passages-shared': '$percent % of this text stands in $report.',
  'words-swapped':
    'In $percent % of the shared text words were swapped one for one; the sentence frames stayed.',
  'retold-in-order':
    'Sentence by sentence it says what $report says, in the same order, in other words.',
  'several-sources': 'Parts of this text stand in $count different reports.',
  'visible-credit': 'The page credits $outlet $where: “$quoted”.',
  'agency-credited': 'The page credits $outlet.',
  'declared-credit': 'Only the code of the page credits $outlet: “$quoted”.',
  'mention-only':
    'The page mentions $outlet in its text (“$quoted”); nothing on it says that the text is from there.',
  'named-not-credited':
    'The page names $outlet only $where (“$quoted”), where it says nothing of the text.',
  'author-named':
    'The page names the author $author (“$quoted”), and $outlet nowhere that a reader sees.',
  'left-over-named':
    'Only the code of the page names $outlet (“$quoted”), as a copied head does: that is no credit.',
  'no-credit-found': 'The name $outlet and the address $address stand nowhere on this page.',
  'no-name-found': 'The name $outlet stands nowhere on this page.',
  'no-credit-in-part':
    'The name $outlet stands nowhere in what was searched of this page, which is very long.',
  'no-credit-in-text':
    'The name $outlet stands nowhere in the text; what else its page shows is not known.',
  'agency-text': 'The text carries the line of the agency $outlet.',
  'press-notice':
    'Both say that they print a notice to the press (“$quoted”): neither need have it from the other.',
  'only-quotations': 'Only quotations, a statement or standing text are shared with $report.',
  'same-event': 'It reports the same event as $report, in words of its own.',
  'names-shared': 'Both tell of $names.',
  'own-text': '$percent % of this text stands in $report, a text of the same site.',
  'nothing-similar': 'None of the $count reports in your corpus resembles this text.',
  'feature-weighed': '$what: $value (speaks $direction this verdict).',
  'copies-in-corpus': 'Your corpus holds $count text(s) made from this one.',
  // Order: claims against one's own interest
  'canonical-elsewhere': '$side names $outlet as the address of the original.',
  'based-on': '$side says in its markup that it is based on $outlet.',
  'credits-other': '$side says that it comes from $outlet.',
  'copy-credits': 'Another report with the same text says that it comes from $outlet.',
  'attributes-to-other': '$side attributes its account to $outlet.',
  'agency-byline': '$side carries the byline of the agency $outlet.',
  'left-over-headline': '$side still carries the headline of the other as a line of its text.',
  'names-writer': 'Only $side names who reported it: $outlet.',
  'left-over-in-code': '$side still names $outlet in its code, as a copied head does.',
  'left-over-contributor':
    '$side names the contributor $outlet without naming an author or outlet.',
  // Order: the text
  'consensus-quotation':
    'A quotation differs in $side from the wording that $count other report(s) agree on.',
  'substitution-asymmetry': 'Where the two differ, $side has the rarer or less idiomatic words.',
  'broken-sequence':
    '$side has the shared sentences in another sequence, which opens with less of what they are about.',
  'evened-sentences': '$side tells it in other words, in sentences of more equal length.',
  'contained-in-other':
    '$side looks like an excerpt: the other is longer and goes on about the same things.',
  'does-not-fit': 'The shared part does not fit what stands around it in $side.',
  'fewer-quotations': '$side quotes less of what was said.',
  'disguised-letters': '$side hides look-alike letters or invisible characters in its words.',
  'text-evidence': 'Taken together, the differences of wording point to $side as the later one.',
  // Order: times
  'published-earlier': '$side appears earlier ($at).',
  'own-date-only': 'Only the date this page gives itself says that it was first.',
  'seen-by': '$side was seen by $at.',
  'evidence-conflicts': 'The evidence for who was first points both ways.',
  'order-unknown': 'The same text also stands at $outlet; who was first is not known.',
  // Not checked
  'not-an-article': 'This page does not look like an article.',
  'too-short': 'The text is too short to compare ($words words).',
  paywalled: 'Only part of the text can be read here.',
  'off-for-site': 'You switched checking off for this site.',
  'no-access': 'The extension may not read this page.',
  // Notes
  'cut-to-limit': 'The page is very long; only its first part was compared.',
} as const;

export type ReasonCode = keyof typeof REASON_TEXT;

/** Builds a reason; the details fill the `$names` of its sentence. */
export function reason(
  code: ReasonCode,
  about: Reason['about'],
  details: Record<string, string | number | boolean | null> = {},
): Reason {
  return { ...details, code, about };
}

/** The English sentence of a reason; a detail that is missing leaves its place empty. */
export function reasonSentence(given: Reason): string {
  const template: string | undefined = (REASON_TEXT as Record<string, string>)[given.code];
  if (template === undefined) return given.code;
  return template.replace(/\$(\w+)/g, (_, name: string) => said(name, given[name])).trim();
}

const WORDS: Readonly<Record<string, string>> = FEATURE_WORDS;

/** Where on the page a credit stands, as the English sentence says it. */
const CREDIT_PLACES: Readonly<Record<string, string>> = {
  byline: 'in its byline',
  dateline: 'in its dateline',
  head: 'above the text',
  text: 'in the text',
  between: 'between the paragraphs',
  end: 'below the text',
  link: 'by a link',
  caption: 'under a picture',
  comment: 'in a reader’s comment',
  aside: 'beside the text',
  furniture: 'in its menus or its footer',
  code: 'in its code',
};

function said(name: string, value: Reason[string] | undefined): string {
  if (name === 'where') return CREDIT_PLACES[String(value)] ?? '';
  if (name === 'outlet') return String(value ?? 'an outlet that is not named');
  if (name === 'what') return WORDS[String(value)] ?? String(value ?? '');
  // The amount of a measure is a share, or a word.
  if (name === 'value' && typeof value === 'number') return `${Math.round(100 * value)} %`;
  return String(value ?? '');
}
