import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments } from '../arguments';
import type { EvalOptions } from '../eval/options';
import { UsageError } from '../usage';

type Eval = (files: string[], options: EvalOptions) => Promise<void>;

const EVALS: Record<string, () => Promise<Eval>> = {
  pairs: async () => (await import('../eval/pairs')).evalPairs,
  passages: async () => (await import('../eval/passages')).evalPassages,
  direction: async () => (await import('../eval/direction')).evalDirection,
  pages: async () => (await import('../eval/pages')).evalPages,
  gate: async () => (await import('../eval/gate')).evalGate,
  retrieval: async () => (await import('../eval/retrieval')).evalRetrieval,
  spin: async () => (await import('../eval/spin')).evalSpin,
  'same-story': async () => (await import('../eval/same-story')).evalSameStory,
  traps: async () => (await import('../eval/traps')).evalTraps,
  'spin-languages': async () => (await import('../eval/spin-languages')).evalSpinLanguages,
  credits: async () => (await import('../eval/credits')).evalCredits,
  changes: async () => (await import('../eval/changes')).evalChanges,
  harmless: async () => (await import('../eval/harmless')).evalHarmless,
};

/** Labelled data beside the repository, by the beginning of its name. */
const SHARED = join('..', 'shared', 'eval');
const FILES: Record<string, string[]> = {
  pairs: ['pairs.dev'],
  passages: ['pan13.dev'],
  direction: ['direction.dev'],
  pages: ['pages.dev'],
  gate: ['gate.dev', 'pages.dev'],
  retrieval: ['retrieval.corpus', 'retrieval.queries.dev'],
  'same-story': ['retrieval.corpus', 'retrieval.queries.dev', 'pages.dev', 'gate.dev'],
  spin: ['pairs.dev'],
  changes: ['pairs.dev', 'retrieval.corpus'],
  harmless: ['pairs.dev', 'retrieval.corpus'],
};

/** `eval WHAT FILE… [--json] [--out PREDICTIONS.jsonl] [--text-only] [--left-out] [--only KIND,KIND] [--sample N] [--seed S]`. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      out: { type: 'string' },
      only: { type: 'string' },
      'text-only': { type: 'boolean', default: false },
      'left-out': { type: 'boolean', default: false },
      sample: { type: 'string' },
      seed: { type: 'string' },
    },
  });
  const [what, ...files] = positionals;
  const load = what === undefined ? undefined : EVALS[what];
  if (what === undefined || !load) {
    throw new UsageError(`say what to measure: ${Object.keys(EVALS).join(', ')}`);
  }
  const evaluate = await load();
  await evaluate(files.length > 0 ? files : sharedFiles(what), {
    json: values.json,
    textOnly: values['text-only'],
    leftOut: values['left-out'],
    ...(values.out === undefined ? {} : { out: values.out }),
    ...(values.only === undefined ? {} : { only: values.only.split(',') }),
    ...(values.sample === undefined ? {} : { sample: wholeOf(values.sample) }),
    ...(values.seed === undefined ? {} : { seed: values.seed }),
  });
}

/** The labelled files beside the repository; none where they are absent: then our own serve. */
function sharedFiles(what: string): string[] {
  if (!existsSync(SHARED)) return [];
  const names = readdirSync(SHARED);
  return (FILES[what] ?? []).flatMap((start) =>
    names.filter((name) => name.startsWith(start)).map((name) => join(SHARED, name)),
  );
}

function wholeOf(count: string): number {
  if (!/^[1-9]\d*$/u.test(count)) throw new UsageError('--sample takes a whole number');
  return Number(count);
}
