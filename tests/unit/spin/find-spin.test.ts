import { describe, expect, it } from 'vitest';
import { findSpin } from '../../../lib/spin/find-spin';
import { change, compare, HARBOUR, LIBRARY, ORCHARD, sketched, thesaurus } from './compare';

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
    const truth = new Set(
      byText.substitutions.map(({ from, to }) => `${from} ${to}`.toLowerCase()),
    );
    for (const { from, to, by } of named) {
      expect(by).toBe('code');
      expect(truth).toContain(`${from} ${to}`.toLowerCase());
    }
  });

  it('are named by code in a text that is not spun only where little else differs', () => {
    const named = (page: string) =>
      compare(page, HARBOUR, { withoutText: true })
        .substitutions.filter(({ from }) => from !== null)
        .map(({ from, to }) => [from, to]);
    const alone = change(HARBOUR, 'members were angry about', 'members were furious about');
    expect(named(alone)).toEqual([['angry', 'furious']]);
    const among = change(HARBOUR, 'were angry about the', 'remained really furious with its');
    expect(named(among)).toEqual([]);
    const inflected = change(HARBOUR, 'engineers replace 214', 'engineers replaced 214');
    expect(named(inflected)).toEqual([['replace', 'replaced']]);
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
        swaps: { contentWords: 3, swapped: 1, confirmed: 0 },
      },
      isSpun: false,
      retold: [],
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
    expect(statuses(silent)).toEqual(['cut']);
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

  it.each([
    'They sold our town',
    'They sold our whole town',
    'They sold our whole old town',
    'They sold our whole old town for a handful of silver',
  ])('are invented only where no report has them: %s', (words) => {
    const page = `${HARBOUR}\n“${words},” a fisherman shouted.\n`;
    const told = (reports: readonly string[]): string[] =>
      compare(page, HARBOUR, {
        witnesses: reports.map((text) => ({ id: 'other', sketch: sketched(text).sketch })),
      }).quotations.map(({ status }) => status);
    const has = `${ORCHARD}\n“${words}!” somebody called.`;
    const lacks = `${ORCHARD}\n“${words.replace('sold our', 'sold off our')}!” somebody called.`;
    expect(told([])).toContain('invented');
    expect(told([has])).not.toContain('invented');
    expect(told([LIBRARY, has])).not.toContain('invented');
    if (words.split(' ').length < 6) expect(told([lacks])).toContain('invented');
  });

  it.each([
    ['They sold our whole old town today', 'They sold our whole old', false],
    ['They sold our whole old town today', 'They sold our whole old town', true],
    ['They sold our whole old town today again', 'They sold our whole old town', true],
    ['They sold our whole old town today again', 'They sold our whole old', false],
  ])('are carried by who has half of their runs: %s, %s', (words, part, isCarried) => {
    const page = `${HARBOUR}\n“${words},” a fisherman shouted.\n`;
    const other = {
      id: 'other',
      sketch: sketched(`${ORCHARD}\n“${part}!” somebody called.`).sketch,
    };
    const told = compare(page, HARBOUR, { witnesses: [other] }).quotations.map(
      ({ status }) => status,
    );
    expect(told.includes('invented')).toBe(!isCarried);
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
