import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../lib/check/compare';
import { pageOfLabelled } from '../../../tools/eval/labelled';
import { thesaurusFor } from '../../../tools/thesaurus';

const FOLDER = join('tests', 'fixtures', 'spin-languages');

/** The copies were spun by hand, without the lexicon that is to tell them. */
const COPIES = readdirSync(FOLDER).flatMap((language) =>
  readdirSync(join(FOLDER, language))
    .filter((name) => name.endsWith('.spun.txt'))
    .map((name) => [language, name.replace('.spun.txt', '')] as const),
);

async function findingOf(language: string, name: string, copy: string) {
  const read = (role: string) =>
    pageOfLabelled(
      { text: readFileSync(join(FOLDER, language, `${name}.${role}.txt`), 'utf8') },
      { dates: true },
    );
  const thesaurus = await thesaurusFor(language);
  return compare(read(copy), read('source'), thesaurus, '2024-01-01T00:00:00Z');
}

describe.each(COPIES)('a copy in %s (%s)', (language, name) => {
  it('is told as spun when its words were swapped', async () => {
    const { verdict, spin } = await findingOf(language, name, 'spun');
    expect(verdict.kind).toBe('spun');
    expect(spin.level).toBe('heavy');
    expect(spin.counts.confirmed).toBeGreaterThan(spin.counts.swapped / 2);
  });

  it('is not told as spun after an editor shortened it', async () => {
    const { verdict, spin } = await findingOf(language, name, 'light');
    expect(verdict.kind).not.toBe('spun');
    expect(spin.level).toBe('none');
  });
});

it('has such copies of every language with a lexicon but English', () => {
  expect(new Set(COPIES.map(([language]) => language))).toEqual(new Set(['de', 'es', 'fr']));
});
