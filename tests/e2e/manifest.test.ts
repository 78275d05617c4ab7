import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Everything in a manifest that is written like the path of a file of the build. */
function filesIn(value: unknown): string[] {
  if (typeof value === 'string')
    return /\.(?:html|js|png|svg|css|json)\b/u.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(filesIn);
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the manifest of %s', (build) => {
  const folder = join('.output', build);
  const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  it('names files that are there', () => {
    const files = filesIn(manifest);
    expect(files.length).toBeGreaterThan(6);
    expect(files.filter((file) => !existsSync(join(folder, file)))).toEqual([]);
  });
});
