import { Gunzip, Inflate } from 'fflate';
import { FirsthandError } from '../core/errors';
import { concat } from './bytes';
import { UNPACKED_FREE, UNPACKED_LIMIT, UNPACKED_RATIO } from './limits';

/** Bytes given to the unpacker at once: deflate makes at most 1,032 times as many of them. */
const SLICE = 16 * 1024;

/**
 * What one file may unpack to, all its parts together: a few bytes of hostile packing can say
 * terabytes, and parts of an archive can share them.
 */
export class Budget {
  #packed = 0;
  #unpacked = 0;

  /** `size` of the packed file: parts that share bytes do not earn them twice. */
  constructor(private readonly size: number) {}

  /** Throws FirsthandError `unpacks-too-large`. */
  take(packed: number, unpacked: number): void {
    this.#packed = Math.min(this.#packed + packed, this.size);
    this.#unpacked += unpacked;
    const isTooDense =
      this.#unpacked > UNPACKED_FREE && this.#unpacked > this.#packed * UNPACKED_RATIO;
    if (isTooDense || this.#unpacked > UNPACKED_LIMIT) {
      throw new FirsthandError('unpacks-too-large', `${this.#unpacked} bytes unpacked`);
    }
  }
}

type Unpacker = Gunzip | Inflate;

/** Bytes behind each member of gzip: its checksum, and its length modulo 2^32 (RFC 1952). */
const TRAILER = 8;
/** A member of nothing at all: its header, two bytes, its trailer. */
const LEAST = 20;

/**
 * The content of gzip, also of several members one after the other, as archives of pages are.
 * A file that was cut off throws `archive-damaged` behind what could be unpacked: the unpacker
 * does not always notice, so the length in the last member's trailer is asked.
 */
export async function* gunzipped(
  bytes: AsyncIterable<Uint8Array>,
  budget: Budget,
): AsyncGenerator<Uint8Array> {
  const unpacker = new Gunzip();
  let [packed, length, before] = [0, 0, 0];
  let tail: Uint8Array = new Uint8Array(0);
  unpacker.onmember = () => {
    before = length;
  };
  const remembered = async function* () {
    for await (const chunk of bytes) {
      packed += chunk.byteLength;
      tail = concat([tail, chunk.subarray(-TRAILER)]).slice(-TRAILER);
      yield chunk;
    }
  };
  for await (const chunk of unpacked(remembered(), unpacker, budget, (size) => (length += size))) {
    yield chunk;
  }
  const told = packed < LEAST ? -1 : viewOf(tail).getUint32(4, true);
  if (told !== (length - before) % 2 ** 32) throw damaged('it is cut off');
}

/** The content of bare deflate, as zip holds it, which is `size` bytes long. */
export async function* inflated(
  bytes: AsyncIterable<Uint8Array>,
  size: number,
  budget: Budget,
): AsyncGenerator<Uint8Array> {
  let length = 0;
  yield* unpacked(bytes, new Inflate(), budget, (more) => (length += more));
  if (length !== size) throw damaged('it is cut off');
}

async function* unpacked(
  bytes: AsyncIterable<Uint8Array>,
  unpacker: Unpacker,
  budget: Budget,
  count: (bytes: number) => void,
): AsyncGenerator<Uint8Array> {
  let out: Uint8Array[] = [];
  unpacker.ondata = (chunk) => {
    count(chunk.byteLength);
    if (chunk.byteLength > 0) out.push(chunk);
  };
  const drained = (packed: number) => {
    const ready = out;
    out = [];
    budget.take(
      packed,
      ready.reduce((sum, { byteLength }) => sum + byteLength, 0),
    );
    return ready;
  };
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.byteLength; at += SLICE) {
      const slice = chunk.subarray(at, at + SLICE);
      const failure = push(unpacker, slice, false);
      yield* drained(slice.byteLength);
      if (failure) throw failure;
    }
  }
  const failure = push(unpacker, new Uint8Array(0), true);
  yield* drained(0);
  if (failure) throw failure;
}

/** Why it cannot be unpacked on; what was unpacked before is still good. */
function push(unpacker: Unpacker, slice: Uint8Array, isLast: boolean): FirsthandError | null {
  try {
    unpacker.push(slice, isLast);
    return null;
  } catch (cause) {
    return damaged('it cannot be unpacked', cause);
  }
}

function damaged(detail: string, cause?: unknown): FirsthandError {
  return new FirsthandError('archive-damaged', detail, { cause });
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
