/**
 * The command line of Firsthand: the same engine, headless.
 * `npm run -s firsthand -- VERB …`; each verb is a file of tools/verbs.
 */
import { UsageError } from './usage';

const VERBS: Record<string, () => Promise<{ run(args: string[]): Promise<void> }>> = {
  bench: () => import('./verbs/bench'),
  changes: () => import('./verbs/changes'),
  check: () => import('./verbs/check'),
  compare: () => import('./verbs/compare'),
  doctor: () => import('./verbs/doctor'),
  eval: () => import('./verbs/eval'),
  export: () => import('./verbs/export'),
  extract: () => import('./verbs/extract'),
  languages: () => import('./verbs/languages'),
  load: () => import('./verbs/load'),
  pack: () => import('./verbs/pack'),
  scan: () => import('./verbs/scan'),
};

async function main(): Promise<number> {
  const [name, ...args] = process.argv.slice(2);
  const load = name === undefined ? undefined : VERBS[name];
  if (!load) {
    console.error(`firsthand: give a verb: ${Object.keys(VERBS).join(', ')}`);
    return 2;
  }
  try {
    await (await load()).run(args);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`firsthand ${name}: ${error.message}`);
    return 2;
  }
}

process.exitCode = await main();
