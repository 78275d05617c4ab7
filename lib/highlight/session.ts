import { Bar } from './bar';
import type { MarkGroup, PageMarks } from './marks';
import { MARK_GROUPS } from './names';
import { Painter, type PaintedMark } from './painter';
import { inSlices } from './slices';

/** After this long without a change a page that renders anew is read again (ms). */
const REST = 400;

/** Time between two looks under the pointer (ms). */
const LOOK = 60;

/** How far beside its line a pointer still means a word (CSS pixels). */
const NEAR = 2;

/**
 * What is shown on one page, from the click until it is switched off: marks, bar, and what
 * stands under the pointer. The body is never touched. `closed` is called once, at the end.
 */
export class HighlightSession {
  private readonly abort = new AbortController();
  private readonly painter: Painter;
  private readonly bar: Bar;
  private readonly shown = new Set<MarkGroup>(MARK_GROUPS);
  private current: PaintedMark | null = null;
  private rest: ReturnType<typeof setTimeout> | null = null;
  private lastLook = 0;

  constructor(
    { seed, marks, words }: PageMarks,
    private readonly closed: () => void,
  ) {
    this.painter = new Painter(seed, marks);
    this.bar = new Bar(words, {
      step: (by) => this.step(by),
      toggle: (group) => this.toggle(group),
      close: () => this.close(),
    });
  }

  /** Finds and paints everything; answers how many marks were found and how many not. */
  async start(): Promise<{ found: number; lost: number }> {
    const { signal } = this.abort;
    await inSlices(this.painter.find(document.body), signal);
    if (!signal.aborted) this.watch();
    this.draw();
    this.bar.focus();
    return { found: this.painter.found.length, lost: this.painter.lost };
  }

  close(): void {
    if (this.abort.signal.aborted) return;
    this.abort.abort();
    if (this.rest !== null) clearTimeout(this.rest);
    this.painter.clear();
    this.bar.remove();
    this.closed();
  }

  /**
   * The changes that are painted, in the order of the page, each by its first mark; passages where
   * there are none.
   */
  private stops(): PaintedMark[] {
    const shown = this.painter.found.filter(({ mark }) => this.shown.has(mark.group));
    const changes = shown.filter(({ mark }) => mark.told !== null);
    const stops = changes.length > 0 ? changes : shown;
    return firstOfEach([...stops].sort((a, b) => a.mark.at - b.mark.at));
  }

  private step(by: 1 | -1): void {
    const stops = this.stops();
    if (stops.length === 0) return;
    const index = this.current ? stops.indexOf(this.current) : by > 0 ? -1 : 0;
    this.current = stops[(index + by + stops.length) % stops.length]!;
    this.painter.point(this.current);
    const holder = this.current.spans[0]?.node.parentElement;
    holder?.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.draw();
  }

  private toggle(group: MarkGroup): void {
    if (!this.shown.delete(group)) this.shown.add(group);
    this.painter.show(this.shown);
    this.draw();
  }

  private draw(): void {
    const stops = this.stops();
    const counts = new Map<MarkGroup, number>();
    for (const { mark } of firstOfEach(this.painter.found))
      counts.set(mark.group, (counts.get(mark.group) ?? 0) + 1);
    this.bar.show({
      groups: MARK_GROUPS.toReversed()
        .filter((group) => counts.has(group))
        .map((group) => ({ group, count: counts.get(group)!, shown: this.shown.has(group) })),
      current: this.current,
      position: this.current ? stops.indexOf(this.current) + 1 : 0,
      all: stops.length,
      lost: this.painter.lost,
    });
  }

  private watch(): void {
    const { signal } = this.abort;
    const observer = new MutationObserver(() => {
      if (this.rest !== null) clearTimeout(this.rest);
      this.rest = setTimeout(() => void this.readAgain(), REST);
    });
    observer.observe(document.body, { childList: true, characterData: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect());
    document.addEventListener('pointermove', (event) => this.look(event), {
      passive: true,
      signal,
    });
  }

  /** A page that rendered anew has other nodes; where none of ours are gone, nothing is done. */
  private async readAgain(): Promise<void> {
    if (this.painter.isCurrent && this.painter.lost === 0) return;
    const pointed = this.current?.mark;
    if (!(await inSlices(this.painter.find(document.body), this.abort.signal))) return;
    this.current = this.painter.found.find(({ mark }) => mark === pointed) ?? null;
    this.painter.point(this.current);
    this.draw();
  }

  private look({ clientX: x, clientY: y, timeStamp }: PointerEvent): void {
    if (timeStamp - this.lastLook < LOOK) return;
    this.lastLook = timeStamp;
    const mark = this.painter.found.find(
      ({ mark: { told, group }, ranges }) =>
        told !== null && this.shown.has(group) && ranges.some((range) => isUnder(range, x, y)),
    );
    this.bar.tip(mark ? { x, y, mark } : null);
  }
}

/** One mark of each change, the first that stands in the list. */
function firstOfEach(marks: readonly PaintedMark[]): PaintedMark[] {
  const seen = new Set<string>();
  return marks.filter(({ mark: { item } }) => !seen.has(item) && seen.add(item));
}

function isUnder(range: Range, x: number, y: number): boolean {
  for (const { left, right, top, bottom } of range.getClientRects())
    if (x >= left && x <= right && y >= top - NEAR && y <= bottom + NEAR) return true;
  return false;
}
