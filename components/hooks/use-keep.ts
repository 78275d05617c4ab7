import { useState } from 'preact/hooks';
import type { Finding } from '../../lib/check/finding';
import type { Result } from '../../lib/core/result';
import type { Correction } from '../../lib/manage/corrections';
import type { JudgedAs } from '../../lib/manage/findings';
import { useTranslator } from '../i18n/context';
import { failureKey } from '../model/failures';

export interface KeepPort {
  /** What the user corrected of the page; null for nothing. */
  correction(): Promise<Correction | null>;
  /** Keeps what he knows better; empty for what stays as the page says. */
  correct(outlet: string, day: string): Promise<Result<void>>;
  /** Writes the finding down among the findings of the desk. */
  keep(finding: Finding): Promise<Result<void>>;
  /** Says of it what it is, which holds for what is like it. */
  judge(finding: Finding, as: JudgedAs, note: string): Promise<Result<void>>;
}

/** Keeping and judging as acts of the reader; `say` hears what was done. */
export function useKeep(port: KeepPort, say: (sentence: string) => void, onJudged: () => void) {
  const { t } = useTranslator();
  const [judging, setJudging] = useState(false);
  // Undefined while nothing is corrected, null where nothing was corrected before.
  const [correcting, setCorrecting] = useState<Correction | null | undefined>();
  return {
    judging,
    begin: () => setJudging(true),
    cancel: () => setJudging(false),
    correcting,
    beginCorrecting: async () => setCorrecting(await port.correction()),
    cancelCorrecting: () => setCorrecting(undefined),
    async correct(outlet: string, day: string): Promise<void> {
      const kept = await port.correct(outlet, day);
      setCorrecting(undefined);
      say(t(kept.ok ? 'correctedStatus' : failureKey(kept.error.code)));
      if (kept.ok) onJudged();
    },
    async keep(finding: Finding): Promise<void> {
      const kept = await port.keep(finding);
      say(t(kept.ok ? 'keptStatus' : failureKey(kept.error.code)));
    },
    async judge(finding: Finding, as: JudgedAs, note: string): Promise<void> {
      const judged = await port.judge(finding, as, note);
      setJudging(false);
      say(t(judged.ok ? 'judgedStatus' : failureKey(judged.error.code)));
      // Two outlets of one house are another verdict.
      if (judged.ok) onJudged();
    },
  };
}
