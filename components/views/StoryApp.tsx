import { useEffect, useState } from 'preact/hooks';
import type { DrawnStory } from '../../lib/manage/drawn-story';
import { useAttempts } from '../hooks/use-attempts';
import { useTranslator } from '../i18n/context';
import { failureKey } from '../model/failures';
import { Notice } from '../parts/Notice';
import type { PictureFormat } from '../parts/StoryFigure';
import { StoryView } from './StoryView';

export interface StoryPort {
  /** Id of the report whose story it is. */
  id: string;
  /** Null for a report that is not there; `onStep` hears how far it is (0…1). */
  draw(onStep: (share: number) => void): Promise<DrawnStory | null>;
  addressOf(id: string): string;
  save(svg: SVGSVGElement, format: PictureFormat, name: string): void;
}

/** The story of one report, once its reports were held against each other. */
export function StoryApp({ port }: { port: StoryPort }) {
  const { t, percent } = useTranslator();
  const { failure, attempt } = useAttempts();
  const [share, setShare] = useState(0);
  const [story, setStory] = useState<DrawnStory | null | undefined>();
  useEffect(() => void attempt(() => port.draw(setShare)).then(setStory), [port, attempt]);
  if (failure !== null) {
    return (
      <main class="compare-state">
        <div role="alert">
          <Notice icon="alert" title={t('failedTitle')} text={t(failureKey(failure))} />
        </div>
      </main>
    );
  }
  if (story === undefined) {
    return (
      <main class="compare-state" aria-busy="true">
        <h1>{t('storyMapTitle')}</h1>
        <p>{t('storyDrawing', { percent: percent(share) })}</p>
        <progress aria-label={t('storyMapTitle')} value={share} />
      </main>
    );
  }
  if (story === null) {
    return (
      <main class="compare-state">
        <Notice icon="pause" title={t('compareNothing')} text={t('reportGone')} />
      </main>
    );
  }
  return <StoryView story={story} here={port.id} addressOf={port.addressOf} onSave={port.save} />;
}
