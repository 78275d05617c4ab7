import { bareHost } from '../core/url';
import { sameOutlet } from '../text/outlets';
import type { LoggedFinding, LoggedText } from './logged-finding';
import { JUDGED_SHARE } from './parameters';

/**
 * What the user said of a finding. `licensed` (the page may print what the source wrote) and
 * `same-owner` hold for the two outlets, the second in both directions; `boilerplate` and
 * `not-a-match` for the passage, wherever it is met again.
 */
export const JUDGED_AS = ['licensed', 'same-owner', 'boilerplate', 'not-a-match'] as const;

export type JudgedAs = (typeof JUDGED_AS)[number];

export interface Judgement {
  id: string;
  /** When it was given (ISO 8601). */
  at: string;
  as: JudgedAs;
  note: string;
  page: Pick<LoggedText, 'outlet' | 'hosts' | 'title'>;
  source: Pick<LoggedText, 'outlet' | 'hosts' | 'title'>;
  /** The line that it was given for, which it holds for whatever becomes of the rest. */
  finding: string;
  /** Of a judged passage. */
  fingerprints: number[];
  /** For `same-owner`: the group that it put hosts into, and which; taking it back undoes that. */
  joined?: { group: string; hosts: string[] };
}

/** The judgement that the user's word on a line becomes. */
export function judgementOf(
  line: LoggedFinding,
  { as, note, at }: Pick<Judgement, 'as' | 'note' | 'at'>,
): Judgement {
  const named = ({ outlet, hosts, title }: LoggedText) => ({ outlet, hosts, title });
  return {
    id: `${as} ${line.id}`,
    at,
    as,
    note,
    page: named(line.page),
    source: named(line.source),
    finding: line.id,
    fingerprints: isOfOutlets(as) ? [] : line.fingerprints,
  };
}

/** True where a judgement is about the two outlets and not about what stands there. */
export function isOfOutlets(as: JudgedAs): boolean {
  return as === 'licensed' || as === 'same-owner';
}

/** The judgement that holds for a line, the latest first; null where none does. O(judgements). */
export function judgementFor(
  line: LoggedFinding,
  judgements: readonly Judgement[],
): Judgement | null {
  const latest = judgements.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return latest.find((judgement) => holdsFor(judgement, line)) ?? null;
}

function holdsFor(judgement: Judgement, line: LoggedFinding): boolean {
  if (judgement.finding === line.id) return true;
  const { as, page, source } = judgement;
  if (!isOfOutlets(as)) return isSamePassage(judgement.fingerprints, line.fingerprints);
  if (isOf(page, line.page) && isOf(source, line.source)) return true;
  return as === 'same-owner' && isOf(page, line.source) && isOf(source, line.page);
}

/** By host where both have one: a name is what a copy may claim, and an address it cannot. */
function isOf(judged: Judgement['page'], text: LoggedText): boolean {
  if (judged.hosts.length > 0 && text.hosts.length > 0) {
    return judged.hosts.some((host) => text.hosts.some((other) => isSameHost(host, other)));
  }
  return judged.outlet !== null && text.outlet !== null && sameOutlet(judged.outlet, text.outlet);
}

function isSameHost(a: string, b: string): boolean {
  const [one, two] = [bareHost(a), bareHost(b)];
  return one === two || one.endsWith(`.${two}`) || two.endsWith(`.${one}`);
}

/** Whether most of what a line shares was judged already. */
function isSamePassage(judged: readonly number[], shared: readonly number[]): boolean {
  if (judged.length === 0 || shared.length === 0) return false;
  const known = new Set(judged);
  return shared.filter((hash) => known.has(hash)).length >= JUDGED_SHARE * shared.length;
}

/** A judgement as it was stored; null for what is none. */
export function readJudgement(value: unknown): Judgement | null {
  const { id, as, page, source, fingerprints } = value as Partial<Record<keyof Judgement, unknown>>;
  const isOne =
    typeof id === 'string' &&
    JUDGED_AS.some((known) => known === as) &&
    typeof page === 'object' &&
    typeof source === 'object' &&
    Array.isArray(fingerprints);
  return isOne ? (value as Judgement) : null;
}
