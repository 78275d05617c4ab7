import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ReportDetails } from '../../lib/check/corpus-manager';
import { useTranslator } from '../i18n/context';
import { formatDate, formatMoment } from '../model/date';
import { FACT_KIND } from '../model/facts';
import { languageName, spokenIn } from '../model/languages';
import { originKey } from '../model/origins';
import { lines } from '../model/segments';
import { FACTS_SHOWN } from '../model/thresholds';
import { Quoted } from './Quoted';

/** All that the corpus knows of one report. */
export function ReportFacts({ report }: { report: ReportDetails }) {
  const { t } = useTranslator();
  return (
    <div class="report-details">
      <Meta report={report} />
      <h3>{t('detailFacts')}</h3>
      <Facts facts={report.facts} language={report.meta.language} />
      <h3>{t('detailText')}</h3>
      {report.text === null ? (
        <p class="muted">{t('detailNoText')}</p>
      ) : (
        <div class="read-text" tabIndex={0} role="region" aria-label={t('detailText')}>
          {lines(report.text).map((line) => (
            <p key={line.start} dir="auto" lang={spokenIn(report.meta.language)}>
              {line.text}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}

function Meta({ report }: { report: ReportDetails }) {
  const { t, locale, number } = useTranslator();
  const { meta } = report;
  const { published } = meta;
  return (
    <dl class="meta">
      <Row label={t('detailAddress')} value={meta.url} />
      <Row label={t('detailHosts')} value={meta.hosts.join(', ')} />
      <Row label={t('detailByline')} value={meta.byline} />
      <Row
        label={t('detailPublished')}
        value={
          published &&
          t('detailPublishedFrom', { date: formatDate(published, locale), origin: published.from })
        }
      />
      <Row label={t('detailSeen')} value={meta.seen && formatMoment(meta.seen, locale)} />
      <Row label={t('detailLanguage')} value={languageName(meta.language, locale)} />
      <Row label={t('detailWords')} value={number(meta.words)} />
      <Row label={t('detailOrigin')} value={t(originKey(meta.origin))} />
      <Row label={t('detailId')} value={meta.id} />
    </dl>
  );
}

function Row({ label, value }: { label: string; value: ComponentChildren }) {
  if (value === null || value === '') return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <bdi>{value}</bdi>
      </dd>
    </div>
  );
}

interface FactsProps {
  facts: ReportDetails['facts'];
  language: string;
}

/** Each once, however often the text has it. */
function Facts({ facts: all, language }: FactsProps) {
  const { t, plural } = useTranslator();
  const [whole, setWhole] = useState(false);
  if (all.length === 0) return <p class="muted">{t('detailFactsNone')}</p>;
  const facts = [...new Map(all.map((fact) => [`${fact.kind} ${fact.text}`, fact])).values()];
  const shown = whole ? facts : facts.slice(0, FACTS_SHOWN);
  return (
    <>
      <ul class="chips">
        {shown.map(({ kind, text }, index) => (
          <li key={index} title={t(FACT_KIND[kind])}>
            <Quoted language={language}>{text}</Quoted>
          </li>
        ))}
      </ul>
      {shown.length < facts.length && (
        <button type="button" class="link" onClick={() => setWhole(true)}>
          {plural('showMore', facts.length - shown.length)}
        </button>
      )}
    </>
  );
}
