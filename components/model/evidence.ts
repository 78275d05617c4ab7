import type { Comparison } from '../../lib/check/comparison';
import type { EvidenceTold } from '../../lib/check/evidence';
import type { EvidenceWords, LetterWords } from '../../lib/evidence/words';
import type { LetterPurpose } from '../../lib/evidence/text';
import { isolate, type Translator } from '../i18n/translator';
import { changeNameKey } from './change-names';
import { formatDate, formatMoment } from './date';
import { GROUP_TITLES } from './group-titles';
import { lackingSentences } from './lacking';
import { quotationStatusKey } from './quotation-status';
import { reasonSentences } from './reasons';
import { verdictSummary } from './verdict';

/** What the reader wants of a finding, with all that is said in her language. */
export interface EvidenceRequest {
  comparison: Comparison;
  language: string;
  direction: 'ltr' | 'rtl';
  told: EvidenceTold;
  words: EvidenceWords;
  letter: LetterWords;
  withTexts: boolean;
  note: string | null;
  /** The page as the browser shows it now (a data address), where the reader wants it. */
  picture: string | null;
}

/** What can be made of a finding. */
export interface EvidencePort {
  /** Hands the reader the file, and its JSON beside it. */
  save(request: EvidenceRequest): Promise<void>;
  summary(request: EvidenceRequest): Promise<string>;
  letter(request: EvidenceRequest, purpose: LetterPurpose): Promise<string>;
  /** Into the clipboard; false where the browser does not let it. */
  copy(text: string): Promise<boolean>;
}

export interface EvidenceChoice {
  withTexts: boolean;
  note: string;
}

export const PLAIN_CHOICE: EvidenceChoice = { withTexts: true, note: '' };

/** Puts a finding into the reader's words. */
export function evidenceRequest(
  comparison: Comparison,
  { withTexts, note }: EvidenceChoice,
  translator: Translator,
): EvidenceRequest {
  return {
    comparison,
    language: translator.locale,
    direction: translator.dir,
    told: toldOf(comparison, translator),
    words: wordsOf(translator),
    letter: letterOf(translator),
    withTexts,
    note: note.trim() === '' ? null : note.trim(),
    picture: null,
  };
}

/** The verdict, its grounds and what was not checked, as the views say them. */
export function toldOf({ finding, changed }: Comparison, translator: Translator): EvidenceTold {
  const { t } = translator;
  const { title, sentence } = verdictSummary(finding, translator);
  const { kind, sourceFirst, pageFirst, order, notes, measures } = reasonSentences(
    finding,
    translator,
  );
  const grounds = [
    { title: t('reasonsKind'), sentences: kind },
    { title: t('reasonsSourceFirst'), sentences: sourceFirst },
    { title: t('reasonsPageFirst'), sentences: pageFirst },
    { title: t('reasonsOrder'), sentences: order },
    { title: t('reasonsNotes'), sentences: notes },
    { title: t('reasonsMeasures'), sentences: measures },
  ];
  const isOrdered = finding.verdict.order !== 'undetermined' || changed === 'there';
  return {
    title,
    sentence,
    grounds: grounds.filter(({ sentences }) => sentences.length > 0),
    notChecked: lackingSentences(finding.lacking, translator),
    changeName: (name) => t(changeNameKey(name)),
    quotationName: (status) =>
      t(quotationStatusKey(status as Parameters<typeof quotationStatusKey>[0], isOrdered)),
  };
}

function wordsOf({ t, percent, number, locale }: Translator): EvidenceWords {
  return {
    heading: t('evidenceHeading'),
    sides: { here: t('sideSuspect'), there: t('sideSource') },
    address: t('detailAddress'),
    headline: t('evidenceHeadline'),
    outlet: t('evidenceOutlet'),
    byline: t('detailByline'),
    published: t('detailPublished'),
    dates: t('evidenceDates'),
    length: t('detailWords'),
    sha256: t('evidenceDigest'),
    shares: t('coverageTitle'),
    share: { here: t('evidenceShareHere'), there: t('evidenceShareThere') },
    changes: t('differencesTitle'),
    groups: titlesOf(t),
    quotations: t('changedQuotations'),
    texts: t('compareTexts'),
    grounds: t('reasonsTitle'),
    notChecked: t('evidenceNotChecked'),
    note: t('evidenceNote'),
    facts: t('detailFacts'),
    made: t('evidenceMade'),
    checked: t('evidenceChecked'),
    nothing: t('compareNothingHere'),
    unknown: t('changeUnknown'),
    none: t('evidenceNone'),
    moved: t('rowMoved'),
    marked: t('evidenceMarked'),
    picture: t('evidencePicture'),
    printWhole: t('evidencePrintWhole'),
    limits: t('evidenceLimits'),
    date: (claim) => formatDate(claim, locale),
    moment: (iso) => formatMoment(iso, locale),
    percent,
    number,
    version: (versions) => t('evidenceVersions', versions),
    reports: t('evidenceReports'),
    newest: t('evidenceNewest'),
  };
}

/** What the groups are called. */
function titlesOf(t: Translator['t']): EvidenceWords['groups'] {
  const titles = Object.entries(GROUP_TITLES).map(([group, key]) => [group, t(key)]);
  return Object.fromEntries(titles) as EvidenceWords['groups'];
}

function letterOf({ t }: Translator): LetterWords {
  return {
    greeting: t('letterGreeting'),
    opening: ({ title, url, date, otherTitle, otherOutlet, otherUrl, otherDate, share }) =>
      t('letterOpening', {
        date,
        otherdate: otherDate,
        otheroutlet: otherOutlet,
        othertitle: otherTitle,
        otherurl: otherUrl,
        share,
        title,
        url,
      }),
    credit: ({ otherOutlet }) => t('letterCredit', { outlet: isolate(otherOutlet) }),
    correction: t('letterCorrection'),
    closing: t('letterClosing'),
  };
}
