/** A thread of `scan`: checks the records that it is given, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { FirsthandError } from '../../lib/core/errors';
import { FrozenCorpus } from '../../lib/corpus/frozen';
import { teamCorpus } from '../team';
import { thesaurusFor } from '../thesaurus';
import { checkRecord } from './check-record';
import type { FromWorker, Task, WorkerSetup } from './task';

const port = parentPort!;
const setup = workerData as WorkerSetup;
const corpus = 'team' in setup ? teamCorpus(setup.team) : new FrozenCorpus(setup.frozen);
const deps = { corpus, thesaurus: thesaurusFor };
let last: Promise<void> = Promise.resolve();

port.on('message', (task: Task) => {
  last = last.then(async () => {
    port.postMessage(await answer(task));
  });
});

async function answer(task: Task): Promise<FromWorker> {
  try {
    return { kind: 'done', outcome: await checkRecord(task, deps, console.error) };
  } catch (error) {
    if (!(error instanceof FirsthandError)) throw error;
    return { kind: 'stop', message: error.message };
  }
}
