import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aText } from '../support/reports';

const RECORDS = 24;
const REPORTS = 6;
const TORN = 11;
let folder = '';
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'firsthand-scan-'));
  const row = (seed: number, text: string) => `${JSON.stringify({ id: `row-${seed}`, text })}\n`;
  const corpus = Array.from({ length: REPORTS }, (_, index) => row(index, aText(index)));
  writeFileSync(at('corpus.jsonl'), corpus.join(''));
  // Every third is a report of the corpus; a line in between is damaged.
  const archive = Array.from({ length: RECORDS - 1 }, (_, index) =>
    row(index, aText(index % 3 === 0 ? index % REPORTS : index + 1_000)),
  );
  archive.splice(TORN, 0, '{"id": "torn", "text": \n');
  writeFileSync(at('archive.jsonl'), archive.join(''));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(args: readonly string[]) {
  // The program itself and no shell around it, so that a kill ends it.
  const child = spawn(process.execPath, ['--import', 'tsx', 'tools/firsthand.ts', ...args]);
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => {
    told += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, ended, told: () => told };
}

function scan(out: string, jobs: number) {
  const args = ['scan', at('archive.jsonl'), '--corpus', at('corpus.jsonl')];
  return run([...args, '--jobs', String(jobs), '--out', at(out)]);
}

const linesOf = (out: string) =>
  existsSync(at(out)) ? readFileSync(at(out), 'utf8').split('\n').length - 1 : 0;

describe('scan', () => {
  it('writes the same bytes on one thread as on two, killed and gone on with', async () => {
    const straight = scan('straight.jsonl', 1);
    expect(await straight.ended, straight.told()).toBe(0);
    const killed = scan('killed.jsonl', 2);
    await expect.poll(() => linesOf('killed.jsonl')).toBeGreaterThan(3);
    killed.child.kill('SIGKILL');
    await killed.ended;
    const again = scan('killed.jsonl', 2);
    expect(await again.ended, again.told()).toBe(0);
    const whole = readFileSync(at('straight.jsonl'), 'utf8');
    expect(readFileSync(at('killed.jsonl'), 'utf8')).toBe(whole);
    const lines = whole.trimEnd().split('\n').slice(1);
    expect(lines).toHaveLength(RECORDS);
    expect(lines[TORN]).toContain('"passedOver":"not-json"');
    expect(lines.filter((line) => line.includes('"identity":"row-'))).toHaveLength(8);
    expect(again.told()).toMatch(/\d+ records( after \d+ of an earlier run)?, \d+ with reuse;/u);
  });

  it('stops with one line at a folder that is not there', async () => {
    const { ended, told } = run(['scan', at('none'), '--corpus', at('corpus.jsonl')]);
    expect(await ended).toBe(2);
    expect(told().trim().split('\n')).toHaveLength(1);
  });
});
