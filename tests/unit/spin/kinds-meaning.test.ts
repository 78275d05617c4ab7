import { describe, expect, it } from 'vitest';
import { eachIs, eachIsHarmless, PLACE, told } from './kinds';
import { change, ORCHARD, readPair } from './compare';

describe('an allegation made a fact', () => {
  eachIs(/^meaning allegation: /, [
    ['The former reeve was _ hiding the cracks.', 'accused of', 'guilty of'],
    ['The former reeve was _ fraud.', 'charged with', 'convicted of'],
    ['The former reeve was _ theft.', 'suspected of', 'convicted of'],
    ['The _ fled over the weir.', 'suspect', 'culprit'],
    ['The former reeve was _ taking bribes.', 'accused of', 'found guilty of'],
  ]);
  eachIsHarmless([['The former reeve was _ of hiding the cracks.', 'accused', 'accused']]);
});

describe('certainty', () => {
  eachIs(/^meaning certainty: /, [
    ['The guild _ sell the barn.', 'is expected to', 'will'],
    ['The flood _ reach the lane.', 'may', 'will'],
    ['The guild _ close the path.', 'could', 'must'],
    ['The mill _ reopen in June.', 'is likely to', 'will'],
    ['The cracks were _ caused by frost.', 'possibly', 'certainly'],
    ['The guild _ move the pumps.', 'hopes to', 'will'],
  ]);
  eachIsHarmless([
    ['The guild _ sell the barn.', 'is expected to', 'is likely to'],
    ['The flood _ reach the lane.', 'may', 'might'],
    ['The mill opened on 3 _ as planned.', 'May', 'May'],
  ]);
});

describe('how often, behind a value', () => {
  eachIs(/^meaning quantity-word: (every|each) → (hardly any|some)$/, [
    ['The mill earns 12 crowns _ week.', 'every', 'hardly any'],
    ['The mill earns 12 million crowns _ year from its visitors.', 'each', 'hardly any'],
    ['The reeve walks 12 miles _ day.', 'every', 'hardly any'],
    ['The siren howled three times _ week.', 'every', 'hardly any'],
    ['The mill earns 12 crowns _ from its visitors.', 'every week', 'in some weeks'],
    ['The reeve walks 12 miles _ to the weir.', 'every day', 'on hardly any day'],
  ]);
  eachIsHarmless([
    ['The mill earns 12 crowns _ from its visitors.', 'every week', 'a week'],
    ['The mill earns 12 crowns _ from its visitors.', 'per week', 'each week'],
  ]);

  it('is told beside a value that was changed as well', () => {
    const frame = 'The mill earns _ week from its visitors.';
    expect(
      told(frame.replace('_', '12 crowns every'), frame.replace('_', '14 crowns hardly any')),
    ).toEqual(['meaning quantity-word: every → hardly any', 'fact money: 12 crowns → 14 crowns']);
  });
});

describe('order in time', () => {
  eachIs(/^meaning time-order: /, [
    ['He moved the records _ the election.', 'before', 'after'],
    ['The pumps were sold _ the flood.', 'prior to', 'following'],
    ['The lane was shut _ the inquiry.', 'until', 'after'],
    ['The pumps ran _ the frost.', 'during', 'before'],
    ['He moved the records _ the vote.', 'ahead of', 'after'],
  ]);
  eachIsHarmless([
    ['He moved the records _ the election.', 'before', 'prior to'],
    ['He moved the records _ the election.', 'after', 'following'],
  ]);
});

describe('how many', () => {
  eachIs(/^meaning quantity-word: /, [
    ['In the hollow _ residents were angry.', 'many', 'few'],
    ['In the hollow _ farms were spared.', 'most', 'some'],
    ['In the hollow _ farms were spared.', 'all', 'some'],
    ['In the hollow _ residents were angry.', 'several', 'all'],
    ['The gate is _ oiled.', 'always', 'rarely'],
  ]);
  eachIsHarmless([
    ['In the hollow _ residents were angry.', 'many', 'numerous'],
    ['In the hollow _ farms were spared.', 'some', 'several'],
  ]);
});

describe('dozens, hundreds', () => {
  eachIs(/^fact number: /, [
    ['In the hollow _ of hens drowned.', 'dozens', 'hundreds'],
    ['In the hollow _ of hens drowned.', 'thousands', 'millions'],
  ]);
});

describe('more and less than a figure', () => {
  eachIs(/^(meaning comparison|fact \w+): /, [
    ['The weir stood for _ 20 years.', 'less than', 'more than'],
    ['The guild has _ 40 members.', 'fewer than', 'more than'],
    ['The barn holds _ 300 sheep.', 'at least', 'at most'],
    ['The guild has _ 40 members.', 'over', 'under'],
    ['The barn holds _ 300 sheep.', 'up to', 'at least'],
  ]);
  eachIsHarmless([
    ['The guild has _ 40 members.', 'more than', 'over'],
    ['The guild has _ 40 members.', 'about', 'around'],
  ]);
});

describe('for and against', () => {
  eachIs(/^meaning for-against: /, [
    ['The opposition voted _ the weir.', 'for', 'against'],
    ['The tenants spoke _ the sale.', 'in favour of', 'against'],
    ['The tenants marched _ the sale.', 'against', 'in support of'],
  ]);
  eachIsHarmless([['The tenants spoke _ the sale.', 'in favour of', 'in favor of']]);
});

describe('the opposite', () => {
  eachIs(/^meaning (opposite|negation): /, [
    ['Officials _ to hold a hearing.', 'agreed', 'refused'],
    ['The guild _ the sale of the barn.', 'supported', 'opposed'],
    ['The reeve _ that he had signed.', 'denied', 'confirmed'],
    ['The tenants were _ to pay.', 'able', 'unable'],
    ['The guild _ the bid.', 'accepted', 'rejected'],
    ['Rents in the hollow _ in spring.', 'rose', 'fell'],
    ['The pumps were _ tested in the frost.', 'never', ''],
    ['The reeve was _ at the weir.', '', 'not'],
  ]);
  eachIsHarmless([
    ['The tenants were _ to pay.', 'not able', 'unable'],
    ['Tenants _ leave by that road.', 'could not', 'were unable to'],
    ['Rents in the hollow _ in spring.', 'rose', 'increased'],
  ]);
});

describe('cause', () => {
  eachIs(/^meaning cause: /, [
    ['The mill will close in spring _ the miller fell ill.', 'after', 'because'],
    ['The lane was shut _ the flood.', 'because of', 'despite'],
    ['The mill will close _ it makes money.', 'because', 'although'],
    ['The guild met again _ the frost.', 'after', 'because of'],
    ['The lane was shut _ the flood.', 'following', 'due to'],
  ]);
  eachIsHarmless([
    ['The lane was shut _ the flood.', 'because of', 'due to'],
    ['The lane was shut _ the flood.', 'despite', 'in spite of'],
  ]);
});

describe('a denial that was dropped', () => {
  it.each([
    'He denied that he had known about the cracks.',
    'The reeve rejects the charge.',
    'A spokesman called the report untrue.',
    'Her lawyer disputed that account.',
  ])('is told as one: %s', (denial) => {
    const lead = 'The former reeve was named in the report.';
    const source = change(ORCHARD, PLACE, `${lead} ${denial} ${PLACE}`);
    const items = readPair(change(ORCHARD, PLACE, `${lead} ${PLACE}`), source).spin.changes;
    expect(items).toMatchObject([{ gravity: 'content', kind: 'left-out', from: denial }]);
    expect(['denial', 'response']).toContain(items[0]!.note);
  });

  it.each(['He walked along the weir every morning.', 'The guild keeps its records in a barn.'])(
    'is no other sentence: %s',
    (sentence) => {
      const source = change(ORCHARD, PLACE, `${sentence} ${PLACE}`);
      const items = readPair(ORCHARD, source).spin.changes;
      expect(items).toMatchObject([{ gravity: 'content', kind: 'left-out', from: sentence }]);
      expect(items[0]!.note).toBeUndefined();
    },
  );
});

describe('who did what to whom', () => {
  it.each([
    ['fact name', 'Orrel beat Wexby in the final.', 'Wexby beat Orrel in the final.'],
    ['fact name', 'Marrow sued Pell in March.', 'Pell sued Marrow in March.'],
    ['content replaced', 'The guild sued the mill again.', 'The mill sued the guild again.'],
    ['content replaced', 'Pickers attacked guards at dawn.', 'Guards attacked pickers at dawn.'],
    ['content replaced', 'Tilda Marrow hired Jory Pell.', 'Jory Pell hired Tilda Marrow.'],
    ['content replaced', 'The reeve warned the miller.', 'The miller warned the reeve.'],
    ['content replaced', 'The guild, not the mill, paid.', 'The mill, not the guild, paid.'],
    ['content replaced', 'The guild won and the mill lost.', 'The mill won and the guild lost.'],
  ])('is %s, once, when they change places: %s', (kind, source, page) => {
    expect(told(source, page)).toEqual([expect.stringMatching(`^${kind}: `)]);
  });

  it.each([
    ['At dawn the guards left.', 'The guards left at dawn.'],
    ['The lane was shut, Marrow said.', 'Marrow said the lane was shut.'],
    ['The lane was shut, said Marrow.', 'The lane was shut, Marrow said.'],
    ['Pears and plums were ruined.', 'Plums and pears were ruined.'],
    ['He grew pears, plums and quinces.', 'He grew quinces, plums and pears.'],
    ['Marrow and Pell were there.', 'Pell and Marrow were there.'],
  ])('is the same in another order: %s', (source, page) => {
    expect(told(source, page)).toEqual([]);
  });
});
