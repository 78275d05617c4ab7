/**
 * `npm run month [-- --outlets 10 --days 30 --articles 10000]`: a month of following, on a clock
 * that is turned (tools/trials/month.ts). Prints the table of docs/benchmarks.md; exits with 1 where
 * a promise was not kept.
 */
import { readArguments } from './arguments';
import { month } from './trials/month';

const { values } = readArguments({
  args: process.argv.slice(2),
  options: {
    outlets: { type: 'string', default: '10' },
    days: { type: 'string', default: '30' },
    articles: { type: 'string', default: '10000' },
  },
});
const { columns, rows, faults } = await month({
  outlets: Number(values.outlets),
  days: Number(values.days),
  articles: Number(values.articles),
});
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
console.log([line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n'));
for (const fault of faults) console.log(`FAIL ${fault}`);
process.exitCode = faults.length === 0 ? 0 : 1;
