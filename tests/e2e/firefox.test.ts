import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importedText, sampleReportsFile, sampleText } from '../../tools/demo/corpus';
import { readExpectations } from '../../tools/demo/expectations';
import { startServer, type SampleServer } from '../../tools/demo/server';
import { pageUrl, readSite } from '../../tools/demo/site-pages';
import { ExtensionFirefox } from '../../tools/drive/firefox';
import { STATE_LIMIT } from '../../tools/drive/patience';

const site = readSite();
const expectations = readExpectations();

describe('Firsthand in Firefox', () => {
  let server: SampleServer;
  let firefox: ExtensionFirefox;

  beforeAll(async () => {
    server = await startServer(site);
    firefox = await ExtensionFirefox.launch(server.port);
  });

  afterAll(async () => {
    await firefox.close();
    await server.close();
  });

  const sample = (id: string) => {
    const page = site.pages.find((candidate) => candidate.id === id);
    const expected = expectations[id];
    if (!page || !expected) throw new Error(`no sample page is called ${id}`);
    return { page, expected };
  };

  it('imports the sample reports in the options page', async () => {
    const options = await firefox.open('options.html');
    await options.upload('input[type=file]', sampleReportsFile(site));
    await options.shows(importedText);
    await options.close();
  });

  it.each(['spun', 'reprint', 'unrelated'])('shows the finding of the page %s', async (id) => {
    const { page, expected } = sample(id);
    const tab = await firefox.visit(pageUrl(page));
    const tabId = await firefox.tabIdOf(tab);
    const state = await firefox.settled(tabId);
    expect(state.status).toBe('done');
    if (state.status === 'done') expect(expected.verdict).toContain(state.finding.verdict.kind);
    await expect
      .poll(() => firefox.badgeText(tabId), { timeout: STATE_LIMIT })
      .toBe(expected.badge);

    const popup = await firefox.open(`popup.html?tab=${tabId}`);
    await popup.shows(expected.popup);
    await popup.close();
    await tab.close();
  });

  it('names what was swapped in a text pasted into the options page', async () => {
    const options = await firefox.open('options.html');
    await options.fill('#check textarea', sampleText(site, 'spun'));
    await options.click('#check button[type=submit]');
    expect(await options.textOf('.result .swaps')).toContain('fissures');
    await options.close();
  });

  it('leaves a front page alone', async () => {
    const front = await firefox.visit(pageUrl(sample('front-page').page));
    const frontId = await firefox.tabIdOf(front);
    // A page that is checked after it shows that the gate has had its turn.
    const other = await firefox.visit(pageUrl(sample('unrelated').page));
    await firefox.settled(await firefox.tabIdOf(other));
    expect((await firefox.state(frontId)).status).toBe('idle');
    expect(await firefox.badgeText(frontId)).toBe('');
    await other.close();
    await front.close();
  });
});
