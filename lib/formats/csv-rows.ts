/** One row of a table. */
export interface Row {
  /** Number of the line on which it begins, from 1. */
  number: number;
  /** Null for a row that is longer than the limit, of which nothing is kept. */
  cells: string[] | null;
}

export interface RowLimits {
  /** UTF-16 units of a row, and cells in it. */
  units: number;
  cells: number;
}

/**
 * The rows of a table in the form of RFC 4180, as programs write it: cells between the
 * delimiter, in quotes where they hold it, a quote doubled inside of quotes. What stands behind
 * a closing quote is taken as it is. Empty rows are passed over. At most a row and a chunk are
 * held: a quote that is never closed makes the rest of the file one row, and of that nothing is
 * kept beyond the limit. O(n).
 */
export async function* rowsOf(
  chunks: AsyncIterable<string>,
  delimiter: string,
  limits: RowLimits,
): AsyncGenerator<Row> {
  const builder = new RowBuilder(delimiter, limits);
  for await (const chunk of chunks) yield* builder.take(chunk);
  yield* builder.end();
}

class RowBuilder {
  #cells: string[] = [];
  /** Of the cell that is being read; parts are joined once. */
  #parts: string[] = [];
  #length = 0;
  #state: 'start' | 'bare' | 'quoted' | 'quote' = 'start';
  #line = 1;
  #startLine = 1;
  #isFirst = true;

  constructor(
    private readonly delimiter: string,
    private readonly limits: RowLimits,
  ) {}

  *take(chunk: string): Generator<Row> {
    let from = 0;
    if (this.#isFirst && chunk.startsWith('\uFEFF')) from = 1;
    this.#isFirst = false;
    for (let at = from; at < chunk.length; at++) {
      const unit = chunk[at]!;
      if (unit === '\n') this.#line += 1;
      if (this.#state === 'quoted') {
        if (unit !== '"') continue;
        this.#hold(chunk, from, at);
        [this.#state, from] = ['quote', at + 1];
      } else if (unit === '"' && this.#state === 'quote') {
        // A doubled quote: the second stands for itself.
        [this.#state, from] = ['quoted', at];
      } else if (unit === '"' && this.#state === 'start') {
        [this.#state, from] = ['quoted', at + 1];
      } else if (unit === this.delimiter) {
        this.#hold(chunk, from, at);
        this.#endCell();
        from = at + 1;
      } else if (unit === '\n') {
        this.#hold(chunk, from, at);
        const row = this.#endRow();
        if (row) yield row;
        from = at + 1;
      } else if (this.#state === 'start' && unit !== '\r') {
        this.#state = 'bare';
      }
    }
    this.#hold(chunk, from, chunk.length);
  }

  *end(): Generator<Row> {
    const row = this.#endRow();
    if (row) yield row;
  }

  #hold(chunk: string, from: number, to: number): void {
    if (to <= from) return;
    this.#length += to - from;
    if (this.#length <= this.limits.units) this.#parts.push(chunk.slice(from, to));
    else [this.#parts, this.#cells] = [[], []];
  }

  #endCell(): void {
    if (this.#cells.length < this.limits.cells) this.#cells.push(this.#parts.join(''));
    this.#parts = [];
    this.#state = 'start';
  }

  #endRow(): Row | null {
    this.#endCell();
    const cells = this.#cells;
    const isTooLong = this.#length > this.limits.units;
    const number = this.#startLine;
    [this.#cells, this.#length, this.#startLine] = [[], 0, this.#line];
    const last = cells.length - 1;
    if (cells[last]?.endsWith('\r') === true) cells[last] = cells[last]!.slice(0, -1);
    if (isTooLong) return { number, cells: null };
    return cells.every((cell) => cell.trim() === '') ? null : { number, cells };
  }
}
