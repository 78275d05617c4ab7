import type { StoredReport } from '../index/candidates';
import { sketchFromJson, sketchToJson, type SketchJson } from '../sketch/codec';
import type { Report, ReportMeta } from '../sketch/sketch';
import { FROZEN_CHUNK } from './parameters';

/**
 * Records as UTF-8 in chunks of memory that threads share: of each ordinal, from 1, its metadata
 * and sketch as JSON, and its text. A dead or unknown ordinal has the length 0.
 */
export interface FrozenRecords {
  chunks: SharedArrayBuffer[];
  /** Four numbers an ordinal: chunk, start in it, bytes of the JSON, bytes of the text + 1, or 0. */
  places: Uint32Array<SharedArrayBuffer>;
}

const FIELDS = 4;

interface RecordJson {
  meta: ReportMeta;
  sketch: SketchJson;
}

/** The record of an ordinal without its text; null for a dead or unknown one. O(its length). */
export function decodeRecord(
  records: FrozenRecords,
  ordinal: number,
): Omit<StoredReport, 'text'> | null {
  const [chunk, start, bytes] = placeOf(records, ordinal);
  if (bytes === 0) return null;
  const json = JSON.parse(decoded(records, chunk, start, bytes)) as RecordJson;
  return { ordinal, meta: json.meta, sketch: sketchFromJson(json.sketch) };
}

/** The text of a living ordinal; null where it has none. */
export function decodeText(records: FrozenRecords, ordinal: number): string | null {
  const [chunk, start, bytes, textBytes] = placeOf(records, ordinal);
  return textBytes === 0 ? null : decoded(records, chunk, start + bytes, textBytes - 1);
}

function placeOf({ places }: FrozenRecords, ordinal: number): [number, number, number, number] {
  const at = FIELDS * (ordinal - 1);
  const field = (index: number) => places[at + index] ?? 0;
  return [field(0), field(1), field(2), field(3)];
}

function decoded({ chunks }: FrozenRecords, chunk: number, start: number, bytes: number): string {
  // A decoder takes no shared memory: slice copies.
  return new TextDecoder().decode(new Uint8Array(chunks[chunk]!, start, bytes).slice());
}

/** Gathers records. Memory: the bytes once. */
export class RecordsBuilder {
  private readonly chunks: SharedArrayBuffer[] = [];
  private readonly places: number[] = [];
  private filled = 0;

  /** Adds a report under the next ordinal. */
  add({ meta, sketch, text }: Report): void {
    const encoder = new TextEncoder();
    const json = encoder.encode(JSON.stringify({ meta, sketch: sketchToJson(sketch) }));
    const words = text === null ? null : encoder.encode(text);
    const size = json.length + (words?.length ?? 0);
    const room = this.chunks.at(-1)?.byteLength ?? 0;
    if (this.filled + size > room) {
      this.chunks.push(new SharedArrayBuffer(Math.max(FROZEN_CHUNK, size)));
      this.filled = 0;
    }
    const bytes = new Uint8Array(this.chunks.at(-1)!);
    bytes.set(json, this.filled);
    if (words) bytes.set(words, this.filled + json.length);
    this.places.push(
      this.chunks.length - 1,
      this.filled,
      json.length,
      words ? words.length + 1 : 0,
    );
    this.filled += size;
  }

  freeze(isAlive: (ordinal: number) => boolean): FrozenRecords {
    const places = new Uint32Array(
      new SharedArrayBuffer(this.places.length * Uint32Array.BYTES_PER_ELEMENT),
    );
    places.set(this.places);
    for (let ordinal = 1; FIELDS * ordinal <= places.length; ordinal++) {
      if (!isAlive(ordinal)) places.fill(0, FIELDS * (ordinal - 1), FIELDS * ordinal);
    }
    return { chunks: this.chunks, places };
  }
}
