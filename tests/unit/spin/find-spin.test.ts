import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findSpin } from '../../../lib/spin/find-spin';
import { compare, publishedOn, sketched, thesaurus } from './compare';

const read = (name: string): string => readFileSync(`tests/fixtures/spin/${name}.txt`, 'utf8');
const HARBOUR = read('harbour');
const ORCHARD = read('orchard');
const LIBRARY = read('library');

/** The text with one wording replaced; fails when it does not stand there once or more. */
function change(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

const SPUN = [
  ['vote', 'vote'],
  ['voted', 'balloted'],
  ['replace', 'substitute'],
  ['expected', 'anticipated'],
  ['safe', 'secure'],
  ['operators', 'companies'],
  ['consulted', 'asked'],
  ['delay', 'postpone'],
  ['inspectors', 'examiners'],
  ['released', 'issued'],
  ['represents', 'speaks for'],
  ['guaranteed', 'assured'],
  ['angry', 'furious'],
  ['debate', 'discuss'],
  ['survey', 'study'],
  ['arrive', 'come'],
] as const;

function spin(text: string): string {
  return SPUN.reduce(
    (page, [from, to]) => page.replace(new RegExp(`\\b${from}\\b`, 'gi'), to),
    text,
  );
}

describe('substitutions', () => {
  it('are named by the text, and by their code where there is none', () => {
    const page = spin(HARBOUR);
    const byText = compare(page, HARBOUR);
    expect(byText.level).not.toBe('none');
    expect(byText.substitutions).toContainEqual(
      expect.objectContaining({ from: 'delay', to: 'postpone', relation: 'synonym', by: 'text' }),
    );
    expect(byText.substitutions).toContainEqual(
      expect.objectContaining({ from: 'represents', to: 'speaks for', relation: 'phrase' }),
    );
    const named = compare(page, HARBOUR, { withoutText: true }).substitutions.filter(
      ({ from }) => from !== null,
    );
    expect(named.length).toBeGreaterThan(5);
    const truth = new Set(byText.substitutions.map(({ from, to }) => `${from} ${to}`));
    for (const { from, to, by } of named) {
      expect(by).toBe('code');
      expect(truth).toContain(`${from} ${to}`);
    }
  });

  it('stand where they say', () => {
    const page = spin(HARBOUR);
    for (const { to, at } of compare(page, HARBOUR).substitutions)
      expect(page.slice(at[0], at[1])).toBe(to);
  });

  it('are not what an equal text has', () => {
    const same = compare(HARBOUR, HARBOUR);
    expect(same.level).toBe('none');
    expect(same.substitutions).toEqual([]);
    expect(same.framing).toEqual([]);
    expect(new Set(same.quotations.map(({ status }) => status))).toEqual(new Set(['intact']));
    expect(new Set(same.facts.map(({ status }) => status))).toEqual(new Set(['kept']));
  });

  it('tell house style from rewording', () => {
    const page = change(
      change(LIBRARY, 'three public', '3 public'),
      'said he was',
      'said that he was',
    );
    const { level, counts, substitutions } = compare(page, LIBRARY);
    expect(level).toBe('none');
    expect(counts.swapped).toBe(0);
    expect(substitutions.map(({ relation }) => relation)).toEqual(['numeral']);
  });

  it('are told without a thesaurus too, but not confirmed', () => {
    const [suspect, other] = [sketched(spin(HARBOUR)), sketched(HARBOUR)];
    const whole = { suspect: [0, suspect.sketch.tokens.length] as const };
    const result = findSpin({
      suspect,
      article: {
        title: '',
        byline: null,
        outlet: null,
        published: null,
        credits: [],
        excluded: [],
      },
      source: {
        sketch: other.sketch,
        sketched: other,
        title: '',
        outlet: null,
        byline: null,
        published: null,
      },
      alignment: {
        passages: [
          {
            suspect: [0, 3],
            source: [0, 3],
            relation: 'edited',
            edits: [
              { kind: 'equal', suspect: [0, 2], source: [0, 2] },
              { kind: 'changed', suspect: [2, 3], source: [2, 3] },
            ],
            equal: 2,
            related: 0,
            weight: 1,
          },
        ],
        suspectTokens: whole.suspect[1],
        sourceTokens: other.sketch.tokens.length,
      },
      witnesses: [],
      thesaurus: null,
    });
    expect(result.counts.confirmed).toBe(0);
  });
});

describe('quotations', () => {
  const altered = change(HARBOUR, 'none of them was safe', 'none of them was cheap');

  it('say which words were altered, and who still has them', () => {
    const finding = compare(altered, HARBOUR, {
      witnesses: [
        { id: 'with', sketch: sketched(`${ORCHARD}\n“${quote(HARBOUR)}”`).sketch },
        { id: 'without', sketch: sketched(LIBRARY).sketch },
      ],
    }).quotations.find(({ status }) => status === 'altered')!;
    expect(finding.changes).toEqual([expect.objectContaining({ from: 'safe', to: 'cheap' })]);
    expect(finding.speaker.suspect).toBe('Marta Quillfeather');
    expect(finding.agreedBy).toEqual(['with']);
    expect(finding.suspect!.text).toContain('cheap');
    expect(finding.source!.text).toContain('safe');
  });

  it('are found altered without the source’s text', () => {
    const finding = compare(altered, HARBOUR, { withoutText: true }).quotations.find(
      ({ status }) => status === 'altered',
    )!;
    expect(finding.source).toEqual({ text: null, at: null });
    expect(finding.changes[0]).toMatchObject({ to: 'cheap', by: 'code' });
  });

  it('may leave words out, if they say so', () => {
    const marked = change(
      HARBOUR,
      'They heard about it from a poster on the gate',
      'They heard … from a poster on the gate',
    );
    const silent = change(
      HARBOUR,
      'They heard about it from a poster on the gate',
      'They heard from a poster on the gate',
    );
    const statuses = (page: string): string[] =>
      compare(page, HARBOUR)
        .quotations.map(({ status }) => status)
        .filter((s) => s !== 'intact');
    expect(statuses(marked)).toEqual(['shortened']);
    expect(statuses(silent)).toEqual(['altered']);
  });

  it('may be written in another house style', () => {
    const page = HARBOUR.replace(/[“”]/g, '"').replace('we will run', "we'll run");
    expect(new Set(compare(page, HARBOUR).quotations.map(({ status }) => status))).toEqual(
      new Set(['intact']),
    );
  });

  it('are missed when another speaks them, or nobody does', () => {
    const moved = change(HARBOUR, 'on the mainland,” Renn said', 'on the mainland,” Volkert said');
    expect(compare(moved, HARBOUR).quotations).toContainEqual(
      expect.objectContaining({ status: 'moved', speaker: { suspect: 'Volkert', source: 'Renn' } }),
    );
    const unmarked = change(
      HARBOUR,
      '“Nobody has shown us a timetable that works for people with jobs on the mainland,”',
      'Nobody has shown us a timetable that works for people with jobs on the mainland,',
    );
    expect(compare(unmarked, HARBOUR).quotations.map(({ status }) => status)).toContain('unmarked');
    const invented = `${HARBOUR}\n“This whole town has been sold for a handful of silver,” a fisherman shouted.\n`;
    expect(compare(invented, HARBOUR).quotations.map(({ status }) => status)).toContain('invented');
  });

  it('of two reporters who quote one statement differently are not alterations', () => {
    const page = `${ORCHARD}\nMarta Quillfeather said: “We looked at each way of keeping one berth open and none of them was ever safe.”`;
    const statuses = compare(page, HARBOUR).quotations.map(({ status }) => status);
    expect(statuses).not.toContain('altered');
  });
});

function quote(text: string): string {
  return /“([^”]+)”/.exec(text)![1]!;
}

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

  it('says nothing of one hedge for another, nor of "not able" for "unable"', () => {
    expect(kinds(change(HARBOUR, 'it may be', 'it might be'), HARBOUR)).toEqual([]);
    const unable = change(HARBOUR, 'declined to say', 'was unable to say');
    expect(kinds(change(HARBOUR, 'declined to say', 'was not able to say'), unable)).toEqual([]);
  });

  it('compares the headlines', () => {
    expect(
      kinds(HARBOUR, HARBOUR, {
        article: { title: 'Board hid rot in quay' },
        source: { title: 'Board may have hid rot in quay' },
      }),
    ).toEqual([['headline', 'Board may have hid rot in quay', 'Board hid rot in quay']]);
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

describe('hostile texts', () => {
  const marks = ['“', '”', '"', '«', '»', '‘', '„', '「', '」', '\u202e"', '»'];
  const storm = Array.from(
    { length: 10_000 },
    (_, i) => `${marks[i % marks.length]}w${i % 7} `,
  ).join('');

  it.each([
    ['ten thousand marks', storm],
    ['marks that never close', '“never closed '.repeat(500)],
    ['right-to-left marks', 'אמר ״לא נסגור את הנמל״ והוסיף '.repeat(40)],
    ['marks of unspaced scripts', '市長は「港を閉鎖しない」と述べ、『計画』を示した。'.repeat(40)],
    ['one sentence without an end', 'and the quay was closed '.repeat(300)],
    ['nothing', ''],
  ])('%s: findings stay inside the page', (_, text) => {
    for (const [page, source] of [
      [text, HARBOUR],
      [HARBOUR, text],
      [text, text],
      [`${HARBOUR}${text}`, HARBOUR],
    ] as const) {
      const result = compare(page, source);
      const places = [
        ...result.substitutions.map(({ at }) => at),
        ...result.quotations.flatMap(({ suspect }) => (suspect ? [suspect.at] : [])),
        ...result.facts.flatMap(({ suspect }) => (suspect ? [suspect.at] : [])),
        ...result.framing.flatMap(({ at }) => (at ? [at] : [])),
      ];
      for (const [from, to] of places) {
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(to).toBeLessThanOrEqual(page.length);
      }
    }
  });

  it('gives plain JSON', () => {
    const result = compare(spin(HARBOUR), HARBOUR);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(thesaurus.codes('harbour').has(0)).toBe(false);
  });
});
