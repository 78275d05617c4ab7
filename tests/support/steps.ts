import { Session } from 'node:inspector';

/**
 * Counts the steps of our own code without a clock: every block of it that is run, as the
 * engine's coverage counts them (loops' bodies, turn by turn), and what the built-in
 * functions that go through a whole text are given: a search by expression the characters
 * it passes, other methods of strings and lists their length. Deterministic: nothing of it
 * depends on the machine. What an expression does between the characters that it passes is
 * not counted; `asked` are the expressions that were searched with, to be proved linear.
 */
export class StepCounter {
  private readonly session = new Session();
  private passed = 0;
  private outside = 0;
  readonly asked = new Map<string, RegExp>();

  /** `isOwn` tells by its address whether a script is counted. */
  constructor(private readonly isOwn: (url: string) => boolean) {}

  start(): void {
    this.session.connect();
    this.session.post('Profiler.enable');
    this.session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  stop(): void {
    this.session.post('Profiler.stopPreciseCoverage');
    this.session.disconnect();
  }

  /** The steps of one run. */
  count(run: () => void): number {
    this.blocks();
    this.passed = 0;
    const restore = this.watchBuiltIns();
    try {
      run();
    } finally {
      restore();
    }
    return this.passed + this.blocks();
  }

  /** The function, whose own steps are not counted: it is not ours. */
  without<F extends (...args: never[]) => unknown>(call: F): F {
    const uncounted = (...args: never[]): unknown => {
      this.outside++;
      try {
        return call(...args);
      } finally {
        this.outside--;
      }
    };
    return uncounted as F;
  }

  /** Runs of blocks since it was asked last. */
  private blocks(): number {
    let sum = 0;
    this.session.post('Profiler.takePreciseCoverage', (_error, { result }) => {
      for (const { url, functions } of result) {
        if (!this.isOwn(url)) continue;
        for (const { ranges } of functions) for (const { count } of ranges) sum += count;
      }
    });
    return sum;
  }

  private watchBuiltIns(): () => void {
    const undo = [this.watchExpressions()];
    const charge = (steps: number): void => {
      if (this.outside === 0) this.passed += steps;
    };
    for (const name of SEARCHES) undo.push(wrap(String.prototype, name, charge, costOfSearch));
    for (const name of WHOLE_STRING) undo.push(wrap(String.prototype, name, charge, costOfText));
    for (const name of WHOLE_LIST) undo.push(wrap(Array.prototype, name, charge, costOfList));
    return () => {
      for (const one of undo.reverse()) one();
    };
  }

  private watchExpressions(): () => void {
    const exec = RegExp.prototype.exec;
    const { asked } = this;
    const isOurs = (): boolean => this.outside === 0;
    const charge = (steps: number): void => {
      if (this.outside === 0) this.passed += steps;
    };
    RegExp.prototype.exec = function (this: RegExp, text: string) {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const match = exec.call(this, text);
      const missed = this.sticky ? 0 : Math.max(0, text.length - from);
      charge(1 + (match === null ? missed : match.index + match[0].length - from));
      if (isOurs()) asked.set(`/${this.source}/${this.flags}`, this);
      return match;
    };
    return () => {
      RegExp.prototype.exec = exec;
    };
  }
}

const SEARCHES = ['indexOf', 'includes', 'lastIndexOf'];
const WHOLE_STRING = [
  'toLowerCase',
  'toUpperCase',
  'normalize',
  'trim',
  'trimStart',
  'trimEnd',
  'replaceAll',
];
const WHOLE_LIST =
  'concat every filter find findIndex flatMap forEach includes indexOf join map reduce reverse slice some sort splice shift unshift'.split(
    ' ',
  );

type Cost = (self: { length: number }, args: readonly unknown[], result: unknown) => number;

/** Up to what was found, or to the end; once for each letter that is looked for, at worst. */
const costOfSearch: Cost = (self, args, result) => {
  const from = typeof args[1] === 'number' ? args[1] : 0;
  return typeof result === 'number' && result >= 0 ? result - from + 1 : self.length - from;
};
const costOfText: Cost = (self) => self.length;
const costOfList: Cost = (self, _args, result) =>
  Array.isArray(result) ? Math.min(self.length, result.length) : self.length;

function wrap(
  prototype: object,
  name: string,
  charge: (steps: number) => void,
  cost: Cost,
): () => void {
  const methods = prototype as Record<string, (...args: unknown[]) => unknown>;
  const method = methods[name]!;
  methods[name] = function (this: { length: number }, ...args: unknown[]) {
    const result = method.apply(this, args);
    charge(1 + Math.max(0, cost(this, args, result)));
    return result;
  };
  return () => {
    methods[name] = method;
  };
}
