import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseTeamAddress } from '../../lib/team/address';
import { createTables, loadReports } from '../../lib/team/load';
import { TeamServer } from '../../lib/team/server';
import { TeamCorpus } from '../../lib/team/team-corpus';
import type { Finding } from '../../lib/check/finding';
import type { Report } from '../../lib/sketch/sketch';
import {
  CLUSTER,
  ensureClickHouse,
  READER,
  startClickHouse,
  type ClickHouse,
} from '../../tools/clickhouse';
import { readerContract } from '../contract/corpus/reader-contract';
import { aReport, aText } from '../support/reports';
import { chooseQuery } from '../../lib/index/query';
import { makeSketch } from '../../lib/sketch/make-sketch';

const program = ensureClickHouse();
const PATIENT = 60_000;
let servers: ClickHouse[] = [];
let databases = 0;
let folder = '';

const firsthand = (...args: string[]) =>
  new Promise<{ code: number; out: string }>((resolve) => {
    const ours = ['--import', 'tsx', 'tools/firsthand.ts', ...args];
    execFile(process.execPath, ours, (error, out) => {
      resolve({ code: error === null ? 0 : Number(error.code), out });
    });
  });

const serverAt = (url: string, { user, key } = { user: '', key: '' }) =>
  new TeamServer(parseTeamAddress(url, user, key), fetch, PATIENT);
const corpusAt = (server: TeamServer) => new TeamCorpus(server, { now: () => 0, identities: true });
const each = async function* (reports: readonly Report[]) {
  yield* await Promise.resolve(reports);
};
const load = (server: TeamServer, reports: readonly Report[], moment = 1) =>
  loadReports(
    each(reports),
    server,
    () => moment,
    () => undefined,
  );
const query = (text: string) =>
  chooseQuery(makeSketch({ text, language: 'en', excluded: [] }).sketch);

/** A new database on the first server, with reports in it. */
async function aTeamCorpus(reports: readonly Report[]): Promise<TeamCorpus> {
  const url = `${servers[0]!.url}/team${++databases}`;
  const server = serverAt(url);
  await createTables([server], null);
  await load(server, reports);
  return corpusAt(serverAt(url, READER));
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'firsthand-team-'));
  if (program !== null) servers = await startClickHouse(program, 2);
});
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await Promise.all(servers.map((server) => server.stop()));
});

describe.skipIf(program === null)('ClickHouse', () => {
  readerContract('the corpus of a team', aTeamCorpus);

  it('holds what is loaded twice once, and what is changed as it was loaded last', async () => {
    const server = serverAt(`${servers[0]!.url}/again`);
    await createTables([server], null);
    const reports = [aReport(1), aReport(2), aReport(3)];
    expect(await load(server, reports)).toEqual({ added: 3, known: 0 });
    await createTables([server], null);
    expect(await load(server, reports, 2)).toEqual({ added: 0, known: 3 });
    const changed = aReport(2, { title: 'Under another headline' });
    expect(await load(server, [changed], 3)).toEqual({ added: 1, known: 0 });
    expect(await load(server, [reports[1]!], 4)).toEqual({ added: 1, known: 0 });
    const corpus = corpusAt(server);
    expect(await corpus.stats()).toMatchObject({ reports: 3, generation: 4 });
    const [found] = await corpus.byUrl('https://paper.example/2');
    expect(found!.meta.title).toBe('Report number 2');
  });

  it('keeps every letter of what stands in a report', async () => {
    const odd = `O'Neill said: "tab\tline\nslash \\n \0 zero" — \u{1F4F0} ${aText(5)}`;
    const corpus = await aTeamCorpus([
      aReport(5, { title: "Robert'); DROP TABLE reports;--" }, odd),
    ]);
    const [found] = await corpus.byUrl('https://paper.example/5');
    expect(found!.text).toBe(odd);
    expect(found!.meta.title).toBe("Robert'); DROP TABLE reports;--");
  });

  it('refuses a wrong key, and holds nothing where it was never loaded', async () => {
    await aTeamCorpus([aReport(1)]);
    const url = `${servers[0]!.url}/team${databases}`;
    const wrong = corpusAt(serverAt(url, { ...READER, key: 'guessed' }));
    await expect(wrong.stats()).rejects.toMatchObject({ code: 'team-refused' });
    const empty = corpusAt(serverAt(`${servers[0]!.url}/nowhere`));
    await expect(empty.stats()).rejects.toMatchObject({ code: 'team-unlike' });
    const closed = corpusAt(serverAt('http://127.0.0.1:9/team'));
    await expect(closed.stats()).rejects.toMatchObject({ code: 'team-unreachable' });
  });

  it('is loaded, checked against and scanned against by the command line', async () => {
    const to = `${servers[0]!.url}/desk`;
    const input = join(folder, 'reports.jsonl');
    const rows = [1, 2, 3].map((seed) => JSON.stringify({ id: `row-${seed}`, text: aText(seed) }));
    writeFileSync(input, rows.join('\n'));
    expect((await firsthand('load', input, '--to', to)).out).toMatch(/^3 reports loaded, 0 were/u);
    expect((await firsthand('load', input, '--to', to)).out).toMatch(/^0 reports loaded, 3 were/u);
    const page = join(folder, 'page.txt');
    writeFileSync(page, aText(2));
    const corpus = ['--corpus', `clickhouse:${to}`];
    const found = JSON.parse((await firsthand('check', page, ...corpus, '--json')).out) as Finding;
    expect(found).toMatchObject({ identity: 'row-2', corpus: { reports: 3 } });
    const scanned = await firsthand('scan', input, ...corpus, '--jobs', '1');
    expect(scanned.out.trim().split('\n')).toHaveLength(4);
    expect(scanned.out).toContain('"identity":"row-3"');
    const refused = await firsthand('check', page, '--corpus', 'clickhouse:http://127.0.0.1:9/x');
    expect(refused).toMatchObject({ code: 2, out: '' });
  });

  it('is one corpus over two servers, and none when one of them is gone', async () => {
    const both = servers.map(({ url }) => serverAt(`${url}/spread`));
    await createTables(both, CLUSTER);
    const reports = Array.from({ length: 40 }, (_, index) => aReport(index + 1));
    await load(both[0]!, reports);
    const parts = await Promise.all(
      both.map((server) => server.ask('SELECT count() FROM `spread`.`postings_part`')),
    );
    for (const [row] of parts) expect(Number(row![0])).toBeGreaterThan(0);
    const [here, there] = both.map(corpusAt);
    for (const corpus of [here!, there!]) {
      const [best] = await corpus.candidates(query(aText(17)), 5);
      const [report] = await corpus.reports([best!.ordinal]);
      expect(report!.meta.id).toBe('paper-17');
    }
    await servers[1]!.stop();
    await expect(here!.candidates(query(aText(18)), 5)).rejects.toMatchObject({
      code: 'team-unreachable',
    });
  });
});
