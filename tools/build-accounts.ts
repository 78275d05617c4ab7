/**
 * Builds pairs of reports on one event that are no copies of each other and say much the same: what
 * two houses make of one notice of the police, a court or a firm. Labelled pairs on one
 * event were chosen for a low overlap and lack these.
 *
 *   npx tsx tools/build-accounts.ts PAIRS CORPUS -o FILE
 *
 * Which reports are of one event the collections say in their ids. A pair shares at least `ALIKE`
 * of its longer words, and outside quotations no stretch of words in a row that would be a copied clause.
 * Pairs that are labelled already are left out; of the others each report is in two at most, chosen
 * by hash, and the hash says which side is the page.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { bandOf, BANDS } from './eval/bands';
import type { LabelledText } from './eval/labelled';
import { readPairs, type PairRow } from './eval/pair-rows';
import { readRows } from './eval/rows';
import { BUILT_ACCOUNT, GROUP_END } from './fit/built';
import { UsageError } from './usage';

/** Share of the longer words of the poorer text that the other has: most pairs on one event have less. */
const ALIKE = 0.35;
/** Letters of a longer word. */
const LONG = 5;
/** Words in a row that two who retell one notice seldom both keep. */
const SHARED_RUN = 12;
/** Shorter ones are headlines. */
const LEAST_WORDS = 25;
/** Pairs a report may be in: of an event with thirty reports there are hundreds. */
const PAIRS_EACH = 2;

interface Given extends LabelledText {
  id: string;
  dataset: string;
}

/** A report with what is asked of its words. */
interface Account {
  report: Given;
  words: readonly string[];
  longer: ReadonlySet<string>;
}

/** The event of a report as its collection tells it: "ecb-14_3ecbplus", "basil-…_2"; null for others. */
function eventOf({ id, dataset }: Given): string | null {
  const [event, report] = id.split('_');
  if (dataset === 'basil') return event!;
  return dataset === 'ecbplus' ? `${event!}${report!.replace(/^\d+/u, '')}` : null;
}

const QUOTED = /“[^”]*”|"[^"]*"|`` .*? ''/gu;

function accountOf(report: Given): Account {
  const words =
    report.text
      .toLowerCase()
      .replace(QUOTED, ' ')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return { report, words, longer: new Set(words.filter((word) => word.length >= LONG)) };
}

async function eventsOf(file: string): Promise<Map<string, Account[]>> {
  const events = new Map<string, Account[]>();
  for await (const row of readRows(file)) {
    const event = eventOf(row as Given);
    const account = accountOf(row as Given);
    if (event === null || account.words.length < LEAST_WORDS) continue;
    events.set(event, [...(events.get(event) ?? []), account]);
  }
  return events;
}

function areAlike(a: Account, b: Account): boolean {
  const common = [...a.longer].filter((word) => b.longer.has(word)).length;
  return common >= ALIKE * Math.min(a.longer.size, b.longer.size);
}

function sharesRun(a: Account, b: Account): boolean {
  const there = new Set(runsOf(b));
  return runsOf(a).some((run) => there.has(run));
}

function runsOf({ words }: Account): string[] {
  return words.flatMap((_, i) =>
    i + SHARED_RUN <= words.length ? [words.slice(i, i + SHARED_RUN).join(' ')] : [],
  );
}

const keyOf = (a: LabelledText, b: LabelledText): string => [a.text, b.text].sort().join('\n\n');

async function labelledIn(file: string): Promise<Set<string>> {
  const known = new Set<string>();
  for await (const { suspect, source } of readPairs([file])) known.add(keyOf(suspect, source));
  return known;
}

function pairsOf(event: string, accounts: readonly Account[], known: ReadonlySet<string>) {
  const pairs: PairRow[] = [];
  accounts.forEach((a, i) => {
    for (const b of accounts.slice(i + 1)) {
      if (known.has(keyOf(a.report, b.report)) || !areAlike(a, b) || sharesRun(a, b)) continue;
      const ids = [a.report.id, b.report.id].sort().join('+');
      const [suspect, source] = hashOf(ids) < '8' ? [a.report, b.report] : [b.report, a.report];
      pairs.push({
        id: `${event}${GROUP_END}${ids}`,
        kind: 'independent',
        suspect,
        source,
        dataset: `${BUILT_ACCOUNT}${suspect.dataset}`,
      });
    }
  });
  return pairs;
}

const hashOf = (id: string): string => createHash('sha256').update(id).digest('hex');

/** In the order of their hashes, as long as neither report is in enough of them. */
function choose(pairs: readonly PairRow[]): PairRow[] {
  const used = new Map<string, number>();
  return [...pairs]
    .sort((a, b) => (hashOf(a.id) < hashOf(b.id) ? -1 : 1))
    .filter(({ id }) => {
      const reports = id.slice(id.indexOf(GROUP_END) + 1).split('+');
      if (reports.some((report) => (used.get(report) ?? 0) >= PAIRS_EACH)) return false;
      for (const report of reports) used.set(report, (used.get(report) ?? 0) + 1);
      return true;
    });
}

async function main(): Promise<void> {
  const [pairs, corpus, flag, target] = process.argv.slice(2);
  if (!pairs || !corpus || flag !== '-o' || !target) {
    throw new UsageError('build-accounts PAIRS CORPUS -o FILE');
  }
  const known = await labelledIn(pairs);
  const events = await eventsOf(corpus);
  const chosen = choose([...events].flatMap(([event, all]) => pairsOf(event, all, known)));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, chosen.map((pair) => `${JSON.stringify(pair)}\n`).join(''));
  for (const name of BANDS) {
    const rows = chosen.filter((pair) => bandOf(pair.suspect.text, pair.source.text) === name);
    console.log(`${name}: ${rows.length}`);
  }
}

await main();
