import { readFileSync } from 'node:fs';

/** The pairs of phrases.txt: within a line the first member goes with every other. */
export function readPhrasePairs(): [string, string][] {
  const lines = readFileSync(new URL('./phrases.txt', import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line.includes('=') && !line.startsWith('#'))
    .flatMap((line) => {
      const [first, ...others] = line.split('=').map((member) => member.trim());
      return others.map((other): [string, string] => [first!, other]);
    });
}
