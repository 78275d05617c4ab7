import { compare } from '../../lib/check/compare';
import { readArguments } from '../arguments';
import { printFinding } from '../print-finding';
import { readInput } from '../read-page';
import { thesaurusFor } from '../thesaurus';
import { UsageError } from '../usage';

/** `compare SUSPECT SOURCE [--json]`: one pair, no corpus. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const [suspectFile, sourceFile] = positionals;
  if (suspectFile === undefined || sourceFile === undefined || positionals.length > 2) {
    throw new UsageError('give two files: compare SUSPECT SOURCE [--json]');
  }
  const suspect = (await readInput(suspectFile)).page;
  const source = (await readInput(sourceFile)).page;
  const thesaurus = await thesaurusFor(suspect.sketched.sketch.language);
  printFinding(compare(suspect, source, thesaurus, new Date().toISOString()), values.json);
}
