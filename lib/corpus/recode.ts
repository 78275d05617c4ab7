import { FirsthandError } from '../core/errors';
import { digestOf } from '../sketch/digest';
import { CODING } from '../sketch/scheme';
import type { Report, ReportMeta, Sketch } from '../sketch/sketch';
import type { Access } from './access';
import { SLICE_TEXTS } from './parameters';
import { readWhole } from './reader';
import type { AnyTransaction, WriteTransaction } from './schema';
import { readState, writeState } from './state';
import { addAll, prepare } from './writer';

/** Fingerprints of a text in the newest coding. */
export type Recode = (text: string, meta: ReportMeta) => Sketch;

/**
 * How far the reports were coded anew; `next` is null once all are dealt with. A record that says
 * nothing of telling words is of a release that had none, whose work is to be done again.
 */
interface Progress {
  coding: number;
  telling: true;
  next: number | null;
  /** Codings of the reports that stay as they are, for want of their text. */
  staying: number[];
}

const PROGRESS = 'recoding';
const FIRST_ORDINAL = 1;
const DOING = { coding: CODING, telling: true } as const;

/**
 * One slice of coding anew what an earlier release had coded, after a release that codes better:
 * reports with their text become reports of the newest coding, under new ordinals; those without
 * stay as they are, readable and comparable. The cursor is in the same transaction, so a worker
 * that dies loses at most a slice. False when there is nothing left to do.
 */
export async function recodeSlice(access: Access, recode: Recode, now: string): Promise<boolean> {
  const { next } = await access.read(['meta'], readProgress);
  if (next === null) return false;
  return access.write(async (transaction) => {
    const { next: from, staying } = await readProgress(transaction);
    if (from === null) return false;
    const range = IDBKeyRange.lowerBound(from);
    const records = await transaction.objectStore('reports').getAll(range, SLICE_TEXTS);
    const older = (await readWhole(transaction, records)).filter(({ sketch }) => isOlder(sketch));
    const anew = older
      .filter(({ text }) => text !== null)
      .map(({ meta, text }) => prepare(coded(meta, text!, recode)));
    const left = older
      .filter(({ text, sketch }) => text === null && sketch.coding < CODING)
      .map(({ sketch }) => sketch.coding);
    const last = records.at(-1)?.ordinal ?? null;
    const next = last === null ? null : last + 1;
    const value: Progress = { ...DOING, next, staying: [...new Set([...staying, ...left])] };
    const progress = { key: PROGRESS, value };
    await addAll(transaction, anew, { present: 'replace', respectDeleted: false, progress }, now);
    if (next === null) await keepCodings(transaction, value.staying);
    return next !== null;
  });
}

/** True for what an earlier release made. */
function isOlder({ coding, telling }: Sketch): boolean {
  return coding < CODING || telling === undefined;
}

/** Every report was looked at: only what stays is of an older coding. */
async function keepCodings(transaction: WriteTransaction, staying: number[]): Promise<void> {
  const state = await readState(transaction);
  const codings = [...staying, CODING].sort((a, b) => a - b);
  await writeState(transaction, { ...state, codings });
}

/** The same report, whose digest is that of its tokens. */
function coded(meta: ReportMeta, text: string, recode: Recode): Report {
  const sketch = recode(text, meta);
  if (sketch.coding !== CODING) throw new FirsthandError('input-malformed', 'an older coding');
  return {
    text,
    sketch,
    meta: { ...meta, words: sketch.tokens.length, digest: digestOf(sketch.tokens) },
  };
}

async function readProgress(transaction: AnyTransaction): Promise<Progress> {
  const stored = await transaction.objectStore('meta').get(PROGRESS);
  const { coding, telling, next, staying } = (stored ?? {}) as Partial<
    Record<keyof Progress, unknown>
  >;
  const isOurs =
    coding === CODING &&
    telling === true &&
    (next === null || Number.isSafeInteger(next)) &&
    Array.isArray(staying) &&
    staying.every((one) => Number.isSafeInteger(one));
  return isOurs
    ? { ...DOING, next: next as number | null, staying: staying as number[] }
    : { ...DOING, next: FIRST_ORDINAL, staying: [] };
}
