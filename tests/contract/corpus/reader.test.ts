import { MemoryCorpus } from '../../../lib/corpus/memory';
import { aCorpusOf } from '../../support/corpora';
import { readerContract } from './reader-contract';

readerContract('the corpus in IndexedDB', aCorpusOf);
readerContract('the corpus in memory', (reports) => Promise.resolve(new MemoryCorpus(reports)));
