import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type SampleServer } from '../../tools/demo/server';
import { readSite } from '../../tools/demo/site-pages';
import type { DrivenBrowser } from '../../tools/drive/browser';
import { DrivenChromium } from '../../tools/drive/chromium';
import { DrivenFirefox } from '../../tools/drive/firefox';
import { play, type Stage } from '../../tools/drive/play';
import { SCENARIOS, type Scenario } from '../../tools/drive/scenarios';
import { scenarioTable, type Outcome } from '../../tools/drive/table';

const site = readSite();
const outcomes: Outcome[] = [];

const BROWSERS = [
  ['Chromium', (port: number): Promise<DrivenBrowser> => DrivenChromium.launch(port)],
  ['Firefox', (port: number): Promise<DrivenBrowser> => DrivenFirefox.launch(port)],
] as const;

describe.each(BROWSERS)('in %s', (name, launch) => {
  let server: SampleServer;
  let stage: Stage;

  beforeAll(async () => {
    server = await startServer(site);
    stage = { browser: await launch(server.port), server, site, visited: new Set() };
  });

  afterAll(async () => {
    await stage.browser.close();
    await server.close();
  });

  it.each(SCENARIOS.filter(({ not }) => not?.[name] === undefined))(
    '$name',
    async (scenario: Scenario) => {
      const own = scenario.fresh ? { ...stage, browser: await launch(server.port) } : stage;
      const outcome: Outcome = {
        scenario: scenario.name,
        browser: name,
        ok: false,
        triggers: [],
      };
      outcomes.push(outcome);
      try {
        await play(scenario.steps, own);
        outcome.ok = true;
      } finally {
        outcome.triggers = own.browser.takeTriggers();
        if (scenario.fresh) await own.browser.close();
      }
    },
  );
});

afterAll(() => {
  const table = scenarioTable(SCENARIOS, outcomes);
  mkdirSync(join('out', 'test'), { recursive: true });
  writeFileSync(join('out', 'test', 'scenarios.md'), `${table}\n`);
  process.stdout.write(`\n${table}\n\n`);
});

describe('the list of scenarios', () => {
  it('has each name once', () => {
    const names = SCENARIOS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
