/**
 * `npm run trials [-- --pages 1000 --kills 20]`: attacks, faults, the request log and a long run
 * in a real Chromium with the build of `npm run build`, all on the loopback address; writes
 * docs/trials.md with the date and what the machine is.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { readArguments } from './arguments';
import { startServer } from './demo/server';
import { readSite } from './demo/site-pages';
import { DrivenChromium } from './drive/chromium';
import { attacks, faults, importSamples, longRun, requests, type Trial } from './trials/run';

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
  },
});
const [pages, kills] = [Number(values.pages), Number(values.kills)];
const site = readSite();
const server = await startServer(site);
const field = { browser: await DrivenChromium.launch(server.port), server, site };
const trials: [title: string, trial: Trial][] = [];
try {
  await importSamples(field);
  trials.push(['Attacks', await attacks(field)]);
  trials.push(['Faults', await faults(field, kills)]);
  trials.push([`A long run of ${pages} pages`, await longRun(field, pages)]);
  trials.push(['Requests', requests(field)]);
} finally {
  await field.browser.close();
  await server.close();
}

const day = new Date().toISOString().slice(0, 10);
const head = [
  '# Trials',
  '',
  `Written by \`npm run trials -- --pages ${pages} --kills ${kills}\` on ${day}, Chromium, ` +
    `${availableParallelism()} cores. Times are of that machine and of what else it did.`,
  '',
  'What a reader does, in Chromium and Firefox, is tried by `tests/e2e/scenarios.test.ts`; every',
  'reader of text by `npm run fuzz`.',
  '',
];
const text = [...head, ...trials.map(([title, trial]) => markdown(title, trial))].join('\n');
writeFileSync(join('docs', 'trials.md'), text);
console.log(text);
const found = trials.flatMap(([title, { faults: all }]) => all.map((one) => `${title}: ${one}`));
for (const fault of found) console.log(`FAIL ${fault}`);
process.exitCode = found.length === 0 ? 0 : 1;
