import type { Finding, FindingPassage, FindingSource } from '../check/finding';
import type { DateClaim } from '../core/article';
import { hostOf, normaliseUrl } from '../core/url';
import { wordFingerprints } from '../sketch/fingerprint';
import { makeSketch } from '../sketch/make-sketch';
import type { Altered, Gravity } from '../spin/changes';
import type { Order, VerdictKind, Warning } from '../verdict/verdict';
import { CHANGES_KEPT, JUDGED_FINGERPRINTS, WORDING_CHARACTERS } from './parameters';

/** One of the two texts of a logged finding. */
export interface LoggedText {
  /** Id of the report; null where the page was not put into the corpus. */
  id: string | null;
  title: string;
  outlet: string | null;
  /** The hosts that are known to be its own. */
  hosts: string[];
  url: string | null;
  published: DateClaim | null;
  /** BCP 47; lines of earlier versions have none. */
  language?: string;
}

/** What the page says of where its text is from: seen by readers, only hinted at, or nothing. */
export type LoggedCredit = 'visible' | 'weak' | 'none' | 'not-known';

export interface LoggedChange {
  gravity: Gravity;
  from: string | null;
  to: string;
}

/** How the page came in; `kept`: the user kept its finding. */
export type CameBy = 'read' | 'followed' | 'kept';

/** One line of the log of findings: a page that warns, and the report that it took from. */
export interface LoggedFinding {
  /** Of the page and the report: the same pair is one line, however often it is met. */
  id: string;
  /** When it was found first (ISO 8601). */
  at: string;
  by: CameBy;
  page: LoggedText;
  source: LoggedText;
  kind: VerdictKind;
  order: Order;
  warns: Warning;
  credit: LoggedCredit;
  coverage: number;
  altered: Altered;
  /** The gravest changes; there may be more. */
  changes: LoggedChange[];
  /** Word fingerprints of the passages, by which a judgement of a passage is known again. */
  fingerprints: number[];
  /** Nobody has looked at it. */
  isNew: boolean;
  /** Both texts are kept beside it. */
  hasTexts?: true;
}

/** Codes of reasons by what they say of the credit. */
const CREDITS: Readonly<Record<string, LoggedCredit>> = {
  'visible-credit': 'visible',
  'agency-credited': 'visible',
  'agency-text': 'visible',
  'declared-credit': 'weak',
  'mention-only': 'weak',
  'named-not-credited': 'weak',
  'author-named': 'weak',
  'left-over-named': 'none',
  'no-credit-found': 'none',
  'no-name-found': 'none',
  'no-credit-in-part': 'none',
  'no-credit-in-text': 'none',
};

export interface Logged {
  /** Id of the report that the page became, if it did. */
  reportId: string | null;
  by: CameBy;
  at: string;
}

/**
 * The line that a finding gives: of the page where that warns; of a copy of it that was in the
 * corpus before, where the page turns out to be the first; null for anything else.
 */
export function logged(finding: Finding, about: Logged): LoggedFinding | null {
  const [source] = finding.sources;
  if (source === undefined) return null;
  if (finding.warns === null) return loggedCopy(finding, source, about);
  const { reportId, by, at } = about;
  const passages = finding.passages.filter(({ sourceId }) => sourceId === source.id);
  return {
    id: idOf(finding, source),
    at,
    by,
    page: textOfPage(finding, reportId),
    source: textOfSource(source),
    kind: finding.verdict.kind,
    order: finding.verdict.order,
    warns: finding.warns,
    credit: creditOf(finding),
    coverage: source.coverage.suspect,
    altered: finding.altered,
    changes: finding.spin.changes.slice(0, CHANGES_KEPT).map(({ gravity, from, to }) => ({
      gravity,
      from: from === null ? null : cut(from),
      to: cut(to ?? ''),
    })),
    fingerprints: fingerprintsOf(finding, passages),
    isNew: true,
  };
}

/** The colours of copies that were met before what they copy. */
const COPIES: Partial<Record<VerdictKind, Warning>> = {
  syndicated: 'blue',
  reprint: 'amber',
  spun: 'red',
  rewrite: 'amber',
  partial: 'amber',
};

/** What was altered, and how it is credited, was not looked at from the copy's side. */
function loggedCopy(
  finding: Finding,
  copy: FindingSource,
  { reportId, by, at }: Logged,
): LoggedFinding | null {
  const warns = COPIES[copy.kind];
  if (finding.verdict.order !== 'suspect-first' || warns === undefined) return null;
  const page = textOfPage(finding, reportId);
  return {
    id: `${copy.url === null ? copy.id : normaliseUrl(copy.url)} ${reportId ?? page.url ?? page.title}`,
    at,
    by,
    page: textOfSource(copy),
    source: page,
    kind: copy.kind,
    order: 'source-first',
    warns,
    credit: 'not-known',
    coverage: copy.coverage.source,
    altered: { meaning: 0, quotation: 0, fact: 0, attribution: 0 },
    changes: [],
    fingerprints: fingerprintsOf(
      finding,
      finding.passages.filter(({ sourceId }) => sourceId === copy.id),
    ),
    isNew: true,
  };
}

function idOf({ article }: Finding, source: FindingSource): string {
  const page = article.url === null ? article.title : normaliseUrl(article.url);
  return `${page} ${source.id}`;
}

function textOfPage({ article, language }: Finding, id: string | null): LoggedText {
  const { title, outlet, url, published } = article;
  return { id, title, outlet, hosts: hostsOf(url), url, published, language };
}

function textOfSource({ id, title, outlet, url, published, language }: FindingSource): LoggedText {
  const text = { id, title, outlet, hosts: hostsOf(url), url, published };
  return language === undefined ? text : { ...text, language };
}

function hostsOf(url: string | null): string[] {
  const host = url === null ? null : hostOf(url);
  return host === null ? [] : [host];
}

function creditOf({ reasons }: Finding): LoggedCredit {
  for (const { code } of reasons) {
    const credit = CREDITS[code];
    if (credit !== undefined) return credit;
  }
  return 'not-known';
}

function fingerprintsOf(
  { article, language }: Finding,
  passages: readonly FindingPassage[],
): number[] {
  const hashes = passages.flatMap(({ suspect: [from, to] }) => {
    const text = article.text.slice(from, to);
    const { sketch } = makeSketch({ text, language, excluded: [] });
    return [...wordFingerprints(sketch.tokens).hashes];
  });
  return [...new Set(hashes)].slice(0, JUDGED_FINGERPRINTS);
}

function cut(wording: string): string {
  return wording.length <= WORDING_CHARACTERS
    ? wording
    : `${wording.slice(0, WORDING_CHARACTERS)}…`;
}

/**
 * A line of the log as it was stored; null for what is none. Only this extension writes there, so
 * what tells one line from another is looked at, and the rest is taken.
 */
export function readLogged(value: unknown): LoggedFinding | null {
  const { id, at, page, source, fingerprints } = value as Partial<
    Record<keyof LoggedFinding, unknown>
  >;
  const isLine =
    typeof id === 'string' &&
    typeof at === 'string' &&
    typeof page === 'object' &&
    typeof source === 'object' &&
    Array.isArray(fingerprints);
  return isLine ? (value as LoggedFinding) : null;
}
