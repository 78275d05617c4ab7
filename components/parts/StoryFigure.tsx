import type { ComponentChildren, RefObject } from 'preact';
import { useTranslator } from '../i18n/context';
import type { PlainKey } from '../i18n/catalogue';

/** How a drawing leaves the page. */
export type PictureFormat = 'svg' | 'png';

/** Steps of the zoom; 1 is the size it was laid out for. */
export const ZOOMS = [0.5, 0.75, 1, 1.5, 2, 3] as const;

interface StoryFigureProps {
  id: string;
  title: PlainKey;
  svg: RefObject<SVGSVGElement | null>;
  zoom: number;
  onZoom: (zoom: number) => void;
  onSave: (svg: SVGSVGElement, format: PictureFormat) => void;
  children: ComponentChildren;
}

/** A drawing that scrolls in its frame, with what is done to it. */
export function StoryFigure({ id, title, svg, zoom, onZoom, onSave, children }: StoryFigureProps) {
  const { t, percent } = useTranslator();
  const at = ZOOMS.findIndex((step) => step === zoom);
  const step = (by: 1 | -1) => onZoom(ZOOMS[Math.min(ZOOMS.length - 1, Math.max(0, at + by))]!);
  const save = (format: PictureFormat) => svg.current && onSave(svg.current, format);
  return (
    <div class="story-figure">
      <div class="story-figure-head">
        <h2 id={id}>{t(title)}</h2>
        <div class="row">
          <button type="button" disabled={at === 0} onClick={() => step(-1)}>
            {t('storySmaller')}
          </button>
          <output>{percent(zoom)}</output>
          <button type="button" disabled={at === ZOOMS.length - 1} onClick={() => step(1)}>
            {t('storyLarger')}
          </button>
          <button type="button" onClick={() => save('svg')}>
            {t('storySaveSvg')}
          </button>
          <button type="button" onClick={() => save('png')}>
            {t('storySavePng')}
          </button>
        </div>
      </div>
      <div class="story-scroll" role="region" aria-labelledby={id} tabIndex={0}>
        {children}
      </div>
    </div>
  );
}
