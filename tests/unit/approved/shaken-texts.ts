import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { swapWords } from '../../../tools/eval/changes/swap';
import { fixturePairs } from '../../../tools/eval/fixture-pairs';
import { ONE_CHANGE } from '../../tables/one-change/all';
import { sidesOf } from '../../tables/one-change/rows';
import { RESHAPED } from './reshaped';
import { reportWith, WAYS } from './ways-of-quoting';

const FIXTURES = join('tests', 'fixtures');
const SWAPPED = 0.3;

/** A page and its source, before either is shaken. */
export interface Base {
  name: string;
  language: string;
  page: string;
  source: string;
}

function textsOf(folder: string, language?: string): Base[] {
  return readdirSync(join(FIXTURES, folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const text = readFileSync(join(FIXTURES, folder, name), 'utf8').trim();
      const inside = `${folder}/${name}`;
      return { name: inside, language: language ?? name.slice(0, 2), page: text, source: text };
    });
}

const ENGLISH = [...textsOf('changes', 'en'), ...textsOf('spin', 'en')];

const neighbour = (at: number, by: number): string => ENGLISH[(at + by) % ENGLISH.length]!.source;

/** Each of our texts as another of the shapes makes it, some of it in other words. */
const SHAPED = Object.keys(RESHAPED).map((shape, at): Base => {
  const { name, source } = ENGLISH[at % ENGLISH.length]!;
  const reshaped = RESHAPED[shape]!(source, neighbour(at, 1));
  const { page } = swapWords(reshaped, [0, 0], (at % 3) * SWAPPED, name);
  return { name: `${shape}: ${name}`, language: 'en', page, source };
});

/** Each way of quoting beside another. */
const QUOTED = WAYS.map((way, at): Base => {
  const source = reportWith(WAYS[(at * 5 + 1) % WAYS.length]!);
  return { name: `quoting ${String(at)}`, language: 'en', page: reportWith(way), source };
});

const CHANGED = Object.entries(ONE_CHANGE).flatMap(([language, groups]) =>
  groups.map((group): Base => {
    const [source, page] = sidesOf(group);
    return { name: `${language} ${group.kind}`, language, page, source };
  }),
);

const PAIRS = fixturePairs().flatMap(
  ({ id, suspect: { text: page }, source: { text: source } }) => [
    { name: id, language: 'en', page, source },
    { name: `${id}, the other way round`, language: 'en', page: source, source: page },
  ],
);

export const TEXTS: readonly Base[] = [
  ...ENGLISH,
  ...textsOf('one-change'),
  ...textsOf('approved'),
  ...SHAPED,
  ...QUOTED,
  ...CHANGED,
  ...PAIRS,
  // Long enough that what is measured around a passage says something, on one side and on both.
  ...ENGLISH.flatMap(({ name, page }, at): Base[] => {
    const around = `${neighbour(at, 3)}\n\n${page}\n\n${neighbour(at, 5)}`;
    const within = `${neighbour(at, 2)}\n\n${page}\n\n${neighbour(at, 6)}`;
    return [
      { name: `around ${name}`, language: 'en', page, source: around },
      { name: `within ${name}`, language: 'en', page: within, source: around },
    ];
  }),
];
