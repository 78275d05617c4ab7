import type { PlainKey } from '../i18n/catalogue';
import { useTranslator } from '../i18n/context';
import type { CoverageWord } from '../model/coverage';
import { coverageWord } from '../model/coverage';

const OF_PAGE: Record<CoverageWord, PlainKey> = {
  all: 'coveragePageAll',
  most: 'coveragePageMost',
  half: 'coveragePageHalf',
  some: 'coveragePageSome',
  little: 'coveragePageLittle',
  none: 'coveragePageNone',
};

const OF_SOURCE: Record<CoverageWord, PlainKey> = {
  all: 'coverageSourceAll',
  most: 'coverageSourceMost',
  half: 'coverageSourceHalf',
  some: 'coverageSourceSome',
  little: 'coverageSourceLittle',
  none: 'coverageSourceNone',
};

/** Both ways of looking: how much of the page stands there, how much of that stands here. */
export function Coverage({ suspect, source }: { suspect: number; source: number }) {
  const { t } = useTranslator();
  return (
    <section class="coverage" aria-label={t('coverageTitle')}>
      <CoverageRow words={t(OF_PAGE[coverageWord(suspect)])} share={suspect} />
      <CoverageRow words={t(OF_SOURCE[coverageWord(source)])} share={source} />
    </section>
  );
}

function CoverageRow({ words, share }: { words: string; share: number }) {
  const { percent } = useTranslator();
  const width = Math.min(1, Math.max(0, share));
  return (
    <div class="coverage-row">
      <p>
        <span>{words}</span>
        <span class="share">{percent(width)}</span>
      </p>
      <div class="bar" aria-hidden="true">
        <span style={{ inlineSize: `${(width * 100).toFixed(1)}%` }} />
      </div>
    </div>
  );
}
