import type { Finding } from '../../lib/check/finding';
import { useTranslator } from '../i18n/context';
import { languagesOf, leadingSource, otherSources } from '../model/sources';
import { creditsTell, isLater, tellsChanges } from '../model/tells';
import { verdictSummary } from '../model/verdict';
import { worstSentence } from '../model/worst';
import { Changes } from '../parts/Changes';
import { CorpusLine } from '../parts/CorpusLine';
import { Coverage } from '../parts/Coverage';
import { CreditList } from '../parts/CreditList';
import { LackingNote } from '../parts/LackingNote';
import type { LoadControl } from '../parts/LoadOriginal';
import { LoadOriginal } from '../parts/LoadOriginal';
import { Original } from '../parts/Original';
import { SideLanguages } from '../parts/Quoted';
import { ReadText } from '../parts/ReadText';
import { ReasonList } from '../parts/ReasonList';
import { SourceList } from '../parts/SourceList';
import { VerdictHeading } from '../parts/VerdictHeading';

export interface FindingViewProps {
  finding: Finding;
  load?: LoadControl | undefined;
}

/** One finding, from the verdict down to what was read. */
export function FindingView({ finding, load }: FindingViewProps) {
  const translator = useTranslator();
  const source = leadingSource(finding);
  const compared = source !== null && finding.verdict.kind !== 'same-story';
  const oneWay = isLater(finding);
  const worst = tellsChanges(finding) ? worstSentence(finding, oneWay, translator) : undefined;
  return (
    <SideLanguages.Provider value={languagesOf(finding)}>
      <article class="finding">
        <VerdictHeading summary={verdictSummary(finding, translator)} worst={worst} />
        {finding.identity !== null && finding.verdict.kind !== 'same-report' && (
          <p class="identity">{translator.t('identityNote')}</p>
        )}
        {finding.verdict.kind === 'no-match' && <p class="muted">{translator.t('noMatchNote')}</p>}
        {source && (
          <Original
            finding={finding}
            source={source}
            loadOriginal={<LoadOriginal load={load} source={source} />}
          />
        )}
        {worst !== undefined && <Changes finding={finding} oneWay={oneWay} />}
        <LackingNote lacking={finding.lacking} />
        {compared && <Coverage {...finding.coverage} />}
        {creditsTell(finding) && (
          <CreditList credits={finding.credits} language={finding.language} />
        )}
        <SourceList sources={otherSources(finding)} />
        <div class="groups">
          <ReasonList finding={finding} />
          <ReadText finding={finding} />
        </div>
        <CorpusLine {...finding.corpus} />
      </article>
    </SideLanguages.Provider>
  );
}
