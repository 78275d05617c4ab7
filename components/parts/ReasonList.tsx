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
  const { kind, order, notes, measures } = reasonSentences(finding, translator);
  if ([kind, order, notes, measures].every(({ length }) => length === 0)) return null;
  return (
    <Disclosure label={t('reasonsTitle')} aside={t(evidenceKey(finding.verdict.confidence))}>
      <Grounds title={t('reasonsKind')} sentences={kind} />
      <Grounds title={t('reasonsOrder')} sentences={order} />
      <Grounds title={t('reasonsNotes')} sentences={notes} />
      <Grounds title={t('reasonsMeasures')} sentences={measures} />
    </Disclosure>
  );
}

function Grounds({ title, sentences }: { title: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <>
      <Heading level={3}>{title}</Heading>
      <ul class="items grounds">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
