import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashString } from '../../lib/text/hash';

/** One file a language: a page, a paper it may have the text from, and rows of forms. */
const FOLDER = join(import.meta.dirname, '..', '..', 'tests', 'fixtures', 'credits');

/** The grades of a credit: seen by the reader, told in passing, in the code only, come with the head. */
export type RowGrade = 'printed' | 'mention' | 'declared' | 'left-over' | 'none';

export interface CreditPage {
  outlet: string;
  host: string;
  title: string;
  paragraphs: string[];
}

/** The report that the page may have its text from, as the corpus knows it. */
export interface RowSource {
  outlet: string;
  hosts: string[];
  url: string | null;
  agency: string | null;
  byline: string | null;
  contributors: string[];
  title: string;
}

/**
 * What a row puts on the page, HTML allowed: around the text (`byline`, `head`, `end`,
 * `after`, `aside`, `nav`, `foot`, `comment`, `caption`), inside it (`lead` in front of the
 * first paragraph, `text` a paragraph of its own, `tail` behind the last), hidden, or in its
 * code (`canonical`, `meta`, `jsonLd`).
 */
export interface Slots {
  byline?: string;
  head?: string;
  lead?: string;
  text?: string;
  tail?: string;
  end?: string;
  after?: string;
  aside?: string;
  nav?: string;
  foot?: string;
  comment?: string;
  caption?: string;
  hidden?: string;
  canonical?: string;
  meta?: Record<string, string>;
  jsonLd?: Record<string, unknown>;
}

export interface CreditRow {
  id: string;
  language: string;
  page: CreditPage;
  slots: Slots;
  source: RowSource;
  expected: {
    grade: RowGrade;
    where: string | null;
    /** The outlet or agency that is credited. */
    name: string;
    /** Outlets other than the source that the page must be found to credit. */
    lists: string[];
  };
  /** Rows that nobody looks at while the reader is changed. */
  kept: boolean;
}

type RawRow = Slots & {
  id: string;
  grade: RowGrade;
  where?: string;
  name?: string;
  lists?: string[];
  source?: string | Partial<RowSource>;
};

interface RawFile {
  language: string;
  page: CreditPage;
  paper: RowSource;
  rows: RawRow[];
}

/** Every row of the table; half of them, by a hash of the id, are `kept`. */
export function creditRows(files: readonly string[]): CreditRow[] {
  const named = files.length > 0 ? files : readdirSync(FOLDER).map((name) => join(FOLDER, name));
  return named
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => rowsOf(JSON.parse(readFileSync(name, 'utf8')) as RawFile));
}

function rowsOf({ language, page, paper, rows }: RawFile): CreditRow[] {
  return rows.map(({ id, grade, where, name, lists, source, ...slots }) => {
    const from = sourceOf(source, paper);
    return {
      id,
      language,
      page,
      slots,
      source: from,
      expected: { grade, where: where ?? null, name: name ?? from.outlet, lists: lists ?? [] },
      kept: hashString(id) % 2 === 1,
    };
  });
}

/** The paper of the file; a name alone stands for an agency of which no address is known. */
function sourceOf(given: RawRow['source'], paper: RowSource): RowSource {
  const unknown = { hosts: [], url: null, byline: null, contributors: [] };
  const described = { agency: null, ...unknown, outlet: '', title: paper.title };
  if (given === undefined) return { ...paper, agency: null };
  return typeof given === 'string' ? { ...described, outlet: given } : { ...described, ...given };
}
