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
import type { LabelledText } from './eval/labelled';
import { readPairs, type PairRow } from './eval/pair-rows';
import { readRows } from './eval/rows';
import { BUILT_ACCOUNT, GROUP_END } from './fit/built';
import {
  chooseByHash,
  haveCommon,
  hashOfId,
  runHashes,
  writeBuilt,
  type Given,
} from './fit/built-rows';
import { UsageError } from './usage';

/** Share of the longer words of the poorer text that the other has: most pairs on one event have less. */
const ALIKE = 0.35;
/** Letters of a longer word. */
const LONG = 5;
/** Words in a row that two who retell one notice seldom both keep. */
const SHARED_RUN = 12;
/** Shorter ones are headlines. */
const LEAST_WORDS = 25;

/** A report with what is asked of its words. */
interface Account {
  report: Given;
  words: number;
  runs: ReadonlySet<number>;
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
  return {
    report,
    words: words.length,
    runs: runHashes(words, SHARED_RUN),
    longer: new Set(words.filter((word) => word.length >= LONG)),
  };
}

async function eventsOf(file: string): Promise<Map<string, Account[]>> {
  const events = new Map<string, Account[]>();
  for await (const row of readRows(file)) {
    const event = eventOf(row as Given);
    const account = accountOf(row as Given);
    if (event === null || account.words < LEAST_WORDS) continue;
    events.set(event, [...(events.get(event) ?? []), account]);
  }
  return events;
}

function areAlike(a: Account, b: Account): boolean {
  const common = [...a.longer].filter((word) => b.longer.has(word)).length;
  return common >= ALIKE * Math.min(a.longer.size, b.longer.size);
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
      if (known.has(keyOf(a.report, b.report)) || !areAlike(a, b) || haveCommon(a.runs, b.runs))
        continue;
      const ids = [a.report.id, b.report.id].sort().join('+');
      const [suspect, source] = hashOfId(ids) < '8' ? [a.report, b.report] : [b.report, a.report];
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

const reportsOf = (id: string): string[] => id.slice(id.indexOf(GROUP_END) + 1).split('+');

async function main(): Promise<void> {
  const [pairs, corpus, flag, target] = process.argv.slice(2);
  if (!pairs || !corpus || flag !== '-o' || !target) {
    throw new UsageError('build-accounts PAIRS CORPUS -o FILE');
  }
  const known = await labelledIn(pairs);
  const events = await eventsOf(corpus);
  const built = [...events].flatMap(([event, all]) => pairsOf(event, all, known));
  writeBuilt(chooseByHash(built, reportsOf), target);
}

await main();
