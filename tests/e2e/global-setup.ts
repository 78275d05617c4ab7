import { ensureBrowsers, missingLine } from '../../tools/browsers';
import { runStep } from '../../tools/steps';

/** Builds what the tests load, unless `npm test` has just done so. */
export default async function setup(): Promise<void> {
  const missing = ensureBrowsers(['chromium', 'firefox']);
  if (missing.length > 0) throw new Error(missingLine(missing));
  if (process.env['FIRSTHAND_BUILT'] === '1') return;
  for (const script of ['build', 'build:firefox']) {
    const { ok, output } = await runStep({ title: script, script: [script] }, false);
    if (!ok) throw new Error(`npm run ${script} failed:\n${output}`);
  }
}
