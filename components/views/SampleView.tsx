import { useState } from 'preact/hooks';
import type { Finding } from '../../lib/check/finding';
import type { TextAnswer } from '../../lib/check/text-checker';
import type { Result } from '../../lib/core/result';
import type { Example } from '../example/example';
import { useTranslator } from '../i18n/context';
import { formatDate } from '../model/date';
import { failureKey } from '../model/failures';
import { HeadingBase } from '../parts/Heading';
import { Parts } from '../parts/Parts';
import { CheckingView } from './PopupStates';
import { GlanceView } from './GlanceView';

interface SampleViewProps {
  example: Example;
  /** Reads the article of this very page, and compares it with the original. */
  check: () => Promise<Result<TextAnswer>>;
  onCompare: (finding: Finding) => void;
}

type SampleState =
  | { status: 'idle' | 'checking' }
  | { status: 'failed'; code: string }
  | { status: 'done'; finding: Finding };

/** A page of news that nobody published, with Firsthand at its side to try. */
export function SampleView({ example, check, onCompare }: SampleViewProps) {
  const { t } = useTranslator();
  const [state, setState] = useState<SampleState>({ status: 'idle' });
  const ask = async () => {
    setState({ status: 'checking' });
    setState(stateOf(await check()));
  };
  return (
    <div class="sample">
      <SamplePage example={example} />
      <aside class="sample-aside" aria-label={t('sampleTitle')}>
        <p class="wordmark">{t('extName')}</p>
        <HeadingBase.Provider value={1}>
          {(state.status === 'idle' || state.status === 'failed') && (
            <div class="sample-start">
              <p>{t('sampleText', { outlet: example.copy.outlet ?? '' })}</p>
              <button type="button" class="primary" onClick={() => void ask()}>
                {t('actionCheck')}
              </button>
              {state.status === 'failed' && (
                <p class="error" role="alert">
                  {t(failureKey(state.code))}
                </p>
              )}
            </div>
          )}
          {state.status === 'checking' && <CheckingView />}
          {state.status === 'done' && (
            <>
              <GlanceView
                finding={state.finding}
                compared={null}
                onCompare={() => onCompare(state.finding)}
              />
              <p class="sample-ways">
                <button type="button" class="primary" onClick={() => onCompare(state.finding)}>
                  {t('actionCompare')}
                </button>
              </p>
            </>
          )}
        </HeadingBase.Provider>
      </aside>
    </div>
  );
}

function stateOf(answer: Result<TextAnswer>): SampleState {
  if (!answer.ok) return { status: 'failed', code: answer.error.code };
  return 'finding' in answer.value
    ? { status: 'done', finding: answer.value.finding }
    : { status: 'failed', code: 'page-unreadable' };
}

/** Built as pages of news are, for the reader of articles to find its way in. */
function SamplePage({ example: { copy, byline } }: { example: Example }) {
  const { t, locale } = useTranslator();
  return (
    <div class="sample-page">
      <header>
        <span class="sample-outlet">{copy.outlet}</span>
        <span class="sample-note">{t('sampleNote')}</span>
      </header>
      <main>
        <article>
          <h1>{copy.title}</h1>
          <Parts class="byline">
            <span class="author">{byline}</span>
            {copy.published && (
              <time dateTime={copy.published.at}>{formatDate(copy.published, locale)}</time>
            )}
          </Parts>
          <div class="sample-body" itemprop="articleBody">
            {copy.text.split('\n\n').map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </div>
        </article>
      </main>
    </div>
  );
}
