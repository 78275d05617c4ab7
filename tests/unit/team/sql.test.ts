import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTeamAddress } from '../../../lib/team/address';
import { numberOf } from '../../../lib/team/keys';
import { RowBinary } from '../../../lib/team/row-binary';
import { listOf, named, rowsOf } from '../../../lib/team/sql';
import { creating } from '../../../lib/team/tables';

const ESCAPED: Record<string, string> = {
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\0': '\\0',
  "'": "\\'",
  '\\': '\\\\',
};
const written = (field: string) => field.replace(/[\b\f\n\r\t\0'\\]/gu, (sign) => ESCAPED[sign]!);

describe('what is said to a server', () => {
  it('names nothing that could end a name', () => {
    expect(named('news_2026')).toBe('`news_2026`');
    for (const name of ['', 'a`b', 'a b', 'a.b', '1a', 'ä', "a'", 'a;', 'x'.repeat(65)]) {
      expect(() => named(name)).toThrow('a name of other letters');
    }
  });

  it('lists whole numbers and nothing else', () => {
    expect(listOf([0, 4_294_967_295, Number.MAX_SAFE_INTEGER])).toBe(
      '(0,4294967295,9007199254740991)',
    );
    for (const number of [-1, 0.5, NaN, Infinity, 1e21]) {
      expect(() => listOf([number])).toThrow('not a whole number');
    }
    expect(() => listOf([])).toThrow();
  });

  it('makes tables in one database, over a cluster only where one is named', () => {
    const alone = creating('news', null);
    expect(alone.join('\n')).not.toContain('Distributed');
    expect(
      alone.filter((sql) => sql.startsWith('CREATE TABLE IF NOT EXISTS `news`.')),
    ).toHaveLength(4);
    expect(creating('news', 'desks').join('\n')).toContain(
      'Distributed(`desks`, `news`, `postings_part`, hash)',
    );
    expect(() => creating('news', "desks', 'x")).toThrow();
  });
});

describe('what a server answers', () => {
  it('is read as it was written, whatever signs stand in it', () => {
    const rows = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 3 }));
    fc.assert(
      fc.property(rows, (given) => {
        const answer = given.map((row) => `${row.map(written).join('\t')}\n`).join('');
        expect(rowsOf(answer)).toEqual(given);
      }),
    );
  });
});

describe('rows for a server', () => {
  it('hold their values little-endian, and strings with their length in bytes', () => {
    const rows = new RowBinary()
      .uint32(0x01020304)
      .uint64(2 ** 40 + 1)
      .uint8(7)
      .string('né');
    expect([...rows.done()]).toEqual([4, 3, 2, 1, 1, 0, 0, 0, 0, 1, 0, 0, 7, 3, 110, 195, 169]);
  });

  it('grow with what is put into them', () => {
    const long = 'q'.repeat(300_000);
    const bytes = new RowBinary().string(long).string(long).done();
    expect(bytes).toHaveLength(2 * (long.length + 3));
    expect([...bytes.subarray(0, 3)]).toEqual([0xe0, 0xa7, 0x12]);
  });
});

describe('the address of a team corpus', () => {
  it('is a server and a database', () => {
    expect(parseTeamAddress(' https://news.example:8443/desk/ ', 'ana', 'k')).toEqual({
      server: 'https://news.example:8443',
      database: 'desk',
      user: 'ana',
      key: 'k',
    });
  });

  it.each([
    'ftp://news.example/desk',
    'news.example/desk',
    'http://news.example/',
    'http://news.example/a/b',
    'http://ana:secret@news.example/desk',
    'http://news.example/desk?user=ana',
    'http://news.example/de%60sk',
    'javascript:alert(1)',
  ])('is not %s', (address) => {
    expect(() => parseTeamAddress(address)).toThrow('team corpus:');
  });
});

describe('the number of a report', () => {
  it('is told from its id alone, holds in 53 bits, and is another for another id', () => {
    const ids = Array.from({ length: 20_000 }, (_, index) => `paper-${index}`);
    const numbers = ids.map(numberOf);
    expect(numbers.every((number) => Number.isSafeInteger(number) && number >= 0)).toBe(true);
    expect(new Set(numbers).size).toBe(ids.length);
    expect(Math.max(...numbers)).toBeGreaterThan(2 ** 52);
    expect(numberOf('paper-7')).toBe(numbers[7]);
  });
});
