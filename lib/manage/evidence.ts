import type { Finding } from '../check/finding';
import type { DateClaim } from '../core/article';
import type { Corpus } from '../corpus/corpus';

/** A finding that the user kept, with both texts as they were then. */
export interface KeptFinding {
  /** Of the line of the log. */
  id: string;
  finding: Finding;
  there: {
    title: string;
    outlet: string | null;
    url: string | null;
    published: DateClaim | null;
    /** Null where the corpus had none. */
    text: string | null;
  };
}

/** What the user wrote on a case: on one original and all that took from it. */
export interface CaseNote {
  id: string;
  note: string;
}

export const CASE_NOTE_CHARACTERS = 5_000;

/** The finding with the text that its page is compared with; null where it has no source. */
export async function keptFinding(
  id: string,
  finding: Finding,
  corpus: Pick<Corpus, 'byId'>,
): Promise<KeptFinding | null> {
  const source = finding.sources.find(({ likelyOriginal }) => likelyOriginal) ?? finding.sources[0];
  if (!source) return null;
  const { title, outlet, url, published } = source;
  const text = (await corpus.byId(source.id))?.text ?? null;
  return { id, finding, there: { title, outlet, url, published, text } };
}

/** A kept finding as it was stored; null for what is none. */
export function readKeptFinding(value: unknown): KeptFinding | null {
  const { id, finding, there } = value as Partial<Record<keyof KeptFinding, unknown>>;
  const isOne =
    typeof id === 'string' &&
    typeof finding === 'object' &&
    finding !== null &&
    typeof (finding as Finding).article?.text === 'string' &&
    typeof there === 'object' &&
    there !== null;
  return isOne ? (value as KeptFinding) : null;
}

/** A note as it was stored; null for what is none. */
export function readCaseNote(value: unknown): CaseNote | null {
  const { id, note } = value as Partial<Record<keyof CaseNote, unknown>>;
  return typeof id === 'string' && typeof note === 'string' ? (value as CaseNote) : null;
}
