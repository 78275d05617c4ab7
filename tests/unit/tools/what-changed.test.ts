import { describe, expect, it } from 'vitest';
import { isFollowed } from '../../../tools/what-changed';

describe('the tests that a change can reach', () => {
  it.each([
    'lib/spin/changes.ts',
    'components/popup/Popup.tsx',
    'tests/unit/spin/kinds.test.ts',
    'tools/firsthand.ts',
    'README.md',
    'docs/adr/0101-channels.md',
  ])('are found by imports for %s', (file) => {
    expect(isFollowed([file])).toBe(true);
  });

  it.each([
    'package-lock.json',
    'vitest.config.ts',
    'tests/fixtures/pages/one.html',
    'public/_locales/en/messages.json',
    'public/corpus/reports.fhpack',
    'docs/languages.md',
    'entrypoints/popup/index.html',
  ])('are all for %s, which tests read without importing it', (file) => {
    expect(isFollowed(['lib/spin/changes.ts', file])).toBe(false);
  });
});
