import { useEffect, useRef } from 'preact/hooks';
import type { CorpusManager } from '../../lib/check/corpus-manager';
import type { Finding } from '../../lib/check/finding';
import type { TextQuestion } from '../hooks/use-text-check';
import { TranslatorProvider, useTranslator } from '../i18n/context';
import { override } from '../i18n/override';
import { titledDraft } from '../model/check-form';
import { PAIR_WORDS } from '../model/pair-words';
import { leadingSource, titleName } from '../model/sources';
import { HEADLINE_CHARACTERS } from '../model/thresholds';
import { FindingView } from '../views/FindingView';
import { HeadingBase } from './Heading';
import { Icon } from './Icon';
import type { LoadControl } from './LoadOriginal';
import { SaveText } from './SaveText';
import { Told } from './Told';

/** Headings above a finding on the desk: the section, the result. */
const HEADINGS_ABOVE = 2;

interface CheckResultProps {
  question: TextQuestion;
  finding: Finding;
  corpus: Pick<CorpusManager, 'addText'>;
  load: LoadControl;
  /** Opens both texts beside each other. */
  onCompare: () => void;
  onClose: () => void;
}

/** The finding about a text, in full; the focus moves here when it comes. */
export function CheckResult({
  question,
  finding,
  corpus,
  load,
  onCompare,
  onClose,
}: CheckResultProps) {
  const translator = useTranslator();
  const { t } = translator;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [finding]);
  const words = question.kind === 'pair' ? override(translator, PAIR_WORDS) : translator;
  return (
    <div class="result" role="region" aria-labelledby="result-title">
      <header>
        <h2 id="result-title" tabIndex={-1} ref={title}>
          {t('checkResult')}
        </h2>
        {leadingSource(finding) && (
          <button type="button" onClick={onCompare}>
            <Icon name="beside" />
            {t('actionCompare')}
          </button>
        )}
        <button type="button" class="quiet" aria-label={t('checkCloseResult')} onClick={onClose}>
          {t('checkClose')}
        </button>
      </header>
      <p class="muted">
        <Subject question={question} />
      </p>
      <HeadingBase.Provider value={HEADINGS_ABOVE}>
        <TranslatorProvider translator={words}>
          <FindingView finding={finding} load={question.kind === 'pair' ? undefined : load} />
        </TranslatorProvider>
      </HeadingBase.Provider>
      {question.kind === 'text' && finding.identity === null && (
        <SaveText draft={titledDraft(question.draft, finding)} addText={corpus.addText} />
      )}
    </div>
  );
}

function Subject({ question }: { question: TextQuestion }) {
  const translator = useTranslator();
  const { t } = translator;
  switch (question.kind) {
    case 'text':
      return <>{t('checkedText')}</>;
    case 'pair':
      return <>{t('checkedPair')}</>;
    case 'report': {
      const title = titleName(question.report.title, HEADLINE_CHARACTERS, translator);
      return <Told sentence={t('checkedReport', { title })} language={question.report.language} />;
    }
  }
}
