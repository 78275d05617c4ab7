import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { DrawnStory } from '../../lib/manage/drawn-story';
import { useTranslator } from '../i18n/context';
import { LINE_KINDS, LINE_NAMES, type LineKind } from '../model/line-names';
import { layOut, linesOf } from '../model/story-graph';
import { StoryFigure, type PictureFormat } from '../parts/StoryFigure';
import { StoryGraph } from '../parts/StoryGraph';
import { StoryKey } from '../parts/StoryKey';
import { StoryTable } from '../parts/StoryTable';
import { StoryTimeline } from '../parts/StoryTimeline';

interface StoryViewProps {
  story: DrawnStory;
  /** Id of the report that was asked about. */
  here: string;
  addressOf: (id: string) => string;
  /** Hands a drawing to the reader; `name`: of the file, without its ending. */
  onSave: (svg: SVGSVGElement, format: PictureFormat, name: string) => void;
}

/** Where a story went: who has it from whom, when, and the same as a table. */
export function StoryView({ story, here, addressOf, onSave }: StoryViewProps) {
  const { t, plural, dir } = useTranslator();
  const present = useMemo(() => new Set(linesOf(story).map(({ kind }) => kind)), [story]);
  const [shown, setShown] = useState<ReadonlySet<LineKind>>(new Set(LINE_KINDS));
  const [zoom, setZoom] = useState(1);
  const graph = useRef<SVGSVGElement>(null);
  const times = useRef<SVGSVGElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const drawing = useMemo(() => layOut(story, shown, dir), [story, shown, dir]);
  useEffect(() => heading.current?.focus(), []);
  const turn = (kind: LineKind, on: boolean) => {
    const next = new Set(shown);
    if (on) next.add(kind);
    else next.delete(kind);
    setShown(next);
  };
  const isAlone = story.reports.length === 1 && story.absent.length === 0;
  return (
    <main class="story">
      <header>
        <h1 ref={heading} tabIndex={-1}>
          {t('storyMapTitle')}
        </h1>
        <p class="lede">{t(isAlone ? 'storyNone' : 'storyMapLede')}</p>
        {story.more > 0 && <p class="muted">{plural('storyMore', story.more)}</p>}
      </header>
      {!isAlone && (
        <>
          <StoryFigure
            id="story-graph"
            title="storyGraph"
            svg={graph}
            zoom={zoom}
            onZoom={setZoom}
            onSave={(svg, format) => onSave(svg, format, 'firsthand-story')}
          >
            <StoryGraph {...{ story, drawing, zoom, here, addressOf }} svg={graph} />
          </StoryFigure>
          <fieldset class="story-kinds">
            <legend>{t('storyShow')}</legend>
            {LINE_KINDS.filter((kind) => present.has(kind)).map((kind) => (
              <label key={kind}>
                <input
                  type="checkbox"
                  checked={shown.has(kind)}
                  onChange={(event) => turn(kind, event.currentTarget.checked)}
                />
                <StoryKey kind={kind} />
                <span>{t(LINE_NAMES[kind])}</span>
              </label>
            ))}
          </fieldset>
          <StoryFigure
            id="story-times"
            title="storyTimeline"
            svg={times}
            zoom={zoom}
            onZoom={setZoom}
            onSave={(svg, format) => onSave(svg, format, 'firsthand-story-times')}
          >
            <StoryTimeline reports={story.reports} {...{ zoom, here, addressOf }} svg={times} />
          </StoryFigure>
          <div class="story-figure">
            <h2 id="story-table">{t('storyTable')}</h2>
            <StoryTable {...{ story, here, addressOf }} />
          </div>
        </>
      )}
    </main>
  );
}
