import { describe, expect, it, vi } from 'vitest';
import { diagnosticsText } from '../../../components/model/diagnostics';
import { createKeptLog } from '../../../lib/platform/kept-log';
import { createLog } from '../../../lib/platform/log';
import { parseSettings } from '../../../lib/settings/settings';
import { aCorpus, ADD_ALL, NOW } from '../../support/corpora';
import { createMemoryArea } from '../../support/memory-area';
import { aReport } from '../../support/reports';

const SECRETS = [
  'https://kystposten.example/2031/quay',
  'kystposten.example',
  'Halvorsund closes northern quay',
  'Liv Aune',
  'Kystposten',
];

describe('the diagnostics of a corpus with addresses, headlines and texts', () => {
  it('have none of them, also not from the settings and the log', async () => {
    const [url, host, title, byline, outlet] = SECRETS as [string, string, string, string, string];
    const meta = { url, hosts: [host], title, byline, outlet };
    const reports = [aReport(1, meta), aReport(2, { ...meta, url: `${url}/2` }), aReport(3)];
    const corpus = aCorpus();
    await corpus.add(reports, ADD_ALL);
    await corpus.mark(['paper-3']);
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const kept = createKeptLog(createMemoryArea(), () => NOW);
    const log = createLog('background', { keep: kept.keep });
    log.error('a check failed', new Error(`${title} (${url})`));
    log.error('a check failed', { url, title, text: reports[0]!.text });
    const text = diagnosticsText({
      versions: { extension: '1.2.3', browser: 'Gecko', coding: 2, selection: 2, database: 1 },
      corpus: await corpus.health(),
      problems: parseSettings({ deny: [`${host} and more`], allow: url, badge: title }).problems,
      log: await kept.read(),
    });
    expect(text).toContain('Reports: 2\n');
    expect(text).toContain('allow wrong-type, deny bad-pattern');
    expect(text).toContain('a check failed (Error)');
    for (const secret of SECRETS) expect(text).not.toContain(secret);
    for (const { meta: of, text: whole } of reports) {
      expect(text).not.toContain(of.id);
      // No run of four words of a report, wherever it may stand in the text.
      const words = whole!.split(/\s+/u);
      for (let at = 0; at + 4 <= words.length; at += 1) {
        expect(text).not.toContain(words.slice(at, at + 4).join(' '));
      }
    }
    expect(text).not.toMatch(/https?:|\.example/u);
  });
});
