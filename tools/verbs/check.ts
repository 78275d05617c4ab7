import { check } from '../../lib/check/check';
import { notChecked } from '../../lib/check/not-checked';
import type { CorpusReader } from '../../lib/index/candidates';
import { readArguments } from '../arguments';
import { readCorpus } from '../corpus-input';
import { printFinding } from '../print-finding';
import { readInput } from '../read-page';
import { spreadCorpus } from '../spread-corpus';
import { onlyTeam, orUsageError, teamCorpus } from '../team';
import { thesaurusFor } from '../thesaurus';
import { UsageError } from '../usage';

const USAGE = 'check FILE [--url U] [--title T] [--except ID] --corpus PATH… [--json]';

/** `check`: one page against a corpus. `--corpus` and `--except` may be given more than once. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments({
    args: spreadCorpus(args),
    allowPositionals: true,
    options: {
      url: { type: 'string' },
      title: { type: 'string' },
      except: { type: 'string', multiple: true, default: [] },
      corpus: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError(`give one file: ${USAGE}`);
  if (values.corpus.length === 0) throw new UsageError(`give a corpus: ${USAGE}`);
  const { page, absent } = await readInput(file, { url: values.url, title: values.title });
  const corpus = await corpusOf(values.corpus, values.except);
  const now = () => new Date().toISOString();
  const finding =
    absent === null
      ? await orUsageError(check(page, { corpus, thesaurus: thesaurusFor, now }))
      : notChecked(page, absent, await orUsageError(corpus.stats()), now());
  printFinding(finding, values.json);
}

async function corpusOf(
  paths: readonly string[],
  except: readonly string[],
): Promise<CorpusReader> {
  const team = onlyTeam(paths);
  if (team !== null) {
    if (except.length > 0) throw new UsageError('--except wants a corpus of files');
    return teamCorpus(team);
  }
  const corpus = await readCorpus(paths);
  for (const id of except) {
    if (!corpus.remove(id)) throw new UsageError(`the corpus has no report ${id}`);
  }
  return corpus;
}
