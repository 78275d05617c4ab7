import type { ExclusionReason } from '../../lib/core/article';
import type { Finding, FindingPassage } from '../../lib/check/finding';
import type { PlainKey } from '../i18n/catalogue';
import { useTranslator } from '../i18n/context';
import { spokenIn } from '../model/languages';
import { clipped, lines, segments } from '../model/segments';
import { Disclosure } from './Disclosure';
import { Heading } from './Heading';
import { LongList } from './LongList';
import { Quoted } from './Quoted';

const WHY: Record<ExclusionReason, PlainKey> = {
  headline: 'excludedHeadline',
  'left-over-headline': 'excludedLeftOverHeadline',
  byline: 'excludedByline',
  date: 'excludedDate',
  caption: 'excludedCaption',
  promotion: 'excludedPromotion',
  comment: 'excludedComment',
  navigation: 'excludedNavigation',
  notice: 'excludedNotice',
  'credit-line': 'excludedCreditLine',
  'submission-line': 'excludedSubmissionLine',
  duplicate: 'excludedDuplicate',
  related: 'excludedRelated',
};

/** What was read, with the passages marked, and what was left out, with why. */
export function ReadText({ finding }: { finding: Finding }) {
  const { t, plural } = useTranslator();
  const { article, excluded, passages } = finding;
  return (
    <Disclosure label={t('readTitle')} aside={plural('words', article.words)}>
      {article.truncated && <p class="footnote">{t('readTruncated')}</p>}
      {passages.length > 0 && (
        <p class="footnote">
          <mark class="passage">{t('readMarked')}</mark>
        </p>
      )}
      <MarkedText text={article.text} language={finding.language} passages={passages} />
      <Heading level={2}>{t('excludedTitle')}</Heading>
      {excluded.length === 0 ? (
        <p class="muted">{t('excludedNone')}</p>
      ) : (
        <LongList
          class="items facts"
          items={excluded}
          render={({ why, text }) => (
            <>
              <span class="kind">{t(WHY[why])}</span>
              <Quoted language={finding.language}>{text}</Quoted>
            </>
          )}
        />
      )}
    </Disclosure>
  );
}

interface MarkedTextProps {
  text: string;
  language: string;
  passages: readonly FindingPassage[];
}

function MarkedText({ text, language, passages }: MarkedTextProps) {
  const marks = passages.map((passage) => ({ at: passage.suspect, mark: passage }));
  return (
    <div class="read-text" tabIndex={0} role="region" aria-label={useTranslator().t('readRegion')}>
      {lines(text).map((line) => (
        <p key={line.start} dir="auto" lang={spokenIn(language)}>
          {segments(line.text, clipped(marks, line), line.start).map((run, index) =>
            run.mark === null ? (
              run.text
            ) : (
              <mark key={index} class={`passage ${run.mark.relation}`}>
                {run.text}
              </mark>
            ),
          )}
        </p>
      ))}
    </div>
  );
}
