import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import type { DrawnReport } from '../../lib/manage/drawn-story';
import { useTranslator } from '../i18n/context';
import { formatDate, formatMoment } from '../model/date';
import { spokenIn } from '../model/languages';
import { outletLabel } from '../model/sources';
import { timeLine } from '../model/story-time';
import { cut, linesOfWords } from '../model/text';

const ROW = 34;
const LABELS = 250;
const LINE = 520;
const EDGE = 24;
const LABEL_CHARACTERS = 34;
const TITLE_CHARACTERS = 90;

interface StoryTimelineProps {
  reports: readonly DrawnReport[];
  zoom: number;
  here: string;
  addressOf: (id: string) => string;
  svg: Ref<SVGSVGElement>;
}

/** When each report of a story is known to have been there, the earliest on top. */
export function StoryTimeline({ reports, zoom, here, addressOf, svg }: StoryTimelineProps) {
  const { t, dir, locale } = useTranslator();
  const prefix = useId();
  const { rows, undated, marks } = timeLine(reports);
  const all = [...rows, ...undated.map((report) => ({ report, at: null }))];
  const width = LABELS + LINE + 4 * EDGE;
  const bottom = EDGE + all.length * ROW;
  const height = bottom + 2 * EDGE;
  // The line runs as one reads.
  const toward = (x: number) => (dir === 'rtl' ? width - x : x);
  const placeOf = (at: number) => toward(LABELS + 2 * EDGE + at * LINE);
  return (
    <svg
      ref={svg}
      class="story-drawing"
      role="group"
      aria-label={t('storyTimeline')}
      width={width * zoom}
      height={height * zoom}
      viewBox={`0 0 ${width} ${height}`}
      direction={dir}
    >
      <g aria-hidden="true">
        {marks.map(({ at, iso }) => (
          <g key={iso}>
            <line class="story-mark" x1={placeOf(at)} x2={placeOf(at)} y1={EDGE / 2} y2={bottom} />
            <text class="story-when" x={placeOf(at)} y={bottom + 20} text-anchor="middle">
              {formatShort(iso, locale)}
            </text>
          </g>
        ))}
      </g>
      {all.map(({ report, at }, index) => {
        const id = `${prefix}-${index}`;
        const y = EDGE + index * ROW + ROW / 2;
        const outlet = outletLabel(report) ?? t('outletUnknown');
        const when = report.published
          ? formatDate(report.published, locale)
          : report.seen
            ? t('storySeen', { date: formatMoment(report.seen, locale) })
            : t('dateUnknown');
        return (
          <a
            key={report.id}
            href={addressOf(report.id)}
            class={report.id === here ? 'story-box story-here' : 'story-box'}
            id={id}
            aria-label={when}
            aria-labelledby={`${id} ${id}-outlet ${id}-title`}
          >
            <title id={`${id}-title`} lang={spokenIn(report.language)}>
              {cut(report.title.trim(), TITLE_CHARACTERS) || t('headlineMissing')}
            </title>
            <rect x={1} y={y - ROW / 2 + 2} width={width - 2} height={ROW - 4} rx="4" />
            <text id={`${id}-outlet`} class="story-outlet" x={toward(12)} y={y + 5}>
              {linesOfWords(outlet, LABEL_CHARACTERS, 1)[0]}
            </text>
            {at === null ? (
              <text class="story-when" x={placeOf(0)} y={y + 5}>
                {t('dateUnknown')}
              </text>
            ) : (
              <circle
                class={report.published ? 'story-dot' : 'story-dot story-seen'}
                cx={placeOf(at)}
                cy={y}
                r="6"
              />
            )}
          </a>
        );
      })}
    </svg>
  );
}

/** A day without its year, a moment of one day with its hour. */
function formatShort(iso: string, locale: string): string {
  const isDay = iso.length === 10;
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(isDay ? { timeZone: 'UTC' } : { hour: '2-digit', minute: '2-digit' }),
  }).format(Date.parse(iso));
}
