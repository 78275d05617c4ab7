/**
 * `npm run benchmarks [-- NAME…]`: runs every measurement (or those named) and writes its
 * table, with the command that made it, into docs/benchmarks.md. Sections not run again keep
 * their last table.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format } from 'prettier';

const PAGE = 'docs/benchmarks.md';

interface Measurement {
  name: string;
  heading: string;
  /** What the figures are of, and what they are compared with. */
  about: string;
  /** What follows `npm run -s`. */
  command: readonly string[];
  /** Pictures that the command writes into docs/plots. */
  pictures?: readonly string[];
}

const firsthand = (...args: string[]) => ['firsthand', '--', ...args];

const MEASUREMENTS: readonly Measurement[] = [
  {
    name: 'pairs',
    heading: 'Reuse and kind, pair by pair',
    about:
      'Labelled pairs of texts: is the one made from the other, and how? The weights were fitted on these rows; the figures that leave each data set out are the ones to trust.',
    command: firsthand('eval', 'pairs'),
  },
  {
    name: 'passages',
    heading: 'Passages in long documents',
    about:
      'Text alignment of PAN 2013 (training side), in PAN’s measures over characters. Best published plagdet: .878.',
    command: firsthand('eval', 'passages'),
  },
  {
    name: 'retrieval',
    heading: 'The right source among all reports',
    about: 'News queries against 18,349 reports, the whole text or only its first 40 words.',
    command: firsthand('eval', 'retrieval'),
  },
  {
    name: 'direction',
    heading: 'Who was first, from the text alone',
    about: 'Pairs in random order, their dates left out.',
    command: firsthand('eval', 'direction', '--text-only'),
  },
  {
    name: 'spin',
    heading: 'What was changed on the way',
    about:
      'Substitutions against the word differences of synthetically spun texts, names given by code alone, and seeded alterations.',
    command: firsthand('eval', 'spin'),
  },
  {
    name: 'changes',
    heading: 'One change, of every kind',
    about:
      'Reports with one change each. “told”: an item of the right gravity stands at the place; “right”: it is the only one above wording there and covers the words. Half of the cases (“kept”) are looked at only in sum. “swapped”: content words around the change were swapped for synonyms of a list that the engine does not read. Alarms: items above wording anywhere else. [What was told before](benchmarks-before.md) changes were one list.',
    command: firsthand('eval', 'changes'),
  },
  {
    name: 'harmless',
    heading: 'Edits that alter nothing',
    about:
      'Reports in another house style, with other marks, other furniture, other words for the same: everything told above wording is an alarm.',
    command: firsthand('eval', 'harmless'),
  },
  {
    name: 'pages',
    heading: 'Articles and metadata of real pages',
    about: 'Saved pages; Readability, as it comes, is the peer of the same run.',
    command: firsthand('eval', 'pages'),
  },
  {
    name: 'gate',
    heading: 'The gate',
    about: 'Article pages that should open it, home pages and forms that should not.',
    command: firsthand('eval', 'gate'),
  },
  {
    name: 'credits',
    heading: 'Credit where it is printed',
    about:
      'Forms of credit of many agencies and languages, and pages that credit nobody, somebody else, or only in a copied head; all invented.',
    command: firsthand('eval', 'credits'),
  },
  {
    name: 'traps',
    heading: 'Forms filled in anew',
    about:
      'Two texts of one form or of one event that are no copies, and as many true copies of the same forms; all invented.',
    command: firsthand('eval', 'traps'),
  },
  {
    name: 'speed',
    heading: 'Speed and size',
    about: 'In Node, on one core. Timings vary from run to run: compare ratios within a run.',
    command: firsthand('bench'),
  },
  {
    name: 'browser',
    heading: 'The corpus in a real browser',
    about: 'IndexedDB in Chromium, with a synthetic corpus.',
    command: firsthand('bench', '--browser', '--reports', '100000'),
  },
  {
    name: 'desk',
    heading: 'The desk',
    about: 'The table of the options page in Chromium, with a synthetic corpus.',
    command: firsthand('bench', '--desk', '--reports', '100000'),
  },
  {
    name: 'month',
    heading: 'A month of following',
    about:
      'Ten invented outlets, 10,000 articles, on a clock that is turned: the follower, the checks and the log of findings are those of the extension; the network and IndexedDB stand in memory, in Node. Half of the outlets have whole articles in their feeds, of the others the pages are fetched. A round’s time is spent in reading, checking and storing what came in, the waits between requests left out.',
    command: ['month'],
  },
  {
    name: 'held',
    heading: 'How long a page is held',
    about:
      'The longest task that runs code of Firsthand in each of the saved pages, read in Chromium whether the gate opens or not. Compiling the script that reads is most of it on a small page, Readability on a large one. Memory is what scripts, the browser for them, and buffers hold after the check and did not hold before it.',
    command: firsthand('bench', '--pages', '../shared/eval/pages', '--every', '10'),
  },
  {
    name: 'views',
    heading: 'How soon a view is there',
    about:
      'Popup and full view in Chromium, with a copy checked before; times by the clock, of which the processor time of their own tasks is a part.',
    command: firsthand('bench', '--views'),
  },
  {
    name: 'growth',
    heading: 'How the cost grows, beside others',
    about:
      'Processor time of each step by the length of a text, the number of candidates or of reports, and the power that it grows with. The texts are paragraphs of our fixtures in random order, so that long ones repeat themselves, which alignment feels most. `alignment to changes` is everything from two texts that are sketched already to a list of changes; the others only count what two texts share. Of a corpus the others answer with one report, ours with twelve; a fifth of the words of what is asked was changed.',
    command: firsthand('bench', '--growth', '--plots', 'docs/plots'),
    pictures: [
      'growth-characters',
      'growth-characters-of-each-of-two',
      'growth-candidates',
      'growth-reports',
    ],
  },
  {
    name: 'team',
    heading: 'The corpus of a team',
    about:
      'A ClickHouse 18.16 on this machine, with a synthetic corpus; a page reuses one of its reports, every fifth word changed.',
    command: firsthand('bench', '--team', '--reports', '4000'),
  },
];

function measure({ command }: Measurement): string {
  const run = spawnSync('npm', ['run', '-s', ...command], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`${command.join(' ')} failed: ${run.stderr}`);
  return run.stdout.trimEnd();
}

/** The tables of the last run, by heading. */
function lastTables(): Map<string, string> {
  const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';
  const tables = new Map<string, string>();
  for (const section of page.split(/^## /m).slice(1)) {
    const table = /```text\n([\s\S]*?)\n```/.exec(section)?.[1];
    if (table !== undefined) tables.set(section.slice(0, section.indexOf('\n')), table);
  }
  return tables;
}

function section(measurement: Measurement, table: string): string {
  const { heading, about, command, pictures = [] } = measurement;
  const shown = pictures.map((name) => `\n![${heading}: ${name}](plots/${name}.svg)\n`).join('');
  return `## ${heading}\n\n${about}\n\n\`npm run -s ${command.join(' ')}\`\n\n\`\`\`text\n${table}\n\`\`\`\n${shown}`;
}

const INTRODUCTION = `# Benchmarks

Every table stands under the command that made it; \`npm run benchmarks\` writes this page. The
labelled texts are research data that the repository does not carry: where they are absent, the
same commands measure our own fixtures.
`;

const wanted = new Set(process.argv.slice(2));
const tables = lastTables();
for (const measurement of MEASUREMENTS) {
  if (wanted.size > 0 && !wanted.has(measurement.name)) continue;
  console.log(`measuring ${measurement.name} …`);
  tables.set(measurement.heading, measure(measurement));
}
const sections = MEASUREMENTS.flatMap((measurement) => {
  const table = tables.get(measurement.heading);
  return table === undefined ? [] : [section(measurement, table)];
});
writeFileSync(
  PAGE,
  await format([INTRODUCTION, ...sections].join('\n'), { parser: 'markdown', printWidth: 100 }),
);
