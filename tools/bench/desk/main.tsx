import { render } from 'preact';
import '../../../components/styles/shared.css';
import '../../../components/styles/options.css';
import { useAttempts } from '../../../components/hooks/use-attempts';
import { useDeskCorpus } from '../../../components/hooks/use-desk-corpus';
import { TranslatorProvider } from '../../../components/i18n/context';
import { createTranslator } from '../../../components/i18n/translator';
import { CorpusSection } from '../../../components/parts/CorpusSection';
import { DeletionBar } from '../../../components/parts/DeletionBar';
import { createCorpusManager } from '../../../lib/check/manage';
import { createCorpus } from '../../../lib/corpus/corpus';
import { createNotesManager } from '../../../lib/manage/notes';
import { createReportTable, EVERYTHING } from '../../../lib/manage/table';
import { createChanges } from '../../../lib/platform/changes';
import en from '../../../public/_locales/en/messages.json';
import { getMessageOf } from '../../../tests/support/translator';
import { deskReport } from './reports';

/** The corpus section of the desk on a stored corpus, and what is done to it from outside. */
const BATCH = 2_000;
const changes = createChanges('desk-bench');
const open = () =>
  createCorpus({
    lock: async (task) => task(),
    now: () => new Date().toISOString(),
    changed: changes.announce,
  });

async function fill(reports: number): Promise<void> {
  const corpus = open();
  for (let from = 0; from < reports; from += BATCH) {
    const count = Math.min(BATCH, reports - from);
    const batch = Array.from({ length: count }, (_, index) => deskReport(from + index));
    await corpus.add(batch, { present: 'skip', respectDeleted: false });
  }
  corpus.close();
}

/** Indexes the words of the texts; the seconds it takes. */
async function index(): Promise<number> {
  const corpus = open();
  const start = performance.now();
  while (await corpus.indexWords());
  corpus.close();
  return (performance.now() - start) / 1000;
}

/** A search as it was made before there was a table: every row read and looked through (ms). */
async function scan(text: string): Promise<number> {
  const corpus = open();
  const start = performance.now();
  await corpus.list({ text, offset: 0, limit: 50 });
  return performance.now() - start;
}

/** A table of its own, asked without being drawn (ms): the first question fills it. */
async function ask(texts: readonly string[]): Promise<number[]> {
  const corpus = open();
  const table = createReportTable(corpus, createNotesManager(corpus));
  const times: number[] = [];
  for (const text of texts) {
    const start = performance.now();
    await table.find({ ...EVERYTHING, text });
    times.push(performance.now() - start);
  }
  return times;
}

function Desk({ parts }: { parts: ReturnType<typeof partsOf> }) {
  const { attempt } = useAttempts();
  const desk = useDeskCorpus(parts.corpus, parts, attempt);
  return (
    <main>
      <CorpusSection
        stats={desk.stats}
        table={desk.table}
        rows={desk.rows}
        saved={{ filters: [], onSave: () => undefined }}
        onOpen={() => undefined}
        onCheck={() => undefined}
        onDelete={desk.remove}
        onUndo={desk.undoLast}
        onTag={desk.tag}
        onExport={() => undefined}
        deleted={null}
      />
      <DeletionBar deletions={desk.deletions} onUndo={desk.undo} />
    </main>
  );
}

function partsOf() {
  const stored = open();
  const notes = createNotesManager(stored);
  const corpus = createCorpusManager({
    corpus: stored,
    onChanged: changes.listen,
    bundledPack: () => Promise.reject(new Error('none here')),
    madeBy: 'bench',
    readPage: () => ({ article: null as never, absent: null }),
  });
  return { corpus, notes, table: createReportTable(stored, notes) };
}

/** Draws the section; ms until the first rows stand there, until all can be asked for. */
async function draw(total: number): Promise<{ first: number; held: number }> {
  const translator = createTranslator(getMessageOf(en));
  const start = performance.now();
  render(
    <TranslatorProvider translator={translator}>
      <Desk parts={partsOf()} />
    </TranslatorProvider>,
    document.getElementById('app')!,
  );
  await until(() => document.querySelector('.report a') !== null);
  const first = performance.now() - start;
  await until(
    () => document.querySelector('[role=grid]')?.getAttribute('aria-rowcount') === `${total + 1}`,
  );
  return { first, held: performance.now() - start };
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** From a key stroke to the rows that it finds, the wait for the next stroke included (ms). */
async function type(text: string, rows: number): Promise<number> {
  const box = document.querySelector<HTMLInputElement>('input[type=search]')!;
  const start = performance.now();
  box.value = text;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  const grid = () => document.querySelector('[role=grid]')?.getAttribute('aria-rowcount');
  await until(() => grid() === `${rows + 1}` && document.querySelector('.report a') !== null);
  return performance.now() - start;
}

/** Jumps to places of the table: ms until the row there is drawn, and the most rows drawn. */
async function scroll(places: readonly number[]): Promise<{ times: number[]; drawn: number }> {
  const box = document.querySelector('.table-rows')!;
  const times: number[] = [];
  let drawn = 0;
  for (const place of places) {
    const start = performance.now();
    box.scrollTop = place * 60;
    const wanted = `.report[aria-rowindex="${place + 2}"] a`;
    await until(() => document.querySelector(wanted) !== null);
    times.push(performance.now() - start);
    drawn = Math.max(drawn, document.querySelectorAll('.report').length);
  }
  return { times, drawn };
}

/** Sorts by headline; ms until the table is in its new order. */
async function sort(): Promise<number> {
  const start = performance.now();
  const before = document.querySelector('.report a')?.textContent;
  document.querySelector<HTMLElement>('[role=columnheader].column-title button')!.click();
  await until(() => {
    const first = document.querySelector('.report a')?.textContent;
    return first !== undefined && first !== before;
  });
  return performance.now() - start;
}

/** Selects what is listed, deletes it and takes that back; the seconds of each. */
async function remove(left: number, total: number): Promise<{ deleted: number; back: number }> {
  document.querySelector<HTMLElement>('.table-head input')!.click();
  await until(() => document.querySelector('.selection-bar form') !== null);
  const start = performance.now();
  const buttons = () => [...document.querySelectorAll('button')];
  buttons()
    .find(({ textContent }) => textContent === en.deleteSelected.message)!
    .click();
  const count = async (wanted: number) => {
    const corpus = open();
    while ((await corpus.counts()).reports !== wanted) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    corpus.close();
  };
  await count(left);
  const deleted = performance.now();
  const undo = () => buttons().find(({ textContent }) => textContent === en.undoAll.message);
  await until(() => undo() !== undefined);
  const asked = performance.now();
  undo()!.click();
  await count(total);
  return { deleted: (deleted - start) / 1000, back: (performance.now() - asked) / 1000 };
}

const bench = { fill, index, scan, ask, draw, type, scroll, sort, remove };
export type DeskBench = typeof bench;
Object.assign(window, { bench });
