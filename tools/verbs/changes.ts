import { changesBetween } from '../../lib/check/compare';
import { lackingOf } from '../../lib/check/lacking';
import { alteredOf } from '../../lib/spin/altered';
import { writeEvidence } from '../write-evidence';
import { changesAsHtml, changesAsText } from '../print-changes';
import { readArguments } from '../arguments';
import { readInput } from '../read-page';
import { thesaurusFor } from '../thesaurus';
import { UsageError } from '../usage';

/**
 * `changes SUSPECT SOURCE [--json|--html] [--evidence FILE]`: what was changed between two texts,
 * the gravest first; FILE gets the evidence to read and print, and its data beside it.
 */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      html: { type: 'boolean', default: false },
      evidence: { type: 'string' },
    },
  });
  const [suspectFile, sourceFile] = positionals;
  if (suspectFile === undefined || sourceFile === undefined || positionals.length > 2) {
    throw new UsageError(
      'give two files: changes SUSPECT SOURCE [--json|--html] [--evidence FILE]',
    );
  }
  if (values.json && values.html) throw new UsageError('give --json or --html, not both');
  const suspect = (await readInput(suspectFile)).page;
  const source = (await readInput(sourceFile)).page;
  const { language } = suspect.sketched.sketch;
  const thesaurus = await thesaurusFor(language);
  if (values.evidence !== undefined) writeEvidence(values.evidence, suspect, source, thesaurus);
  const changes = changesBetween(suspect, source, thesaurus);
  const hasLexicon = thesaurus !== null;
  const lacking = lackingOf({ language, hasLexicon, compared: [{ hasText: true }] });
  if (values.json) {
    console.log(JSON.stringify({ altered: alteredOf(changes), changes, lacking }, null, 1));
    return;
  }
  const titles = { suspect: suspect.article.title, source: source.article.title };
  console.log(
    values.html ? changesAsHtml(changes, lacking, titles) : changesAsText(changes, lacking),
  );
}
