import { describe, expect, it } from 'vitest';
import { change, compare, HARBOUR, LIBRARY, ORCHARD, publishedOn, sketched } from './compare';

describe('facts', () => {
  const facts = (page: string, source: string, published = '2024-08-20') =>
    compare(page, source, { source: { published: publishedOn(published) } }).facts.filter(
      ({ status }) => status !== 'kept',
    );

  it('altered, whatever their kind', () => {
    expect(facts(change(HARBOUR, '214 timber', '314 timber'), HARBOUR)).toEqual([
      expect.objectContaining({ kind: 'number', status: 'altered', source: { text: '214' } }),
    ]);
    expect(facts(change(ORCHARD, 'on Saturday', 'on Tuesday'), ORCHARD)).toEqual([
      expect.objectContaining({ kind: 'date', status: 'altered', source: { text: 'Saturday' } }),
    ]);
    expect(facts(change(ORCHARD, '18 percent', '48 percent'), ORCHARD)[0]).toMatchObject({
      kind: 'percent',
      status: 'altered',
    });
    expect(facts(change(LIBRARY, '58,000 pounds', '58,000 dollars'), LIBRARY)[0]).toMatchObject({
      kind: 'money',
      status: 'altered',
    });
    expect(facts(change(LIBRARY, 'Sunniva Prell', 'Sunniva Hoxton'), LIBRARY)[0]).toMatchObject({
      kind: 'name',
      status: 'altered',
      suspect: expect.objectContaining({ text: 'Sunniva Hoxton' }) as object,
    });
  });

  it('written otherwise, rounded or converted are kept', () => {
    const rewritten = [
      ['$46 million', '46 million dollars'],
      ['3,900 passengers', '3,900 travellers'],
      ['14 September', 'Sept. 14'],
      ['eighteen months', '18 months'],
    ] as const;
    for (const [from, to] of rewritten)
      expect(facts(change(HARBOUR, from, to), HARBOUR)).toEqual([]);
    expect(facts(change(LIBRARY, '212,000 visits', '210,000 visits'), LIBRARY)).toEqual([]);
  });

  it('that are dates count from the day of publication', () => {
    const source = change(ORCHARD, 'since August', 'since last year');
    const page = (year: string): string => change(ORCHARD, 'since August', `since ${year}`);
    expect(facts(page('2023'), source)).toEqual([]);
    expect(facts(page('2015'), source)[0]).toMatchObject({
      kind: 'date',
      status: 'altered',
      source: { text: 'last year' },
      suspect: { text: '2015' },
    });
    expect(facts(page('recently'), source)[0]).toMatchObject({ status: 'altered', kind: 'date' });
  });

  it('that are dates count from the day of their own text, or from about then', () => {
    const year = (printed: string): string => change(ORCHARD, 'since August', `since ${printed}`);
    const altered = (page: string, source: string, on: { page?: string; source?: string }) =>
      compare(year(page), year(source), {
        article: { published: on.page ? publishedOn(on.page) : null },
        source: { published: on.source ? publishedOn(on.source) : null },
      }).facts.filter(({ status }) => status !== 'kept').length;
    expect(altered('last year', '2023', { page: '2024-01-09', source: '2023-12-30' })).toBe(0);
    expect(altered('last year', '2022', { page: '2024-01-09', source: '2023-12-30' })).toBe(1);
    // The source is of that day at most, and seldom more than a year older.
    expect(altered('2022', 'last year', { page: '2024-01-09' })).toBe(0);
    expect(altered('2023', 'last year', { page: '2024-01-09' })).toBe(0);
    expect(altered('2015', 'last year', { page: '2024-01-09' })).toBe(1);
    expect(altered('last year', '2015', { source: '2023-12-30' })).toBe(1);
    expect(altered('last year', '2023', { source: '2023-12-30' })).toBe(0);
    // Nothing can be told where neither day is known; two relative dates still differ.
    expect(altered('2015', 'last year', {})).toBe(0);
    expect(altered('last month', 'last year', { page: '2024-06-09' })).toBe(1);
    expect(altered('last month', 'last year', {})).toBe(1);
  });

  it('of the page that the source lacks are added, and the other way round missing', () => {
    const page = change(HARBOUR, 'declined to say whether', 'declined to tell Reuters whether');
    expect(facts(page, HARBOUR)[0]).toMatchObject({ kind: 'name', status: 'added' });
    expect(facts(HARBOUR, page)[0]).toMatchObject({ kind: 'name', status: 'missing' });
  });
});

describe('credit', () => {
  const dateline = {
    kind: 'dateline' as const,
    outlet: 'Reuters',
    span: [0, 20] as const,
    text: '',
  };

  it('dropped, kept, replaced and left over', () => {
    const source = sketched(HARBOUR).sketch;
    source.credits = [{ kind: 'dateline', outlet: 'Reuters', at: null }];
    const credit = (setting: Parameters<typeof compare>[2]) =>
      compare(HARBOUR, HARBOUR, setting).credit.map(({ status, kind }) => `${status} ${kind}`);
    const from = {
      sketch: source,
      title: 'Quay to close',
      outlet: 'Ellery Observer',
      byline: 'Ada Fenn',
    };
    expect(credit({ source: from })).toEqual(['dropped byline', 'dropped dateline']);
    expect(credit({ source: from, article: { byline: 'Ada Fenn', credits: [dateline] } })).toEqual([
      'kept byline',
      'kept dateline',
    ]);
    expect(
      credit({
        source: { ...from, sketch: sketched(HARBOUR).sketch },
        article: {
          title: 'Old quay shuts',
          outlet: 'Daily Tern',
          byline: 'Bo Larch',
          credits: [{ kind: 'contributor', outlet: 'Ada Fenn', span: null, text: '' }],
          excluded: [{ span: null, why: 'left-over-headline', text: 'Quay to close' }],
        },
      }),
    ).toEqual(['replaced byline', 'left-over contributor', 'left-over headline']);
  });
});

describe('framing', () => {
  const kinds = (page: string, source: string, setting = {}) =>
    compare(page, source, setting).framing.map(({ kind, from, to }) => [kind, from, to]);

  it('tells hedges, negations, verbs of saying and loaded words', () => {
    expect(kinds(change(HARBOUR, 'allegedly warned', 'warned'), HARBOUR)).toEqual([
      ['hedge', 'allegedly', null],
    ]);
    expect(kinds(change(HARBOUR, 'were not consulted', 'were consulted'), HARBOUR)).toEqual([
      ['negation', 'not', null],
    ]);
    expect(
      kinds(change(LIBRARY, 'Achterberg said. He', 'Achterberg admitted. He'), LIBRARY),
    ).toEqual([['saying', 'said', 'admitted']]);
    expect(
      kinds(change(ORCHARD, 'Officials reportedly', 'Corrupt officials reportedly'), ORCHARD),
    ).toEqual([['loaded', null, 'Corrupt']]);
  });

  it('reads function words off their codes', () => {
    expect(
      kinds(change(HARBOUR, 'were not consulted', 'were consulted'), HARBOUR, {
        withoutText: true,
      }),
    ).toEqual([['negation', 'not', null]]);
  });

  it('believes no code of a hedge where another word stands for it: a dozen words share it', () => {
    // Coded as "considering", "supposed", "mulled", "alleged", "multiple" and "frequently" are.
    for (const word of ['carry', 'known', 'offer', 'come', 'go', 'skeleton']) {
      const source = change(HARBOUR, 'to close the old', `to ${word} the old`);
      for (const other of ['transport', 'gather', 'weld'])
        expect(
          kinds(change(HARBOUR, 'to close the old', `to ${other} the old`), source, {
            withoutText: true,
          }),
        ).toEqual([]);
    }
    const hedged = change(HARBOUR, 'to close the old', 'to allegedly close the old');
    expect(kinds(HARBOUR, hedged, { withoutText: true })).toEqual([['hedge', null, null]]);
  });

  it('says nothing of one hedge for another, nor of "not able" for "unable"', () => {
    expect(kinds(change(HARBOUR, 'it may be', 'it might be'), HARBOUR)).toEqual([]);
    const unable = change(HARBOUR, 'declined to say', 'was unable to say');
    expect(kinds(change(HARBOUR, 'declined to say', 'was not able to say'), unable)).toEqual([]);
  });

  it('tells a claim that is stronger or weaker, and no other wording of one as strong', () => {
    const told = (from: string, to: string) =>
      kinds(
        change(ORCHARD, 'they would possibly close', `they ${to} close`),
        change(ORCHARD, 'they would possibly close', `they ${from} close`),
      ).map(([kind]) => kind);
    expect(told('would', 'plan to')).toEqual([]);
    expect(told('will', 'would')).toEqual([]);
    expect(told('are expected to', 'are likely to')).toEqual([]);
    expect(told('will', 'may')).toEqual(['hedge']);
    expect(told('plan to', 'will')).toEqual(['hedge']);
  });

  it('tells a word replaced by its opposite, and does not confirm it as a swap', () => {
    const page = change(HARBOUR, 'to close the old', 'to open the old');
    expect(kinds(page, HARBOUR)).toEqual([['opposite', 'close', 'open']]);
    expect(kinds(page, HARBOUR, { withoutText: true })).toEqual([['opposite', 'close', 'open']]);
    const { counts, substitutions } = compare(page, HARBOUR);
    expect(counts.confirmed).toBe(0);
    expect(substitutions).toEqual([expect.objectContaining({ to: 'open', relation: 'other' })]);
    expect(kinds(change(HARBOUR, 'to close the old', 'to shut the old'), HARBOUR)).toEqual([]);
  });

  it('compares the headlines', () => {
    expect(
      kinds(HARBOUR, HARBOUR, {
        article: { title: 'Board hid rot in quay' },
        source: { title: 'Board may have hid rot in quay' },
      }),
    ).toEqual([['headline', 'Board may have hid rot in quay', 'Board hid rot in quay']]);
  });

  it.each([
    ['meaning', 'Quay to shut before the fair', 'Quay to shut after the fair'],
    ['meaning', 'Ferry board backs longer jetty', 'Ferry board opposes longer jetty'],
    ['fact', 'Quay to shut for 12 weeks', 'Quay to shut for 20 weeks'],
    ['fact', 'Ferry fares rise by 4%', 'Ferry fares rise by 9%'],
    [null, 'Ferry fares rise by 4%', 'Ferry fares rise by 4 per cent'],
    [null, 'Ferry fares to rise in May', 'Ferry fares will rise in May, says board'],
  ])('tells as %s that the headline “%s” became “%s”', (gravity, from, to) => {
    for (const text of [HARBOUR, `${to}\n\n${HARBOUR}`]) {
      const excluded = [{ span: [0, to.length + 2] as const, why: 'headline' as const, text: to }];
      const article = { title: to, excluded: text === HARBOUR ? [] : excluded };
      const found = compare(text, HARBOUR, { article, source: { title: from } }).changes;
      const told = found.filter(({ note }) => note === 'headline');
      expect(told.map((change) => change.gravity)).toEqual(gravity === null ? [] : [gravity]);
    }
  });

  it('tells the paragraph that a copy leaves out, or puts in', () => {
    const paragraphs = HARBOUR.split('\n\n');
    const shorter = paragraphs.filter((_, i) => i !== 2).join('\n\n');
    expect(kinds(shorter, HARBOUR)).toEqual([['left-out', expect.stringMatching(/^Ferry/), null]]);
    expect(kinds(HARBOUR, shorter)).toEqual([['put-in', null, expect.stringMatching(/^Ferry/)]]);
    const byFacts = kinds(shorter, HARBOUR, { withoutText: true });
    expect(byFacts).toEqual([['left-out', expect.stringContaining('Tobias Renn'), null]]);
  });
});
