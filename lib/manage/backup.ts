import type { CorpusManager, ImportProgress, ImportReport } from '../check/corpus-manager';
import { readOwnerGroup } from '../check/owners';
import type { Corpus } from '../corpus/corpus';
import { linesOf } from '../formats/lines';
import { readJudgement } from '../watch/judgement';
import { readLogged } from '../watch/logged-finding';
import { readSubscription } from '../watch/subscription';
import { readCorrection } from '../check/corrections';
import { readRole } from '../check/roles';
import { readCaseNote, readKeptFinding } from './evidence';
import { readNote } from './notes';

/**
 * Everything in one file: a line that says what it is and how many records follow, a line a record
 * of what stands beside the reports, then the reports as Firsthand JSONL. What belongs together is
 * not in it: that is found again.
 *
 *   {"firsthand":"backup","version":1,"records":2}
 *   {"in":"judgements","record":{…}}
 */
const FORMAT = 'backup';
const VERSION = 1;
const NAME = 'firsthand-backup.jsonl';

/** How what was kept is read again; by another release it may have been written otherwise. */
const READ = {
  findings: readLogged,
  judgements: readJudgement,
  subscriptions: readSubscription,
  outlets: readOwnerGroup,
  notes: readNote,
  evidence: readKeptFinding,
  cases: readCaseNote,
  roles: readRole,
  corrections: readCorrection,
};
type Kept = keyof typeof READ;
const STORES = Object.keys(READ) as Kept[];

/** UTF-16 units of a line: a subscription knows 3,000 addresses. */
const LINE_LIMIT = 4_000_000;
const RECORDS_LIMIT = 1_000_000;
const AT_ONCE = 500;

export interface Restored {
  /** Records beside the reports that were taken, and those that nobody can read. */
  records: number;
  refused: number;
  reports: ImportReport;
}

export interface BackupManager {
  save(): Promise<{ file: Blob; name: string }>;
  /** Puts back what a backup holds, in place of what has the same id; null for another file. */
  restore(
    file: Blob,
    onProgress: (progress: ImportProgress) => void,
    signal: AbortSignal,
  ): Promise<Restored | null>;
}

export function createBackupManager(
  corpus: Pick<Corpus, 'kept'>,
  reports: Pick<CorpusManager, 'exportAll' | 'importFiles'>,
): BackupManager {
  return {
    async save() {
      const lines: string[] = [];
      for (const store of STORES) {
        for (const record of await corpus.kept<{ id: string }>(store, READ[store]).all()) {
          lines.push(`${JSON.stringify({ in: store, record })}\n`);
        }
      }
      const head = { firsthand: FORMAT, version: VERSION, records: lines.length };
      const parts = [`${JSON.stringify(head)}\n`, ...lines, await reports.exportAll()];
      return { file: new Blob(parts, { type: 'application/x-ndjson' }), name: NAME };
    },

    async restore(file, onProgress, signal) {
      const read = await readKept(file);
      if (!read) return null;
      for (const [store, records] of read.kept) {
        const kept = corpus.kept<{ id: string }>(store, READ[store]);
        for (let at = 0; at < records.length; at += AT_ONCE) {
          await kept.put(records.slice(at, at + AT_ONCE));
        }
      }
      const rest = { name: NAME, blob: file.slice(read.end) };
      const outcome = await reports.importFiles([rest], { replace: true }, onProgress, signal);
      return { records: read.records, refused: read.refused, reports: outcome };
    },
  };
}

interface ReadBackup {
  kept: Map<Kept, { id: string }[]>;
  records: number;
  refused: number;
  /** Bytes before the reports. */
  end: number;
}

async function readKept(file: Blob): Promise<ReadBackup | null> {
  const read: ReadBackup = { kept: new Map(), records: 0, refused: 0, end: 0 };
  let promised: number | null = null;
  const chunks = file
    .stream()
    .pipeThrough(new TextDecoderStream()) as unknown as AsyncIterable<string>;
  for await (const { text } of linesOf(chunks, LINE_LIMIT)) {
    if (promised === null) {
      promised = text === null ? null : recordsIn(text);
      if (promised === null) return null;
    } else take(text, read);
    // The line as it stands and its line feed; one that is too long is no backup of ours.
    if (text === null) return null;
    read.end += new TextEncoder().encode(text).length + 1;
    if (read.records + read.refused >= promised) return read;
  }
  return null;
}

/** How many records the first line of a backup promises; null for another file. */
function recordsIn(line: string): number | null {
  const head = objectIn(line);
  const { firsthand, version, records } = head ?? {};
  const isOurs = firsthand === FORMAT && version === VERSION && Number.isSafeInteger(records);
  const count = records as number;
  return isOurs && count >= 0 && count <= RECORDS_LIMIT ? count : null;
}

function take(line: string | null, read: ReadBackup): void {
  const { in: name, record } = (line === null ? null : objectIn(line)) ?? {};
  const store = STORES.find((one) => one === name);
  const known = store && typeof record === 'object' && record ? READ[store](record) : null;
  if (!store || !known) {
    read.refused += 1;
    return;
  }
  read.records += 1;
  read.kept.set(store, [...(read.kept.get(store) ?? []), known]);
}

function objectIn(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' ? (value as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}
