import { aCorpusOf } from '../../support/corpora';
import { readerContract } from './reader-contract';

readerContract('the corpus in IndexedDB', aCorpusOf);
