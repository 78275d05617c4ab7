import type { Finding } from '../../lib/check/finding';
import { useTranslator } from '../i18n/context';
import type { PlainKey } from '../i18n/catalogue';
import { quotedInReasons, reasonSentences, type ReasonSentences } from '../model/reasons';
import { Disclosure } from './Disclosure';
import { Heading } from './Heading';
import { Told } from './Told';

const GROUPS: readonly (readonly [
  group: Exclude<keyof ReasonSentences, 'measures'>,
  title: PlainKey,
])[] = [
  ['kind', 'reasonsKind'],
  ['sourceFirst', 'reasonsSourceFirst'],
  ['pageFirst', 'reasonsPageFirst'],
  ['order', 'reasonsOrder'],
  ['notes', 'reasonsNotes'],
];

/** The grounds of a verdict, those for and those against apart; what was measured is folded. */
export function Grounds({ finding }: { finding: Finding }) {
  const translator = useTranslator();
  const { t } = translator;
  const reasons = reasonSentences(finding, translator);
  return (
    <>
      {GROUPS.map(([group, title]) => (
        <GroundList key={group} title={t(title)} sentences={reasons[group]} finding={finding} />
      ))}
      {reasons.measures.length > 0 && (
        <Disclosure label={t('reasonsMeasures')}>
          <SentenceList sentences={reasons.measures} finding={finding} />
        </Disclosure>
      )}
    </>
  );
}

interface SentencesProps {
  sentences: readonly string[];
  finding: Finding;
}

function GroundList({ title, ...said }: SentencesProps & { title: string }) {
  if (said.sentences.length === 0) return null;
  return (
    <>
      <Heading level={2}>{title}</Heading>
      <SentenceList {...said} />
    </>
  );
}

function SentenceList({ sentences, finding }: SentencesProps) {
  const quoted = quotedInReasons(finding);
  return (
    <ul class="items grounds">
      {sentences.map((sentence) => (
        <li key={sentence}>
          <Told sentence={sentence} language={finding.language} quoted={quoted} />
        </li>
      ))}
    </ul>
  );
}
