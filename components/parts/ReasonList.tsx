import type { Finding } from '../../lib/check/finding';
import { useTranslator } from '../i18n/context';
import { reasonSentences } from '../model/reasons';
import { evidenceKey } from '../model/verdict';
import { Disclosure } from './Disclosure';
import { Heading } from './Heading';

/** The grounds of the verdict, one sentence each, those of the order apart. */
export function ReasonList({ finding }: { finding: Finding }) {
  const translator = useTranslator();
  const { t } = translator;
  const reasons = reasonSentences(finding, translator);
  const { kind, sourceFirst, pageFirst, order, notes, measures } = reasons;
  if (Object.values(reasons).every(({ length }) => length === 0)) return null;
  return (
    <Disclosure
      label={t('reasonsTitle')}
      {...(isDecided(finding) && { aside: t(evidenceKey(finding.verdict.confidence)) })}
    >
      <Grounds title={t('reasonsKind')} sentences={kind} />
      <Grounds title={t('reasonsSourceFirst')} sentences={sourceFirst} />
      <Grounds title={t('reasonsPageFirst')} sentences={pageFirst} />
      <Grounds title={t('reasonsOrder')} sentences={order} />
      <Grounds title={t('reasonsNotes')} sentences={notes} />
      {measures.length > 0 && (
        <Disclosure label={t('reasonsMeasures')}>
          <Sentences sentences={measures} />
        </Disclosure>
      )}
    </Disclosure>
  );
}

/** Where nothing was found, or nobody knows who was first, no evidence is strong. */
function isDecided({ reuse, verdict }: Finding): boolean {
  return reuse && verdict.order !== 'undetermined';
}

function Grounds({ title, sentences }: { title: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <>
      <Heading level={3}>{title}</Heading>
      <Sentences sentences={sentences} />
    </>
  );
}

function Sentences({ sentences }: { sentences: readonly string[] }) {
  return (
    <ul class="items grounds">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
