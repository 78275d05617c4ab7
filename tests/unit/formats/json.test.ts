import { describe, expect, it } from 'vitest';
import { read, wordsOf } from '../../support/formats';
import { aText } from '../../support/reports';

const row = (seed: number, more: object = {}) => ({
  id: `row-${seed}`,
  text: aText(seed),
  ...more,
});

describe('JSON', () => {
  it('is read by lines, as one list, and printed over many lines', async () => {
    const rows = [row(1), row(2), row(3)];
    const files = [
      rows.map((one) => JSON.stringify(one)).join('\n'),
      JSON.stringify(rows),
      JSON.stringify(rows, null, 2),
      `\uFEFF${JSON.stringify(rows, null, '\t')}`,
    ];
    for (const content of files) {
      const { given, code } = await read('rows.json', content);
      expect([given.map(({ id }) => id), code]).toEqual([['row-1', 'row-2', 'row-3'], null]);
    }
  });

  it('in a list loses one damaged object alone, and tells where it began', async () => {
    const list = `[\n${JSON.stringify(row(1))},\n{"text": nonsense},\n${JSON.stringify(row(2))}\n]`;
    const { given, refused } = await read('rows.json', list);
    expect(given).toHaveLength(2);
    expect(refused).toMatchObject([{ number: 3, why: 'not-json' }]);
  });

  it('that is cut off tells the object that was', async () => {
    const { given, refused } = await read(
      'rows.json',
      JSON.stringify([row(1), row(2)]).slice(0, -40),
    );
    expect([given.length, refused.map(({ why }) => why)]).toEqual([1, ['not-json']]);
  });

  it('of brackets without end is one refused record', async () => {
    const { given, refused } = await read('rows.json', '['.repeat(6_000_000));
    expect([given, refused.map(({ why }) => why)]).toEqual([[], ['too-long']]);
  });
});

describe('passim', () => {
  const passage = (more: object) => ({
    uid: 11,
    cluster: 4,
    size: 2,
    id: 'kystposten/1',
    series: 'kystposten',
    date: '2031-03-10',
    begin: 40,
    end: 910,
    ...more,
  });

  it('gives each passage of its clusters as a report of its own', async () => {
    const lines = [
      passage({ text: aText(1) }),
      passage({ begin: 1_000, end: 1_900, text: aText(2), date: 'x' }),
    ];
    const { given } = await read('out.json', lines.map((one) => JSON.stringify(one)).join('\n'));
    expect(given).toMatchObject([
      { id: 'kystposten/1:40-910', outlet: 'kystposten', published: { at: '2031-03-10' } },
      { id: 'kystposten/1:1000-1900', published: null, lostDate: true },
    ]);
    expect(given.map(wordsOf)).toEqual([aText(1), aText(2)]);
  });

  it('gives the members of clusters that list them, and refuses what has no text', async () => {
    const { cluster, size } = passage({});
    const members = [passage({ text: aText(1) }), passage({ text: 5 }), 7];
    const { given, refused } = await read('out.json', JSON.stringify({ cluster, size, members }));
    expect(given).toHaveLength(1);
    expect(refused.map(({ field }) => field)).toEqual(['text', 'members']);
  });

  it('documents are read as lines with a series', async () => {
    const { given } = await read(
      'in.json',
      JSON.stringify(row(1, { series: 'kystposten', date: '2031' })),
    );
    expect(given).toMatchObject([
      { outlet: 'kystposten', published: { at: '2031', precision: 'year' } },
    ]);
  });
});

describe('ninjs', () => {
  it('of version 1 is read with its body in text or HTML', async () => {
    const item = {
      uri: 'urn:kystposten:7',
      type: 'text',
      headline: 'Quay closed',
      byline: 'Liv Aune',
      source: 'Kystposten',
      versioncreated: '2031-03-10T06:40:00+0000',
      language: 'en',
      body_html: '<p>Divers found cracks.</p><p>Two.</p>',
    };
    const { given } = await read('item.json', JSON.stringify(item, null, 2));
    expect(given).toMatchObject([
      {
        id: 'urn:kystposten:7',
        title: 'Quay closed',
        outlet: 'Kystposten',
        byline: 'Liv Aune',
        published: { at: '2031-03-10T06:40:00+0000' },
        body: { text: 'Divers found cracks.\n\nTwo.' },
      },
    ]);
    const plain = await read('item.json', JSON.stringify([{ ...item, body_text: 'One.' }]));
    expect(plain.given.map(wordsOf)).toEqual(['One.']);
  });

  it('of version 1 is read whatever a house calls its bodies and headlines', async () => {
    const item = {
      uri: 'https://kystposten.example/quay',
      byline: 'Liv Aune',
      headline_extra: 'Not this',
      headline_main: 'Quay closed',
      body_richtext: '<p>Divers found <b>cracks</b>.</p>',
    };
    const rich = await read('item.json', JSON.stringify(item));
    expect(rich.given).toMatchObject([{ title: 'Quay closed', byline: 'Liv Aune' }]);
    expect(rich.given.map(wordsOf)).toEqual(['Divers found cracks.']);
    const plain = { ...item, body_main: 'Divers found cracks. Two.' };
    const { given } = await read('item.json', JSON.stringify(plain));
    expect(given.map(wordsOf)).toEqual(['Divers found cracks. Two.']);
  });

  it.each([
    ['small letters', 'copyrightholder', 'canonicalurl', 'contentcreated'],
    ['both', 'copyrightHolder', 'canonicalUrl', 'contentCreated'],
  ])('is read with its names in %s, and a plain byline', async (_, holder, address, created) => {
    const item = {
      uri: 'urn:kystposten:7',
      by: 'Liv Aune',
      [holder]: 'Kystposten',
      [address]: 'https://kystposten.example/quay',
      [created]: '2031-03-10T06:40:00Z',
      headlines: [{ role: 'main', value: 'Quay closed' }],
      bodies: [{ role: 'main', contentType: 'text/plain', value: 'Divers found cracks.' }],
    };
    const { given } = await read('item.json', JSON.stringify(item));
    expect(given).toMatchObject([
      {
        byline: 'Liv Aune',
        outlet: 'Kystposten',
        url: 'https://kystposten.example/quay',
        published: { at: '2031-03-10T06:40:00Z' },
      },
    ]);
  });

  it('of version 2 is read out of its lists', async () => {
    const item = {
      uri: 'https://kystposten.example/quay',
      firstCreated: '2031-03-10T06:40:00Z',
      headlines: [
        { role: 'sub', value: 'No' },
        { role: 'main', value: 'Quay closed' },
      ],
      infosources: [{ name: 'Kystposten' }],
      by: [{ name: 'Liv Aune' }],
      bodies: [
        { contentType: 'text/html', value: '<p>One.</p>' },
        { contentType: 'text/plain', value: 'One plain.' },
      ],
    };
    const { given } = await read('item.json', JSON.stringify(item));
    expect(given).toMatchObject([
      {
        title: 'Quay closed',
        outlet: 'Kystposten',
        byline: 'Liv Aune',
        url: item.uri,
        body: { text: 'One plain.' },
      },
    ]);
  });

  it('without a body, or a picture, is refused with the field', async () => {
    const { refused } = await read(
      'item.json',
      JSON.stringify({ uri: 'x', headline: 'Quay', versioncreated: 'x' }),
    );
    expect(refused).toMatchObject([{ why: 'malformed', field: 'body_text' }]);
  });
});
