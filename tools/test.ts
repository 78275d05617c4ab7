/**
 * `npm test`: everything, in seven stages. The last line sums the stages:
 * `N passed, N failed, N skipped`.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers, missingLine } from './browsers';
import { BUILDS } from './builds';
import { measureBudgets, withinBudget } from './budgets';
import { runStep } from './steps';

const RESULTS = join('out', 'test');

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** The part of Vitest's JSON report that is summed. */
interface VitestReport {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
}

function heading(title: string): void {
  console.log(`\n━━ ${title} ━━`);
}

async function vitestStage(
  title: string,
  project: 'unit' | 'tables' | 'linear' | 'programs' | 'dom' | 'e2e',
): Promise<Counts> {
  heading(title);
  const file = join(RESULTS, `${project}.json`);
  const script = [
    `test:${project}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const { ok } = await runStep({ title, script }, true);
  return countsOf(file, ok);
}

/** A run that failed without a failing test (a file that does not load) counts as one failure. */
function countsOf(file: string, ok: boolean): Counts {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
    const failed = report.numFailedTests;
    return {
      passed: report.numPassedTests,
      failed: failed === 0 && !(ok && report.success) ? 1 : failed,
      skipped: report.numPendingTests + report.numTodoTests,
    };
  } catch {
    console.log(`No results were written to ${file}.`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

async function buildStage(): Promise<Counts> {
  heading('Builds for Chrome, Edge and Firefox, and their sizes');
  rmSync('.output', { recursive: true, force: true });
  let failed = 0;
  for (const [title, script] of BUILDS) {
    const outcome = await runStep({ title, script }, false);
    console.log(`${outcome.ok ? 'ok  ' : 'FAIL'} ${title} (${outcome.seconds.toFixed(1)} s)`);
    if (!outcome.ok) {
      failed++;
      console.log(outcome.output.trim());
    }
  }
  const budgets = measureBudgets();
  for (const budget of budgets) {
    const ok = withinBudget(budget);
    if (!ok) failed++;
    const size = budget.bytes === null ? 'not built' : `${(budget.bytes / 1000).toFixed(1)} KB`;
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${budget.what}: ${size} of ${budget.limit / 1000} KB`);
  }
  return { passed: BUILDS.length + budgets.length - failed, failed, skipped: 0 };
}

async function main(): Promise<number> {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  process.env['FIRSTHAND_BUILT'] = '1';
  const missing = ensureBrowsers(['chromium', 'firefox']);
  if (missing.length > 0) {
    console.error(missingLine(missing));
    return 1;
  }
  const stages = [
    await vitestStage('Unit, contract and architecture tests', 'unit'),
    await vitestStage('Long lists of cases, read and compared', 'tables'),
    await vitestStage('Steps of reading hostile texts and pages', 'linear'),
    await vitestStage('The command line and servers, as processes', 'programs'),
    await vitestStage('Components and pages in Chromium', 'dom'),
    await buildStage(),
    // The builds of the stage before are the ones that the browsers load.
    await vitestStage('End to end in Chromium and Firefox', 'e2e'),
  ];
  const sum = (key: keyof Counts) => stages.reduce((total, stage) => total + stage[key], 0);
  const failed = sum('failed');
  console.log(`\n${sum('passed')} passed, ${failed} failed, ${sum('skipped')} skipped`);
  return failed === 0 ? 0 : 1;
}

process.exitCode = await main();
