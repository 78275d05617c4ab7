import type { Corpus } from '../corpus/corpus';
import type { Capture } from './capture';
import { pageOfCapture } from './capture';
import { check } from './check';
import { createPairComparer, type PairComparer } from './pair-comparer';
import type { Finding } from './finding';
import { lexiconLoader } from './lexicon';
import { readOwnerGroup } from './owners';
import { saveCaptured } from './save';
import type { TextChecker } from './text-checker';
import { createTextChecker } from './text-checker';

export interface CheckerParts {
  corpus: Corpus;
  /** The bytes of a compiled lexicon; read at the first check that needs it. */
  readLexicon: (path: string) => Promise<ArrayBuffer>;
  /** ISO 8601. */
  now: () => string;
}

/** What the background does with captures: check them, and put them into the corpus. */
export interface Checker {
  check(capture: Capture): Promise<Finding>;
  save(capture: Capture): Promise<string>;
  generation(): Promise<number>;
  /** What no tab shows: pasted texts, and reports of the corpus. */
  texts: TextChecker;
  /** The page beside one report, in full. */
  pairs: PairComparer;
}

export function createChecker({ corpus, readLexicon, now }: CheckerParts): Checker {
  const thesaurus = lexiconLoader(readLexicon);
  const owners = () => corpus.kept('outlets', readOwnerGroup).all();
  const deps = { corpus, thesaurus, owners, now };
  return {
    check: (capture) => check(pageOfCapture(capture), deps),
    save: ({ article }) => saveCaptured(corpus, article, now()),
    generation: async () => (await corpus.stats()).generation,
    texts: createTextChecker(deps),
    pairs: createPairComparer({ corpus, thesaurus, now }),
  };
}
