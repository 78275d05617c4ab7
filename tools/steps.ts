/** Runs the package's own scripts as steps, with their time. */
import { spawn } from 'node:child_process';

export interface Step {
  title: string;
  /** A script of package.json and what follows it. */
  script: string[];
}

export interface StepOutcome {
  title: string;
  ok: boolean;
  seconds: number;
  /** What the step printed; empty when it printed straight to the terminal. */
  output: string;
}

/**
 * Runs `npm run SCRIPT -- ARGS`. With `show` the step prints as it goes; otherwise its
 * output is kept for the caller.
 */
export function runStep(step: Step, show: boolean): Promise<StepOutcome> {
  const [script, ...rest] = step.script;
  const args = ['run', '--silent', script ?? '', ...(rest.length > 0 ? ['--', ...rest] : [])];
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn('npm', args, {
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    const end = (ok: boolean) => {
      resolve({ title: step.title, ok, seconds: (Date.now() - started) / 1000, output });
    };
    child.on('error', (error) => {
      output += error.message;
      end(false);
    });
    child.on('close', (code) => {
      end(code === 0);
    });
  });
}

/** Runs the steps `width` at a time and hands each outcome over as it comes. */
export async function runSteps(
  steps: readonly Step[],
  width: number,
  onOutcome: (outcome: StepOutcome) => void,
): Promise<StepOutcome[]> {
  const queue = [...steps];
  const outcomes: StepOutcome[] = [];
  const worker = async () => {
    for (let step = queue.shift(); step; step = queue.shift()) {
      const outcome = await runStep(step, false);
      outcomes.push(outcome);
      onOutcome(outcome);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
  return outcomes;
}
