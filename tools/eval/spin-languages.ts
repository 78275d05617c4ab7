import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '../../lib/check/compare';
import type { Finding } from '../../lib/check/finding';
import { LEXICON_LANGUAGES } from '../../lib/lexicon/languages';
import { Lexicon } from '../../lib/lexicon/lexicon';
import { Thesaurus } from '../../lib/lexicon/thesaurus';
import { encodeLexicon } from '../lexicon/encode';
import { readMythes } from '../lexicon/mythes';
import { compileMythes, MYTHES_LANGUAGES, type MythesLanguage } from '../lexicon/mythes-lexicon';
import { thesaurusFor } from '../thesaurus';
import { seeded } from './bootstrap';
import { pageOfLabelled } from './labelled';
import type { EvalOptions } from './options';
import { lightCopy, spunCopy } from './spun-copies';
import { table } from './table';
import { wordDifferences, wordsOf } from './word-differences';

const FOLDER = join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'spin-languages');
const SHARES = [0.2, 0.4, 0.6] as const;
const DRAWS = 8;

interface Row {
  lexicon: string;
  share: string;
  copies: number;
  spun: number;
  found: number;
  right: number;
}

/**
 * `eval spin-languages`: copies of our own German, French and Spanish texts, spun with half
 * of the thesaurus' groups, told by a lexicon that lacks this half and by the whole; and
 * light edits, which are not to be told as spun. Where the thesauri are not installed
 * (Debian: mythes-de, mythes-fr, mythes-es) the committed lexicon spins and tells.
 */
export async function evalSpinLanguages(_: string[], options: EvalOptions): Promise<void> {
  const rows: Record<string, Row[]> = {};
  for (const language of MYTHES_LANGUAGES) rows[language.code] = await scoreLanguage(language);
  if (options.json) console.log(JSON.stringify(rows, null, 1));
  else console.log(describe(rows));
}

async function scoreLanguage(language: MythesLanguage): Promise<Row[]> {
  const whole = (await thesaurusFor(language.code))!;
  const halves = halvesOf(language);
  const spinner = halves ? halves.spins : whole.lexicon;
  const readers: [string, Thesaurus][] = [
    ...(halves ? [['other half', new Thesaurus(halves.tells)] as [string, Thesaurus]] : []),
    ['whole', whole],
  ];
  const texts = sourcesOf(language.code);
  const rows: Row[] = [];
  for (const [name, thesaurus] of readers) {
    for (const share of SHARES)
      rows.push(
        scoreCopies(`spin${share * 100}`, name, thesaurus, texts, (text, random) =>
          spunCopy(text, spinner, share, random),
        ),
      );
    rows.push(scoreCopies('light', name, thesaurus, texts, lightCopy));
  }
  return rows;
}

function scoreCopies(
  share: string,
  lexicon: string,
  thesaurus: Thesaurus,
  texts: readonly string[],
  copyOf: (text: string, random: () => number) => string,
): Row {
  const row: Row = { lexicon, share, copies: 0, spun: 0, found: 0, right: 0 };
  texts.forEach((text, i) => {
    for (let draw = 0; draw < DRAWS; draw++) {
      const copy = copyOf(text, seeded(i * DRAWS + draw));
      const finding = findingOf(copy, text, thesaurus);
      row.copies++;
      if (finding.verdict.kind === 'spun') row.spun++;
      const differ = new Set(
        wordDifferences(wordsOf(copy), wordsOf(text)).flatMap(({ suspect }) =>
          suspect.map(({ start }) => start),
        ),
      );
      for (const { at } of finding.spin.substitutions) {
        row.found++;
        if (wordsOf(copy.slice(...at)).some(({ start }) => differ.has(at[0] + start))) row.right++;
      }
    }
  });
  return row;
}

function findingOf(suspect: string, source: string, thesaurus: Thesaurus): Finding {
  const [page, other] = [suspect, source].map((text) => pageOfLabelled({ text }, { dates: true }));
  return compare(page!, other!, thesaurus, '2024-01-01T00:00:00Z');
}

function sourcesOf(language: string): string[] {
  const folder = join(FOLDER, language);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.source.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** The lexicon that spins and the one that tells; null where the thesaurus is not installed. */
function halvesOf(language: MythesLanguage): { spins: Lexicon; tells: Lexicon } | null {
  if (!existsSync(join('/usr/share/mythes', language.file))) return null;
  const { entries } = readMythes(language.file, language.debianPackage);
  const half = (leftOut: number): Lexicon => {
    const bytes = encodeLexicon(compileMythes(language, entries, leftOut));
    return new Lexicon(
      bytes.buffer as ArrayBuffer,
      LEXICON_LANGUAGES.get(language.code)!.morphology,
    );
  };
  return { spins: half(0), tells: half(1) };
}

function describe(all: Readonly<Record<string, Row[]>>): string {
  const share = (part: number, of: number): string => (of === 0 ? '–' : (part / of).toFixed(3));
  return table(
    ['copy', 'copies', 'told as spun', 'substitutions', 'right'],
    Object.entries(all).flatMap(([language, rows]) =>
      rows.map((row) => [
        `${language} ${row.share}, ${row.lexicon} of the lexicon`,
        String(row.copies),
        share(row.spun, row.copies),
        String(row.found),
        share(row.right, row.found),
      ]),
    ),
  );
}
