import { availableParallelism } from 'node:os';
import { freeze } from '../../lib/corpus/freeze';
import type { Report } from '../../lib/sketch/sketch';
import { hashString } from '../../lib/text/hash';
import { readArguments } from '../arguments';
import { readReports } from '../corpus-input';
import { openFindings, printFindings } from '../scan/findings-file';
import { progressLine, summaryLine, type Progress } from '../scan/progress';
import { inputsOf, scan } from '../scan/scan';
import type { WorkerSetup } from '../scan/task';
import { onlyTeam, orUsageError, teamCorpus } from '../team';
import { spreadCorpus } from '../spread-corpus';
import { UsageError } from '../usage';

const USAGE = 'scan INPUT… --corpus PATH… [--jobs N] [--out FINDINGS.jsonl]';
/** Seconds between two lines of progress: on a terminal they are one line. */
const TELL_EVERY = { terminal: 0.5, file: 10 };

/** `scan`: every article of the inputs against a corpus, on all cores. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals: inputs } = readArguments({
    args: spreadCorpus(args),
    allowPositionals: true,
    options: {
      corpus: { type: 'string', multiple: true, default: [] },
      jobs: { type: 'string', default: String(availableParallelism()) },
      out: { type: 'string' },
    },
  });
  if (inputs.length === 0) throw new UsageError(`give an archive: ${USAGE}`);
  if (values.corpus.length === 0) throw new UsageError(`give a corpus: ${USAGE}`);
  const jobs = Number(values.jobs);
  if (!Number.isInteger(jobs) || jobs < 1) throw new UsageError('--jobs wants a number from 1');
  const header = { inputs: inputsOf(inputs), corpus: '' };
  const { corpus, name, reports } = await corpusOf(values.corpus);
  header.corpus = name;
  console.error(`corpus: ${reports} reports`);
  const findings =
    values.out === undefined ? printFindings(header) : await openFindings(values.out, header);
  const teller = new Teller();
  try {
    const progress = await scan({
      inputs,
      corpus,
      jobs,
      findings,
      now: () => performance.now() / 1000,
      onProgress: (reached) => {
        teller.tell(reached);
      },
    });
    teller.end(summaryLine(progress, jobs));
  } finally {
    findings.close();
  }
}

/** The corpus for the threads, and a name by which the same reports are known again. */
async function corpusOf(
  paths: readonly string[],
): Promise<{ corpus: WorkerSetup; name: string; reports: number }> {
  const team = onlyTeam(paths);
  if (team === null) return frozenCorpus(paths);
  // It grows while it is asked: the address alone says which it is.
  const { reports } = await orUsageError(teamCorpus(team).stats());
  return { corpus: { team }, name: team, reports };
}

async function frozenCorpus(paths: readonly string[]) {
  let mark = 0;
  async function* marked(): AsyncGenerator<Report> {
    for (const path of paths) {
      for await (const report of readReports(path)) {
        mark = hashString(`${report.meta.id}\n${report.meta.digest}\n`, mark);
        yield report;
      }
    }
  }
  const frozen = await freeze(marked());
  const { reports } = frozen.stats;
  return { corpus: { frozen }, name: `${reports} reports, ${mark.toString(16)}`, reports };
}

/** Progress on stderr. */
class Teller {
  private readonly isTerminal = process.stderr.isTTY;
  private told = -Infinity;

  tell(progress: Progress): void {
    const every = this.isTerminal ? TELL_EVERY.terminal : TELL_EVERY.file;
    if (progress.seconds - this.told < every && this.told <= progress.seconds) return;
    this.told = progress.seconds;
    if (progress.seconds === 0) return;
    const line = progressLine(progress);
    process.stderr.write(this.isTerminal ? `\r\u001b[K${line}` : `${line}\n`);
  }

  end(line: string): void {
    process.stderr.write(this.isTerminal ? `\r\u001b[K${line}\n` : `${line}\n`);
  }
}
