import type { Finding } from '../../lib/check/finding';
import { useTranslator } from '../i18n/context';
import { reasonSentences } from '../model/reasons';
import { evidenceKey } from '../model/verdict';
import { Disclosure } from './Disclosure';
import { Grounds } from './Grounds';

/** The grounds of the verdict, one sentence each, those of the order apart. */
export function ReasonList({ finding }: { finding: Finding }) {
  const translator = useTranslator();
  const { t } = translator;
  const reasons = reasonSentences(finding, translator);
  if (Object.values(reasons).every(({ length }) => length === 0)) return null;
  return (
    <Disclosure
      label={t('reasonsTitle')}
      {...(isDecided(finding) && { aside: t(evidenceKey(finding.verdict.confidence)) })}
    >
      <Grounds finding={finding} />
    </Disclosure>
  );
}

/** Where nothing was found, or nobody knows who was first, no evidence is strong. */
function isDecided({ reuse, verdict }: Finding): boolean {
  return reuse && verdict.order !== 'undetermined';
}
