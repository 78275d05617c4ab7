import { FirsthandError } from '../core/errors';
import { charsetOf, textOf } from './charset';
import { guessColumns } from './columns';
import { rowsOf, type Row } from './csv-rows';
import { endingOf } from './detect';
import type { ColumnField, ColumnMap, Given, Input, Reading } from './format';
import { given, placeIn, readingOf, refused, short } from './given';
import { COLUMNS_LIMIT, RECORD_LIMIT, TEXT_LIMIT } from './limits';

/** Programs separate cells by one of these; Excel by the semicolon where a comma is decimal. */
const DELIMITERS = [',', ';', '\t', '|'];
const LIMITS = { units: RECORD_LIMIT, cells: COLUMNS_LIMIT };

/** Rows of a preview, and characters of a cell in it. */
const PREVIEW_ROWS = 3;
const PREVIEW_CELL = 120;

/** The beginning of a table, by which a reader says which column holds what. */
export interface TablePreview {
  header: string[];
  /** The first rows, their cells cut. */
  rows: string[][];
  /** What the names of the columns tell. */
  columns: ColumnMap;
}

/**
 * Reads a table with a row of names. Which column holds what is told by `input.columns`, or by
 * their names. Throws FirsthandError `input-malformed` for a table in which no column is a text.
 */
export async function* readCsv(input: Input): AsyncGenerator<Reading> {
  const delimiter = delimiterOf(input.name, input.beginning);
  const chunks = textOf(input.bytes, charsetOf(input.beginning));
  let columns: ColumnMap | null = null;
  for await (const row of rowsOf(chunks, delimiter, LIMITS)) {
    const at = placeIn(input, 'line', row.number);
    if (columns === null) columns = columnsOf(row, input.columns);
    else if (row.cells === null) yield refused(at, 'too-long');
    else {
      const { cells } = row;
      const known = columns;
      yield readingOf(at, () => givenOf(cells, known));
    }
  }
}

/** What the first bytes of a table show. Throws FirsthandError as reading it would. */
export async function previewOf(name: string, beginning: Uint8Array): Promise<TablePreview> {
  const text = new TextDecoder(charsetOf(beginning)).decode(beginning, { stream: true });
  const rows: string[][] = [];
  for await (const { cells } of rowsOf(once(text), delimiterOf(name, beginning), LIMITS)) {
    if (cells) rows.push(cells);
    if (rows.length > PREVIEW_ROWS) break;
  }
  const [header = [], ...first] = rows;
  return {
    header: header.map(cut),
    rows: first.map((cells) => cells.map(cut)),
    columns: guessColumns(header),
  };
}

function cut(cell: string): string {
  return cell.length > PREVIEW_CELL ? `${cell.slice(0, PREVIEW_CELL)}…` : cell;
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

/** The delimiter that cuts the first row most often; quoted names may hold the others. */
function delimiterOf(name: string, beginning: Uint8Array): string {
  if (['tsv', 'tab'].includes(endingOf(name))) return '\t';
  const text = new TextDecoder(charsetOf(beginning)).decode(beginning, { stream: true });
  const first = text.split('\n', 1)[0]!.replaceAll(/"[^"]*"/gu, '');
  const counted = DELIMITERS.map((sign) => first.split(sign).length);
  return DELIMITERS[counted.indexOf(Math.max(...counted))]!;
}

function columnsOf({ cells }: Row, told: ColumnMap | null): ColumnMap {
  const columns = told ?? guessColumns(cells ?? []);
  if (columns.text !== undefined) return columns;
  throw new FirsthandError('input-malformed', 'no column is a text', { field: 'text' });
}

function givenOf(cells: readonly string[], columns: ColumnMap): Given {
  const cell = (name: ColumnField): string | null => {
    const column = columns[name];
    return column === undefined ? null : (cells[column] ?? null);
  };
  const text = cell('text') ?? '';
  if (text.length > TEXT_LIMIT) {
    throw new FirsthandError('file-too-large', 'a text over 1 MB', { field: 'text' });
  }
  return given(
    { kind: 'text', text },
    {
      id: short(cell('id')),
      title: short(cell('title')),
      outlet: short(cell('outlet')),
      url: short(cell('url')),
      byline: short(cell('byline')),
      language: short(cell('language')),
    },
    short(cell('published')),
  );
}
