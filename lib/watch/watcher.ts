import type { Finding } from '../check/finding';
import type { Kept } from '../corpus/corpus';
import type { Settings } from '../settings/settings';
import type { Judgement } from './judgement';
import { judgementFor } from './judgement';
import type { CameBy, LoggedFinding } from './logged-finding';
import { logged } from './logged-finding';
import { FINDINGS_KEPT } from './parameters';

export interface WatcherParts {
  findings: Kept<LoggedFinding>;
  judgements: Pick<Kept<Judgement>, 'all'>;
  settings: () => Promise<Pick<Settings, 'watching'>>;
  /** ISO 8601. */
  now: () => string;
}

export interface Watcher {
  /** Writes down what was found about a page that came in, where it warns and is watched for. */
  note(finding: Finding, came: { by: CameBy; reportId: string | null }): Promise<void>;
}

/** Keeps the log of findings. What the user has judged before comes in as looked at. */
export function createWatcher({ findings, judgements, settings, now }: WatcherParts): Watcher {
  const makeRoom = async () => {
    const all = await findings.all();
    const surplus = all.length - FINDINGS_KEPT;
    if (surplus <= 0) return;
    const given = await judgements.all();
    const due = all
      .filter((line) => judgementFor(line, given) === null)
      .sort((a, b) => (a.at < b.at ? -1 : 1))
      .slice(0, surplus);
    await findings.remove(due.map(({ id }) => id));
  };
  return {
    async note(finding, { by, reportId }) {
      if (!(await settings()).watching) return;
      const line = logged(finding, { by, reportId, at: now() });
      if (!line) return;
      const isJudged = judgementFor(line, await judgements.all()) !== null;
      await findings.change(line.id, (known) =>
        known
          ? // What was seen of it stays seen, unless the page has changed since.
            { ...line, at: known.at, by: known.by, isNew: known.isNew && !isJudged }
          : { ...line, isNew: !isJudged },
      );
      await makeRoom();
    },
  };
}
