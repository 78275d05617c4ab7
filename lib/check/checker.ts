import type { Corpus } from '../corpus/corpus';
import { asOther, idInOther, JoinedCorpus } from '../corpus/joined';
import type { TeamAsker } from '../team/asker';
import type { Capture } from './capture';
import { pageOfCapture } from './capture';
import { check } from './check';
import { createPairComparer, type PairComparer } from './pair-comparer';
import type { Finding } from './finding';
import { lexiconLoader } from './lexicon';
import { createCorrector } from './corrections';
import { readOwnerGroup } from './owners';
import { readRole } from './roles';
import { saveCaptured } from './save';
import type { TextChecker } from './text-checker';
import { createTextChecker } from './text-checker';

export interface CheckerParts {
  corpus: Corpus;
  /** The bytes of a compiled lexicon; read at the first check that needs it. */
  readLexicon: (path: string) => Promise<ArrayBuffer>;
  /** The team's corpus, where one is chosen. */
  team?: TeamAsker;
  /** ISO 8601. */
  now: () => string;
}

/** Who may be asked beside the corpus of this browser. */
export interface Asked {
  /** Never for what is read in a private window. */
  team: boolean;
}

/** What the background does with captures: check them, and put them into the corpus. */
export interface Checker {
  check(capture: Capture, asked?: Asked): Promise<Finding>;
  save(capture: Capture): Promise<string>;
  generation(): Promise<number>;
  /** The capture with what the user corrected of its page. */
  corrected(capture: Capture): Promise<Capture>;
  /** What no tab shows: pasted texts, and reports of the corpus. */
  texts: TextChecker;
  /** The page beside one report, in full. */
  pairs: PairComparer;
}

export function createChecker({ corpus, readLexicon, team, now }: CheckerParts): Checker {
  const thesaurus = lexiconLoader(readLexicon);
  const owners = () => corpus.kept('outlets', readOwnerGroup).all();
  const roles = corpus.kept('roles', readRole);
  const deps = { corpus, thesaurus, owners, roles: () => roles.all(), now };
  const correct = createCorrector(corpus);
  return {
    async check(capture, asked = { team: false }) {
      const page = pageOfCapture(await correct(capture));
      const other = asked.team ? await team?.corpus() : null;
      if (!other) return check(page, deps);
      const joined = new JoinedCorpus(corpus, other);
      const finding = await check(page, { ...deps, corpus: joined });
      return joined.failure === null ? finding : withoutAnswer(finding);
    },
    async save(capture) {
      return saveCaptured(corpus, (await correct(capture)).article, now());
    },
    corrected: correct,
    generation: async () => (await corpus.stats()).generation,
    texts: createTextChecker(deps),
    pairs: createPairComparer({ corpus: withTeam(corpus, team), thesaurus, now }),
  };
}

/** Says in a finding that the team's corpus was not asked. */
function withoutAnswer(finding: Finding): Finding {
  return { ...finding, lacking: [...finding.lacking, { check: 'team', lacks: 'answer' }] };
}

/** Reports by id, those that came from the team's corpus included. */
function withTeam(corpus: Corpus, team: TeamAsker | undefined): Pick<Corpus, 'byId' | 'stats'> {
  return {
    stats: () => corpus.stats(),
    async byId(id) {
      const others = idInOther(id);
      if (others === null) return corpus.byId(id);
      const report = await team?.byId(others);
      return report ? asOther(report) : null;
    },
  };
}
