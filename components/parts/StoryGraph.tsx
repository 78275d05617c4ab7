import type { Ref } from 'preact';
import { useId } from 'preact/hooks';
import type { DrawnReport, DrawnStory } from '../../lib/manage/drawn-story';
import { useTranslator } from '../i18n/context';
import { formatDate } from '../model/date';
import { spokenIn } from '../model/languages';
import { outletLabel } from '../model/sources';
import {
  NAMING_NAMES,
  pathOf,
  type GraphBox,
  type GraphDrawing,
  type GraphLine,
} from '../model/story-graph';
import { linesOfWords } from '../model/text';

/** Characters of a line in a box, and the lines of a headline. */
const LINE_CHARACTERS = 26;
const HEADLINE_LINES = 2;
/** Space between the border of a box and its words. */
const INSET = 10;

interface StoryGraphProps {
  story: DrawnStory;
  drawing: GraphDrawing;
  zoom: number;
  /** Id of the report that was asked about. */
  here: string;
  /** Address of a report's page. */
  addressOf: (id: string) => string;
  svg: Ref<SVGSVGElement>;
}

/** Who has the text from whom, as a drawing; a table beside it says the same in words. */
export function StoryGraph({ story, drawing, zoom, here, addressOf, svg }: StoryGraphProps) {
  const { t, dir } = useTranslator();
  const { width, height, boxes, lines } = drawing;
  const reports = new Map(story.reports.map((report) => [report.id, report] as const));
  const houses: ReadonlyMap<string, string> = new Map(
    story.absent.map(({ key, name }) => [`house ${key}`, name] as const),
  );
  return (
    <svg
      ref={svg}
      class="story-drawing"
      role="group"
      aria-label={t('storyGraph')}
      width={width * zoom}
      height={height * zoom}
      viewBox={`0 0 ${width} ${height}`}
      direction={dir}
    >
      <defs>
        <marker
          id="story-head"
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerWidth="8"
          markerHeight="8"
          orient="auto-start-reverse"
        >
          <path class="story-head" d="M0 1 9 5 0 9z" />
        </marker>
      </defs>
      <g aria-hidden="true">
        {lines.map((line) => (
          <Line key={line.key} line={line} />
        ))}
        {/* After all lines: what is written on one is not crossed by another. */}
        {lines.map((line) => (
          <Said key={line.key} line={line} />
        ))}
      </g>
      {boxes.map((box) => {
        const report = reports.get(box.id);
        return report ? (
          <ReportBox
            key={box.id}
            box={box}
            report={report}
            isHere={report.id === here}
            href={addressOf(report.id)}
          />
        ) : (
          <HouseBox key={box.id} box={box} name={houses.get(box.id) ?? ''} />
        );
      })}
    </svg>
  );
}

/** Text goes with the line, a naming against it. */
function Line({ line: { kind, points } }: { line: GraphLine }) {
  const head = 'url(#story-head)';
  const isText = kind === 'reuse' || kind === 'version';
  const isNaming = kind === 'credit' || kind === 'absent';
  return (
    <path
      class={`story-line story-${kind}`}
      d={pathOf(points)}
      {...(isText && { 'marker-end': head })}
      {...(isNaming && { 'marker-start': head })}
    />
  );
}

/** How the one names the other, written on their line. */
function Said({ line: { kind, names, label } }: { line: GraphLine }) {
  const { t } = useTranslator();
  if (kind === 'version' || (kind === 'shared' && names === 'none')) return null;
  return (
    <text class="story-said" x={label.x} y={label.y - 4} text-anchor="middle">
      {t(NAMING_NAMES[names])}
    </text>
  );
}

interface ReportBoxProps {
  box: GraphBox;
  report: DrawnReport;
  isHere: boolean;
  href: string;
}

function ReportBox({ box, report, isHere, href }: ReportBoxProps) {
  const { t, locale, dir } = useTranslator();
  const id = useId();
  const left = box.x - box.width / 2;
  const top = box.y - box.height / 2;
  const start = dir === 'rtl' ? left + box.width - INSET : left + INSET;
  const outlet = outletLabel(report) ?? t('outletUnknown');
  const title = report.title.trim() === '' ? t('headlineMissing') : report.title;
  const when = report.published
    ? formatDate(report.published, locale)
    : report.seen
      ? t('storySeen', { date: formatDate({ at: report.seen, precision: 'day' }, locale) })
      : t('dateUnknown');
  return (
    <a
      href={href}
      class={isHere ? 'story-box story-here' : 'story-box'}
      aria-labelledby={`${id}-outlet ${id}-title ${id}-when`}
    >
      {/* In full, for the pointer too: the box has room for two lines. */}
      <title id={`${id}-title`} lang={spokenIn(report.language)}>
        {title}
      </title>
      <rect x={left} y={top} width={box.width} height={box.height} rx="4" />
      <text x={start} y={top + 20}>
        <tspan id={`${id}-outlet`} class="story-outlet">
          {linesOfWords(outlet, LINE_CHARACTERS - 2, 1)[0]}
        </tspan>
        {linesOfWords(title, LINE_CHARACTERS, HEADLINE_LINES).map((line, index) => (
          <tspan
            key={index}
            class="story-title"
            lang={spokenIn(report.language)}
            x={start}
            dy={index === 0 ? 19 : 16}
          >
            {line}
          </tspan>
        ))}
      </text>
      <text id={`${id}-when`} class="story-when" x={start} y={top + box.height - 9}>
        {when}
      </text>
    </a>
  );
}

function HouseBox({ box, name }: { box: GraphBox; name: string }) {
  return (
    <g class="story-box story-absent-house">
      <rect
        x={box.x - box.width / 2}
        y={box.y - box.height / 2}
        width={box.width}
        height={box.height}
        rx="4"
      />
      <text class="story-outlet" x={box.x} y={box.y + 5} text-anchor="middle">
        {linesOfWords(name, LINE_CHARACTERS - 2, 1)[0]}
      </text>
    </g>
  );
}
