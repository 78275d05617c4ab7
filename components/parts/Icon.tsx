/** Strokes on a 20 × 20 grid, drawn for this project. */
const PATHS = {
  // Two arrows that change places: words swapped.
  swap: 'M4 7h11m-3-3 3 3-3 3M16 13H5m3-3-3 3 3 3',
  // A sheet, and its lines said over again in waves: retold.
  retold:
    'M3.5 4h5v12h-5zM5 7h2M5 10h2M5 13h2M11 7q1.4-1.6 2.8 0t2.8 0M11 10.5q1.4-1.6 2.8 0t2.8 0M11 14q1.4-1.6 2.8 0t2.8 0',
  // Parts that meet: put together from several.
  puzzle:
    'M4 4h5.5v5.5H4zM10.5 4H16v5.5h-5.5zM4 10.5h5.5V16H4zM10.5 10.5H16V16h-5.5zM9.5 7h1M9.5 13h1M7 9.5v1M13 9.5v1',
  // One sheet in front of another: the same text twice.
  copy: 'M7.5 6.5h8v10h-8zM12.5 6.5v-3h-8v10h3',
  // A sheet with a signed foot: republished with credit.
  credit: 'M5 3.5h10v13H5zM7.5 7h5M7.5 9.5h5M7.5 13.5l1.5 1.2 3-2.7',
  // A sheet of which some parts are filled: passages.
  pieces: 'M4 4.5h5v4H4zM11 4.5h5v7h-5zM4 10.5h5v5H4zM11 13.5h5v2h-5z',
  quote: 'M4 13V9.5C4 7 5.5 5.5 8 5.2M4 10.5h4V14H4zM11 13V9.5c0-2.5 1.5-4 4-4.3M11 10.5h4V14h-4z',
  // Two sheets side by side: one event, two tellings.
  stories: 'M3.5 5h5.5v10.5H3.5zM11 5h5.5v10.5H11zM5 8h2.5M5 10.5h2.5M12.5 8H15M12.5 10.5H15',
  // A shelf: the corpus.
  shelf: 'M3 15.5h14M5 15.5v-10h2.5v10M7.5 15.5V4H10v11.5M11.5 15.2l1.5-9.4 2.4.4-1.5 9.3',
  // Two sheets, lines level with each other.
  beside: 'M3 4h6v12H3zM11 4h6v12h-6zM5 7.5h2M13 7.5h2M5 10.5h2M13 10.5h2',
  // A page, and a panel at its side.
  panel: 'M3 4h14v12H3zM11.5 4v12M13.5 7.5h1.5M13.5 10.5h1.5',
  search: 'M9 4a5 5 0 1 1 0 10A5 5 0 0 1 9 4zM12.8 12.8 16.5 16.5',
  pause: 'M10 3.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM8.2 7.5v5M11.8 7.5v5',
  alert: 'M10 3.5 17 16H3zM10 8v4M10 13.8v.2',
  // A sheet with a seal: what can be kept and sent.
  evidence: 'M4.5 3.5h11v13h-11zM7 7h6M7 9.5h6M12 12.2a1.6 1.6 0 1 1 0 3.2 1.6 1.6 0 0 1 0-3.2',
  menu: 'M4 6h12M4 10h12M4 14h12',
  check: 'M4 10.5 8 14.5 16 5.5',
  gear: 'M4 6.5h7M14 6.5h2M4 13.5h2M9 13.5h7M12.5 5v3M7.5 12v3',
  question:
    'M10 3.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM8 8.2a2 2 0 1 1 2.6 1.9c-.4.2-.6.5-.6.9v.4M10 13.3v.2',
  refresh: 'M15.5 8.5A6 6 0 1 0 16 11M15.8 4.5v4h-4',
  plus: 'M10 4.5v11M4.5 10h11',
  chevron: 'M8 5l5 5-5 5',
  up: 'M5 12.5 10 7.5l5 5',
  down: 'M5 7.5l5 5 5-5',
} as const;

export type IconName = keyof typeof PATHS;

/** A sign beside words that say the same: hidden from assistive technology. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
