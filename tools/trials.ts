/**
 * `npm run trials [-- --pages 1000 --kills 20 --saved FOLDER]`: attacks, faults, the request log and
 * a long run in a real Chromium with the build of `npm run build`, all on the loopback address;
 * with a folder of saved pages also how long large ones are held. Writes docs/trials.md with the
 * date and what the machine is.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readArguments } from './arguments';
import { startServer } from './demo/server';
import { readSite } from './demo/site-pages';
import { DrivenChromium } from './drive/chromium';
import { damages, fullDisk, kills } from './trials/faults';
import { longRun } from './trials/long-run';
import { attacks, largePages, requests } from './trials/run';
import { importSamples, type Trial } from './trials/trial';

function markdown(title: string, { columns, rows }: Trial): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    `## ${title}`,
    '',
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map(line),
    '',
  ].join('\n');
}

const { values } = readArguments({
  args: process.argv.slice(2),
  options: {
    pages: { type: 'string', default: '1000' },
    kills: { type: 'string', default: '20' },
    saved: { type: 'string' },
  },
});
const [pages, times] = [Number(values.pages), Number(values.kills)];
/** Saved pages that are looked at. */
const SAVED = 25;

const site = readSite();
const server = await startServer(site);
const field = { browser: await DrivenChromium.launch(server.port), server, site };
const trials: [title: string, trial: Trial][] = [];
async function tried(title: string, running: Promise<Trial>): Promise<void> {
  const trial = await running;
  trials.push([title, trial]);
  console.log(markdown(title, trial));
}
try {
  await importSamples(field);
  await tried('Attacks', attacks(field));
  if (values.saved !== undefined) {
    await tried('Large pages', largePages(field, values.saved, SAVED));
  }
  await tried('A background that ends', kills(field, times));
  await tried(`A long run of ${pages} pages`, longRun(field, pages));
  await tried('A damaged database', damages(field));
  await tried('A full disk', fullDisk(field));
  await tried('Requests', Promise.resolve(requests(field)));
} finally {
  await field.browser.close();
  await server.close();
}

const day = new Date().toISOString().slice(0, 10);
const head = [
  '# Trials',
  '',
  `Written by \`npm run trials -- --pages ${pages} --kills ${times}\` on ${day}, Chromium, ` +
    `${availableParallelism()} cores. Times are of that machine and of what else it did.`,
  '',
  'What a reader does, in Chromium and Firefox, is tried by `tests/e2e/scenarios.test.ts`; every',
  'reader of text by `npm run fuzz`. Tasks are of the main thread, in processor time, every one of',
  'the trace counted; those of Firsthand ran its code. A p95 of few pages is the longest of them.',
  '',
];
const text = [...head, ...trials.map(([title, trial]) => markdown(title, trial))].join('\n');
// The tables stand in the repository as its formatter has them.
writeFileSync(
  join('docs', 'trials.md'),
  await format(text, { ...(await resolveConfig('docs/trials.md')), parser: 'markdown' }),
);
const found = trials.flatMap(([title, { faults: all }]) => all.map((one) => `${title}: ${one}`));
for (const fault of found) console.log(`FAIL ${fault}`);
process.exitCode = found.length === 0 ? 0 : 1;
