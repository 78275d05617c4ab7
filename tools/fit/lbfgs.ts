/**
 * Limited-memory BFGS (Nocedal 1980) with a backtracking line search: finds the minimum of a
 * smooth convex function. Deterministic.
 */
export interface Objective {
  /** Value at `x`; writes the gradient into `gradient`. */
  (x: Float64Array, gradient: Float64Array): number;
}

const MEMORY = 12;
const ARMIJO = 1e-4;
const TOLERANCE = 1e-5;

/** Minimises from `start`, in place; returns it. */
export function minimise(objective: Objective, start: Float64Array, iterations: number) {
  const n = start.length;
  let x = start;
  let gradient = new Float64Array(n);
  let value = objective(x, gradient);
  const steps: { s: Float64Array; y: Float64Array; rho: number }[] = [];
  for (let iteration = 0; iteration < iterations; iteration++) {
    const direction = descend(gradient, steps);
    const slope = dot(direction, gradient);
    if (slope >= 0) break;
    const next = new Float64Array(n);
    const nextGradient = new Float64Array(n);
    const found = lineSearch(objective, x, direction, value, slope, next, nextGradient);
    if (found === null) break;
    const s = next.map((v, i) => v - x[i]!);
    const y = nextGradient.map((v, i) => v - gradient[i]!);
    const sy = dot(s, y);
    if (sy > 1e-12) steps.push({ s, y, rho: 1 / sy });
    if (steps.length > MEMORY) steps.shift();
    const gain = value - found;
    x = next;
    gradient = nextGradient;
    value = found;
    if (gain < TOLERANCE * Math.max(1, Math.abs(value)) * 1e-2) break;
  }
  return x;
}

function lineSearch(
  objective: Objective,
  x: Float64Array,
  direction: Float64Array,
  value: number,
  slope: number,
  next: Float64Array,
  gradient: Float64Array,
): number | null {
  let step = 1;
  for (let attempt = 0; attempt < 30; attempt++) {
    for (let i = 0; i < x.length; i++) next[i] = x[i]! + step * direction[i]!;
    const here = objective(next, gradient);
    if (here <= value + ARMIJO * step * slope) return here;
    step /= 2;
  }
  return null;
}

/** Two-loop recursion: minus the approximate inverse Hessian times the gradient. */
function descend(
  gradient: Float64Array,
  steps: readonly { s: Float64Array; y: Float64Array; rho: number }[],
): Float64Array {
  const q = gradient.slice();
  const alphas: number[] = [];
  for (const { s, y, rho } of [...steps].reverse()) {
    const alpha = rho * dot(s, q);
    alphas.push(alpha);
    for (let i = 0; i < q.length; i++) q[i] = q[i]! - alpha * y[i]!;
  }
  const last = steps.at(-1);
  const scale = last ? dot(last.s, last.y) / dot(last.y, last.y) : 1 / (1 + norm(gradient));
  for (let i = 0; i < q.length; i++) q[i] = q[i]! * scale;
  steps.forEach(({ s, y, rho }, k) => {
    const beta = rho * dot(y, q);
    const alpha = alphas[steps.length - 1 - k]!;
    for (let i = 0; i < q.length; i++) q[i] = q[i]! + s[i]! * (alpha - beta);
  });
  for (let i = 0; i < q.length; i++) q[i] = -q[i]!;
  return q;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function norm(a: Float64Array): number {
  return Math.sqrt(dot(a, a));
}
