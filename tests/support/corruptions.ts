import { encodeShard } from '../../lib/index/shard-code';
import { storedPairs } from './postings';
import type { IDBPDatabase } from 'idb';
import type { Damage } from '../../lib/corpus/corpus';
import { keyOf, shardsAt, widthOf } from '../../lib/corpus/layout';
import type { CorpusState } from '../../lib/corpus/state';

export type Hand = (database: IDBPDatabase) => Promise<unknown>;

export const state =
  (change: (state: CorpusState) => unknown): Hand =>
  async (database) => {
    const stored = (await database.get('meta', 'state')) as CorpusState;
    change(stored);
    await database.put('meta', stored, 'state');
  };

/** Changes the fullest shard; undefined deletes it. */
const shard =
  (change: (pairs: Uint32Array<ArrayBuffer>, key: number) => unknown): Hand =>
  async (database) => {
    const keys = (await database.getAllKeys('postings')) as number[];
    const shards = await storedPairs(database);
    const lengths = shards.map(({ byteLength }) => byteLength);
    const fullest = lengths.indexOf(Math.max(...lengths));
    const key = keys[fullest]!;
    const changed = change(new Uint32Array(shards[fullest]!), key);
    if (changed === undefined) await database.delete('postings', key);
    else await database.put('postings', changed, key);
  };

const row =
  (change: (record: Record<string, unknown>) => unknown): Hand =>
  async (database) => {
    const record = (await database.get('reports', 2)) as Record<string, unknown>;
    change(record);
    await database.put('reports', record);
  };

const sketch =
  (change: (sketch: Record<string, unknown>) => unknown): Hand =>
  async (database) => {
    const stored = (await database.get('sketches', 2)) as Record<string, unknown>;
    change(stored);
    await database.put('sketches', stored, 2);
  };

/** Changes the bytes of the fullest shard as they are stored. */
const bytes = (change: (stored: Uint8Array) => Uint8Array): Hand =>
  shard((pairs) => change(encodeShard(pairs.buffer)));

/** By hand: what is broken, and what health calls it. */
export const CORRUPTIONS: [what: string, damage: Damage, hand: Hand][] = [
  ['a sketch missing', 'sketch-missing', (db) => db.delete('sketches', 2)],
  ['a sketch of another shape', 'sketch', (db) => db.put('sketches', { coding: 1 }, 2)],
  [
    'a sketch whose starts lie past its end',
    'sketch',
    sketch((s) => (s['sentences'] = new Uint32Array([0, 9e6]))),
  ],
  ['an unknown coding', 'coding', sketch((s) => (s['coding'] = 99))],
  ['a text missing', 'text', (db) => db.delete('texts', 2)],
  ['a text that is a number', 'text', (db) => db.put('texts', 7, 2)],
  ['a row missing', 'row-missing', (db) => db.delete('reports', 2)],
  ['a row without what it tells', 'row', row((r) => delete r['meta'])],
  [
    'a row with a headline that is none',
    'row',
    row((r) => ((r['meta'] as Record<string, unknown>)['title'] = 5)),
  ],
  ['a row without its id', 'row', row((r) => delete r['id'])],
  [
    'an id twice',
    'id-twice',
    row((r) => ((r['meta'] as Record<string, unknown>)['id'] = 'paper-1')),
  ],
  ['a shard missing', 'postings', shard(() => undefined)],
  ['a shard cut', 'shard', shard((pairs) => pairs.buffer.slice(0, 12))],
  ['a shard cut between two postings', 'postings', shard((pairs) => pairs.buffer.slice(0, 16))],
  [
    'a shard out of order',
    'shard',
    shard((pairs) => new BigUint64Array(pairs.buffer).reverse().buffer),
  ],
  ['the bytes of a shard cut', 'shard', bytes((stored) => stored.slice(0, -1))],
  ['the bytes of a shard doubled', 'shard', bytes((stored) => Uint8Array.of(...stored, ...stored))],
  ['a shard of a wrong type', 'shard', shard(() => 'postings')],
  [
    'a shard under the key of another',
    'shard',
    shard((pairs) => pairs.map((value, at) => (at % 2 ? ~value : value)).buffer),
  ],
  [
    'a posting for an unknown ordinal',
    'orphan-postings',
    shard((pairs) => Uint32Array.of(...pairs, 4_000_000, pairs.at(-1)!).buffer),
  ],
  [
    'a posting that a sketch does not have',
    'postings',
    shard((pairs) => Uint32Array.of(...pairs, pairs.at(-2)! + 1, pairs.at(-1)!).buffer),
  ],
  [
    'a shard of another width',
    'postings',
    async (db) => {
      const [key] = (await db.getAllKeys('postings')) as number[];
      const [first] = await storedPairs(db);
      const bits = widthOf(key!);
      const wider = keyOf(
        bits + 1,
        (key! - keyOf(bits, 0)) * 2 + ((new Uint32Array(first!)[1]! << bits) >>> 31),
      );
      const pairs = Uint32Array.of(...new Uint32Array(first!).subarray(0, 2));
      await db.put('postings', pairs.buffer, wider);
    },
  ],
  ['the record missing', 'state', (db) => db.delete('meta', 'state')],
  ['the record a text', 'state', (db) => db.put('meta', 'state', 'state')],
  ['everything about the corpus missing', 'state', (db) => db.clear('meta')],
  ['a generation that is no number', 'state', state((s) => (s.generation = NaN))],
  [
    'a generation that is a text',
    'state',
    state((s) => ((s as { generation: unknown }).generation = '7')),
  ],
  ['a next ordinal that was given before', 'state', state((s) => (s.nextOrdinal = 5))],
  ['a cursor past the end', 'state', state((s) => (s.reselection = { next: 90, end: 40 }))],
  [
    'a cursor past the last shard',
    'state',
    state(
      (s) => (s.layout.widening = { to: s.layout.bits + 1, cursor: shardsAt(s.layout.bits) + 1 }),
    ),
  ],
  ['runs of no shape', 'state', state((s) => ((s as { runs: unknown }).runs = []))],
  ['runs of ordinals to come', 'state', state((s) => (s.runs.ordinals = [[1, 900]]))],
  ['a pass past the last bucket', 'state', state((s) => (s.runs.next = 64))],
  ['a count of what waits that is none', 'state', state((s) => (s.runs.reports = -1))],
  ['a layout missing', 'state', state((s) => delete (s as Partial<CorpusState>).layout)],
  ['counts that are wrong', 'counts', state((s) => (s.reports += 3))],
  ['a count of texts that is wrong', 'counts', state((s) => (s.withText = 0))],
  ['the list of the living missing', 'liveness', (db) => db.delete('meta', 'liveness')],
  [
    'the list of the living too short',
    'liveness',
    (db) => db.put('meta', new Uint8Array(2), 'liveness'),
  ],
  [
    'the list of the living of a wrong type',
    'liveness',
    (db) => db.put('meta', [1, 2], 'liveness'),
  ],
  ['a living report told dead', 'liveness', (db) => db.put('meta', new Uint8Array(64), 'liveness')],
  [
    'a deletion that cannot be read',
    'mark',
    async (db) => {
      const keys = (await db.getAllKeys('meta')) as string[];
      await db.put(
        'meta',
        { at: 5 },
        keys.find((key) => key.startsWith('deleted:'))!,
      );
    },
  ],
];
