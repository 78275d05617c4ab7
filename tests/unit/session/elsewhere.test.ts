import { describe, expect, it } from 'vitest';
import { archiveAddress, searchAddress, tellingWords } from '../../../lib/session/elsewhere';
import { SEARCH_ENGINES } from '../../../lib/settings/settings';

function words(text: string, shared: [number, number][] = []) {
  const passages = shared.map((suspect) => ({
    suspect,
    source: null,
    sourceTokens: [0, 1] as [number, number],
    relation: 'verbatim' as const,
    sourceId: 'a',
  }));
  return tellingWords({ article: { text } as never, passages });
}

const PLAIN = 'It was a day on which not much was to be seen at sea.';
const TELLING =
  'Harbourmasters unanimously condemned Halvorsund’s unannounced drawbridge experiments.';

describe('looking on elsewhere', () => {
  it.each(SEARCH_ENGINES)(
    'asks %s for the wording to the letter, and for nothing else',
    (engine) => {
      const address = new URL(searchAddress(engine, 'salt & "pepper" #1'));
      expect(address.protocol).toBe('https:');
      expect([...address.searchParams.values()]).toEqual(['"salt & pepper #1"']);
      expect(address.hash).toBe('');
    },
  );

  it('leads to the first capture of a public page, and asks about no other', () => {
    expect(archiveAddress('https://daily-gull.example/a?b=1')).toBe(
      'https://web.archive.org/web/0/https://daily-gull.example/a?b=1',
    );
    expect(archiveAddress('http://192.168.0.1/admin')).toBeNull();
    expect(archiveAddress('file:///home/reader/a.html')).toBeNull();
    expect(archiveAddress(null)).toBeNull();
  });

  it('takes the sentence with the longest words', () => {
    expect(words(`${PLAIN} ${TELLING}`)).toBe(TELLING.slice(0, -1));
  });

  it('takes what stands elsewhere as well before the rest', () => {
    expect(words(`${PLAIN} ${TELLING}`, [[0, PLAIN.length]])).toBe(
      PLAIN.split(' ').slice(0, 14).join(' ').replace(/\.$/u, ''),
    );
  });

  it('takes no quotation, which many print, and no heading', () => {
    expect(words('“Harbourmasters unanimously condemned the unannounced experiments today”')).toBe(
      null,
    );
    expect(words('Harbourmasters condemned')).toBeNull();
  });

  it('takes no more words than an engine reads', () => {
    expect(words('wort '.repeat(400))?.split(' ')).toHaveLength(14);
  });
});
