import { createWriteStream } from 'node:fs';
import { isProbablyReaderable } from '@mozilla/readability';
import { readGate, type GateVerdict } from '../../lib/article/gate';
import { decodeDocument } from '../../lib/formats/charset';
import { parseHtml } from '../dom';
import type { EvalOptions } from './pages';
import { readPageRows } from './page-rows';

/** Where a row gives no address, one that is nobody's front page. */
const SOME_ADDRESS = 'https://news.example/some/article';

interface Tally {
  rows: number;
  verdicts: Record<GateVerdict, number>;
  readerable: number;
}

/** `eval gate FILE…`: how often the gate opens, by kind of page, beside isProbablyReaderable. */
export async function evalGate(files: readonly string[], options: EvalOptions): Promise<void> {
  const tallies = new Map<string, Tally>();
  const out = options.out === undefined ? null : createWriteStream(options.out);
  for await (const row of readPageRows(files)) {
    const document = parseHtml(decodeDocument(row.html()));
    const { verdict } = readGate(document, row.url ?? SOME_ADDRESS);
    const tally = tallies.get(row.kind) ?? {
      rows: 0,
      verdicts: { yes: 0, maybe: 0, no: 0 },
      readerable: 0,
    };
    tallies.set(row.kind, tally);
    tally.rows++;
    tally.verdicts[verdict]++;
    if (isProbablyReaderable(document)) tally.readerable++;
    out?.write(`${JSON.stringify({ id: row.id, article: verdict })}\n`);
  }
  await new Promise<void>((done) => (out === null ? done() : out.end(done)));
  const table = [...tallies].map(([kind, tally]) => ({
    kind,
    rows: tally.rows,
    yes: tally.verdicts.yes / tally.rows,
    maybe: tally.verdicts.maybe / tally.rows,
    passed: (tally.verdicts.yes + tally.verdicts.maybe) / tally.rows,
    readerable: tally.readerable / tally.rows,
  }));
  console.log(
    options.json
      ? JSON.stringify(table, null, 2)
      : table
          .map(
            (row) =>
              `${row.kind.padEnd(8)} ${String(row.rows).padStart(4)}  passed ${row.passed.toFixed(3)} (yes ${row.yes.toFixed(3)}, maybe ${row.maybe.toFixed(3)})  isProbablyReaderable ${row.readerable.toFixed(3)}`,
          )
          .join('\n'),
  );
}
