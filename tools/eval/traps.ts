import { hashString } from '../../lib/text/hash';
import type { EvalOptions } from './options';
import { compareLabelled, predictionLine, writePredictions } from './predictions';
import { table } from './table';
import { copyOf, fillForm, textOf, type Filling } from './traps/fill';
import { FORMS } from './traps/forms';
import { readRetold, type DatedText, type Retold } from './traps/retold';

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
 * many true copies of the same forms, which do. Then pairs that were written out: the next
 * report of a house's form, and two accounts of one event, with a copy of each and a falsified one.
 * Both halves by hash are printed; the kept one is for looking at when a change is done, and what was
 * written after it for the next.
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
  const retold = await compareRetold(lines);
  writePredictions(options.out, lines);
  const rows = Object.fromEntries([...tallies].sort(([a], [b]) => (a < b ? -1 : 1)));
  if (options.json) console.log(JSON.stringify({ forms: rows, retold }, null, 1));
  else console.log([describe(rows), describeRetold(retold)].join('\n\n'));
}

/** How many were told as reuse, and of how many. */
type Share = [told: number, of: number];

interface RetoldTally {
  alarms: Share;
  copies: Share;
  falsified: Share;
}

/** With the days of publication and without, by sort and half; each trap from both sides. */
async function compareRetold(lines: string[]): Promise<Record<string, RetoldTally>> {
  const tallies: Record<string, RetoldTally> = {};
  for (const dates of [true, false]) {
    for (const pair of readRetold()) {
      const { id, sort, first, second, copy, falsified, half } = pair;
      const key = `${NAMES[sort]}, ${dates ? 'dated' : 'no days'}, ${HALVES[half]}`;
      const tally = (tallies[key] ??= { alarms: [0, 0], copies: [0, 0], falsified: [0, 0] });
      const count = async (share: Share, page: DatedText, source: DatedText) => {
        const found = await compareLabelled(ofHouse(page, 'b'), ofHouse(source, 'a'), { dates });
        share[1]++;
        if (found.reuse) share[0]++;
        lines.push(predictionLine(`${id} ${page.title}`, found));
      };
      await count(tally.alarms, second, first);
      await count(tally.alarms, first, second);
      await count(tally.copies, copy, first);
      if (falsified) await count(tally.falsified, falsified, first);
    }
  }
  return tallies;
}

const HALVES: Readonly<Record<Retold['half'], string>> = {
  open: 'open half',
  kept: 'kept half',
  after: 'written after',
  'fresh open': 'fresh, open half',
  'fresh kept': 'fresh, kept half',
  notice: 'from one notice',
  'notice open': 'from one notice, open half',
  'notice kept': 'from one notice, kept half',
};

const NAMES: Readonly<Record<Retold['sort'], string>> = {
  form: 'next report of a form',
  event: 'two accounts of one event',
};

function ofHouse(text: DatedText, house: string) {
  return { ...text, url: `https://house-${house}.example/news`, outlet: `House ${house}` };
}

function describeRetold(tallies: Readonly<Record<string, RetoldTally>>): string {
  const share = ([told, of]: Share) => [String(of), (told / Math.max(1, of)).toFixed(3)];
  return table(
    ['retold', 'traps', 'alarms', 'true copies', 'told', 'falsified', 'told'],
    Object.entries(tallies).map(([key, { alarms, copies, falsified }]) => [
      key,
      ...share(alarms),
      ...share(copies),
      ...share(falsified),
    ]),
  );
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
