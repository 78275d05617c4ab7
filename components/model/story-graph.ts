import { graphlib, layout } from '@dagrejs/dagre';
import type { DrawnStory, Naming, ProvenanceLine } from '../../lib/manage/drawn-story';
import type { PlainKey } from '../i18n/catalogue';
import type { LineKind } from './line-names';

export const NAMING_NAMES: Record<Naming, PlainKey> = {
  credited: 'storyCredited',
  mentioned: 'storyMentioned',
  none: 'storyNotCredited',
};

/** Size of the box of a report and of a house that is not there, in pixels. */
export const BOX = { width: 224, height: 84 } as const;
export const HOUSE = { width: 196, height: 44 } as const;

/** Room for what is written on a line. */
const LABEL = { width: 108, height: 18 } as const;

interface Point {
  x: number;
  y: number;
}

export interface GraphBox extends Point {
  /** Id of a report, or key of a house that is not there. */
  id: string;
  absent: boolean;
  width: number;
  height: number;
}

export interface GraphLine {
  key: string;
  kind: LineKind;
  names: Naming;
  from: string;
  to: string;
  /** From the side of the source to the side of what came of it. */
  points: Point[];
  label: Point;
}

export interface GraphDrawing {
  width: number;
  height: number;
  boxes: GraphBox[];
  lines: GraphLine[];
}

type GivenLine = Pick<ProvenanceLine, 'from' | 'to' | 'names'> & { kind: LineKind };

/** Every line of a story, those from houses that are not there included. */
export function linesOf({ lines, absent }: DrawnStory): GivenLine[] {
  return [
    ...lines,
    ...absent.flatMap(({ key, by }) =>
      by.map(({ id, names }): GivenLine => ({
        kind: 'absent',
        from: houseId(key),
        to: id,
        names,
      })),
    ),
  ];
}

/** Houses and reports have ids of their own. */
function houseId(key: string): string {
  return `house ${key}`;
}

/**
 * The graph in layers (Sugiyama and others 1981, by dagre): sources in front, what came of them
 * behind, in the direction of reading. Lines of kinds that are not shown take no part in it.
 */
export function layOut(
  story: DrawnStory,
  shown: ReadonlySet<LineKind>,
  dir: 'ltr' | 'rtl',
): GraphDrawing {
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({
    rankdir: dir === 'rtl' ? 'RL' : 'LR',
    nodesep: 28,
    edgesep: 20,
    ranksep: 72,
    marginx: 12,
    marginy: 12,
  });
  for (const { id } of story.reports) graph.setNode(id, { ...BOX });
  if (shown.has('absent')) {
    for (const { key } of story.absent) graph.setNode(houseId(key), { ...HOUSE });
  }
  const lines = linesOf(story).filter(({ kind }) => shown.has(kind));
  lines.forEach(({ from, to }, index) => {
    graph.setEdge(from, to, { ...LABEL, labelpos: 'c' }, String(index));
  });
  layout(graph);
  const way = dir === 'rtl' ? -1 : 1;
  const boxAt = (id: string) => graph.node(id) as GraphBox;
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width,
    height,
    boxes: graph.nodes().map((id: string) => {
      const node = graph.node(id) as Omit<GraphBox, 'id' | 'absent'>;
      const { x, y } = node;
      const absent = id.startsWith('house ');
      return { id, absent, x, y, width: node.width, height: node.height };
    }),
    lines: lines.map((line, index) => {
      const edge = graph.edge(line.from, line.to, String(index)) as { points: Point[] } & Point;
      const { x, y } = edge;
      const points = fromSideToSide(edge.points, boxAt(line.from), boxAt(line.to), way);
      return { ...line, key: String(index), points, label: { x, y } };
    }),
  };
}

/** Where a line meets the side of a box, no nearer to a corner than this (px). */
const CORNER = 12;

/**
 * The points with their ends at the sides of the boxes that face each other: from above or below,
 * a line would cross the boxes that stand there.
 */
function fromSideToSide(
  points: readonly Point[],
  from: GraphBox,
  to: GraphBox,
  way: 1 | -1,
): Point[] {
  const between = points.slice(1, -1);
  const meets = ({ x, y, width, height }: GraphBox, toward: Point, side: 1 | -1): Point => {
    const reach = height / 2 - CORNER;
    return { x: x + (side * width) / 2, y: Math.max(y - reach, Math.min(y + reach, toward.y)) };
  };
  const ahead = way === 1 ? -1 : 1;
  return [meets(from, between[0] ?? to, way), ...between, meets(to, between.at(-1) ?? from, ahead)];
}

/** A line through the points, its corners rounded: each point in between steers one curve. */
export function pathOf(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  let path = `M${round(first)}`;
  rest.forEach((point, index) => {
    const next = rest[index + 1];
    if (next === undefined) path += `L${round(point)}`;
    else path += `Q${round(point)} ${round(between(point, next))}`;
  });
  return path;
}

function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function round({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
