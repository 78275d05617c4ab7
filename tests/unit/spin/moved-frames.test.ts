import { describe, expect, it } from 'vitest';
import { compare } from './compare';

const BEFORE =
  'The board of Valcombe shut the old market hall at the harbour on Tuesday, after tiles fell into the street. ';
const BEHIND =
  ' The fishermen will sell their catch on the quay, under tents lent by the next town. A meeting is called for 6 May.';

const between = (page: string, source: string) =>
  compare(`${BEFORE}${page}${BEHIND}`, `${BEFORE}${source}${BEHIND}`);

const BEHIND_IT =
  '“We will not reopen the hall before the spring, and nobody has asked us to,” said Ada Thorne.';

/** Ways to name the speaker of the same words elsewhere. */
const FRAMES = [
  'Ada Thorne said: “We will not reopen the hall before the spring, and nobody has asked us to.”',
  'Ada Thorne said, “We will not reopen the hall before the spring, and nobody has asked us to.”',
  '“We will not reopen the hall before the spring,” Ada Thorne said, “and nobody has asked us to.”',
  '“We will not reopen the hall before the spring,” said Ada Thorne, “and nobody has asked us to.”',
];

describe('who says it, before the words and behind them', () => {
  it.each(FRAMES)('is neither put in nor left out: %s', (frame) => {
    for (const [page, source] of [
      [frame, BEHIND_IT],
      [BEHIND_IT, frame],
    ] as const) {
      const { changes, quotations } = between(page, source);
      expect(changes.filter(({ gravity }) => !['wording', 'style'].includes(gravity))).toEqual([]);
      expect(quotations.every(({ status }) => status === 'intact')).toBe(true);
    }
  });

  it.each(FRAMES)('stays apart from what nobody said beside it: %s', (frame) => {
    const { changes } = between(`${BEHIND_IT} “The roof is worse than we feared.”`, frame);
    const invented = changes.find(({ kind }) => kind === 'invented');
    expect(invented?.to).toContain('The roof is worse than we feared');
    expect(invented?.to).not.toContain('said');
    expect(changes.map(({ kind }) => kind)).not.toContain('source-clause');
  });

  it('is told where another says it, and where nobody does', () => {
    expect(between(FRAMES[0]!.replace('Ada Thorne', 'Jan Holm'), BEHIND_IT).changes).toContainEqual(
      expect.objectContaining({ kind: 'moved', from: 'Ada Thorne', to: 'Jan Holm' }),
    );
    const alone = BEHIND_IT.replace(',” said Ada Thorne.', '.”');
    expect(between(alone, FRAMES[0]!).changes).toContainEqual(
      expect.objectContaining({ kind: 'source-clause', to: '' }),
    );
  });
});

describe('other words at the beginning of a quotation whose frame has moved', () => {
  it.each(['We’ll not', 'We won’t', 'We will not'])('are another form of it: %s', (opening) => {
    const page = FRAMES[0]!.replace('We will not', opening);
    expect(between(page, BEHIND_IT).quotations.map(({ status }) => status)).toEqual(['intact']);
  });

  it('are held against each other, not told as cut and put in', () => {
    const page = FRAMES[0]!.replace('We will not', 'They may not');
    const told = between(page, BEHIND_IT).changes.filter(({ gravity }) => gravity === 'quotation');
    expect(told.map(({ from, to }) => [from, to])).toEqual([['We will', 'They may']]);
  });

  it('are the page’s own in brackets', () => {
    const page = FRAMES[0]!.replace('We will', '[The board] will');
    const { changes, quotations } = between(page, BEHIND_IT);
    expect(quotations.map(({ status }) => status)).toEqual(['shortened']);
    expect(changes.filter(({ gravity }) => gravity !== 'wording').map(({ kind }) => kind)).toEqual([
      'editing',
    ]);
  });
});

describe('a quotation whose denial stayed outside of its marks', () => {
  it.each([
    '“… reopen the hall before the spring, and nobody has asked us to,” said Ada Thorne.',
    'Ada Thorne said they would “reopen the hall before the spring, and nobody has asked us to”.',
  ])('is not intact: %s', (page) => {
    const { changes, quotations } = between(page, BEHIND_IT);
    expect(changes.map(({ kind }) => kind)).toContain('negation');
    expect(quotations.map(({ status }) => status)).toEqual(['cut']);
  });

  it('is intact where the page denies it in its own words', () => {
    const page =
      'Ada Thorne said they would not “reopen the hall before the spring, and nobody has asked us to”.';
    const { changes, quotations } = between(page, BEHIND_IT);
    expect(changes.map(({ kind }) => kind)).not.toContain('negation');
    expect(quotations.map(({ status }) => status)).toEqual(['intact']);
  });

  it('is intact where another clause of its sentence lost one', () => {
    const page = 'Ada Thorne said that “nobody has asked us to”.';
    expect(between(page, BEHIND_IT).quotations.map(({ status }) => status)).toEqual(['intact']);
  });
});
