import type { Finding } from '../../lib/check/finding';
import { isHomeAddress } from '../../lib/core/url';
import type { Order, VerdictKind } from '../../lib/verdict/verdict';
import type { MessageKey } from '../i18n/catalogue';
import type { Translator } from '../i18n/translator';
import { leadingSource, outletName } from './sources';
import { EVIDENCE_FAIR, EVIDENCE_STRONG } from './thresholds';

export type Tone = 'red' | 'amber' | 'blue' | 'calm';
export type VerdictIcon =
  | 'swap'
  | 'retold'
  | 'copy'
  | 'credit'
  | 'pieces'
  | 'puzzle'
  | 'quote'
  | 'stories'
  | 'shelf'
  | 'refresh'
  | 'search';

/** What the popup says at a glance. */
export interface VerdictSummary {
  tone: Tone;
  icon: VerdictIcon;
  title: string;
  /** One sentence: why. */
  sentence: string;
}

type PlainVerdict = Exclude<VerdictKind, 'not-checked' | 'no-match'>;
/** Keys whose message takes the outlet, and those that take nothing. */
type TitleKey = Extract<
  MessageKey,
  `verdict${string}` | `copyOfThis${string}` | `orderUnknown${string}`
>;
type SentenceKey = Extract<
  MessageKey,
  `why${'Syndicated' | 'Reprint' | 'Spun' | 'Rewrite' | 'Partial' | 'CommonSource' | 'SameStory' | 'PageFirst' | 'Mosaic' | `OrderUnknown${string}`}`
>;
type Wording = readonly [title: TitleKey, sentence: SentenceKey];

/** One sign a verdict, which the legend shows too. */
export const VERDICT_ICONS: Record<VerdictKind, VerdictIcon> = {
  spun: 'swap',
  rewrite: 'retold',
  reprint: 'copy',
  syndicated: 'credit',
  partial: 'pieces',
  mosaic: 'puzzle',
  'common-source': 'quote',
  'same-story': 'stories',
  'same-report': 'shelf',
  update: 'refresh',
  'no-match': 'search',
  'not-checked': 'shelf',
};

const SOURCE_FIRST: Record<PlainVerdict, Wording | null> = {
  syndicated: ['verdictSyndicated', 'whySyndicated'],
  reprint: ['verdictReprint', 'whyReprint'],
  spun: ['verdictSpun', 'whySpun'],
  rewrite: ['verdictRewrite', 'whyRewrite'],
  partial: ['verdictPartial', 'whyPartial'],
  mosaic: ['verdictMosaic', 'whyMosaic'],
  'common-source': ['verdictCommonSource', 'whyCommonSource'],
  'same-story': ['verdictSameStory', 'whySameStory'],
  'same-report': null,
  update: null,
};

/** Where the order turns the sentence round; every other kind keeps its own. */
const BY_ORDER: Record<Exclude<Order, 'source-first'>, Partial<Record<PlainVerdict, Wording>>> = {
  'suspect-first': {
    syndicated: ['copyOfThisSyndicated', 'whyPageFirst'],
    reprint: ['copyOfThisReprint', 'whyPageFirst'],
    spun: ['copyOfThisSpun', 'whyPageFirst'],
    rewrite: ['copyOfThisRewrite', 'whyPageFirst'],
    partial: ['copyOfThisParts', 'whyPageFirst'],
    mosaic: ['copyOfThisParts', 'whyPageFirst'],
  },
  undetermined: {
    syndicated: ['orderUnknownSameText', 'whyOrderUnknownSameText'],
    reprint: ['orderUnknownSameText', 'whyOrderUnknownSameText'],
    spun: ['orderUnknownSpun', 'whyOrderUnknownSpun'],
    rewrite: ['orderUnknownRewrite', 'whyOrderUnknownRewrite'],
    partial: ['orderUnknownParts', 'whyOrderUnknownParts'],
    mosaic: ['orderUnknownParts', 'whyOrderUnknownParts'],
  },
};

/** The verdict in words, with the tone and the sign that go with it. */
export function verdictSummary(finding: Finding, translator: Translator): VerdictSummary {
  const { kind } = finding.verdict;
  return {
    tone: finding.warns ?? 'calm',
    icon: VERDICT_ICONS[kind],
    ...words(finding, kind, translator),
  };
}

function words(finding: Finding, kind: VerdictKind, translator: Translator) {
  const { t, plural } = translator;
  const source = leadingSource(finding);
  switch (kind) {
    case 'no-match':
      if (isFrontPage(finding))
        return { title: t('notCheckedTitle'), sentence: t('notCheckedNotAnArticle') };
      return { title: t('verdictNoMatch'), sentence: plural('whyNoMatch', finding.corpus.reports) };
    case 'not-checked':
      return { title: t('notCheckedTitle'), sentence: t('notCheckedNotAnArticle') };
    case 'same-report':
      return ownRecord(finding, ['verdictSameReport', 'whySameReport'], translator);
    case 'update':
      return ownRecord(finding, ['verdictUpdate', 'whyUpdate'], translator);
    default: {
      const { order } = finding.verdict;
      const turned = order === 'source-first' ? undefined : BY_ORDER[order][kind];
      const [title, sentence] = turned ?? SOURCE_FIRST[kind]!;
      const outlet = source ? outletName(source, translator) : t('outletUnnamed');
      const why = sentenceOf(sentence, finding, outlet, translator);
      return {
        title: t(title),
        sentence: isByTextAlone(finding) ? `${why} ${t('whyByText')}` : why,
      };
    }
  }
}

/** The page is a report itself: that, or what was made from it, which says more. */
function ownRecord(
  finding: Finding,
  [title, sentence]: readonly [
    'verdictSameReport' | 'verdictUpdate',
    'whySameReport' | 'whyUpdate',
  ],
  translator: Translator,
): Pick<VerdictSummary, 'title' | 'sentence'> {
  const { t } = translator;
  const copied = copyOfThis(finding);
  const source = leadingSource(finding);
  if (copied === null || !source) return { title: t(title), sentence: t(sentence) };
  return {
    title: t(copied),
    sentence: t('whyPageFirst', { outlet: outletName(source, translator) }),
  };
}

/** What the corpus holds that was made from the page; the first of them speaks for all. */
function copyOfThis({ verdict, sources }: Finding): TitleKey | null {
  if (verdict.order !== 'suspect-first') return null;
  const copies = sources.map(({ kind }) => BY_ORDER['suspect-first'][kind as PlainVerdict]);
  return copies.find((wording) => wording !== undefined)?.[0] ?? null;
}

function sentenceOf(
  key: SentenceKey,
  finding: Finding,
  outlet: string,
  translator: Translator,
): string {
  if (key !== 'whyMosaic') return translator.t(key, { outlet });
  const outlets = [...new Set(finding.sources.map((each) => outletName(each, translator)))];
  return translator.t(key, { outlets: translator.list(outlets.slice(0, OUTLETS_NAMED)) });
}

/** Outlets that the sentence of a mosaic names; the list below it has the rest. */
const OUTLETS_NAMED = 3;

/**
 * The front page of a site, of which nothing was found: a click reads whatever is there, and of it
 * “no match” would say nothing.
 */
export function isFrontPage({ verdict, article }: Pick<Finding, 'verdict' | 'article'>): boolean {
  return verdict.kind === 'no-match' && article.url !== null && isHomeAddress(article.url);
}

/** Grounds that are times; without one of them nobody has seen which text was earlier. */
const TIMES: ReadonlySet<string> = new Set(['published-earlier', 'own-date-only', 'seen-by']);

/** True where an order is named that no date or time speaks for. */
function isByTextAlone({ verdict, reuse, reasons }: Finding): boolean {
  const isOrdered = reuse && verdict.order !== 'undetermined';
  return isOrdered && !reasons.some(({ code }) => TIMES.has(code));
}

/** Who came first, where a likely original or a copy is named; null where order says nothing. */
export function orderKey(finding: Finding) {
  if (!finding.reuse) return null;
  switch (finding.verdict.order) {
    case 'source-first':
      return 'orderSourceFirst';
    case 'suspect-first':
      return 'orderPageFirst';
    case 'undetermined':
      return 'orderUndetermined';
  }
}

/** How far the evidence carries, in words; never a number. */
export function evidenceKey(confidence: number) {
  if (confidence >= EVIDENCE_STRONG) return 'evidenceStrong';
  return confidence >= EVIDENCE_FAIR ? 'evidenceFair' : 'evidenceWeak';
}
