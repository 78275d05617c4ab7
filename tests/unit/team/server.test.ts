import { describe, expect, it } from 'vitest';
import { chooseQuery } from '../../../lib/index/query';
import { makeSketch } from '../../../lib/sketch/make-sketch';
import { parseTeamAddress } from '../../../lib/team/address';
import { TeamServer, type Fetch } from '../../../lib/team/server';
import { ABOUT } from '../../../lib/team/tables';
import { TeamCorpus } from '../../../lib/team/team-corpus';
import { aText } from '../../support/reports';

const ADDRESS = parseTeamAddress('http://team.example:8123/desk', 'ana', 'secret');
const query = (text: string) =>
  chooseQuery(makeSketch({ text, language: 'en', excluded: [] }).sketch);
const answering =
  (status: number, body: string): Fetch =>
  () =>
    Promise.resolve(new Response(body, { status }));
const serverOf = (fetch: Fetch) => new TeamServer(ADDRESS, fetch);
const codeOf = (fetch: Fetch) =>
  serverOf(fetch)
    .ask('SELECT 1')
    .then(
      () => null,
      (error: { code: string }) => error.code,
    );

/** A server that answers each kind of question as told, and what it was asked. */
function scripted(answers: Record<string, string>) {
  const asked: string[] = [];
  const corpus = new TeamCorpus(
    serverOf((_, init) => {
      const sql = init.body as string;
      asked.push(sql);
      const found = Object.entries(answers).find(([table]) => sql.includes(`\`${table}\``));
      return Promise.resolve(new Response(found?.[1] ?? ''));
    }),
    { now: () => 0, identities: false },
  );
  return { corpus, asked };
}

describe('a server of a team', () => {
  it('is told the key in a header, follows no redirect and gets no cookie', async () => {
    const seen: { url: string; init: RequestInit }[] = [];
    await serverOf((url, init) => {
      seen.push({ url, init });
      return Promise.resolve(new Response('1\n'));
    }).ask('SELECT 1');
    expect(seen[0]!.url).toBe('http://team.example:8123/?wait_end_of_query=1');
    expect(seen[0]!.init).toMatchObject({
      method: 'POST',
      redirect: 'error',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { 'X-ClickHouse-User': 'ana', 'X-ClickHouse-Key': 'secret' },
    });
  });

  it.each([
    [500, 'Code: 193, e.displayText() = DB::Exception: Wrong password', 'team-refused'],
    [403, 'Code: 516. DB::Exception: Authentication failed', 'team-refused'],
    [401, '', 'team-refused'],
    [404, 'Code: 60. DB::Exception: Table does not exist', 'team-unlike'],
    [404, '<html>Not here</html>', 'team-unlike'],
    [500, 'Code: 279, All connection tries failed', 'team-unreachable'],
    [502, 'Bad gateway', 'team-unreachable'],
  ])('tells %d "%s" as %s', async (status, body, code) => {
    expect(await codeOf(answering(status, body))).toBe(code);
  });

  it('is asked again, once, where the connection was lost', async () => {
    let times = 0;
    const lost: Fetch = () =>
      times++ === 0
        ? Promise.reject(new TypeError('fetch failed'))
        : Promise.resolve(new Response('1\n'));
    expect(await serverOf(lost).ask('SELECT 1')).toEqual([['1']]);
    expect(times).toBe(2);
  });

  it('is not asked again where it had its time', async () => {
    let times = 0;
    const slow: Fetch = () => {
      times++;
      return Promise.reject(new DOMException('too late', 'TimeoutError'));
    };
    expect(await codeOf(slow)).toBe('team-unreachable');
    expect(times).toBe(1);
  });

  it('is unreachable where nothing answers', async () => {
    expect(await codeOf(() => Promise.reject(new TypeError('fetch failed')))).toBe(
      'team-unreachable',
    );
  });
});

describe('the corpus of a team', () => {
  const said = { about: `${ABOUT}\n`, reports: '900\t2026-05-01\t12\n' };

  it('is asked with at most 200 fingerprints, however long the page is', async () => {
    const { corpus, asked } = scripted(said);
    await corpus.candidates(query(aText(1, 400)), 12);
    const [postings] = asked.filter((sql) => sql.includes('`postings`'));
    const hashes = /IN \(([\d,]+)\)/u.exec(postings!)![1]!.split(',');
    expect(hashes).toHaveLength(200);
    expect(new Set(hashes).size).toBe(200);
  });

  it('is asked for no address and no whole text where only fingerprints may leave', async () => {
    const { corpus, asked } = scripted(said);
    expect(await corpus.byUrl('https://paper.example/secret-story')).toEqual([]);
    expect(await corpus.byDigest('0123456789abcdef')).toEqual([]);
    expect(asked).toEqual([]);
  });

  it('is counted once, and not at every check', async () => {
    const { corpus, asked } = scripted(said);
    expect(await corpus.stats()).toEqual({ reports: 900, newest: '2026-05-01', generation: 12 });
    await corpus.stats();
    expect(asked).toHaveLength(2);
  });

  it.each([
    [{ about: 'tables 9, selection 9\n' }],
    [{ about: '' }],
    [{ ...said, reports: 'many\t\t\n' }],
    [{ ...said, postings: '17\tnot a number\n' }],
    [{ ...said, postings: '', reports: '1\t\t1e400\n' }],
  ])('is not believed where it answers %j', async (answers) => {
    const { corpus } = scripted(answers);
    await expect(corpus.candidates(query(aText(1)), 12)).rejects.toMatchObject({
      code: 'team-unlike',
    });
  });

  it('is not believed where what it gives is no report', async () => {
    for (const rows of [
      { reports: '5\t1\t{}\t0\t\n', sketches: '' },
      { reports: '5\t1\tno json\t0\t\n', sketches: '' },
      { reports: '', sketches: '5\t1\t{"v":2}\n' },
    ]) {
      const { corpus } = scripted(rows);
      await expect(corpus.reports([5])).rejects.toMatchObject({ code: 'team-unlike' });
    }
  });
});
