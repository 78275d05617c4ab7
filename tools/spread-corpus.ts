/** `--corpus A B C` is `--corpus A --corpus B --corpus C`. */
export function spreadCorpus(args: readonly string[]): string[] {
  const spread: string[] = [];
  let inCorpus = false;
  for (const arg of args) {
    if (arg.startsWith('--')) inCorpus = arg === '--corpus';
    else if (inCorpus && spread.at(-1) !== '--corpus') spread.push('--corpus');
    spread.push(arg);
  }
  return spread;
}
