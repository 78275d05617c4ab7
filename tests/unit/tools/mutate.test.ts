import { describe, expect, it } from 'vitest';
import { isEquivalent, MOST_EQUIVALENT, readEquivalents } from '../../../tools/mutate/equivalents';
import { lineOf, mutated, mutationsOf } from '../../../tools/mutate/operators';
import { reachOfTests, testsOf } from '../../../tools/mutate/tests-of';

const made = (code: string): string[] =>
  mutationsOf('code.ts', code).map((mutation) => mutated(code, mutation));

describe('mutations', () => {
  it.each([
    ['a < b;', 'a <= b;'],
    ['a < b;', 'a >= b;'],
    ['a === b;', 'a !== b;'],
    ['a && b;', 'a || b;'],
    ['a + b;', 'a - b;'],
    ['f(3);', 'f(4);'],
    ['f(3);', 'f(2);'],
    ['f(true);', 'f(false);'],
    ['f(!a);', 'f(a);'],
    ['const x = a ? b : c;', 'const x = !(a) ? b : c;'],
    ['if (a) f();', 'if (!(a)) f();'],
    ['list.some(f);', 'list.every(f);'],
    ['f();', ';'],
    ['function g() { return a > b; }', 'function g() { return !(a > b); }'],
  ])('%s becomes %s', (code, mutant) => {
    expect(made(code)).toContain(mutant);
  });

  it('leave types, imports and joined texts alone', () => {
    expect(made("import { a } from 'b';")).toEqual([]);
    expect(made('interface A { b: true; c: 1 }\ntype D = 1 | 2;')).toEqual([]);
    expect(made("const a = 'b' + c;")).toEqual([]);
  });

  it('name the line that they stand in', () => {
    expect(lineOf('a\nb\nc', 4)).toBe(3);
  });
});

describe('mutants that change nothing', () => {
  it('are few, each with a reason, and known by their line wherever it stands', () => {
    expect(readEquivalents().length).toBeLessThanOrEqual(MOST_EQUIVALENT);
    const one = { file: 'a.ts', line: 'if (a < b) f();', was: '<', put: '<=', reason: 'f is idle' };
    const text = '\n  if (a < b) f();\n';
    const [mutation] = mutationsOf('a.ts', text).filter(({ put }) => put === '<=');
    expect(isEquivalent([one], 'a.ts', text, mutation!)).toBe(true);
    expect(isEquivalent([{ ...one, put: '>=' }], 'a.ts', text, mutation!)).toBe(false);
    expect(isEquivalent([one], 'b.ts', text, mutation!)).toBe(false);
  });
});

describe('the tests of a file', () => {
  it('are those that reach it, its own first', () => {
    const reach = reachOfTests(['tests/unit']);
    const [first] = testsOf('lib/align/align.ts', reach);
    expect(first).toMatch(/^tests\/unit\/align\//);
    for (const test of testsOf('tools/mutate/operators.ts', reach))
      expect(test).toMatch(/mutate\.test\.ts$/);
  });
});
