import { FirsthandError } from '../core/errors';
import type { TeamAddress } from './address';
import { ANSWER_LIMIT, PATIENCE } from './parameters';
import { rowsOf } from './sql';

/** As the platform's fetch. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/**
 * ClickHouse's codes that say who asks is not let in: UNKNOWN_USER, WRONG_PASSWORD,
 * REQUIRED_PASSWORD, DATABASE_ACCESS_DENIED, ACCESS_DENIED, AUTHENTICATION_FAILED.
 */
const REFUSING = [192, 193, 194, 291, 497, 516];
/** … that there is no corpus: UNKNOWN_IDENTIFIER, UNKNOWN_TABLE, UNKNOWN_DATABASE. */
const UNLIKE = [47, 60, 81];
const CODE = /Code: (\d{1,5})/u;

/** A ClickHouse server, asked by HTTP. */
export class TeamServer {
  constructor(
    private readonly address: TeamAddress,
    private readonly fetch: Fetch,
    private readonly patience = PATIENCE,
  ) {}

  get database(): string {
    return this.address.database;
  }

  /**
   * Rows that answer a statement. Rejects with FirsthandError: team-unreachable where nothing
   * answers in time or a shard is down, team-refused, team-unlike.
   */
  async ask(sql: string): Promise<string[][]> {
    return rowsOf(await this.post('', sql));
  }

  /** Inserts rows in RowBinary. Rejects as `ask` does. */
  async insert(into: string, rows: Uint8Array<ArrayBuffer>): Promise<void> {
    // A Distributed table answers when the rows are on their shards, and not before.
    const query = new URLSearchParams({
      query: `INSERT INTO ${into} FORMAT RowBinary`,
      insert_distributed_sync: '1',
    });
    await this.post(`&${query.toString()}`, rows);
  }

  private async post(query: string, body: string | Uint8Array<ArrayBuffer>): Promise<string> {
    const { server, user, key } = this.address;
    const signedIn = {
      ...(user === '' ? {} : { 'X-ClickHouse-User': user }),
      ...(key === '' ? {} : { 'X-ClickHouse-Key': key }),
    };
    const send = () =>
      // An error that comes after the first rows has a status of its own only so.
      this.fetch(`${server}/?wait_end_of_query=1${query}`, {
        method: 'POST',
        body,
        headers: { 'Content-Type': 'application/octet-stream', ...signedIn },
        signal: AbortSignal.timeout(this.patience),
        // The key goes to the address that the user named and nowhere else.
        redirect: 'error',
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
      });
    const { response, answer } = await answerOf(() => send().catch(orOnceMore(send)));
    if (response.ok) return answer;
    throw failureOf(response.status, answer);
  }
}

/**
 * A server closes a connection that was idle for some seconds, and what is sent on it in that moment
 * is lost. Every statement changes nothing when it comes twice, so it is sent again, once.
 */
function orOnceMore<T>(send: () => Promise<T>): (cause: unknown) => Promise<T> {
  return (cause) => {
    if (cause instanceof TypeError) return send();
    throw cause;
  };
}

async function answerOf(send: () => Promise<Response>) {
  try {
    const response = await send();
    return { response, answer: await boundedText(response) };
  } catch (cause) {
    if (cause instanceof FirsthandError) throw cause;
    throw new FirsthandError('team-unreachable', 'no answer', { cause });
  }
}

function failureOf(status: number, answer: string): FirsthandError {
  const code = Number(CODE.exec(answer.slice(0, 2_000))?.[1]);
  const detail = `status ${status}, code ${Number.isNaN(code) ? 'unknown' : code}`;
  if (REFUSING.includes(code) || status === 401 || status === 403) {
    return new FirsthandError('team-refused', detail);
  }
  if (UNLIKE.includes(code) || (Number.isNaN(code) && status < 500)) {
    return new FirsthandError('team-unlike', detail);
  }
  return new FirsthandError('team-unreachable', detail);
}

async function boundedText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let bytes = 0;
  const reader = response.body?.getReader();
  for (;;) {
    const piece = await reader?.read();
    if (piece === undefined || piece.done) break;
    bytes += piece.value.length;
    if (bytes > ANSWER_LIMIT) {
      await reader?.cancel();
      throw new FirsthandError('team-unlike', 'an answer without end');
    }
    parts.push(decoder.decode(piece.value, { stream: true }));
  }
  return parts.join('') + decoder.decode();
}
