import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../usage';
import type { PairKind } from '../../lib/verdict/model';
import type { PairRow } from './pair-rows';

const FOLDER = join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'pairs');

/** What a fixture pair must be judged to be. */
export interface FixtureExpectation {
  kind: PairKind;
  verdict: string;
  order?: string;
  suspect?: { title?: string; date?: string; url?: string; outlet?: string };
  source?: { title?: string; date?: string; url?: string; outlet?: string };
}

export interface FixturePair extends PairRow {
  expected: FixtureExpectation;
}

/** Our own pairs: tests/fixtures/pairs/SLUG/{suspect.txt, source.txt, expected.json}. */
export function fixturePairs(): FixturePair[] {
  if (!existsSync(FOLDER)) throw new UsageError('no files given and no fixtures found');
  return readdirSync(FOLDER).map((slug) => {
    const read = (name: string) => readFileSync(join(FOLDER, slug, name), 'utf8');
    const expected = JSON.parse(read('expected.json')) as FixtureExpectation;
    return {
      id: slug,
      kind: expected.kind,
      suspect: { text: read('suspect.txt'), ...expected.suspect },
      source: { text: read('source.txt'), ...expected.source },
      dataset: 'fixtures',
      native_label: slug,
      expected,
    };
  });
}
