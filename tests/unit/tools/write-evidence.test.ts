import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { UsageError } from '../../../tools/usage';
import { writeEvidence } from '../../../tools/write-evidence';
import { copyPage, quayPage } from '../../support/comparisons';

const folder = mkdtempSync(join(tmpdir(), 'firsthand-evidence-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the evidence of the command line', () => {
  it('is a page and its data beside it, with a digest of each text', () => {
    const file = join(folder, 'quay.html');
    writeEvidence(file, copyPage(), quayPage(), null);
    const data = JSON.parse(readFileSync(join(folder, 'quay.json'), 'utf8')) as {
      sides: Record<string, { sha256: string }>;
    };
    expect(readFileSync(file, 'utf8')).toContain(data.sides['here']!.sha256);
    expect(data.sides['there']!.sha256).toMatch(/^[0-9a-f]{64}$/u);
  });

  it('refuses a name that is no page, and a place that cannot be written', () => {
    const write = (file: string) => () => writeEvidence(file, copyPage(), quayPage(), null);
    expect(write(join(folder, 'quay.json'))).toThrow(UsageError);
    expect(write(join(folder, 'nowhere', 'quay.html'))).toThrow(UsageError);
  });
});
