import { anchor, isThere } from './anchor';
import type { MarkGroup, PageMark } from './marks';
import { CURRENT, highlightName, MARK_GROUPS } from './names';
import { PageText, squeezed, type NodeSpan } from './page-text';

/** A mark that was found, with the stretches of nodes that hold its words. */
export interface PaintedMark {
  mark: PageMark;
  spans: NodeSpan[];
  ranges: Range[];
}

/**
 * Paints marks with the CSS Custom Highlight API: no node of the page is touched, and none is
 * made. What the page no longer has is not painted.
 */
export class Painter {
  private painted: PaintedMark[] = [];
  private shown: ReadonlySet<MarkGroup> = new Set(MARK_GROUPS);

  constructor(
    private readonly seed: string,
    private readonly marks: readonly PageMark[],
  ) {}

  /** Finds all marks anew; yields between nodes and between marks. */
  *find(root: Element): Generator<void, void> {
    const page = new PageText();
    yield* page.read(root);
    const painted: PaintedMark[] = [];
    for (const mark of this.marks) {
      const spans = anchor(page, mark);
      if (spans) painted.push({ mark, spans, ranges: spans.map(rangeOf) });
      yield;
    }
    this.painted = painted;
    this.paint();
  }

  get found(): readonly PaintedMark[] {
    return this.painted;
  }

  /** What was not found on the page. */
  get lost(): number {
    return this.marks.length - this.painted.length;
  }

  /** True while every painted stretch still holds its words. */
  get isCurrent(): boolean {
    return this.painted.every(
      ({ mark, spans }) =>
        spans.every(({ node }) => node.isConnected) && isThere(spans, squeezed(mark.quote)),
    );
  }

  show(groups: ReadonlySet<MarkGroup>): void {
    this.shown = groups;
    this.paint();
  }

  /** Sets one change off, with all of its marks; or none. */
  point(at: PaintedMark | null): void {
    const name = highlightName(this.seed, CURRENT);
    if (at === null) {
      CSS.highlights.delete(name);
      return;
    }
    const ranges = this.painted
      .filter(({ mark }) => mark.item === at.mark.item)
      .flatMap((painted) => painted.ranges);
    CSS.highlights.set(name, prioritised(new Highlight(...ranges), MARK_GROUPS.length));
  }

  clear(): void {
    for (const group of [...MARK_GROUPS, CURRENT] as const)
      CSS.highlights.delete(highlightName(this.seed, group));
  }

  private paint(): void {
    MARK_GROUPS.forEach((group, priority) => {
      const name = highlightName(this.seed, group);
      const ranges = this.painted
        .filter(({ mark }) => mark.group === group)
        .flatMap((p) => p.ranges);
      if (ranges.length === 0 || !this.shown.has(group)) CSS.highlights.delete(name);
      else CSS.highlights.set(name, prioritised(new Highlight(...ranges), priority));
    });
  }
}

function prioritised(highlight: Highlight, priority: number): Highlight {
  highlight.priority = priority;
  return highlight;
}

function rangeOf({ node, start, end }: NodeSpan): Range {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range;
}
