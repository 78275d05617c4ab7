import { describe, expect, it, vi } from 'vitest';
import type { ImportProgress } from '../../lib/check/corpus-manager';
import type { ImportParts } from '../../lib/check/import';
import type { ImportWorker } from '../../lib/check/import-worker';
import { importInWorker, serveImport } from '../../lib/check/import-worker';
import { aCorpus } from '../support/corpora';
import { aText } from '../support/reports';

const rows = (count: number) =>
  new Blob(
    Array.from(
      { length: count },
      (_, index) => `${JSON.stringify({ id: `row-${index}`, text: aText(index) })}\n`,
    ),
  );

/** A worker in this process: what one end posts the other hears, a turn later. */
function aWorker(corpus: ImportParts['corpus']) {
  const [page, inner, broken] = [new EventTarget(), new EventTarget(), new EventTarget()];
  const post = (to: EventTarget) => (data: unknown) => {
    setImmediate(() => to.dispatchEvent(new MessageEvent('message', { data })));
  };
  const terminate = vi.fn();
  const worker = {
    postMessage: post(inner),
    addEventListener: (type: string, listener: EventListener) => {
      (type === 'error' ? broken : page).addEventListener(type, listener);
    },
    terminate,
  } as unknown as ImportWorker;
  serveImport(
    {
      postMessage: post(page),
      addEventListener: (type, listener) => {
        inner.addEventListener(type, listener as unknown as EventListener);
      },
    },
    corpus,
  );
  return { worker, terminate, fail: () => broken.dispatchEvent(new Event('error')) };
}

describe('an import in a worker', () => {
  it('tells its progress and its outcome, and the worker is let go', async () => {
    const corpus = aCorpus();
    const { worker, terminate } = aWorker(corpus);
    const progress: ImportProgress[] = [];
    const run = importInWorker(() => worker);
    const outcome = await run(rows(3), (at) => progress.push(at), new AbortController().signal);
    expect(outcome).toEqual({ added: 3, skipped: 0, cancelled: false });
    expect(progress.at(-1)).toMatchObject({ reports: 3 });
    expect((await corpus.stats()).reports).toBe(3);
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('can be stopped', async () => {
    const { worker } = aWorker(aCorpus());
    const stop = new AbortController();
    const run = importInWorker(() => worker);
    const outcome = await run(rows(900), () => stop.abort(), stop.signal);
    expect(outcome.cancelled).toBe(true);
  });

  it('fails with the code of what went wrong', async () => {
    const { worker, terminate } = aWorker(aCorpus());
    const run = importInWorker(() => worker);
    const outcome = run(new Blob(['nonsense']), () => undefined, new AbortController().signal);
    await expect(outcome).rejects.toMatchObject({ code: 'input-malformed' });
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('fails when the worker dies', async () => {
    const { worker, fail } = aWorker({ ...aCorpus(), add: () => new Promise(() => undefined) });
    const run = importInWorker(() => worker);
    const outcome = run(rows(1), () => undefined, new AbortController().signal);
    fail();
    await expect(outcome).rejects.toMatchObject({ code: 'worker-unreachable' });
  });
});
