import { readFileSync, writeFileSync } from 'node:fs';
import { packLines } from '../../lib/corpus/pack';
import { PACK_NOTE } from '../../lib/formats/write/write';
import type { Report } from '../../lib/sketch/sketch';
import { readArguments } from '../arguments';
import { readReports } from '../corpus-input';
import { UsageError } from '../usage';

/** `pack INPUT… -o PACK [--note TEXT]`: reports of any input the corpus takes, as one pack. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments({
    args,
    allowPositionals: true,
    options: { output: { type: 'string', short: 'o' }, note: { type: 'string' } },
  });
  const { output, note = PACK_NOTE } = values;
  if (positionals.length === 0 || output === undefined) {
    throw new UsageError('give what to pack and where: pack INPUT… -o PACK');
  }
  const pack = await makePack(positionals, note);
  try {
    writeFileSync(output, pack.text);
  } catch {
    throw new UsageError(`cannot write ${output}`);
  }
  console.log(`${output}: ${pack.reports} reports, ${Buffer.byteLength(pack.text)} bytes`);
}

/** The pack of the inputs as text. Throws UsageError when an id stands twice. */
export async function makePack(
  inputs: readonly string[],
  note: string = PACK_NOTE,
): Promise<{ text: string; reports: number }> {
  const reports = new Map<string, Report>();
  for (const input of inputs) {
    for await (const report of readReports(input)) {
      const { id } = report.meta;
      if (reports.has(id)) throw new UsageError(`two reports have the id ${id}`);
      reports.set(id, report);
    }
  }
  const text = [...packLines([...reports.values()], packTerms(note))].join('');
  return { text, reports: reports.size };
}

/** What a pack says of itself, and on what terms. */
export function packTerms(note: string = PACK_NOTE): { madeBy: string; note: string } {
  return { madeBy: program(), note };
}

function program(): string {
  const { name, version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  ) as { name: string; version: string };
  return `${name} ${version}`;
}
