import { readFileSync } from 'node:fs';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { tightZip } from '../../../tools/build/tight-zip';

const NAMES = ['public/lexicon/spanish.bin', 'public/_locales/ar/messages.json', 'package.json'];
const FILES = {
  ...Object.fromEntries(NAMES.map((name) => [name, new Uint8Array(readFileSync(name))])),
  'empty.txt': new Uint8Array(0),
  'ärger.txt': Uint8Array.of(0x61),
};

describe('a tight zip', () => {
  const given = zipSync(FILES, { level: 9, mtime: '2001-01-01T00:00:00' });

  it('holds the same files in the same order in fewer bytes', () => {
    const tight = tightZip(given);
    expect(Object.keys(unzipSync(tight))).toEqual(Object.keys(FILES));
    expect(unzipSync(tight)).toEqual(unzipSync(given));
    expect(tight.length).toBeLessThan(given.length);
  });

  it('is the same for the same files, whenever they were packed', () => {
    const later = zipSync(FILES, { level: 1, mtime: '2009-01-01T00:00:00' });
    expect(tightZip(later)).toEqual(tightZip(given));
  });
});
