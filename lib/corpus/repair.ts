import { digestOf } from '../sketch/digest';
import type { ReportMeta, Sketch } from '../sketch/sketch';
import type { Transactions } from './access';
import { carryOut } from './deletions';
import { LivenessBitmap } from './liveness';
import { PAGE } from './parameters';
import { postAllAnew } from './reselect';
import type { ReportRecord, WriteTransaction } from './schema';
import { isMeta, isRow, isSketch } from './soundness';
import type { CorpusState } from './state';
import { EMPTY_STATE, isState, readStateAsItIs, writeLiveness, writeState } from './state';
import type { Lying } from './survey';
import { layersOf, ordinalsIn } from './survey';
import { count, noteCoding, recordOf } from './writer';

export interface RepairParts {
  /** Fingerprints of a text, for a report that lost its own; null where the text is none. */
  remake: (text: string, meta: ReportMeta | null) => Sketch | null;
  /** The time now, ISO 8601. */
  now: string;
  onProgress?: (share: number) => void;
}

export interface Repaired {
  /** Reports fingerprinted anew from their text, or given a new row. */
  mended: number;
  /** Reports of which too little is left: deleted. */
  lost: number;
}

/** How a report stands after it was looked at; null when nothing of it can be kept. */
interface Kept {
  record: ReportRecord;
  sketch: Sketch;
  text: string | null;
  changed: boolean;
}

/**
 * Makes a damaged corpus whole: mends or deletes what is damaged of each report, counts anew,
 * and has the index filled again from the sketches by housekeeping (`postAllAnew`). Each slice
 * is one transaction and doing one again changes nothing, so that a page that is closed
 * half-way leaves a corpus that can be repaired again. Needs every store to be there.
 */
export async function repair(access: Transactions, parts: RepairParts): Promise<Repaired> {
  const { all, marked, brokenMarks } = await access.read(
    ['meta', 'reports', 'sketches', 'texts'],
    ordinalsIn,
  );
  const repaired: Repaired = { mended: 0, lost: 0 };
  const books = new Books();
  for (let from = 0; from < all.length; from += PAGE) {
    const slice = all.slice(from, from + PAGE).filter((ordinal) => !brokenMarks.has(ordinal));
    await access.write(async (transaction) => {
      for (const lying of await layersOf(transaction, slice, marked)) {
        await mendOne(transaction, lying, parts, books, repaired);
      }
    });
    parts.onProgress?.((from + slice.length) / all.length);
  }
  await access.write(async (transaction) => {
    await carryOut(transaction, [...brokenMarks]);
    const stored = await readStateAsItIs(transaction);
    await books.close(transaction, isState(stored) ? stored : null, all.at(-1) ?? 0);
  });
  return repaired;
}

async function mendOne(
  transaction: WriteTransaction,
  lying: Lying,
  parts: RepairParts,
  books: Books,
  repaired: Repaired,
): Promise<void> {
  const { ordinal } = lying;
  // A deletion that could not be undone is carried out.
  if (lying.marked && isSketch(lying.sketch)) return;
  const kept = lying.marked ? null : await unique(transaction, keep(lying, parts));
  if (!kept) {
    await transaction.objectStore('reports').delete(ordinal);
    await carryOut(transaction, [ordinal]);
    repaired.lost += 1;
    return;
  }
  books.enter(kept.record, kept.sketch.coding);
  if (!kept.changed) return;
  repaired.mended += 1;
  await Promise.all([
    transaction.objectStore('reports').put(kept.record),
    transaction.objectStore('sketches').put(kept.sketch, ordinal),
    kept.text === null
      ? transaction.objectStore('texts').delete(ordinal)
      : transaction.objectStore('texts').put(kept.text, ordinal),
  ]);
}

/** Under an id of its own: the one it has, or with its ordinal where another report has that. */
async function unique(transaction: WriteTransaction, kept: Kept | null): Promise<Kept | null> {
  if (!kept) return null;
  const { ordinal, meta } = kept.record;
  const holder = await transaction.objectStore('reports').index('id').getKey(meta.id);
  if (holder === undefined || holder === ordinal) return kept;
  const id = `${meta.id}-${ordinal}`;
  return { ...kept, record: { ...kept.record, id, meta: { ...meta, id } }, changed: true };
}

function keep({ ordinal, row, sketch, text }: Lying, parts: RepairParts): Kept | null {
  const meta = metaOf(row);
  const words = typeof text === 'string' ? text : null;
  const remade = isSketch(sketch) || words === null ? null : parts.remake(words, meta);
  const fingerprints = isSketch(sketch) ? sketch : remade;
  if (!fingerprints) return null;
  if (isRow(row) && isSketch(sketch) && row.hasText === (words !== null)) {
    return { record: row, sketch, text: words, changed: false };
  }
  const digest = digestOf(fingerprints.tokens);
  const described = meta ?? bareMeta(fingerprints);
  const report = {
    meta: { ...described, words: fingerprints.tokens.length, digest },
    sketch: fingerprints,
    text: words,
  };
  // How many postings it has is counted when the index is filled again.
  const record = recordOf(
    { meta: report.meta, hasText: report.text !== null },
    ordinal,
    addedOf(row) ?? parts.now,
    0,
  );
  return { record, sketch: fingerprints, text: words, changed: true };
}

function metaOf(row: unknown): ReportMeta | null {
  const meta = (row as Partial<ReportRecord> | undefined)?.meta;
  return isMeta(meta) ? meta : null;
}

function addedOf(row: unknown): string | null {
  const added = (row as Partial<Record<'added', unknown>> | undefined)?.added;
  return typeof added === 'string' ? added : null;
}

/** A report that lost its row is known by its words alone. */
function bareMeta({ language, tokens }: Sketch): ReportMeta {
  const digest = digestOf(tokens);
  return {
    id: `recovered-${digest.slice(0, 8)}`,
    title: '',
    outlet: null,
    hosts: [],
    url: null,
    byline: null,
    published: null,
    seen: null,
    language,
    words: tokens.length,
    origin: 'imported',
    digest,
  };
}

/** Who is there, counted as the reports are gone through. */
class Books {
  private readonly liveness = new LivenessBitmap();
  private readonly state: CorpusState = structuredClone(EMPTY_STATE);

  enter({ ordinal, meta, hasText }: ReportRecord, coding: number): void {
    this.liveness.set(ordinal);
    count(this.state, meta, hasText, 1);
    noteCoding(this.state, coding);
  }

  /** Writes state and liveness anew; what the old state knew and the rows do not is kept. */
  async close(transaction: WriteTransaction, old: CorpusState | null, last: number): Promise<void> {
    const { state } = this;
    // A mark keeps its ordinal too, and postings of dead reports may name any given so far.
    state.nextOrdinal = Math.max(old?.nextOrdinal ?? 1, last + 1);
    state.generation = Math.max(old?.generation ?? 0, state.nextOrdinal) + 1;
    state.sweep = old?.sweep ?? null;
    await postAllAnew(transaction, state);
    await writeLiveness(transaction, this.liveness.reaching(state.nextOrdinal));
    await writeState(transaction, state);
  }
}
