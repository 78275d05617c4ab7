import type { Finding } from '../../lib/check/finding';
import { useTranslator } from '../i18n/context';
import { quotedInReasons, reasonSentences } from '../model/reasons';
import { evidenceKey } from '../model/verdict';
import { Grounds } from './Grounds';
import { Icon } from './Icon';
import { Told } from './Told';

/** Why we say so: the first ground for the verdict, the first against; all of them behind it. */
export function GroundsLine({ finding }: { finding: Finding }) {
  const translator = useTranslator();
  const { t } = translator;
  // That nothing is like the page, its verdict has said.
  const reasons = finding.reasons.filter(({ code }) => code !== 'nothing-similar');
  const said = reasonSentences({ ...finding, reasons }, translator);
  const { kind, sourceFirst, pageFirst, order, notes } = said;
  const isPageFirst = finding.verdict.order === 'suspect-first';
  const [yes, no] = isPageFirst ? [pageFirst, sourceFirst] : [sourceFirst, pageFirst];
  // On the page of an original its copies are told, whether or not it stands in the corpus itself.
  const isDecided = isPageFirst || (finding.reuse && finding.verdict.order !== 'undetermined');
  const forIt = (isDecided ? yes[0] : undefined) ?? kind[0] ?? order[0] ?? notes[0];
  if (forIt === undefined) return null;
  const against = isDecided ? no[0] : undefined;
  const quoted = quotedInReasons(finding);
  const told = (sentence: string) => (
    <Told sentence={sentence} language={finding.language} quoted={quoted} />
  );
  return (
    <details class="disclosure grounds-line">
      <summary>
        <Icon name="chevron" />
        <span class="disclosure-label">
          <span class="kind">{t('groundsWhy')}</span> {told(forIt)}
          {against !== undefined && (
            <>
              {' '}
              <span class="kind">{t('groundsAgainst')}</span> {told(against)}
            </>
          )}
          {isDecided && finding.reuse && (
            <>
              {' '}
              <span class="weight">({t(evidenceKey(finding.verdict.confidence))})</span>
            </>
          )}
        </span>
      </summary>
      <div class="disclosure-body">
        <Grounds finding={finding} />
      </div>
    </details>
  );
}
