import type { ReportDraft } from '../../lib/check/corpus-manager';
import type { Finding } from '../../lib/check/finding';
import { useTranslator } from '../i18n/context';
import { formatDate } from '../model/date';
import { verdictSummary } from '../model/verdict';
import { HeadingBase } from './Heading';
import { Parts } from './Parts';
import { TopChanges } from './TopChanges';
import { VerdictHeading } from './VerdictHeading';
import type { Example } from '../example/example';

interface WorkedExampleProps {
  example: Example;
  /** What the engine said of the pair just now. */
  finding: Finding | null;
  onCompare: () => void;
  onTry: () => void;
}

/** Two short texts, and what Firsthand says of them: made while the reader looks. */
export function WorkedExample({ example, finding, onCompare, onTry }: WorkedExampleProps) {
  const translator = useTranslator();
  const { t } = translator;
  return (
    <section class="worked-example" aria-labelledby="example-title">
      <h2 id="example-title">{t('exampleTitle')}</h2>
      <p>{t('exampleText')}</p>
      <div class="example-pair">
        <ExampleCard draft={example.original} kicker={t('exampleOriginal')} />
        <ExampleCard draft={example.copy} kicker={t('exampleCopy')} />
      </div>
      {finding && (
        <div class="example-answer finding glance">
          <HeadingBase.Provider value={2}>
            <VerdictHeading summary={verdictSummary(finding, translator)} />
          </HeadingBase.Provider>
          <HeadingBase.Provider value={1}>
            <TopChanges finding={finding} compared={null} oneWay onCompare={onCompare} />
          </HeadingBase.Provider>
        </div>
      )}
      <p class="example-ways">
        <button type="button" class="primary" onClick={onTry}>
          {t('exampleTry')}
        </button>
        <button type="button" disabled={finding === null} onClick={onCompare}>
          {t('actionCompare')}
        </button>
      </p>
    </section>
  );
}

/** One text as its outlet printed it. */
function ExampleCard({ draft, kicker }: { draft: ReportDraft; kicker: string }) {
  const { locale } = useTranslator();
  const { title, outlet, published, text } = draft;
  return (
    <article class="example-card">
      <p class="kicker">{kicker}</p>
      <h3>{title}</h3>
      <Parts class="muted">
        {outlet}
        {published && formatDate(published, locale)}
      </Parts>
      {text.split('\n\n').map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </article>
  );
}
