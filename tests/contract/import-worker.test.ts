import { describe, expect, it, vi } from 'vitest';
import { articleFromText } from '../../lib/article/from-text';
import type { ImportProgress, Source } from '../../lib/check/corpus-manager';
import type { ImportParts } from '../../lib/check/import';
import type { ImportWorker, Ticker } from '../../lib/check/import-worker';
import { importInWorker, serveImport } from '../../lib/check/import-worker';
import type { PageReader } from '../../lib/check/report-of';
import { aCorpus } from '../support/corpora';
import { aText } from '../support/reports';

const STAYS = { replace: false };

const fileOf = (name: string, parts: string[]): Source[] => [{ name, blob: new Blob(parts) }];

const rows = (count: number) =>
  fileOf(
    'rows.jsonl',
    Array.from(
      { length: count },
      (_, index) => `${JSON.stringify({ id: `row-${index}`, text: aText(index) })}\n`,
    ),
  );

/** As a page's own parser would find it. */
const readPage: PageReader = (html, url) => {
  if (html.includes('breaks')) throw new Error('a page that breaks the reader');
  const article = articleFromText(aText(77), { title: html, ...(url === null ? {} : { url }) });
  return { article, absent: html.includes('nothing') ? 'not-an-article' : null };
};

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
      (type === 'message' ? page : broken).addEventListener(type, listener);
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
  return { worker, terminate, fail: (type: string) => broken.dispatchEvent(new Event(type)) };
}

describe('an import in a worker', () => {
  it('tells its progress and its outcome, and the worker is let go', async () => {
    const corpus = aCorpus();
    const { worker, terminate } = aWorker(corpus);
    const progress: ImportProgress[] = [];
    const run = importInWorker(() => worker, { readPage });
    const outcome = await run(
      rows(3),
      STAYS,
      (at) => progress.push(at),
      new AbortController().signal,
    );
    expect(outcome.files).toMatchObject([{ ended: 'whole', added: 3, line: 3 }]);
    expect(progress.at(-1)).toMatchObject({ line: 3 });
    expect((await corpus.stats()).reports).toBe(3);
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('asks the page for the articles of pages, and loses one that breaks it alone', async () => {
    const corpus = aCorpus();
    const pages = ['first', 'breaks', 'nothing', 'last'].flatMap((words) =>
      fileOf(`${words}.html`, [`<html>${words}</html>`]),
    );
    const report = await run(aWorker(corpus).worker, pages);
    expect(report.files.map(({ added, refusals }) => [added, refusals[0]?.why])).toEqual([
      [1, undefined],
      [0, 'malformed'],
      [0, 'no-article'],
      [1, undefined],
    ]);
    expect((await corpus.stats()).reports).toBe(2);
  });

  it('can be stopped', async () => {
    const { worker } = aWorker(aCorpus());
    const stop = new AbortController();
    const run = importInWorker(() => worker, { readPage });
    const outcome = await run(rows(900), STAYS, () => stop.abort(), stop.signal);
    expect(outcome.ended).toBe('stopped');
  });

  const run = (worker: ImportWorker, file = rows(1), ticker?: Ticker) =>
    importInWorker(() => worker, { readPage, ...(ticker && { ticker }) })(
      file,
      STAYS,
      () => undefined,
      new AbortController().signal,
    );

  it('fails with the code of what went wrong', async () => {
    const { worker, terminate } = aWorker(aCorpus());
    const outcome = await run(worker, fileOf('rows.jsonl', ['nonsense']));
    expect(outcome.files).toMatchObject([{ ended: 'failed', code: 'input-malformed' }]);
    expect(terminate).toHaveBeenCalledOnce();
  });

  it('ends by a bug of ours', async () => {
    const add = () => Promise.reject(new TypeError('x is undefined'));
    const outcome = await run(aWorker({ ...aCorpus(), add }).worker);
    expect(outcome).toMatchObject({
      ended: 'failed',
      code: 'unknown',
      files: [{ line: 1 }],
    });
  });

  it.each(['error', 'messageerror'])('fails when the worker dies by %s', async (type) => {
    const { worker, fail } = aWorker({ ...aCorpus(), add: () => new Promise(() => undefined) });
    const outcome = run(worker);
    fail(type);
    expect(await outcome).toMatchObject({ ended: 'failed', code: 'worker-unreachable' });
  });

  it('fails when the worker cannot be started', async () => {
    const outcome = await importInWorker(
      () => {
        throw new Error('no worker');
      },
      { readPage },
    )(rows(1), STAYS, () => undefined, new AbortController().signal);
    expect(outcome).toMatchObject({ ended: 'failed', code: 'worker-unreachable' });
  });

  it('fails when the worker falls silent, with what it had told', async () => {
    const silent = { postMessage: vi.fn(), terminate: vi.fn() };
    let hear: ((event: { data: unknown }) => void) | undefined;
    const worker = {
      ...silent,
      addEventListener: (type: string, listener: typeof hear) => {
        if (type === 'message') hear = listener;
      },
    } as unknown as ImportWorker;
    let tick: () => void = () => undefined;
    const outcome = run(worker, rows(1), (each) => {
      tick = each;
      return () => undefined;
    });
    for (let ticks = 0; ticks < 50; ticks++) tick();
    hear?.({ data: 'alive' });
    for (let ticks = 0; ticks < 50; ticks++) tick();
    hear?.({ data: { progress: { read: 9, size: 10, reports: 7, file: 1, files: 1, line: 8 } } });
    for (let ticks = 0; ticks < 60; ticks++) tick();
    expect(await outcome).toMatchObject({
      code: 'worker-unreachable',
      files: [{ added: 7, line: 8 }],
    });
    expect(silent.terminate).toHaveBeenCalledOnce();
  });
});
