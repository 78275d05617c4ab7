/** Runs in a saved page: puts a passage in, reads the article, paints the passage, and looks. */
import { extractArticle } from '../../lib/article/extract';
import type { PageMark } from '../../lib/highlight/marks';
import { highlightName } from '../../lib/highlight/names';
import { Painter } from '../../lib/highlight/painter';
import { squeezed } from '../../lib/highlight/page-text';

export interface Trial {
  /** unread: the article was read without the passage, so nothing could be marked. */
  outcome: 'exact' | 'wrong' | 'missed' | 'unread' | 'no-article';
  /** Whether the body was the same before, during and after. */
  untouched: boolean;
  /** Longest single step of the work (ms). */
  longest: number;
}

const SEED = 'measuringaaa';

/** Words of context on each side, as the extension gives them. */
const CONTEXT = 48;

function tryPassage(passage: string): Trial {
  const host = placeFor();
  if (!host) return { outcome: 'no-article', untouched: true, longest: 0 };
  const paragraph = document.createElement('p');
  const half = passage.indexOf(' ', passage.length / 2);
  const inner = document.createElement('em');
  inner.textContent = passage.slice(half);
  paragraph.append(passage.slice(0, half), inner);
  host.after(paragraph);
  const before = document.body.outerHTML;
  const read = extractArticle(document, 'https://saved.example/story');
  if (!read.ok) return { outcome: 'no-article', untouched: true, longest: 0 };
  const mark = markIn(read.value.text, passage);
  if (!mark) return { outcome: 'unread', untouched: true, longest: 0 };
  const painter = new Painter(SEED, [mark]);
  const longest = steps(painter.find(document.body));
  const during = document.body.outerHTML;
  const painted = [...(CSS.highlights.get(highlightName(SEED, 'passage')) ?? [])] as Range[];
  const words = squeezed(painted.map(String).join(''));
  const inside = painted.every(({ startContainer }) => paragraph.contains(startContainer));
  painter.clear();
  const untouched = before === during && before === document.body.outerHTML;
  if (painted.length === 0) return { outcome: 'missed', untouched, longest };
  return { outcome: inside && words === squeezed(passage) ? 'exact' : 'wrong', untouched, longest };
}

/** The paragraph in the middle of those that hold most text: there an article is. */
function placeFor(): Element | null {
  const long = [...document.querySelectorAll('p')].filter(
    (p) => (p.textContent ?? '').length > 120 && p.checkVisibility(),
  );
  return long[Math.floor(long.length / 2)] ?? null;
}

function markIn(text: string, passage: string): PageMark | null {
  const at = text.indexOf(passage);
  if (at < 0) return null;
  return {
    group: 'passage',
    quote: passage,
    prefix: text.slice(Math.max(0, text.lastIndexOf('\n', at) + 1, at - CONTEXT), at),
    suffix: '',
    at: at / text.length,
    item: 'passage',
    told: null,
  };
}

/** Runs it in slices as the extension does, and times the longest. */
function steps(work: Iterator<void, void>): number {
  let longest = 0;
  for (let done = false; !done;) {
    const start = performance.now();
    for (let step = 0; step < 8 && !done; step += 1) done = work.next().done === true;
    longest = Math.max(longest, performance.now() - start);
  }
  return longest;
}

Object.assign(globalThis, { tryPassage });
