import type { Span } from '../core/span';
import type { SwapCounts } from '../align/alignment';
import type { FactKind } from '../sketch/sketch';
import type { Change } from './changes';

/** What was changed on the way. Spans are UTF-16 offsets into the suspect's (source's) text. */
export interface Spin {
  /** Every difference once, the gravest first; all that follows is drawn from the same reading. */
  changes: Change[];
  level: 'none' | 'some' | 'heavy';
  /** Counts that ground the level. */
  counts: SpinCounts;
  substitutions: Substitution[];
  quotations: QuotationFinding[];
  facts: FactFinding[];
  credit: CreditFinding[];
  framing: FramingFinding[];
}

export interface SpinCounts extends SwapCounts {
  /** Places at which words were swapped and the source's are not known. */
  unnamed: number;
}

export interface Substitution {
  /**
   * The source's wording; null when unknown (no text, no single neighbour), empty where the
   * page put words in. Only the changes inside a quotation have an empty side.
   */
  from: string | null;
  /** The page's wording; empty where it left words out. */
  to: string;
  relation: 'synonym' | 'inflection' | 'spelling' | 'phrase' | 'numeral' | 'other';
  at: Span;
  /** Whether `from` was read in the source's text or resolved through its code. */
  by: 'text' | 'code';
}

export interface QuotationFinding {
  status:
    | 'intact'
    | 'shortened'
    | 'cut'
    | 'altered'
    | 'spliced'
    | 'moved'
    | 'marked'
    | 'unmarked'
    | 'invented';
  suspect: { text: string; at: Span } | null;
  /** The source's wording where it has text; places resolved through codes otherwise. */
  source: { text: string | null; at: Span | null } | null;
  speaker: { suspect: string | null; source: string | null };
  /** The words that differ inside the quotation. */
  changes: Substitution[];
  /** Report ids whose wording agrees with the source's against the page's. */
  agreedBy: string[];
}

export interface FactFinding {
  kind: FactKind;
  status: 'kept' | 'altered' | 'missing' | 'added';
  suspect: { text: string; at: Span } | null;
  source: { text: string } | null;
}

export interface CreditFinding {
  status: 'kept' | 'dropped' | 'replaced' | 'left-over';
  kind: string;
  suspect: string | null;
  source: string | null;
}

export interface FramingFinding {
  kind:
    'hedge' | 'negation' | 'opposite' | 'saying' | 'loaded' | 'headline' | 'left-out' | 'put-in';
  from: string | null;
  to: string | null;
  at: Span | null;
  by: 'text' | 'code';
}
