import type { FindingRow } from '../../lib/manage/findings';
import type { LoggedFinding, LoggedText } from '../../lib/watch/logged-finding';

export function aLoggedText(given: Partial<LoggedText> = {}): LoggedText {
  return {
    id: 'gull-quay',
    title: 'Quay shock in Halvorsund',
    outlet: 'Daily Gull',
    hosts: ['daily-gull.example'],
    url: 'https://daily-gull.example/quay',
    published: { at: '2031-03-11', precision: 'day', from: 'time' },
    ...given,
  };
}

/** A line of the log: a spun copy by the Gull of a report of the Kystposten. */
export function aLine(given: Partial<LoggedFinding> = {}): LoggedFinding {
  return {
    id: 'daily-gull.example/quay kystposten-quay',
    at: '2031-03-11T09:00:00.000Z',
    by: 'read',
    page: aLoggedText(),
    source: aLoggedText({
      id: 'kystposten-quay',
      title: 'Halvorsund closes northern quay after divers find cracks',
      outlet: 'Kystposten',
      hosts: ['kystposten.example'],
      url: 'https://kystposten.example/2031/quay',
    }),
    kind: 'spun',
    order: 'source-first',
    warns: 'red',
    credit: 'none',
    coverage: 0.92,
    altered: { meaning: 1, quotation: 0, fact: 2, attribution: 0 },
    changes: [{ gravity: 'fact', from: 'three weeks', to: 'three months' }],
    fingerprints: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
    isNew: true,
    ...given,
  };
}

export function aFindingRow(given: Partial<FindingRow> = {}): FindingRow {
  return { ...aLine(), judgement: null, ...given };
}
