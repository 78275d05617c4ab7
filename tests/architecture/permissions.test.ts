import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import config from '../../wxt.config';

const MANIFESTS = ['chrome', 'firefox'] as const;

/** The permissions that the manifest of a browser asks for. */
async function permissionsFor(browser: (typeof MANIFESTS)[number]): Promise<string[]> {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is made for a browser');
  const made = await manifest({
    browser,
    manifestVersion: 3,
    mode: 'production',
    command: 'build',
  });
  return (made.permissions ?? []) as string[];
}

/** What both browsers grant at an update without a question to the user. */
const UNASKED = [
  'storage',
  'unlimitedStorage',
  'scripting',
  'activeTab',
  'alarms',
  'contextMenus',
  'offscreen',
];

describe.each(MANIFESTS)('the permissions in %s', (browser) => {
  it('are named with their reason, to users and to the store', async () => {
    const permissions = await permissionsFor(browser);
    for (const path of ['docs/privacy.md', 'docs/store/README.md']) {
      const text = readFileSync(path, 'utf8');
      const unnamed = permissions.filter((name) => !text.includes(`\`${name}\``));
      expect(unnamed, path).toEqual([]);
    }
  });

  it('are none for which an update would be held back', async () => {
    const asking = (await permissionsFor(browser)).filter((name) => !UNASKED.includes(name));
    expect(asking).toEqual([]);
  });
});
