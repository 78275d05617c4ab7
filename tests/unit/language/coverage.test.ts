import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGE_CHECKS, lackingChecks } from '../../../lib/check/coverage';
import { languagesPage } from '../../../tools/verbs/languages';

const PAGE = join(import.meta.dirname, '..', '..', '..', 'docs', 'languages.md');

describe('what each language has', () => {
  it('stands in docs/languages.md as lib/language has it (npm run -s firsthand -- languages -o docs/languages.md)', async () => {
    expect(readFileSync(PAGE, 'utf8')).toBe(await languagesPage());
  });

  it('is all in English, and nothing in a language without a file', () => {
    expect(lackingChecks('en').filter((check) => check !== 'bylines')).toEqual([]);
    expect(lackingChecks('xx')).toEqual(LANGUAGE_CHECKS);
  });

  it('tells what a language lacks', () => {
    expect(lackingChecks('nl')).toContain('swaps');
    expect(lackingChecks('nl')).not.toContain('speakers');
  });
});
