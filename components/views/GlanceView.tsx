import type { Comparison } from '../../lib/check/comparison';
import type { Finding } from '../../lib/check/finding';
import { useTranslator } from '../i18n/context';
import type { GroupKind } from '../model/changes';
import { languagesOf, leadingSource, otherSources } from '../model/sources';
import { creditsTell, isLater, tellsChanges } from '../model/tells';
import { verdictSummary } from '../model/verdict';
import { AT_A_GLANCE, worstSentence } from '../model/worst';
import { CorpusLine } from '../parts/CorpusLine';
import { CreditList } from '../parts/CreditList';
import { Disclosure } from '../parts/Disclosure';
import { GroundsLine } from '../parts/GroundsLine';
import { LackingNote } from '../parts/LackingNote';
import type { LoadControl } from '../parts/LoadOriginal';
import { LoadOriginal } from '../parts/LoadOriginal';
import { SideLanguages } from '../parts/Quoted';
import { ReadText } from '../parts/ReadText';
import { SourceCard } from '../parts/SourceCard';
import { SourceList } from '../parts/SourceList';
import { TopChanges } from '../parts/TopChanges';
import { VerdictHeading } from '../parts/VerdictHeading';
import { WhatItMeans } from '../parts/WhatItMeans';

interface GlanceViewProps {
  finding: Finding;
  compared: Comparison | null;
  load?: LoadControl | undefined;
  onCompare: (at?: GroupKind) => void;
}

/** A finding at a glance: verdict, source, the gravest changes, why; the rest behind one line. */
export function GlanceView({ finding, compared, load, onCompare }: GlanceViewProps) {
  const translator = useTranslator();
  const { t } = translator;
  const source = leadingSource(finding);
  const { verdict } = finding;
  const worst = tellsChanges(finding)
    ? worstSentence(finding, isLater(finding), translator, AT_A_GLANCE)
    : undefined;
  const oneWay = verdict.order !== 'undetermined' || verdict.kind === 'update';
  return (
    <SideLanguages.Provider value={languagesOf(finding)}>
      <article class="finding glance">
        <VerdictHeading summary={verdictSummary(finding, translator)} worst={worst} />
        {finding.identity !== null &&
          verdict.kind !== 'same-report' &&
          verdict.kind !== 'update' && <p class="identity">{t('identityNote')}</p>}
        {verdict.kind === 'no-match' && <p class="muted">{t('noMatchNote')}</p>}
        {source && (
          <SourceCard finding={finding} source={source}>
            <LoadOriginal load={load} source={source} />
          </SourceCard>
        )}
        <TopChanges finding={finding} compared={compared} oneWay={oneWay} onCompare={onCompare} />
        <div class="groups">
          <GroundsLine finding={finding} />
          <Disclosure label={t('glanceMore')}>
            <WhatItMeans finding={finding} />
            <LackingNote lacking={finding.lacking} />
            {creditsTell(finding) && (
              <CreditList credits={finding.credits} language={finding.language} />
            )}
            <SourceList sources={otherSources(finding)} />
            <ReadText finding={finding} />
            <CorpusLine {...finding.corpus} />
          </Disclosure>
        </div>
      </article>
    </SideLanguages.Provider>
  );
}
