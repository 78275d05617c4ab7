import type { Report } from '../../lib/sketch/sketch';
import { createTables, loadReports } from '../../lib/team/load';
import { LOAD_PATIENCE } from '../../lib/team/parameters';
import { isName } from '../../lib/team/sql';
import { readArguments } from '../arguments';
import { readReports } from '../corpus-input';
import { orUsageError, teamServer } from '../team';
import { UsageError } from '../usage';

const USAGE = 'load INPUT… --to http://HOST:8123/DB [--cluster NAME --also http://HOST:8123/DB…]';

/**
 * `load`: puts reports into a team's corpus. The tables are made where there are none; with
 * `--cluster` on every server named, as parts of one corpus.
 */
export async function run(args: string[]): Promise<void> {
  const { values, positionals: inputs } = readArguments({
    args,
    allowPositionals: true,
    options: {
      to: { type: 'string' },
      cluster: { type: 'string' },
      also: { type: 'string', multiple: true, default: [] },
    },
  });
  const { to, cluster = null, also } = values;
  if (to === undefined || inputs.length === 0) throw new UsageError(`give reports: ${USAGE}`);
  if (cluster !== null && !isName(cluster)) throw new UsageError('--cluster wants a name');
  if (cluster === null && also.length > 0) throw new UsageError('--also wants a --cluster');
  const [server, ...others] = [to, ...also].map((address) => teamServer(address, LOAD_PATIENCE));
  const started = performance.now();
  const seconds = () => (performance.now() - started) / 1000;
  await orUsageError(createTables([server!, ...others], cluster));
  const { added, known } = await orUsageError(
    loadReports(reportsOf(inputs), server!, Date.now, ({ added, known }) => {
      const rate = ((added + known) / seconds()).toFixed(0);
      console.error(`${added + known} reports, ${rate} reports/s`);
    }),
  );
  console.log(`${added} reports loaded, ${known} were there already; ${seconds().toFixed(1)} s`);
}

async function* reportsOf(paths: readonly string[]): AsyncGenerator<Report> {
  for (const path of paths) yield* readReports(path);
}
