import type { Finding, FindingSource } from '../../lib/check/finding';
import type { Span } from '../../lib/core/span';
import type { Change } from '../../lib/spin/changes';
import type { Spin } from '../../lib/spin/spin';

/** An invented page: a spun copy of an invented report about an invented harbour. */
const TEXT = [
  'The port of Halvorsund will shut its northern quay for three weeks after divers discovered fissures in eleven of its supports, the harbour authority declared on Monday.',
  '“We would prefer to shut early than to repent late,” said Ingrid Solbakken, the harbour master.',
  'Ferries to the outer isles will sail from the fish market, and 4,200 commuters a day are requested to permit twenty additional minutes.',
].join('\n');

/** Where the words stand in the page's text; a fixture that misses them is a bug. */
export function at(words: string, text = TEXT): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the fixture`);
  return [start, start + words.length];
}

export function aSource(given: Partial<FindingSource> = {}): FindingSource {
  return {
    id: 'kystposten-2031-03-10-quay',
    title: 'Halvorsund closes northern quay after divers find cracks',
    outlet: 'Kystposten',
    url: 'https://kystposten.example/2031/quay',
    published: { at: '2031-03-10T06:40Z', precision: 'minute', from: 'json-ld:datePublished' },
    hasText: false,
    coverage: { suspect: 0.96, source: 0.88 },
    likelyOriginal: true,
    kind: 'spun',
    twins: [],
    ...given,
  };
}

export function noSpin(given: Partial<Spin> = {}): Spin {
  return {
    changes: [],
    level: 'none',
    counts: { contentWords: 0, swapped: 0, confirmed: 0, unnamed: 0 },
    substitutions: [],
    quotations: [],
    facts: [],
    credit: [],
    framing: [],
    ...given,
  };
}

const swap = (from: string | null, to: string): Spin['substitutions'][number] => ({
  from,
  to,
  relation: from === null ? 'other' : 'synonym',
  at: at(to),
  by: 'code',
});

/** A change of the page; what is not said follows from its words. */
export function aChange(
  given: Pick<Change, 'gravity' | 'kind' | 'from' | 'to'> & Partial<Change>,
): Change {
  return {
    suspect: given.to === '' ? null : at(given.to),
    source: null,
    sourceTokens: null,
    by: 'code',
    inQuotation: null,
    ...given,
  };
}

const synonym = (from: string, to: string): Change =>
  aChange({ gravity: 'wording', kind: 'synonym', from, to });

/** The gravest first, as the engine gives them. */
export function someChanges(): Change[] {
  const quoted = { gravity: 'quotation', kind: 'altered', inQuotation: 0 } as const;
  return [
    aChange({
      gravity: 'meaning',
      kind: 'negation',
      from: 'not',
      to: '',
      suspect: [at('requested')[0], at('requested')[0]],
    }),
    aChange({ ...quoted, from: 'rather', to: 'prefer' }),
    aChange({ ...quoted, from: 'close', to: 'shut early' }),
    aChange({ ...quoted, from: null, to: 'repent' }),
    aChange({
      gravity: 'quotation',
      kind: 'moved',
      from: 'Tore Lind',
      to: '',
      suspect: at('Ferries to the outer isles'),
      inQuotation: 1,
    }),
    aChange({ gravity: 'fact', kind: 'date', from: 'Sunday', to: 'Monday' }),
    aChange({ gravity: 'fact', kind: 'number', from: 'seven', to: 'eleven' }),
    aChange({ gravity: 'fact', kind: 'name', from: 'Tore Lind', to: '' }),
    aChange({
      gravity: 'attribution',
      kind: 'contributor',
      from: 'Reporting by Liv Aune',
      to: '',
    }),
    aChange({ gravity: 'loading', kind: 'saying', from: 'said', to: 'declared' }),
    aChange({
      gravity: 'content',
      kind: 'left-out',
      from: 'The union denies that it was asked.',
      to: '',
      suspect: [at('Ferries to')[0], at('Ferries to')[0]],
      by: 'text',
      note: 'denial',
    }),
    aChange({ gravity: 'content', kind: 'put-in', from: '', to: 'additional' }),
    synonym('close', 'shut'),
    synonym('found', 'discovered'),
    synonym('cracks', 'fissures'),
    synonym('pillars', 'supports'),
    synonym('islands', 'isles'),
    synonym('leave', 'sail'),
    synonym('asked', 'requested'),
    synonym('allow', 'permit'),
    aChange({ gravity: 'wording', kind: 'phrase', from: null, to: 'commuters' }),
    aChange({ gravity: 'style', kind: 'numeral', from: '20', to: 'twenty' }),
  ];
}

export function aSpin(): Spin {
  return {
    changes: someChanges(),
    level: 'heavy',
    counts: { contentWords: 46, swapped: 14, confirmed: 11, unnamed: 0 },
    substitutions: [
      swap('close', 'shut'),
      swap('found', 'discovered'),
      swap('cracks', 'fissures'),
      swap('pillars', 'supports'),
      swap('said', 'declared'),
      swap('rather', 'prefer'),
      swap('regret', 'repent'),
      swap('islands', 'isles'),
      swap('leave', 'sail'),
      swap('asked', 'requested'),
      swap('allow', 'permit'),
      swap(null, 'additional'),
    ],
    quotations: [
      {
        status: 'altered',
        suspect: {
          text: 'We would prefer to shut early than to repent late,',
          at: at('We would prefer to shut early than to repent late,'),
        },
        source: { text: null, at: null },
        speaker: { suspect: 'Ingrid Solbakken', source: 'Ingrid Solbakken' },
        changes: [swap('rather', 'prefer'), swap('close', 'shut early'), swap(null, 'repent')],
        agreedBy: ['a', 'b'],
      },
      {
        status: 'moved',
        suspect: { text: 'ferries will sail', at: [0, 17] },
        source: { text: 'Ferries will leave on time', at: [0, 26] },
        speaker: { suspect: null, source: 'Tore Lind' },
        changes: [],
        agreedBy: [],
      },
    ],
    facts: [
      {
        kind: 'date',
        status: 'altered',
        suspect: { text: 'Monday', at: at('Monday') },
        source: { text: 'Sunday' },
      },
      {
        kind: 'number',
        status: 'altered',
        suspect: { text: 'eleven', at: at('eleven') },
        source: { text: 'seven' },
      },
      { kind: 'name', status: 'missing', suspect: null, source: { text: 'Tore Lind' } },
      {
        kind: 'quantity',
        status: 'added',
        suspect: { text: 'twenty minutes', at: [0, 4] },
        source: null,
      },
      {
        kind: 'number',
        status: 'kept',
        suspect: { text: '4,200', at: at('4,200') },
        source: { text: '4,200' },
      },
    ],
    credit: [
      { status: 'dropped', kind: 'contributor', suspect: null, source: 'Reporting by Liv Aune' },
      {
        status: 'replaced',
        kind: 'agency-byline',
        suspect: 'Daily Gull',
        source: 'Nordkyst News Agency',
      },
    ],
    framing: [
      { kind: 'saying', from: 'said', to: 'declared', at: at('declared'), by: 'code' },
      {
        kind: 'left-out',
        from: 'The union calls the closure long overdue.',
        to: null,
        at: null,
        by: 'text',
      },
    ],
  };
}

/** A finding about the invented page: spun, the source first, four reports in the corpus. */
export function aFinding(given: Partial<Finding> = {}): Finding {
  return {
    identity: null,
    verdict: { kind: 'spun', order: 'source-first', confidence: 0.97 },
    reuse: true,
    warns: 'red',
    coverage: { suspect: 0.96, source: 0.88 },
    passages: [
      {
        suspect: [0, TEXT.indexOf('\n') + 40],
        source: null,
        sourceTokens: [0, 40],
        relation: 'substituted',
        sourceId: 'kystposten-2031-03-10-quay',
      },
      {
        suspect: at('and 4,200 commuters a day'),
        source: null,
        sourceTokens: [60, 66],
        relation: 'verbatim',
        sourceId: 'kystposten-2031-03-10-quay',
      },
    ],
    spin: aSpin(),
    altered: { meaning: 1, quotation: 4, fact: 3, attribution: 1 },
    sources: [
      aSource(),
      aSource({
        id: 'fjord-times-quay',
        title: 'Quay closure sends island ferries to fish market',
        outlet: 'The Fjord Times',
        url: 'https://fjordtimes.example/quay',
        published: { at: '2031-03-10', precision: 'day', from: 'meta' },
        kind: 'common-source',
        likelyOriginal: false,
        coverage: { suspect: 0.12, source: 0.09 },
      }),
    ],
    credits: [
      {
        kind: 'attribution',
        outlet: 'The Fjord Times',
        span: null,
        text: 'as The Fjord Times reported',
      },
    ],
    reasons: [
      { code: 'whole-text', about: 'kind', percent: 96, report: 'kystposten-2031-03-10-quay' },
      { code: 'words-swapped', about: 'kind', percent: 31 },
      {
        code: 'no-credit-found',
        about: 'kind',
        outlet: 'Kystposten',
        address: 'kystposten.example',
      },
      { code: 'left-over-headline', about: 'order', side: 'suspect' },
      { code: 'consensus-quotation', about: 'order', side: 'suspect', count: 2 },
      { code: 'published-earlier', about: 'order', side: 'source', at: '2031-03-10T06:40Z' },
    ],
    lacking: [{ check: 'wording', lacks: 'source-text' }],
    excluded: [
      { span: null, why: 'related', text: 'Ten harbours you have to see' },
      { span: null, why: 'left-over-headline', text: 'Halvorsund closes northern quay' },
    ],
    language: 'en',
    article: {
      url: 'https://daily-gull.example/news/port-shuts-quay',
      canonicalUrl: null,
      title: 'Port shuts northern quay as divers discover fissures',
      byline: null,
      outlet: 'Daily Gull',
      published: { at: '2031-03-11', precision: 'day', from: 'time' },
      dates: [],
      text: TEXT,
      truncated: false,
      words: 71,
    },
    corpus: { reports: 5, newest: '2031-03-10T06:40Z', generation: 3 },
    checkedAt: '2031-03-12T09:00:00Z',
    ...given,
  };
}
