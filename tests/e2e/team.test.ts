import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseTeamAddress } from '../../lib/team/address';
import { createTables, loadReports } from '../../lib/team/load';
import { TeamServer } from '../../lib/team/server';
import { ensureClickHouse, READER, startClickHouse, type ClickHouse } from '../../tools/clickhouse';
import { ExtensionBrowser } from '../../tools/demo/chromium';
import { hostRules, startServer, type SampleServer } from '../../tools/demo/server';
import { readSite } from '../../tools/demo/site-pages';
import { STATE_LIMIT } from '../../tools/drive/patience';
import { aReport, aText } from '../support/reports';

const program = ensureClickHouse();
const site = readSite();
const PATIENT = 60_000;
const TITLE = 'An unheard-of headline of the quay';
const URL_PATH = '/quay/unheard-of-address';

interface Asked {
  headers: NodeJS.Dict<string | string[]>;
  url: string;
  body: string;
}

/** What stands between the extension and the server of the team: it writes down every request. */
function startWitness(target: string, asked: Asked[]): Promise<Server> {
  const witness = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts);
      const { url = '', headers, method = 'GET' } = request;
      asked.push({ url, headers, body: body.toString() });
      const signedIn = Object.entries(headers).flatMap(([name, value]) =>
        name.startsWith('x-clickhouse-') && typeof value === 'string' ? [[name, value]] : [],
      );
      void fetch(target + url, {
        method,
        body,
        headers: Object.fromEntries(signedIn) as Record<string, string>,
      })
        .then(async (answer) => {
          response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()));
        })
        .catch(() => response.writeHead(502).end());
    });
  });
  return new Promise((resolve) => witness.listen(0, '127.0.0.1', () => resolve(witness)));
}

describe.skipIf(program === null)('the corpus of a team, asked by the extension', () => {
  const asked: Asked[] = [];
  const text = `${aText(70)} ${aText(71, 3)}`;
  let team: ClickHouse;
  let witness: Server;
  let pages: Server;
  let server: SampleServer;
  let browser: ExtensionBrowser;
  let address = '';

  beforeAll(async () => {
    [team] = (await startClickHouse(program!)) as [ClickHouse];
    const own = new TeamServer(parseTeamAddress(`${team.url}/desk`), fetch, PATIENT);
    await createTables([own], null);
    const reports = async function* () {
      yield await Promise.resolve(aReport(70));
      yield aReport(90);
    };
    await loadReports(
      reports(),
      own,
      () => 1,
      () => undefined,
    );
    witness = await startWitness(team.url, asked);
    address = `http://127.0.0.1:${(witness.address() as AddressInfo).port}/desk`;
    const html = `<!doctype html><html lang="en"><title>${TITLE}</title><article><h1>${TITLE}</h1>${text
      .split(/(?<=\.) /u)
      .map((sentence) => `<p>${sentence}</p>`)
      .join('')}</article></html>`;
    pages = createServer((_, response) =>
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(html),
    );
    await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve));
    server = await startServer(site);
    browser = await ExtensionBrowser.launch({ headless: true, args: hostRules(server.port) });
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
    witness.close();
    pages.close();
    await team.stop();
  });

  /** Opens the page anew, and answers what its check ended with. */
  async function checked() {
    const port = (pages.address() as AddressInfo).port;
    const page = await browser.context.newPage();
    await page.goto(`http://127.0.0.1:${port}${URL_PATH}`);
    const tab = await browser.tabIdOf(page);
    await page.bringToFront();
    const popup = await browser.openPopup(tab);
    const state = await browser.settled(tab, STATE_LIMIT);
    await popup.close();
    await page.close();
    if (state.status !== 'done') throw new Error(`the check ended as ${state.status}`);
    return state.finding;
  }

  async function settings(): Promise<Page> {
    const options = await browser.open('options.html#/settings');
    await options.getByRole('region', { name: 'Your team’s corpus' }).waitFor();
    return options;
  }

  it('is not asked until it is switched on', async () => {
    const finding = await checked();
    expect(finding.sources.map(({ id }) => id)).not.toContain('team:paper-70');
    expect(asked).toEqual([]);
  });

  it('refuses a wrong key, and is asked with the right one', async () => {
    const options = await settings();
    await options.getByLabel('Address', { exact: true }).fill(address);
    await options.getByLabel('User', { exact: true }).fill(READER.user);
    await options.getByLabel('Key', { exact: true }).fill('guessed');
    await options.getByRole('button', { name: 'Ask it from now on' }).click();
    await options.getByText(/does not take this user or key/u).waitFor();
    await options.getByLabel('Key', { exact: true }).fill(READER.key);
    await options.getByRole('button', { name: 'Test', exact: true }).click();
    await options.getByText('It answers, and holds 2 reports.').waitFor();
    await options.getByRole('button', { name: 'Ask it from now on' }).click();
    await options.getByText(`Asked at every check: ${address}`).waitFor();
    await options.close();
    asked.length = 0;
    const finding = await checked();
    expect(finding.sources.map(({ id }) => id)).toContain('team:paper-70');
    expect(finding.lacking.filter(({ lacks }) => lacks === 'answer')).toEqual([]);
  });

  it('was asked for numbers, and learnt nothing else of the page', () => {
    expect(asked.length).toBeGreaterThan(0);
    const words = new Set(text.match(/\p{L}{4,}/gu));
    for (const { url, body, headers } of asked) {
      const said = `${url}\n${body}`;
      const literals =
        /^\/\?wait_end_of_query=1\nSELECT [\w, ()]+ FROM `desk`\.`\w+`(?: WHERE \w+ IN \([\d,]+\))?(?: GROUP BY [\w, ]+)?(?: LIMIT \d+ BY hash)?$/u;
      expect(said).toMatch(literals);
      const all = `${said}\n${JSON.stringify(headers)}`;
      for (const word of [...words, TITLE, URL_PATH]) expect(all).not.toContain(word);
      expect(headers['cookie']).toBeUndefined();
      expect(headers['referer']).toBeUndefined();
    }
    const hashes = asked.flatMap(
      ({ body }) => /hash IN \(([\d,]+)\)/u.exec(body)?.[1]?.split(',') ?? [],
    );
    expect(hashes.length).toBeGreaterThan(20);
  });

  it('is told as not asked when it is gone, and the own corpus answers', async () => {
    await team.stop();
    const finding = await checked();
    expect(finding.verdict.kind).not.toBe('not-checked');
    expect(finding.lacking).toContainEqual({ check: 'team', lacks: 'answer' });
    const options = await settings();
    await options.getByRole('button', { name: 'Ask it no more' }).click();
    await options.getByRole('button', { name: 'Ask it from now on' }).waitFor();
    await options.close();
    asked.length = 0;
    await checked();
    expect(asked).toEqual([]);
  });
});
