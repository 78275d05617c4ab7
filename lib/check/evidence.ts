import type { Span } from '../core/span';
import type {
  EvidenceChange,
  EvidenceMark,
  EvidenceQuotation,
  EvidenceRecord,
  EvidenceRow,
  EvidenceSide,
  Side,
} from '../evidence/record';
import { CODING } from '../sketch/scheme';
import type { Change } from '../spin/changes';
import type { Comparison } from './comparison';

/** What only the maker of a file knows. */
export interface EvidenceMaker {
  /** BCP 47 of the sentences, and their direction. */
  language: string;
  direction: 'ltr' | 'rtl';
  made: { at: string; zone: string };
  extension: string;
  /** SHA-256 of each text, in hex; null where there is none. */
  sha256: Record<Side, string | null>;
  note: string | null;
  /** The page as it was shown, and when; null for none. */
  picture: EvidenceRecord['picture'];
  told: EvidenceTold;
}

/** Sentences in the maker's language. */
export interface EvidenceTold {
  title: string;
  sentence: string;
  grounds: { title: string; sentences: string[] }[];
  notChecked: string[];
  changeName(kind: Change['kind']): string;
  quotationName(status: string): string;
}

/** The record of one comparison, texts included. O(texts + changes · rows). */
export function evidenceOf(comparison: Comparison, maker: EvidenceMaker): EvidenceRecord {
  const { finding, there, spin, changed } = comparison;
  const { verdict, corpus, coverage, checkedAt } = finding;
  const changes = spin.changes.map((change) => changeOf(change, changed, maker.told));
  const { told } = maker;
  return {
    format: 'firsthand-evidence/1',
    language: maker.language,
    direction: maker.direction,
    made: maker.made,
    checkedAt,
    versions: {
      extension: maker.extension,
      coding: CODING,
      corpus: { reports: corpus.reports, newest: corpus.newest },
    },
    verdict: {
      kind: verdict.kind,
      order: verdict.order,
      confidence: verdict.confidence,
      title: told.title,
      sentence: told.sentence,
    },
    sides: { here: hereOf(comparison, maker), there: thereOf(comparison, maker) },
    shares: shareOf(comparison) ?? { here: coverage.suspect, there: coverage.source },
    later: laterOf(comparison),
    changes,
    quotations: spin.quotations.map((quotation, index) => ({
      status: quotation.status,
      name: told.quotationName(quotation.status),
      ...quotationSides(quotation, index, changed, changes),
    })),
    rows: comparison.rows.map((row) => rowOf(row, comparison, changes)),
    grounds: told.grounds,
    notChecked: told.notChecked,
    picture: maker.picture,
    note: maker.note === null || maker.note.trim() === '' ? null : maker.note,
  };

  /** The shares of this very report, which a finding of several sources tells apart. */
  function shareOf({ finding: { sources } }: Comparison) {
    const source = sources.find(({ id }) => id === there.id);
    return source && { here: source.coverage.suspect, there: source.coverage.source };
  }
}

function laterOf({ finding: { verdict } }: Comparison): Side | null {
  if (verdict.kind === 'update') return 'here';
  if (verdict.order === 'undetermined') return null;
  return verdict.order === 'source-first' ? 'here' : 'there';
}

function hereOf({ finding }: Comparison, { sha256 }: EvidenceMaker): EvidenceSide {
  const { url, title, outlet, byline, published, dates, words, text } = finding.article;
  return {
    ...{ url, title, outlet, byline, published, dates, words, text },
    language: finding.language,
    sha256: sha256.here,
    facts: [],
  };
}

function thereOf({ there }: Comparison, { sha256 }: EvidenceMaker): EvidenceSide {
  const { url, title, outlet, byline, published, words, text, language } = there;
  return {
    ...{ url, title, outlet, byline, published, words, text, language },
    dates: published ? [published] : [],
    sha256: sha256.there,
    facts: there.facts.map(({ kind, text: printed }) => ({ kind, text: printed })),
  };
}

function changeOf(change: Change, changed: Side, told: EvidenceTold): EvidenceChange {
  const { gravity, kind, from, to, suspect, source, by, note } = change;
  const isHere = changed === 'here';
  return {
    gravity,
    kind,
    name: told.changeName(kind),
    note: note ?? null,
    here: isHere ? to : from,
    there: isHere ? from : to,
    at: isHere ? { here: suspect, there: source } : { here: source, there: suspect },
    quotation: change.inQuotation,
    by,
  };
}

function quotationSides(
  { suspect, source, speaker }: Comparison['spin']['quotations'][number],
  index: number,
  changed: Side,
  changes: readonly EvidenceChange[],
): Pick<EvidenceQuotation, Side> {
  const other = changed === 'here' ? 'there' : 'here';
  const inside = changes.map((change) => (change.quotation === index ? change : null));
  const quoted = (part: { text: string | null; at: Span | null } | null, side: Side) =>
    part?.text
      ? {
          text: part.text,
          speaker: side === changed ? speaker.suspect : speaker.source,
          marks: part.at ? marksIn(part.at, inside, side) : [],
        }
      : null;
  const sides = { [changed]: quoted(suspect, changed), [other]: quoted(source, other) };
  return sides as Pick<EvidenceQuotation, Side>;
}

function rowOf(
  row: Comparison['rows'][number],
  { finding, there }: Comparison,
  changes: readonly EvidenceChange[],
): EvidenceRow {
  const texts = { here: finding.article.text, there: there.text };
  const marks = {
    here: marksIn(row.here, changes, 'here'),
    there: marksIn(row.there, changes, 'there'),
  };
  return {
    here: row.here && texts.here.slice(...row.here),
    there: row.there && (texts.there?.slice(...row.there) ?? null),
    relation: row.relation,
    moved: row.counterpart !== null,
    changes: [...new Set([...marks.here, ...marks.there].map(({ change }) => change))],
    marks,
  };
}

function marksIn(
  span: Span | null,
  changes: readonly (EvidenceChange | null)[],
  side: Side,
): EvidenceMark[] {
  if (!span) return [];
  return changes.flatMap((one, change) => {
    const place = one?.at[side];
    if (!place || place[0] < span[0] || place[1] > span[1]) return [];
    return [{ at: [place[0] - span[0], place[1] - span[0]] as const, change }];
  });
}
