import type { Finding } from '../check/finding';
import { readOwnerGroup } from '../check/owners';
import type { Corpus } from '../corpus/corpus';
import type { JudgedAs, Judgement } from '../watch/judgement';
import { judgementFor, judgementOf, readJudgement } from '../watch/judgement';
import { logged, readLogged, type LoggedFinding } from '../watch/logged-finding';
import type { FindingRow } from './finding-row';
import { CASE_NOTE_CHARACTERS, keptFinding, readCaseNote, readKeptFinding } from './evidence';
import type { CaseNote, KeptFinding } from './evidence';
import { joinOwners, partOwners } from './owners';
import { csvOf, jsonOf } from './findings-file';

export type { CaseNote, KeptFinding } from './evidence';
export type { FindingRow } from './finding-row';
export type { JudgedAs, Judgement } from '../watch/judgement';
export type { LoggedFinding, LoggedText } from '../watch/logged-finding';

/** What the user does to the log of findings. */
export interface FindingsManager {
  /** Every line, the newest first. */
  list(): Promise<FindingRow[]>;
  /** Marks lines as looked at. */
  seen(ids: readonly string[]): Promise<void>;
  /**
   * Says of a line what it is; holds for what is like it, now and later. `same-owner` also makes
   * one house of the two outlets (owners.ts), which no check warns of any more.
   */
  judge(row: FindingRow, as: JudgedAs, note: string): Promise<void>;
  /** Every judgement, the latest first, and the way to take one back. */
  judgements(): Promise<Judgement[]>;
  takeBack(judgementId: string): Promise<void>;
  /** Deletes lines for good; judgements stay. Answers how many there were. */
  remove(ids: readonly string[]): Promise<number>;
  /** The finding of a line with both texts, where the user kept it; null elsewhere. */
  texts(id: string): Promise<KeptFinding | null>;
  /** What was written on cases (`caseOf`). */
  caseNotes(): Promise<CaseNote[]>;
  /** Writes on a case; '' takes the note away. */
  writeOnCase(id: string, note: string): Promise<void>;
  /** The rows as a file. */
  file(rows: readonly FindingRow[], format: 'csv' | 'json'): Blob;
}

/** What the user does about a finding in front of her, whether it is in the log or not. */
export interface FindingsKeeper {
  /**
   * Writes down what a check found, as looked at, with both texts; false for a finding that there
   * is no line for, because it tells of no reuse.
   */
  keep(finding: Finding): Promise<boolean>;
  /** Says of a finding what it is, whether it is written down or not; false as `keep`. */
  judgeFinding(finding: Finding, as: JudgedAs, note: string): Promise<boolean>;
}

export interface FindingsParts {
  corpus: Pick<Corpus, 'kept' | 'byId'>;
  /** ISO 8601. */
  now: () => string;
  /** An id that no group of owners has. */
  newId: () => string;
}

export function createFindingsManager(parts: FindingsParts): FindingsManager & FindingsKeeper {
  const { corpus, now } = parts;
  const findings = corpus.kept('findings', readLogged);
  const judgements = corpus.kept('judgements', readJudgement);
  const owners = corpus.kept('outlets', readOwnerGroup);
  const evidence = corpus.kept('evidence', readKeptFinding);
  const cases = corpus.kept('cases', readCaseNote);
  const seen = async (ids: readonly string[]) => {
    const wanted = new Set(ids);
    const all = await findings.all();
    const changed = all.filter(({ id, isNew }) => isNew && wanted.has(id));
    await findings.put(changed.map((line) => ({ ...line, isNew: false })));
  };
  const lineOf = (finding: Finding): LoggedFinding | null => {
    const line = logged(finding, { reportId: finding.identity, by: 'kept', at: now() });
    return line && { ...line, isNew: false };
  };
  const judge = async (line: LoggedFinding, as: JudgedAs, note: string): Promise<void> => {
    const hosts = [...line.page.hosts, ...line.source.hosts];
    const joined = as === 'same-owner' ? await joinOwners(owners, hosts, parts) : null;
    const judgement = {
      ...judgementOf(line, { as, note, at: now() }),
      ...(joined && { joined }),
    };
    await judgements.put([judgement]);
    const alike = (await findings.all()).filter((one) => judgementFor(one, [judgement]));
    await seen(alike.map(({ id }) => id));
  };
  return {
    async keep(finding) {
      const line = lineOf(finding);
      if (!line) return false;
      const texts = await keptFinding(line.id, finding, corpus);
      if (texts) await evidence.put([texts]);
      await findings.change(line.id, (known) => ({
        ...line,
        at: known?.at ?? line.at,
        ...(texts && { hasTexts: true }),
      }));
      return true;
    },

    async judgeFinding(finding, as, note) {
      const line = lineOf(finding);
      if (line) await judge(line, as, note);
      return line !== null;
    },

    async list() {
      const [lines, given] = await Promise.all([findings.all(), judgements.all()]);
      return lines
        .map((line) => ({ ...line, judgement: judgementFor(line, given) }))
        .sort((a, b) => (a.at < b.at ? 1 : -1));
    },

    seen,

    judge,

    judgements: async () => (await judgements.all()).sort((a, b) => (a.at < b.at ? 1 : -1)),

    async takeBack(id) {
      const joined = (await judgements.get(id))?.joined;
      if (joined) await partOwners(owners, joined, now());
      await judgements.remove([id]);
    },

    async remove(ids) {
      await evidence.remove(ids);
      return findings.remove(ids);
    },

    texts: (id) => evidence.get(id),

    caseNotes: () => cases.all(),

    async writeOnCase(id, written) {
      const note = written.trim().slice(0, CASE_NOTE_CHARACTERS);
      await cases.change(id, () => (note === '' ? null : { id, note }));
    },

    file: (rows, format) =>
      format === 'csv'
        ? new Blob([csvOf(rows)], { type: 'text/csv' })
        : new Blob([jsonOf(rows)], { type: 'application/json' }),
  };
}
