import type { ColumnMap, Given, Reading, Refusal } from '../../lib/formats/format';
import { readFile } from '../../lib/formats/read';

/** What a file gives: reports and refusals in their order, and the code of what ended it. */
export interface Found {
  given: Given[];
  refused: Refusal[];
  promised: number | null;
  /** The numbers of the places, in the order of the readings. */
  places: number[];
  code: string | null;
}

type Content = string | Uint8Array<ArrayBuffer> | Blob;

/** Reads a file of this name and content to its end. */
export async function read(
  name: string,
  content: Content,
  columns: ColumnMap | null = null,
): Promise<Found> {
  const found: Found = { given: [], refused: [], promised: null, places: [], code: null };
  const blob = content instanceof Blob ? content : new Blob([content]);
  try {
    for await (const reading of readFile({ name, blob }, { columns })) note(reading, found);
  } catch (error) {
    found.code = (error as { code?: string }).code ?? String(error);
  }
  return found;
}

function note(reading: Reading, found: Found): void {
  if (reading.kind === 'header') found.promised = reading.promised;
  else if (reading.kind === 'given') {
    found.given.push(reading.given);
    found.places.push(reading.at.number);
  } else {
    found.refused.push(reading.refusal);
    found.places.push(reading.refusal.number);
  }
}

/** The text, or the HTML, that a report is made of. */
export function wordsOf({ body }: Given): string {
  return body.kind === 'page' ? body.html : (body.text ?? '');
}

export const bytes = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(new TextEncoder().encode(text));

interface Packed {
  name: string;
  content: string | Uint8Array;
  /** Deflated already: taken as it is. */
  raw?: { bytes: Uint8Array; size: number };
  flags?: number;
  method?: number;
}

/** A zip archive, with its central directory, by hand: hostile ones are made of it. */
export function aZip(files: readonly Packed[]): Uint8Array<ArrayBuffer> {
  const out: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, content, raw, flags = 0x800, method } of files) {
    const plain = typeof content === 'string' ? bytes(content) : content;
    const data = raw?.bytes ?? plain;
    const size = raw?.size ?? plain.byteLength;
    const how = method ?? (raw ? 8 : 0);
    const common = [u16(20), u16(flags), u16(how), u32(0), u32(0), u32(data.byteLength), u32(size)];
    const named = [u16(bytes(name).byteLength), u16(0)];
    const local = join([u32(0x04034b50), ...common, ...named, bytes(name), data]);
    directory.push(
      join([
        u32(0x02014b50),
        u16(20),
        ...common,
        ...named,
        u16(0),
        u16(0),
        u16(0),
        u32(0),
        u32(at),
      ]),
      bytes(name),
    );
    out.push(local);
    at += local.byteLength;
  }
  const list = join(directory);
  const count = u16(files.length);
  const end = [
    u32(0x06054b50),
    u16(0),
    u16(0),
    count,
    count,
    u32(list.byteLength),
    u32(at),
    u16(0),
  ];
  return join([...out, list, ...end]);
}

function join(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts));
}

function u16(value: number): Uint8Array {
  return Uint8Array.of(value & 255, value >> 8);
}

function u32(value: number): Uint8Array {
  return new Uint8Array(Uint32Array.of(value).buffer);
}
