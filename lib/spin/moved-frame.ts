import { spanLength, type Span } from '../core/span';
import type { Draft } from './draft';
import type { Sides } from './finish';
import { isFrameBeside } from './house/speech-frame';
import type { SideName } from './ledger';
import type { Held } from './quotation-reading';

/**
 * Who says a quotation, on the one side before it and on the other behind it: “A,” said Ines Lorre,
 * and Ines Lorre said: “A.” Neither came nor went, whatever else is quoted beside it.
 */
export class MovedFrames {
  /** What answers to the quotations that begin or end at a token, by the side that they stand on. */
  private readonly answers: Readonly<Record<SideName, Map<number, Span[]>>> = {
    suspect: new Map(),
    source: new Map(),
  };

  /** O(quotations). */
  constructor(
    held: readonly Held[],
    private readonly sides: Sides,
  ) {
    for (const { page, source } of held)
      for (const quoted of source) {
        this.add('suspect', page, quoted);
        this.add('source', quoted, page);
      }
  }

  private add(side: SideName, at: Span, answer: Span): void {
    const answers = this.answers[side];
    for (const edge of at) answers.set(edge, [...(answers.get(edge) ?? []), answer]);
  }

  /** The run stands beside a quotation, and its words beside what answers to that one. */
  has(side: SideName, run: Span): boolean {
    const { page, source } = this.sides;
    const [own, other] = side === 'suspect' ? [page, source] : [source, page];
    return run.some((edge) =>
      (this.answers[side].get(edge) ?? []).some((answer) => isFrameBeside(run, own, answer, other)),
    );
  }

  /** A clause that only one side has, as far as was read. */
  holds({ kind, suspect, source, inQuotation }: Draft): boolean {
    if (kind !== 'source-clause' || inQuotation !== undefined) return false;
    const [onPage, inSource] = [suspect, source].map((at) => at !== null && spanLength(at) > 0);
    if (onPage === inSource) return false;
    return onPage ? this.has('suspect', suspect!) : this.has('source', source!);
  }
}
