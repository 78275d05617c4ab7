import { hashString } from '../../lib/text/hash';
import type { EvalOptions } from './options';
import { compareLabelled, predictionLine, writePredictions } from './predictions';
import { table } from './table';
import { copyOf, fillForm, textOf, type Filling } from './traps/fill';
import { FORMS } from './traps/forms';

/** Traps, and as many true copies, of each form. */
const A_FORM = 12;

interface Tally {
  traps: number;
  alarms: number;
  copies: number;
  told: number;
}

/**
 * `eval traps`: two fillings of one form by two houses, which owe each other nothing, and as
 * many true copies of the same forms, which do. Both halves by hash are printed; the kept one
 * is for looking at when a change is done.
 */
export async function evalTraps(_: string[], options: EvalOptions): Promise<void> {
  const tallies = new Map<string, Tally>();
  const lines: string[] = [];
  for (const [number, form] of FORMS.entries()) {
    for (let i = 0; i < A_FORM; i++) {
      const seed = number * 1000 + i * 10;
      const [source, other] = [fillForm(form, seed, seed), fillForm(form, seed + 1, seed + 5)];
      const copy = copyOf(form, seed, seed);
      const tally = tallyOf(tallies, `${form.kind}${isKept(seed) ? ', kept half' : ''}`);
      const trap = await compareLabelled(labelled(other, 'b'), labelled(source, 'a'), NO_DATES);
      const told = await compareLabelled(labelled(copy, 'b'), labelled(source, 'a'), NO_DATES);
      tally.traps++;
      tally.copies++;
      if (trap.reuse) tally.alarms++;
      if (told.reuse) tally.told++;
      lines.push(predictionLine(`trap-${seed}`, trap), predictionLine(`copy-${seed}`, told));
    }
  }
  writePredictions(options.out, lines);
  const rows = Object.fromEntries([...tallies].sort(([a], [b]) => (a < b ? -1 : 1)));
  console.log(options.json ? JSON.stringify(rows, null, 1) : describe(rows));
}

const NO_DATES = { dates: false };

function isKept(seed: number): boolean {
  return (hashString(`trap ${seed}`) & 1) === 1;
}

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const tally = tallies.get(key) ?? { traps: 0, alarms: 0, copies: 0, told: 0 };
  tallies.set(key, tally);
  return tally;
}

function labelled(filling: Filling, house: string) {
  return {
    text: textOf(filling),
    title: filling.title,
    url: `https://house-${house}.example/news/${hashString(filling.title)}`,
    outlet: `House ${house.toUpperCase()}`,
  };
}

function describe(rows: Readonly<Record<string, Tally>>): string {
  const all = Object.entries(rows);
  const sum = (kept: boolean): Tally => {
    const chosen = all.filter(([key]) => key.endsWith('kept half') === kept);
    const add = (pick: (tally: Tally) => number) =>
      chosen.reduce((total, [, tally]) => total + pick(tally), 0);
    return {
      traps: add((tally) => tally.traps),
      alarms: add((tally) => tally.alarms),
      copies: add((tally) => tally.copies),
      told: add((tally) => tally.told),
    };
  };
  const line = (name: string, { traps, alarms, copies, told }: Tally): string[] => [
    name,
    String(traps),
    (alarms / traps).toFixed(3),
    String(copies),
    (told / copies).toFixed(3),
  ];
  return table(
    ['form', 'traps', 'alarms', 'true copies', 'told'],
    [
      ...all.map(([key, tally]) => line(key, tally)),
      line('all, open half', sum(false)),
      line('all, kept half', sum(true)),
    ],
  );
}
