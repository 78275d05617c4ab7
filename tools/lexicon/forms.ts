import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Commonness } from './commonness';

const require = createRequire(import.meta.url);

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(require.resolve(path), 'utf8')) as T;
}

/** Comparatives and plurals that no rule gives and the lists below leave out. */
const OWN: readonly string[] = [
  'better good e',
  'best good t',
  'better well e',
  'best well t',
  'worse bad e',
  'worst bad t',
  'worse badly e',
  'worst badly t',
  'further far e',
  'furthest far t',
  'farther far e',
  'farthest far t',
  'more much e',
  'most much t',
  'less little e',
  'least little t',
  'people person p',
  'data datum p',
  'media medium p',
  'men man p',
  'women woman p',
  'children child p',
];

function doublingLines(lemmas: Iterable<string>, commonness: Commonness): string[] {
  const lines: string[] = [];
  for (const lemma of lemmas) {
    if (!/^[a-z]+[aeiou][bdfgklmnprt]$/.test(lemma) || lemma.length < 4) continue;
    const doubled = `${lemma}${lemma.at(-1)!}`;
    if (commonness.attested(`${doubled}ing`) && !commonness.attested(`${lemma}ing`))
      lines.push(`${lemma} ${lemma} d`);
  }
  return lines;
}

/**
 * Irregular forms of the given lemmas as lines "form lemma code" (lib/lexicon/lexicon-format.ts),
 * from WordNet's exception lists (by way of two npm packages) and a few of our own.
 */
export function irregularLines(lemmas: ReadonlySet<string>, commonness: Commonness): string[] {
  const verbs = readJson<Record<string, [string, string][]>>(
    'english-verbs-irregular/dist/verbs.json',
  );
  const plurals = readJson<Record<string, string>>('english-plurals-list/dist/plurals.json');
  const lines = new Set(OWN.filter((line) => lemmas.has(line.split(' ')[1]!)));
  for (const [lemma, alternatives] of Object.entries(verbs)) {
    if (!lemmas.has(lemma) || lemma.includes('-')) continue;
    for (const [past, part] of alternatives) {
      lines.add(`${past} ${lemma} v`);
      lines.add(`${part} ${lemma} n`);
    }
  }
  for (const [lemma, plural] of Object.entries(plurals))
    if (lemmas.has(lemma) && commonness.attested(plural)) lines.add(`${plural} ${lemma} p`);
  for (const line of doublingLines(lemmas, commonness)) lines.add(line);
  return [...lines].filter((line) => /^[a-z' -]+$/.test(line)).sort();
}
