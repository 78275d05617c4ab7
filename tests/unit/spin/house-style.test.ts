import { describe, expect, it } from 'vitest';
import { HARBOUR, readPair } from './compare';

/** A sentence inside a report, so that enough around it is the same. */
function inside(sentence: string): string {
  const paragraphs = HARBOUR.split('\n\n');
  return [paragraphs[0]!, sentence, ...paragraphs.slice(1)].join('\n\n');
}

const told = (page: string, source: string, withoutText = false): string[] =>
  readPair(inside(page), inside(source), { withoutText })
    .spin.changes.filter(({ gravity }) => gravity !== 'style' && gravity !== 'wording')
    .map(({ gravity, kind }) => `${gravity} ${kind}`);

const SAME: Record<string, [string, string][]> = {
  'titles spelt out': [
    ['Sen. Orla Vance spoke against the quay.', 'Senator Orla Vance spoke against the quay.'],
    ['Gov. Tomas Reyl signed the order in May.', 'Governor Tomas Reyl signed the order in May.'],
    [
      'Prof Ida Marsh measured the tide at the mole.',
      'Professor Ida Marsh measured the tide at the mole.',
    ],
    ['Lt. Gov. Ada Brind opened the gates.', 'Lieutenant Governor Ada Brind opened the gates.'],
    ['Cllr Peder Holt asked for a delay.', 'Councillor Peder Holt asked for a delay.'],
  ],
  'quantity words with and without “of”': [
    ['All of the cranes came down in spring.', 'All the cranes came down in spring.'],
    ['It could mean some or all of the sheds.', 'It could mean some or all the sheds.'],
    ['Both of the tugs sank at the mole.', 'Both the tugs sank at the mole.'],
  ],
  'values inside a quotation': [
    [
      '“The wall cost us $5 million in the end and nobody asked,” said Orla Vance.',
      '“The wall cost us 5 million dollars in the end and nobody asked,” said Orla Vance.',
    ],
  ],
  'ends of firms’ names': [
    [
      'Larkmoor Dredging Inc. won the tender in spring.',
      'Larkmoor Dredging Incorporated won the tender in spring.',
    ],
    ['Larkmoor Corp. won the tender in spring.', 'Larkmoor Corporation won the tender in spring.'],
    ['Larkmoor Ltd won the tender in spring.', 'Larkmoor Limited won the tender in spring.'],
    [
      'Larkmoor Dredging won the tender in spring.',
      'Larkmoor Dredging Ltd won the tender in spring.',
    ],
  ],
  initials: [
    ['The European Union paid for half of the wall.', 'The EU paid for half of the wall.'],
    [
      'The Securities and Exchange Commission looked into the sale.',
      'The SEC looked into the sale.',
    ],
    ['The U.N. sent two observers to the port.', 'The UN sent two observers to the port.'],
    ['The Velmora Harbour Trust paid for half of the wall.', 'The VHT paid for half of the wall.'],
    ['Gross domestic product fell on the island last year.', 'GDP fell on the island last year.'],
  ],
  'days, months and states': [
    ['The pilots met on Wed. in the old hall.', 'The pilots met on Wednesday in the old hall.'],
    ['The pilots met in Sept. in the old hall.', 'The pilots met in September in the old hall.'],
    [
      'The barge came from Portland, Ore., in the night.',
      'The barge came from Portland, Oregon, in the night.',
    ],
  ],
  'one word or two': [
    ['The take-over of the yard was called off.', 'The takeover of the yard was called off.'],
    ['Repairs are under way at the north mole.', 'Repairs are underway at the north mole.'],
    ['His reelection surprised the pilots.', 'His re-election surprised the pilots.'],
    ['Ferries from the North-East were held back.', 'Ferries from the Northeast were held back.'],
  ],
  'spelling of names': [
    [
      'The Harbour Centre stays shut for the winter.',
      'The Harbor Center stays shut for the winter.',
    ],
    ['The Defence Ministry owns the outer mole.', 'The Defense Ministry owns the outer mole.'],
  ],
  contractions: [
    [
      '“It’s a good wall and it will hold,” said Ines Lorre.',
      '“It is a good wall and it will hold,” said Ines Lorre.',
    ],
    [
      '“He’d never have signed it,” said Ines Lorre.',
      '“He would never have signed it,” said Ines Lorre.',
    ],
  ],
  'values in brackets': [
    [
      'The channel is 10 miles (16 km) long at low water.',
      'The channel is 10 miles long at low water.',
    ],
    [
      'The channel is 16 kilometres long at low water.',
      'The channel is 16 kilometres (10 miles) long at low water.',
    ],
  ],
  'speech run together or parted by who says it': [
    [
      '“The wall will hold this winter. Nobody needs to move away,” said Ines Lorre.',
      '“The wall will hold this winter,” said Ines Lorre. “Nobody needs to move away.”',
    ],
    [
      '“The wall will hold this winter,” said Ines Lorre. “Nobody needs to move away.”',
      '“The wall will hold this winter. Nobody needs to move away,” said Ines Lorre.',
    ],
  ],
  'titles before names in speech': [
    [
      '“I told Dorn that the wall would hold this winter,” said Ines Lorre.',
      '“I told Mr Dorn that the wall would hold this winter,” said Ines Lorre.',
    ],
  ],
  'dollars of the United States': [
    [
      'Tickets rose from US$7.25 to US$10.10 on the boat.',
      'Tickets rose from $7.25 to $10.10 on the boat.',
    ],
    ['A seat costs US$7.25 on the evening boat.', 'A seat costs $7.25 on the evening boat.'],
  ],
  'millions by a letter': [
    [
      'Some 2.5m people cross the sound each year.',
      'Some 2.5 million people cross the sound each year.',
    ],
  ],
  'letters of other languages': [
    [
      'The envoy Björn Müller came in the night with grain.',
      'The envoy Bjoern Mueller came in the night with grain.',
    ],
    [
      'The envoy Jiří Novák came in the night with grain.',
      'The envoy Jiri Novak came in the night with grain.',
    ],
    [
      'The envoy Karim al-Wathiq came in the night with grain.',
      'The envoy Karim Wathiq came in the night with grain.',
    ],
  ],
  decades: [
    [
      'The quay was rebuilt in the nineties by the navy.',
      'The quay was rebuilt in the 1990s by the navy.',
    ],
  ],
  phrases: [
    [
      'Pilots and also ferrymen came to the meeting.',
      'Pilots as well as ferrymen came to the meeting.',
    ],
    ['The gates are checked every year in March.', 'The gates are checked each year in March.'],
  ],
};

describe.each(Object.entries(SAME))('house styles: %s', (_kind, pairs) => {
  it.each(pairs)('%s', (one, two) => {
    expect(told(one, two)).toEqual([]);
    expect(told(two, one)).toEqual([]);
  });
});

const OTHER: [string, string, string][] = [
  [
    'A seat costs US$7.25 on the evening boat.',
    'A seat costs £7.25 on the evening boat.',
    'another currency',
  ],
  [
    'Some 2.6m people cross the sound each year.',
    'Some 2.5 million people cross the sound each year.',
    'another number',
  ],
  [
    'The envoy Björn Möller came in the night with grain.',
    'The envoy Bjoern Mueller came in the night with grain.',
    'another name',
  ],
  [
    'The quay was rebuilt in the eighties by the navy.',
    'The quay was rebuilt in the 1990s by the navy.',
    'another decade',
  ],

  [
    'Sen. Orla Vance spoke against the quay.',
    'Gov. Orla Vance spoke against the quay.',
    'another office',
  ],
  [
    'Larkmoor Corp. won the tender in spring.',
    'Harkwell Corp. won the tender in spring.',
    'another firm',
  ],
  ['The EC paid for half of the wall.', 'The IMF paid for half of the wall.', 'another body'],
  [
    'The European Council paid for half of the wall.',
    'The EU paid for half of the wall.',
    'initials that do not fit',
  ],
  [
    'The pilots met on Wed. in the old hall.',
    'The pilots met on Thursday in the old hall.',
    'another day',
  ],
  [
    'The pilots met in Oct. in the old hall.',
    'The pilots met in September in the old hall.',
    'another month',
  ],
  [
    'The barge came from Portland, Maine, in the night.',
    'The barge came from Portland, Ore., in the night.',
    'another state',
  ],
  [
    'The make-over of the yard was called off.',
    'The takeover of the yard was called off.',
    'another word',
  ],
  [
    '“It’s a bad wall and it will hold,” said Ines Lorre.',
    '“It is a good wall and it will hold,” said Ines Lorre.',
    'another word said',
  ],
  [
    'The channel is 10 miles (26 km) long at low water.',
    'The channel is 10 miles long at low water.',
    'a wrong conversion',
  ],
  [
    '“The wall will hold this winter. Nobody needs to move away,” said Pavel Dorn.',
    '“The wall will hold this winter,” said Ines Lorre. “Nobody needs to move away.”',
    'another speaker',
  ],
];

describe('what is no house style', () => {
  it.each(OTHER)('%s for %s is told: %s', (page, source) => {
    expect(told(page, source)).not.toEqual([]);
  });
});

describe('without the source’s text', () => {
  it('knows short forms by the codes of what they stand for', () => {
    expect(
      told(
        'Sen. Orla Vance spoke against the quay.',
        'Senator Orla Vance spoke against the quay.',
        true,
      ),
    ).toEqual([]);
    expect(
      told(
        'The takeover of the yard was called off.',
        'The take over of the yard was called off.',
        true,
      ),
    ).toEqual([]);
  });
});

describe('what is no part of the text', () => {
  it.each(['VELMORA — ', 'Velmora, March 3 – ', 'VELMORA: '])('a dateline: %s', (dateline) => {
    const changes = readPair(dateline + HARBOUR, HARBOUR).spin.changes;
    expect(changes.filter(({ gravity }) => gravity !== 'style')).toEqual([]);
  });

  const withHeading = (heading: string): string => {
    const paragraphs = HARBOUR.split('\n\n');
    return [...paragraphs.slice(0, 2), heading, ...paragraphs.slice(2)].join('\n\n');
  };
  const above = (page: string): string[] =>
    readPair(page, HARBOUR)
      .spin.changes.filter(({ gravity }) => gravity !== 'style')
      .map(({ kind }) => kind);

  it.each(['Slow going', 'The road ahead', 'Questions'])('a heading inside: %s', (heading) => {
    expect(above(withHeading(heading))).toEqual([]);
  });

  it.each(['A shameful act', 'Nobody was consulted', 'Renn steps aside', 'Costs reach £9m'])(
    'but not one that says something: %s',
    (heading) => {
      expect(above(withHeading(heading))).not.toEqual([]);
    },
  );
});
