import { describe, expect, it } from 'vitest';
import { eachIs, eachIsHarmless, told } from './kinds';
import { change, readPair } from './compare';

describe('money in another currency', () => {
  eachIs(/^fact money: /, [
    ['The dam at Orrel Weir cost _ to mend.', '£3m', '$3m'],
    ['The dam at Orrel Weir cost _ to mend.', '€41,000', '£41,000'],
    ['The dam at Orrel Weir cost _ to mend.', '12 million euros', '12 million dollars'],
    ['The dam at Orrel Weir cost _ to mend.', '¥900', '$900'],
    ['The dam at Orrel Weir cost _ to mend.', '70 pence', '70 cents'],
    ['The dam at Orrel Weir cost _ to mend.', 'USD 5,400', 'EUR 5,400'],
  ]);
  eachIsHarmless([
    ['The dam at Orrel Weir cost _ to mend.', '£3m', '£3 million'],
    ['The dam at Orrel Weir cost _ to mend.', 'USD34.6 million', 'US$34.6m'],
    ['The dam at Orrel Weir cost _ to mend.', '€41,000', '41,000 euros'],
    ['The dam at Orrel Weir cost _ to mend.', '412,000 crowns', '412 000 crowns'],
  ]);
});

describe('a quantity in another unit', () => {
  eachIs(/^fact (quantity|age|time|number|unread): /, [
    ['The siren at Orrel Weir howled for _ that night.', '50 minutes', '50 seconds'],
    ['The siren at Orrel Weir howled for _ that night.', 'nine hours', 'nine days'],
    ['The lorry was carrying _ of grit.', '12 tonnes', '12 kilograms'],
    ['The ditch runs for _ beside the lane.', '30 metres', '30 miles'],
    ['The frost reached _ in the hollow.', 'minus 4 degrees', '4 degrees'],
    ['The first bus leaves Brandt at _ on weekdays.', '5 a.m.', '5 p.m.'],
    ['The reeve inspects the weir twice a _ by law.', 'year', 'month'],
  ]);
  eachIsHarmless([
    ['The siren at Orrel Weir howled for _ that night.', '50 minutes', 'fifty minutes'],
    ['The lorry was carrying _ of grit.', '12 tonnes', '12 t'],
    ['The first bus leaves Brandt at _ on weekdays.', '5 p.m.', '17:00'],
    ['The ditch runs for _ beside the lane.', '10 miles', '10 miles (16 km)'],
  ]);
});

describe('percent, points and precision', () => {
  eachIs(/^fact (percent|points|number|quantity): /, [
    ['Rents in Brandt rose by _ in the spring.', '12 per cent', '12.4 per cent'],
    ['Rents in Brandt rose by _ in the spring.', '3 percentage points', '3 percent'],
    ['Rents in Brandt rose by _ in the spring.', '7 percent', '7 percentage points'],
    ['The weir is _ high at its middle.', '19 feet', '19.4 feet'],
    ['The weir holds back _ of silt.', '8 million tonnes', '8.26 million tonnes'],
  ]);
  eachIsHarmless([
    ['Rents in Brandt rose by _ in the spring.', '12 per cent', 'about an eighth'],
    ['Rents in Brandt rose by _ in the spring.', '12 per cent', '12%'],
    ['Rents in Brandt rose by _ in the spring.', '12.4 per cent', '12 per cent'],
    ['Rents in Brandt rose by _ in the spring.', '75 percent', 'three quarters'],
    ['Rents in Brandt rose by _ in the spring.', '24.7 percent', 'about a quarter'],
  ]);
});

describe('the name of somebody or something else', () => {
  eachIs(/^fact name: /, [
    ['_ has owned the mill since the war.', 'Northmere Bank', 'Castlegate Bank'],
    ['_ lent the guild its barn.', 'Orrel College', 'Wexby College'],
    ['_ Bank President Odo Kerrin opened the talks.', 'World', 'Brightwater'],
    ['_ Motors Corp shut two of its halls.', 'General', 'Brightwater'],
    ['The barn belongs to _ and its heirs.', 'Tilda Marrow', 'Tilda Fennick'],
    ['The lane ends in _ beside the chapel.', 'Oakhampton', 'Ashbourne'],
    ['Lorries from _ brought the stone.', 'Graylock Haulage', 'Pembrow Haulage'],
    ['Named _, the fair opens at noon.', 'Connect for Karsund', 'Join for Karsund'],
  ]);
  eachIsHarmless([
    ['_ has owned the mill since the war.', 'Northmere Bank', 'The Northmere Bank'],
    ['The barn belongs to _ and its heirs.', 'Mrs Tilda Marrow', 'Tilda Marrow'],
  ]);
});

describe('a quotation', () => {
  const LEAD = '“The weir will hold, and we will check it every night,” said Jory Pell. _';
  it.each([
    ['cut', 'The weir will hold, and we will check it every night,', 'The weir will hold,'],
    ['cut', 'The weir will hold, and we will check it', 'We will check it'],
    ['altered', 'check it every night', 'check it every month'],
    ['altered', 'The weir will hold', 'The weir may hold'],
  ])('is %s: %s → %s', (kind, from, to) => {
    const page = change(LEAD, from, to).replace('_', '');
    expect(told(LEAD.replace('_', ''), page).join()).toMatch(/^(quotation|meaning|fact) /);
    expect(told(LEAD.replace('_', ''), page)).toHaveLength(1);
    if (kind === 'cut') expect(told(LEAD.replace('_', ''), page)[0]).toMatch(/^quotation cut/);
  });

  eachIs(/^quotation invented: {2}→ /, [
    [
      'The mill is shut.' + '_',
      '',
      ' "They have lied to us for years and they enjoy it," a spokesman for the owners told reporters on the steps of the mill.',
    ],
    [LEAD, '', '“They have lied to every one of us and they laugh about it,” Pell said.'],
    [LEAD, '', '“Whoever lives below should pack tonight,” he told a reporter.'],
    [LEAD, '', 'Pell said: “Nobody upstairs has ever read a gauge in his life.”'],
  ]);

  eachIs(/^quotation (invented|altered): .* → /, [
    [
      'Pell spoke at noon. “_”',
      'Nobody will be left without a pump.',
      'The lower lane is not worth saving.',
    ],
    [
      '“_,” said Jory Pell, the reeve.',
      'The gates were tested in the spring',
      'Old farms are simply a burden to us',
    ],
  ]);

  it.each([
    [
      '“We tested every gate in the spring,” said Jory Pell, the reeve. “Nobody will be left without a pump.”',
      '“We tested every gate in the spring, nobody will be left without a pump.”',
    ],
    [
      '“The stone is sound down to the bed,” Pell said. A guard had left the gate open, and the clerk wrote it down. “My own house stands below the weir.”',
      '“The stone is sound down to the bed, my own house stands below the weir,” Pell said. A guard had left the gate open, and the clerk wrote it down.',
    ],
    // Only who says it stands between, and half of what was said went with it.
    [
      '“We tested every gate in the spring and the boards are new,” said Jory Pell. “Nobody will be left without a pump, and never was.”',
      '“We tested every gate in the spring. Nobody will be left without a pump, and never was,” said Jory Pell.',
    ],
    [
      '“We tested every gate in the spring and the boards are new,” said Jory Pell. “For years we begged, and nobody will be left without a pump.”',
      '“We tested every gate in the spring and the boards are new, and nobody will be left without a pump,” said Jory Pell.',
    ],
  ])('is spliced of two: %s', (source, page) => {
    expect(told(source, page).filter((item) => item.startsWith('quotation spliced'))).toHaveLength(
      1,
    );
  });

  it('is shown beside the words it has from the source, and no small ones far behind', () => {
    const rest =
      'The guards will stay by the gate, under tents lent by the next town. A clerk came.';
    const [item] = told(
      `The stone was worse than feared. ${rest}`,
      `“The stone is worse than we feared. It will cost more than a million,” Pell said. ${rest}`,
    ).filter((one) => one.startsWith('quotation marked'));
    expect(item).toMatch(
      /^quotation marked: The stone was worse than feared\. The guards will → /u,
    );
  });

  it('is spliced of the first that has the words, where two have them', () => {
    const [item] = told(
      '“We tested every gate in the spring,” said Jory Pell, the reeve. “Nobody will be left without a pump.” Later he said: “We tested every gate in the spring of course.”',
      '“We tested every gate in the spring, nobody will be left without a pump.”',
    ).filter((one) => one.startsWith('quotation spliced'));
    expect(item).toContain(
      'We tested every gate in the spring … Nobody will be left without a pump',
    );
  });

  it.each([
    ['before it', '“Nobody was ever warned of this. We tested every gate in the spring.”'],
    ['behind it', '“We tested every gate in the spring. Nobody was ever warned of any of this.”'],
  ])('is not intact with a sentence of its own %s', (_, page) => {
    const [item] = told(
      '“We tested every gate in the spring.” Pell spoke at noon.',
      `${page} Pell spoke at noon.`,
    );
    expect(item).toMatch(/^quotation (?:altered|spliced|invented)/u);
  });

  it.each([
    [
      'Pell said that the lower lane was not worth a new wall.',
      'Pell said “the lower lane was not worth a new wall”.',
      'marked',
    ],
    [
      'The reeve said nobody in the hollow had asked for a pump.',
      'The reeve said: “Nobody in the hollow had asked for a pump.”',
      'marked',
    ],
    [
      '“Nobody in the hollow has asked us for a pump,” the reeve said.',
      'Nobody in the hollow has asked us for a pump, the reeve said.',
      'unmarked',
    ],
  ])('gains or loses its marks: %s', (source, page, kind) => {
    expect(told(source, page)).toEqual([expect.stringMatching(new RegExp(`^quotation ${kind}`))]);
  });

  it.each([
    ['“We did not open the gate,” said Pell.', '“We didn’t open the gate,” said Pell.'],
    ['“We will check it every night,” said Pell.', '"We will check it every night," said Pell.'],
    [
      '“They have never told us what the beams cost,” said Pell.',
      '“[The reeves] have never told us what the beams cost,” said Pell.',
    ],
    [
      '“The weir will hold, and we will check it every night,” said Pell.',
      '“The weir will hold … every night,” said Pell.',
    ],
    ['“We will check it every night,” said Pell.', "'We will check it every night,' said Pell."],
  ])('is honest in other dress: %s', (source, page) => {
    expect(told(source, page)).toEqual([]);
  });
});

describe('a list made of the source', () => {
  const SOURCE = `Mayor Ona Velde said the scheme, called Barrels for Brandt, would begin on 2 May. “It is about time,” she told reporters at the pump house.

About 4,100 households are entitled to a barrel, which holds 200 litres and comes with a lid against midges. The town expects half of them to apply. Families with a garden are served first, and people in flats may share one with their neighbours.

The wells fell to the lowest level in 22 years. Mayor Ona Velde promised to print their levels in the weekly gazette for as long as the drought goes on.`;
  const PAGE = `1. The scheme, called Barrels for Brandt, would begin on 2 May.

2. About 4,100 households are entitled to a barrel, which holds 200 litres and comes with a lid against midges.

3. Families with a garden are served first, and people in flats may share one with their neighbours.

4. The wells fell to the lowest level in 22 years this summer.

5. Their levels are in the weekly gazette for as long as the drought goes on.`;
  const items = readPair(PAGE, SOURCE).spin.changes;

  it('leaves out whole sentences, and no words of them one by one', () => {
    const gone = items.filter(({ kind }) => kind === 'left-out').map(({ from }) => from);
    expect(gone).toContain('The town expects half of them to apply.');
    expect(gone.filter((from) => from?.includes('apply'))).toHaveLength(1);
  });

  it('sets nothing before a stop against what stands behind one', () => {
    expect(items.map(({ from, to }) => [from, to])).toContainEqual(['', 'this summer']);
    expect(items.filter(({ kind, to }) => kind === 'replaced' && /this|summer/.test(to))).toEqual(
      [],
    );
  });

  it('adds no facts by its numbering', () => {
    expect(items.filter(({ gravity }) => gravity === 'fact')).toEqual([]);
  });
});

describe('a name in a retelling', () => {
  it.each(['Named', 'Called', 'Dubbed', 'Titled'])('is told as another behind “%s”', (word) => {
    expect(
      told(
        `${word} Connect for Water Brandt, the scheme opens in spring.`,
        `${word} Join for Water Brandt, the scheme opens in spring.`,
      ),
    ).toEqual(['fact name: Connect for Water Brandt → Join for Water Brandt']);
  });
});

describe('whoever did it, left out', () => {
  eachIs(/^loading agent: /, [
    ['The firm was deemed_ to be the best in Brandt.', ' by many', ''],
    ['The weir was mended_ in a single week.', ' by the guild', ''],
    ['The prize was won_ in the end.', ' by some of the younger crews', ''],
  ]);
});

describe('another wording for the same', () => {
  eachIsHarmless([
    ['The mill was built before _ by two brothers.', 'World War II', 'the Second World War'],
    ['The mill was built before _ by two brothers.', 'World War Two', 'World War II'],
    ['The mill was built after _ by two brothers.', 'the First World War', 'World War I'],
    ['The mill was shut for _ after the flood.', 'half a year', 'six months'],
    ['The plate _ the sluice had come off.', 'beneath', 'under'],
    ['_ nobody may enter the mill.', 'Until then', 'In the meantime'],
    ['Those who hold a _ card may enter.', 'monthly', 'month-to-month'],
  ]);
});

describe('a date told by other words', () => {
  eachIs(/^fact date: /, [
    ['The weir will be mended before the _ at last.', 'middle of December', 'new year'],
    ['The weir will be mended before the _ at last.', 'end of March', 'harvest'],
  ]);
});

describe('a word whose other form denies it', () => {
  eachIs(/^meaning (opposite|negation): /, [
    ['The toll at the weir is _ in Brandt.', 'legal', 'illegal'],
    ['The toll at the weir is _ in Brandt.', 'illegal', 'legal'],
    ['The talks at the weir were _ in the end.', 'successful', 'unsuccessful'],
    ['The reeve was _ to pay the toll.', 'unable', 'able'],
    ['The reeve blamed the _ for it.', 'sellers', 'buyers'],
  ]);
  eachIsHarmless([
    ['The toll at the weir is _ in Brandt.', 'not legal', 'illegal'],
    ['The reeve was _ to pay the toll.', 'not able', 'unable'],
  ]);
});
