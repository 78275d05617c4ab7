import type { Span } from '../core/span';
import type { Draft } from './draft';
import type { Differing } from './regions';

export type SideName = 'suspect' | 'source';

const UNTOLD = -1;

/**
 * Who has told which differing token. Every token is told once: by the first that claims it,
 * the gravest being asked first. Tellers are numbers of the caller's.
 */
export class Ledger {
  private readonly tellers: Readonly<Record<SideName, Int32Array>>;

  constructor(pageTokens: number, sourceTokens: number) {
    this.tellers = {
      suspect: new Int32Array(pageTokens).fill(UNTOLD),
      source: new Int32Array(sourceTokens).fill(UNTOLD),
    };
  }

  /** The tokens of a span that nobody has told, ascending. */
  open(side: SideName, span: Span): number[] {
    const found: number[] = [];
    for (let token = span[0]; token < span[1]; token += 1)
      if (this.tellers[side][token] === UNTOLD) found.push(token);
    return found;
  }

  /** … and how many they are. */
  countOpen(side: SideName, span: Span): number {
    let count = 0;
    for (let token = span[0]; token < span[1]; token += 1)
      if (this.tellers[side][token] === UNTOLD) count += 1;
    return count;
  }

  /** Something differs in the words of a change, and all of that is told. */
  hasAll(change: Pick<Draft, SideName>, differing: Differing): boolean {
    let found = false;
    for (const side of ['suspect', 'source'] as const)
      for (let token = change[side]?.[0] ?? 0; token < (change[side]?.[1] ?? 0); token += 1) {
        if (differing[side][token] !== 1) continue;
        if (this.tellers[side][token] === UNTOLD) return false;
        found = true;
      }
    return found;
  }

  /** Marks what is still open of a change's words as told by `teller`, in all places that it accounts for. */
  claim(teller: number, change: Pick<Draft, SideName | 'answers'>): void {
    for (const { suspect, source } of [change, change.answers ?? change]) {
      this.claimSide(teller, 'suspect', suspect);
      this.claimSide(teller, 'source', source);
    }
  }

  /** Null for a token that nobody has told. */
  tellerOf(side: SideName, token: number): number | null {
    const teller = this.tellers[side][token] ?? UNTOLD;
    return teller === UNTOLD ? null : teller;
  }

  private claimSide(teller: number, side: SideName, span: Span | null): void {
    for (let token = span?.[0] ?? 0; token < (span?.[1] ?? 0); token += 1)
      if (this.tellers[side][token] === UNTOLD) this.tellers[side][token] = teller;
  }
}
