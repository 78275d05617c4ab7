/**
 * Makes a corpus and queries of `eval retrieval` from pairs of documents one of which has passages
 * of the other (text alignment of PAN): which document is the source of a long page that took a
 * small part of it?
 *
 *   npx tsx tools/build-pasted.ts PAIRS CORPUS -o FOLDER
 *
 * The corpus holds each source of the pairs once and, as strangers, every SIXTH report of CORPUS;
 * a query is a suspect that has cases, with the sources of all its cases. PAIRS may be a selection that has
 * not every case of a suspect: a source with which a suspect shares RUN words in a row is one as well.
 * What is written are others' texts: it stays outside the repository.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRows } from './eval/rows';
import { UsageError } from './usage';

/** So many reports of CORPUS make one stranger. */
const SIXTH = 6;
/** Of two texts of which neither has a passage of the other none of 80 clean pairs shares so many words in a row. */
const RUN = 10;

interface PairRow {
  native_label?: string;
  suspect: { text: string };
  source: { text: string };
  spans?: readonly unknown[];
}

interface QueryJson {
  id: string;
  category: string;
  title: null;
  text: string;
  lead: null;
  primary: string[];
  acceptable: string[];
  exclude_ids: string[];
}

/** Documents and queries of the pairs, each text once. */
class Pasted {
  readonly sources = new Map<string, string>();
  readonly queries = new Map<string, QueryJson>();

  add({ native_label: label, suspect, source, spans = [] }: PairRow): void {
    const known = this.sources.get(source.text);
    const id = known ?? `source-${this.sources.size}`;
    if (known === undefined) this.sources.set(source.text, id);
    if (spans.length === 0) return;
    const query = this.queries.get(suspect.text) ?? this.queryOf(suspect.text, label ?? 'pasted');
    if (!query.primary.includes(id)) query.primary.push(id);
  }

  private queryOf(text: string, category: string): QueryJson {
    const id = `suspect-${this.queries.size}`;
    const sources = { primary: [], acceptable: [], exclude_ids: [] };
    const query = { id, category, title: null, text, lead: null, ...sources };
    this.queries.set(text, query);
    return query;
  }
}

/** The runs of RUN words of a text, each once. */
function runsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length; at++) runs.add(words.slice(at, at + RUN).join(' '));
  return runs;
}

/** Adds to each query the sources whose words it has in a row. */
function addUnlabelled({ sources, queries }: Pasted): void {
  const holders = new Map<string, string[]>();
  for (const [text, id] of sources) {
    for (const run of runsOf(text)) holders.set(run, [...(holders.get(run) ?? []), id]);
  }
  for (const query of queries.values()) {
    const found = new Set([...runsOf(query.text)].flatMap((run) => holders.get(run) ?? []));
    query.acceptable.push(...[...found].filter((id) => !query.primary.includes(id)));
  }
}

async function strangersOf(file: string): Promise<unknown[]> {
  const strangers: unknown[] = [];
  let number = 0;
  for await (const row of readRows(file)) if (number++ % SIXTH === 0) strangers.push(row);
  return strangers;
}

async function main(): Promise<void> {
  const [pairs, corpus, flag, folder] = process.argv.slice(2);
  if (!pairs || !corpus || flag !== '-o' || !folder) {
    throw new UsageError('build-pasted PAIRS CORPUS -o FOLDER');
  }
  const pasted = new Pasted();
  for await (const row of readRows(pairs)) pasted.add(row as PairRow);
  addUnlabelled(pasted);
  const sources = Array.from(pasted.sources, ([text, id]) => ({ id, title: id, text }));
  const strangers = await strangersOf(corpus);
  mkdirSync(folder, { recursive: true });
  write(join(folder, 'corpus.jsonl'), [...sources, ...strangers]);
  write(join(folder, 'queries.jsonl'), [...pasted.queries.values()]);
  console.log(
    `${pasted.queries.size} queries, ${sources.length} sources among ${strangers.length}`,
  );
}

function write(file: string, rows: readonly unknown[]): void {
  writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}

await main();
