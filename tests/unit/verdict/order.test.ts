import { describe, expect, it } from 'vitest';
import { align } from '../../../lib/align/align';
import { makeSketch } from '../../../lib/sketch/make-sketch';
import type { SketchedText } from '../../../lib/sketch/sketch';
import { BACKGROUND_RARITY } from '../../../lib/verdict/background-rarity';
import { readConsensus } from '../../../lib/verdict/consensus';
import { viewPair } from '../../../lib/verdict/features';
import { decide, readOrder } from '../../../lib/verdict/order';
import type { OrderSide, Side } from '../../../lib/verdict/order-side';
import { readTimes } from '../../../lib/verdict/order-times';
import type { ReasonCode } from '../../../lib/verdict/reasons';
import { ORDER } from '../../../lib/verdict/thresholds';

const TEXT =
  'The harbour board will rebuild its slipway before the herring season, the chairman told a ' +
  'meeting on Monday. Divers found the lower stones loose in four places, and two boats were ' +
  'damaged when they were hauled out in March. The work costs three million crowns and will ' +
  'take ten weeks. Fishermen may use the coal pier until then without paying for it.';

function sketch(text: string): SketchedText {
  return makeSketch({ text, language: 'en', excluded: [] });
}

function aSide(text: string, known: Partial<OrderSide> = {}): OrderSide {
  const { sketch: own, offsets } = sketch(text);
  return {
    title: '',
    outlet: null,
    hosts: [],
    foreignCanonical: null,
    byline: null,
    published: null,
    seen: null,
    credits: [],
    creditTo: null,
    lines: [],
    sketch: own,
    text: { text, starts: offsets.starts, ends: offsets.ends },
    ...known,
  };
}

function read(suspect: OrderSide, source: OrderSide, bystanders: readonly OrderSide[] = []) {
  const alignment = align(suspect.sketch, source.sketch, { rarity: BACKGROUND_RARITY });
  const pair = viewPair(suspect.sketch, source.sketch, alignment, BACKGROUND_RARITY);
  return readOrder(pair, suspect, source, [], bystanders);
}

const day = (at: string) => ({ at, precision: 'day' as const, from: 'given' });
const minute = (at: string) => ({ at, precision: 'minute' as const, from: 'given' });

describe('who was first', () => {
  it('is not known of two equal texts without any other evidence', () => {
    expect(read(aSide(TEXT), aSide(TEXT)).order).toBe('undetermined');
  });

  it('is never the page for having lost the line that names who reported it', () => {
    const line = { kind: 'contributor' as const, outlet: 'Ada Brunn' };
    for (const kind of ['contributor', 'agency-byline', 'dateline'] as const) {
      const source = aSide(TEXT, { outlet: 'Tide Weekly', credits: [{ ...line, kind }] });
      const { order, evidence } = read(aSide(TEXT), source);
      expect(order).not.toBe('suspect-first');
      expect(evidence.map(({ code, later }) => [code, later])).toContainEqual([
        'names-writer',
        'suspect',
      ]);
    }
    const kept = aSide(TEXT, { credits: [line] });
    const codes = read(kept, aSide(TEXT, { credits: [line] })).evidence.map(({ code }) => code);
    expect(codes).not.toContain('names-writer');
  });

  it('is told by the byline of a report that names the house of the other', () => {
    const page = aSide(TEXT, { outlet: 'Tide Weekly', byline: 'Ada Brunn' });
    const orderOf = (byline: string | null, outlet: string | null = 'Pier Post') =>
      read(page, aSide(TEXT, { outlet, byline })).order;
    expect(orderOf('Tide Weekly')).toBe('suspect-first');
    expect(orderOf('Ada Brunn, Tide Weekly')).toBe('suspect-first');
    expect(orderOf('The Tide Weekly', null)).toBe('suspect-first');
    for (const own of [null, 'Ada Brunn', 'Pier Post', 'Tide Weekly / Pier Post', 'Tideway'])
      expect(orderOf(own)).toBe('undetermined');
    expect(orderOf('Tide Weekly', 'Tide Weekly')).toBe('undetermined');
  });

  it('is hinted at by a third report of the same words that names the house of one', () => {
    const dated = (at: string, known: Partial<OrderSide>) =>
      aSide(TEXT, { published: minute(at), ...known });
    const page = dated('2031-03-10T08:00Z', { outlet: 'Tide Weekly' });
    const source = dated('2031-03-10T10:00Z', { outlet: 'Pier Post' });
    const naming = (outlet: string) =>
      aSide(TEXT, { outlet: 'Quay News', credits: [{ kind: 'licence', outlet }] });
    expect(read(page, source).order).toBe('undetermined');
    expect(read(page, source, [naming('Moor Times')]).order).toBe('undetermined');
    expect(read(page, source, [naming('Tide Weekly')]).order).toBe('suspect-first');
    // Without a date that says the same it is a hint alone, however many give it.
    const undated = aSide(TEXT, { outlet: 'Tide Weekly' });
    const many = [naming('Tide Weekly'), naming('Tide Weekly')];
    expect(read(undated, source, many).order).toBe('undetermined');
    expect(read(page, source, [naming('Pier Post'), naming('Tide Weekly')]).order).toBe(
      'undetermined',
    );
  });

  it('is told by a canonical link to the other host', () => {
    const page = aSide(TEXT, { foreignCanonical: 'https://tide.example/slipway' });
    const source = aSide(TEXT, { hosts: ['tide.example'] });
    expect(read(page, source).order).toBe('source-first');
  });

  it('is told by a printed credit, on whichever side it stands', () => {
    const credited = aSide(TEXT, {
      credits: [{ kind: 'originally-published', outlet: 'The Tide' }],
    });
    const origin = aSide(TEXT, { outlet: 'The Tide' });
    expect(read(credited, origin).order).toBe('source-first');
    expect(read(origin, credited).order).toBe('suspect-first');
  });

  it("is told by the other's headline left over under a headline of its own", () => {
    const page = aSide(TEXT, {
      title: 'Slip to be mended',
      lines: ['Harbour board to rebuild its slipway'],
    });
    const source = aSide(TEXT, { title: 'Harbour board to rebuild its slipway' });
    const found = read(page, source);
    expect(found.order).toBe('source-first');
    expect(found.reasons.map(({ code }) => code)).toContain('left-over-headline');
  });

  it('knows a left-over headline in a script that parts no words', () => {
    const own = {
      title: '防波堤关闭，渔民另寻泊位',
      outlet: 'Quay Gazette',
      lines: ['昆明港务局将关闭防波堤十周'],
    };
    const other = { title: '昆明港务局将关闭防波堤十周', outlet: 'Marrowby Paper' };
    const found = read(aSide(TEXT, own), aSide(TEXT, other));
    expect(found.reasons.map(({ code }) => code)).toContain('left-over-headline');
  });

  it('takes the same headline on both sides for no evidence', () => {
    const title = 'Harbour board to rebuild its slipway';
    const page = aSide(TEXT, { title, lines: [title] });
    expect(read(page, aSide(TEXT, { title })).order).toBe('undetermined');
  });

  it('is told by look-alike letters hidden in the words', () => {
    const disguised = TEXT.replaceAll('a', 'а');
    expect(read(aSide(disguised), aSide(TEXT)).order).toBe('source-first');
  });

  it('is not told by a credit that a house gives itself', () => {
    const page = aSide(TEXT, {
      outlet: 'The Tide',
      credits: [{ kind: 'originally-published', outlet: 'Tide' }],
    });
    expect(read(page, aSide(TEXT, { outlet: 'The Tide' })).evidence).toEqual([]);
    const agency = aSide(TEXT, {
      outlet: 'Reuters',
      credits: [{ kind: 'agency-byline', outlet: 'Reuters' }],
    });
    const client = aSide(TEXT, {
      outlet: 'The Tide',
      credits: [{ kind: 'dateline', outlet: 'Reuters' }],
    });
    expect(read(agency, agency).order).toBe('undetermined');
    expect(read(agency, client).order).toBe('suspect-first');
    expect(read(client, agency).order).toBe('source-first');
    expect(read(client, client).order).toBe('undetermined');
  });

  it('takes neither a line of a word or two nor a link of the house for a headline left over', () => {
    const page = { title: 'Slip to be mended', lines: ['Business news'] };
    expect(read(aSide(TEXT, page), aSide(TEXT, { title: 'Business news' })).evidence).toEqual([]);
    const title = 'Harbour board to rebuild its slipway';
    const link = aSide(TEXT, { ...page, lines: [title], outlet: 'The Tide' });
    expect(read(link, aSide(TEXT, { title, outlet: 'Tide' })).evidence).toEqual([]);
  });

  it('is undetermined when strong claims point both ways', () => {
    const page = aSide(TEXT, { outlet: 'Tide', credits: [{ kind: 'licence', outlet: 'Ebb' }] });
    const source = aSide(TEXT, { outlet: 'Ebb', credits: [{ kind: 'licence', outlet: 'Tide' }] });
    const found = read(page, source);
    expect(found.order).toBe('undetermined');
    expect(found.reasons.map(({ code }) => code)).toContain('evidence-conflicts');
  });
});

describe('times', () => {
  it('decide when the page dates itself later', () => {
    const page = aSide(TEXT, { published: day('2031-03-02') });
    expect(read(page, aSide(TEXT, { published: day('2031-03-01') })).order).toBe('source-first');
  });

  it('never make the page the first by its own date alone', () => {
    const page = aSide(TEXT, { published: day('2031-03-01') });
    expect(read(page, aSide(TEXT, { published: day('2031-03-02') })).order).toBe('undetermined');
  });

  it('count for nothing below their precision', () => {
    const page = aSide(TEXT, { published: minute('2031-03-01T12:00Z') });
    const source = aSide(TEXT, { published: day('2031-03-01') });
    expect(readTimes(page, source)).toEqual([]);
  });

  it('use what was seen as a latest time', () => {
    const page = aSide(TEXT, { published: day('2031-03-05') });
    const source = aSide(TEXT, { seen: '2031-03-02T08:00:00Z' });
    expect(read(page, source).order).toBe('source-first');
  });
});

describe('text evidence', () => {
  it('calls the one quotation that departs from all others the later one', () => {
    const quoted = 'the board regrets the delay and will repay every mooring fee since spring';
    const altered = 'the board laments the delay and will refund every mooring fee since spring';
    const told = (words: string, end: string) => sketch(`"${words}", she said. ${end}`).sketch;
    const source = told(quoted, 'The vote is on Friday in the old customs house.');
    const page = told(altered, 'The vote is on Friday in the old customs house.');
    const others = ['Boats wait.', 'Nobody objected.'].map((end) => told(quoted, end));
    const evidence = readConsensus(page, source, align(page, source), others);
    expect(evidence).toMatchObject([{ code: 'consensus-quotation', later: 'suspect' }]);
  });
});

describe('a text that stands in a longer one', () => {
  const MORE =
    ' The board had put the slipway off twice since the stones of the coal pier gave way. The chairman said divers would ' +
    'look at the other slipway before the season ends, and fishermen whose boats were damaged in March may ask the board ' +
    'for their costs. Herring is landed in Tellsea from August, when forty boats use the harbour a week.';
  const codesOf = (suspect: OrderSide, source: OrderSide) =>
    read(suspect, source).evidence.map(({ code }) => code);
  const house = { outlet: 'Tide Weekly' };

  it('was taken out of it', () => {
    expect(codesOf(aSide(TEXT), aSide(TEXT + MORE, house))).toContain('contained-in-other');
  });

  it('may as well be its first version where both are of one house or one agency', () => {
    const wire = { credits: [{ kind: 'dateline' as const, outlet: 'Reuters' }] };
    for (const known of [house, wire]) {
      const codes = codesOf(aSide(TEXT, known), aSide(TEXT + MORE, known));
      expect(codes).not.toContain('contained-in-other');
    }
  });

  it('is no first version of one that is many times as long', () => {
    const far = TEXT + MORE.repeat(4);
    expect(codesOf(aSide(TEXT, house), aSide(far, house))).toContain('contained-in-other');
  });
});

describe('the sum of the evidence', () => {
  const told = (code: ReasonCode, step: 1 | 2 | 3, weight: number, later: Side = 'suspect') => ({
    code,
    later,
    step,
    weight,
    details: {},
  });
  const ownDate = told('own-date-only', 3, ORDER.earlierDate, 'source');

  it('leaves open what the text says against the date that a page gives itself', () => {
    const found = decide([ownDate, told('substitution-asymmetry', 2, 6)]);
    expect(found.order).toBe('undetermined');
    expect(found.reasons.at(-1)?.code).toBe('evidence-conflicts');
  });

  it("believes a page's credit over the date it gives itself", () => {
    expect(decide([ownDate, told('credits-other', 1, ORDER.against)]).order).toBe('source-first');
  });

  it("lets a page's own date stand beside a text that says the same", () => {
    expect(decide([ownDate, told('does-not-fit', 2, 2, 'source')]).order).toBe('suspect-first');
  });

  it('is told with what weighed most in front', () => {
    const found = decide([told('fewer-quotations', 2, 0.6), told('published-earlier', 3, 3.2)]);
    expect(found.reasons.map(({ code }) => code)).toEqual([
      'published-earlier',
      'fewer-quotations',
    ]);
  });

  it('stays undecided when it is thin', () => {
    const thin = { code: 'attributes-to-other', later: 'suspect', step: 1, details: {} } as const;
    expect(decide([{ ...thin, weight: 0.5 }]).order).toBe('undetermined');
  });
});
