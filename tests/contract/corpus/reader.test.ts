import { freeze } from '../../../lib/corpus/freeze';
import { FrozenCorpus } from '../../../lib/corpus/frozen';
import { MemoryCorpus } from '../../../lib/corpus/memory';
import { aCorpusOf } from '../../support/corpora';
import { readerContract } from './reader-contract';

readerContract('the corpus in IndexedDB', aCorpusOf);
readerContract('the corpus in memory', (reports) => Promise.resolve(new MemoryCorpus(reports)));
readerContract(
  'the frozen corpus',
  async (reports) => new FrozenCorpus(structuredClone(await freeze(reports))),
);
