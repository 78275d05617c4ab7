/** The background ends, the disk is full, the database is damaged: nothing stored may be gone. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleReports } from '../demo/corpus';
import { pageUrl, type Site } from '../demo/site-pages';
import { DrivenChromium } from '../drive/chromium';
import type { TabState } from '../../lib/session/tab-state';
import { samplePage } from '../drive/odd-pages';
import { until } from '../drive/patience';
import { plain, say, spelled } from '../drive/words';
import { damage, DAMAGES } from './damages';
import { importSamples, type Field, type Trial } from './trial';

/** Reports on disk, counted past every layer of ours. */
function stored(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('firsthand-corpus');
    opening.onerror = () => {
      reject(new Error('the corpus does not open'));
    };
    opening.onsuccess = () => {
      const counting = opening.result.transaction('reports').objectStore('reports').count();
      counting.onsuccess = () => {
        opening.result.close();
        resolve(counting.result);
      };
    };
  });
}

/** The background and the browser end at any moment; nothing that was stored may be gone. */
export async function kills(field: Field, times: number): Promise<Trial> {
  const { browser, site } = field;
  const before = await browser.ask(stored);
  const spun = pageUrl(samplePage(site, 'spun'));
  let untold = 0;
  for (let turn = 0; turn < times; turn++) {
    const page = await browser.visit(spun);
    const tabId = await browser.tabIdOf(spun);
    await new Promise((wake) => setTimeout(wake, (turn * 37) % 400));
    await browser.stopBackground();
    const popup = await browser.open(`popup.html?tab=${tabId}`);
    const state = await browser.settled(tabId);
    if (state.status !== 'done') untold++;
    await popup.close();
    await page.close();
  }
  const afterKills = await browser.ask(stored);
  await browser.restart();
  const afterRestart = await browser.ask(stored);
  const rows = [
    ['background ended in or after a check', String(times), `${untold} checks untold`],
    ['reports after that', String(before), `${before - afterKills} lost`],
    ['reports after the browser started again', String(before), `${before - afterRestart} lost`],
  ];
  const lost = untold + Math.abs(before - afterKills) + Math.abs(before - afterRestart);
  return {
    columns: ['fault', 'of', 'outcome'],
    rows,
    faults: lost === 0 ? [] : rows.map((row) => row.join(': ')),
  };
}

/**
 * The database damaged by hand in a real browser, once for each kind: what the health of the
 * corpus says, and what a check tells before and after it was mended.
 */
export async function damages(field: Field): Promise<Trial> {
  const { browser, site } = field;
  const trial: Trial = {
    columns: ['damage', 'health says', 'check before', 'check after mending'],
    rows: [],
    faults: [],
  };
  for (const { name, hand } of DAMAGES) {
    await browser.stopBackground();
    await browser.ask(damage, hand);
    await browser.stopBackground();
    const before = await told(field, 0);
    const options = await browser.open('options.html');
    await options.press('button', say('healthLook'));
    await options.shows(say('healthDamaged'));
    const said = await options.ask(() =>
      [...document.querySelectorAll('#health li')].map((one) => one.textContent).join(' '),
    );
    await options.press('button', say('healthMend'));
    await options.shows(say('healthMended'));
    await options.close();
    // What could not be kept comes from the file again.
    await importSamples({ browser, site });
    const after = await told(field, HOUSEKEEPING);
    trial.rows.push([name, plain(said), before, after]);
    if (said === '' || after !== 'spun') trial.faults.push(`${name}: “${said}”, then ${after}`);
    if (before.endsWith('unknown')) trial.faults.push(`${name}: a check ends by a bug`);
  }
  return trial;
}

/** How often a page is looked at anew while housekeeping fills the index again. */
const HOUSEKEEPING = 30;

/** What the check of the spun copy comes to, looked at anew as often as it is not yet told. */
async function told(
  { browser, site }: Pick<Field, 'browser' | 'site'>,
  patience: number,
): Promise<string> {
  const spun = pageUrl(samplePage(site, 'spun'));
  const page = await browser.visit(spun);
  const state = await browser.settled(await browser.tabIdOf(spun));
  await page.close();
  const outcome = state.status === 'done' ? state.finding.verdict.kind : stateWord(state);
  if (outcome === 'spun' || patience === 0) return outcome;
  await new Promise((wake) => setTimeout(wake, 500));
  return told({ browser, site }, patience - 1);
}

function stateWord(state: TabState): string {
  return state.status === 'failed' ? `failed: ${state.code}` : state.status;
}

/** So many reports that are not there yet, as Firsthand JSONL. */
function moreReports(site: Site, times: number): string {
  const [header, ...lines] = sampleReports(site).trim().split('\n');
  const more = Array.from({ length: times }, (_, turn) =>
    lines.map((line) => {
      const report = JSON.parse(line) as { id: string };
      return JSON.stringify({ ...report, id: `${report.id}-${turn}` });
    }),
  );
  return [header, ...more.flat(), ''].join('\n');
}

/** Of this size a disk holds a profile with the corpus, and little more. */
const DISK = '64m';

/** A profile on a disk of its own that is filled up; null where this machine lets nobody mount. */
export async function fullDisk(field: Omit<Field, 'browser'>): Promise<Trial> {
  const columns = ['full disk', 'outcome'];
  const disk = mkdtempSync(join(tmpdir(), 'firsthand-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'tmpfs', disk], {
      stdio: 'ignore',
    });
  } catch {
    rmSync(disk, { recursive: true });
    return { columns, rows: [['not tried', 'this machine lets nobody mount a disk']], faults: [] };
  }
  let browser: DrivenChromium | null = null;
  const file = join(tmpdir(), `firsthand-more-${process.pid}.jsonl`);
  writeFileSync(file, moreReports(field.site, 200));
  try {
    browser = await DrivenChromium.launch(field.server.port, disk);
    await importSamples({ browser, site: field.site });
    const before = await browser.ask(stored);
    execFileSync('sh', ['-c', `cat /dev/zero > ${join(disk, 'ballast')} 2>/dev/null || true`]);
    const options = await browser.open('options.html');
    await options.give(say('importLabel'), file);
    const full = plain(spelled(say('failedCorpusFull')));
    const said = await until('the import has ended', async () => {
      const text = await options.text();
      return text.includes(full) ? full : text.includes('Import finished') && 'it was imported';
    });
    await options.close();
    execFileSync('rm', [join(disk, 'ballast')]);
    await browser.restart();
    const after = await browser.ask(stored);
    const check = await told({ browser, site: field.site }, HOUSEKEEPING);
    const rows = [
      ['an import while nothing can be written', said],
      ['reports that were there before', `${before}; ${Math.max(0, before - after)} lost`],
      ['a check once there is room again', check],
    ];
    const ok = said === full && after >= before && check === 'spun';
    return { columns, rows, faults: ok ? [] : rows.map((row) => row.join(': ')) };
  } finally {
    await browser?.close();
    execFileSync('umount', ['-l', disk]);
    rmSync(disk, { recursive: true, force: true });
    rmSync(file);
  }
}
