/**
 * ClickHouse for tests and measurements: found or, on Debian and as root, installed the way the
 * browsers are (tools/browsers.ts); started on loopback ports of its own in a folder of its own.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PACKAGE = 'clickhouse-server';
const STARTS_WITHIN = 60_000;

/** A user that may only read, with a key, as a team would give to its readers. */
export const READER = { user: 'reader', key: 'a key of no account' };

export function findClickHouse(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).concat('/usr/sbin', '/usr/bin');
  return folders.map((folder) => join(folder, PACKAGE)).find((path) => existsSync(path)) ?? null;
}

/** The program, installed where that can be done quietly; null, and one line, where not. */
export function ensureClickHouse(): string | null {
  if (findClickHouse() === null && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const command = `apt-get update && apt-get install -y --no-install-recommends ${PACKAGE}`;
    console.log(`Installing the server that the tests of the team corpus talk to: ${command}`);
    spawnSync('bash', ['-c', command], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const found = findClickHouse();
  if (found === null) console.log(`No ${PACKAGE} here: the tests of the team corpus are skipped.`);
  return found;
}

export interface ClickHouse {
  /** "http://127.0.0.1:PORT". */
  url: string;
  /** Bytes of everything stored. */
  folder: string;
  /** What was asked by HTTP, as the server's log has it. */
  log(): string;
  stop(): Promise<void>;
}

/** The cluster that `startClickHouse` makes of several servers. */
export const CLUSTER = 'desks';

/** Starts so many servers, each a shard of the cluster CLUSTER; resolves when all answer. */
export async function startClickHouse(program: string, count = 1): Promise<ClickHouse[]> {
  const ports = await freePorts(2 * count);
  const shards = Array.from({ length: count }, (_, index) => ports[2 * index + 1]!);
  return Promise.all(
    shards.map((native, index) => startOne(program, ports[2 * index]!, native, shards)),
  );
}

async function startOne(
  program: string,
  http: number,
  native: number,
  shards: readonly number[],
): Promise<ClickHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'firsthand-clickhouse-'));
  for (const part of ['data', 'tmp', 'files']) mkdirSync(join(folder, part));
  writeFileSync(join(folder, 'config.xml'), configOf(folder, http, native, shards));
  writeFileSync(join(folder, 'users.xml'), USERS);
  const child = spawn(program, [`--config-file=${join(folder, 'config.xml')}`], {
    stdio: 'ignore',
    cwd: folder,
  });
  const url = `http://127.0.0.1:${http}`;
  const server: ClickHouse = {
    url,
    folder,
    log: () => readFileSync(join(folder, 'server.log'), 'utf8'),
    stop: () => stopped(child, folder),
  };
  for (let waited = 0; waited < STARTS_WITHIN; waited += 100) {
    if (await answers(url)) return server;
    if (child.exitCode !== null) break;
    await sleep(100);
  }
  const told = existsSync(join(folder, 'errors.log'))
    ? readFileSync(join(folder, 'errors.log'), 'utf8')
    : '';
  await server.stop();
  throw new Error(`ClickHouse did not start: ${told.slice(-2_000)}`);
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/ping`)).ok;
  } catch {
    // Nothing listens there yet.
    return false;
  }
}

async function stopped(child: ChildProcess, folder: string): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
}

/** Ports that were free a moment ago, held together so that none is given twice. */
async function freePorts(count: number): Promise<number[]> {
  const held = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return server;
    }),
  );
  const ports = held.map((server) => (server.address() as { port: number }).port);
  await Promise.all(held.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

function configOf(folder: string, http: number, native: number, shards: readonly number[]): string {
  const shard = (port: number) =>
    `<shard><replica><host>127.0.0.1</host><port>${port}</port></replica></shard>`;
  return `<yandex>
  <logger><level>trace</level><log>${folder}/server.log</log><errorlog>${folder}/errors.log</errorlog></logger>
  <listen_host>127.0.0.1</listen_host>
  <http_port>${http}</http_port>
  <tcp_port>${native}</tcp_port>
  <path>${folder}/data/</path>
  <tmp_path>${folder}/tmp/</tmp_path>
  <user_files_path>${folder}/files/</user_files_path>
  <users_config>${folder}/users.xml</users_config>
  <default_profile>default</default_profile>
  <default_database>default</default_database>
  <mark_cache_size>268435456</mark_cache_size>
  <remote_servers><${CLUSTER}>${shards.map(shard).join('')}</${CLUSTER}></remote_servers>
</yandex>
`;
}

const LOCAL = '<networks><ip>127.0.0.1</ip></networks><quota>default</quota>';
const USERS = `<yandex>
  <profiles><default/><readonly><readonly>1</readonly></readonly></profiles>
  <users>
    <default><password></password><profile>default</profile>${LOCAL}</default>
    <${READER.user}><password>${READER.key}</password><profile>readonly</profile>${LOCAL}</${READER.user}>
  </users>
  <quotas><default/></quotas>
</yandex>
`;
