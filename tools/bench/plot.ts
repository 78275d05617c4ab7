/** Curves as pictures: time over size, both by powers of ten, so that a straight line is a power. */
import * as Plot from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import type { Curve } from './growth';

/** Room beside the plot for the names of its lines (px). */
const NAMES = 290;

/** One SVG a sort of size, by a name that can be a file's. */
export function plotsOf(curves: readonly Curve[]): { name: string; svg: string }[] {
  const sorts = [...new Set(curves.map(({ of }) => of))];
  return sorts.map((of) => ({
    name: `growth-${of.replaceAll(' ', '-')}`,
    svg: plotOf(
      of,
      curves.filter((curve) => curve.of === of),
    ),
  }));
}

function plotOf(of: Curve['of'], curves: readonly Curve[]): string {
  const points = curves.flatMap(({ what, sizes, milliseconds }) =>
    sizes.map((size, at) => ({ what, size, time: milliseconds[at]! })),
  );
  const names = namesOf(curves, points);
  const svg = Plot.plot({
    // Plot builds the tree itself; in Node it has to be given a document.
    document: new JSDOM('').window.document,
    // The page that shows it may be light or dark.
    style: { background: 'white', color: 'black', fontSize: '12px' },
    width: 860,
    height: 360,
    marginLeft: 60,
    marginRight: NAMES,
    marginBottom: 45,
    x: {
      type: 'log',
      label: of,
      ticks: [...new Set(points.map(({ size }) => size))],
      tickFormat: ',',
    },
    y: { type: 'log', label: 'ms', grid: true, tickFormat: ',' },
    marks: [
      Plot.line(points, { x: 'size', y: 'time', stroke: 'what' }),
      Plot.dot(points, { x: 'size', y: 'time', fill: 'what', symbol: 'what', r: 4 }),
      // Lines that end at one place would have their names on each other.
      Plot.link(names, { x1: 'size', y1: 'time', x2: 'beside', y2: 'place', stroke: '#bbb' }),
      Plot.text(names, { x: 'beside', y: 'place', text: 'what', textAnchor: 'start', dx: 4 }),
    ],
  });
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return `${svg.outerHTML}\n`;
}

/** Names of the lines in the order of their ends, spread evenly over the height of the plot. */
function namesOf(curves: readonly Curve[], points: readonly { size: number; time: number }[]) {
  const times = points.map(({ time }) => time);
  const [most, least] = [Math.max(...times), Math.min(...times)];
  const sizes = points.map(({ size }) => size);
  const beside = Math.max(...sizes) * (Math.max(...sizes) / Math.min(...sizes)) ** 0.06;
  return curves
    .map(({ what, sizes: own, milliseconds }) => ({
      what,
      size: own.at(-1)!,
      time: milliseconds.at(-1)!,
      beside,
    }))
    .sort((a, b) => b.time - a.time)
    .map((name, at, all) => ({
      ...name,
      place: all.length === 1 ? name.time : most * (least / most) ** (at / (all.length - 1)),
    }));
}
