import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledPackages, licenceText } from '../../../tools/release/licences';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Record<string, string>;
};

describe('the licences of the extension', () => {
  it('name every package that is built in', () => {
    expect(bundledPackages()).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    for (const name of bundledPackages()) expect(licenceText()).toContain(`\n${name} `);
  });

  it('carry the text of each licence, and our own', () => {
    const text = licenceText();
    expect(text).toContain(readFileSync('LICENSE', 'utf8').trim());
    for (const name of Object.keys(dependencies)) {
      const after = text.split(`\n${name} `)[1] ?? '';
      expect(after.length, name).toBeGreaterThan(500);
    }
  });
});
