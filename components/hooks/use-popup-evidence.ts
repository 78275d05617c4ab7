import { useEffect, useState } from 'preact/hooks';
import type { Comparison } from '../../lib/check/comparison';
import type { TabState } from '../../lib/session/tab-state';
import type { PlainKey } from '../i18n/catalogue';
import { useTranslator } from '../i18n/context';
import { evidenceRequest, PLAIN_CHOICE, type EvidencePort } from '../model/evidence';
import type { AskComparison } from './use-comparison';

export interface PopupEvidencePort {
  /** Asks for the page beside the report that its finding speaks of. */
  ask: AskComparison;
  evidence: EvidencePort;
  /** The page as the browser shows it; null where it gives none. */
  picture(): Promise<string | null>;
}

export interface PopupEvidence {
  /** On the page of an original: what its copy made of it; null elsewhere, and before it is known. */
  compared: Comparison | null;
  copySummary(): Promise<void>;
  save(): Promise<void>;
  /** The same with a picture of the page. */
  saveWithPicture(): Promise<void>;
}

/** What can be told and kept of a tab's finding beside its source; `say` hears what was done. */
export function usePopupEvidence(
  { ask, evidence, picture }: PopupEvidencePort,
  state: TabState,
  say: (sentence: string) => void,
): PopupEvidence {
  const translator = useTranslator();
  const [compared, setCompared] = useState<Comparison | null>(null);
  const finding = state.status === 'done' ? state.finding : null;
  const isOriginal = finding?.verdict.order === 'suspect-first' && finding.sources.length > 0;
  const fetch = async (): Promise<Comparison | null> => {
    const answer = await ask(null);
    return answer.ok && 'comparison' in answer.value ? answer.value.comparison : null;
  };
  useEffect(() => {
    let wanted = true;
    setCompared(null);
    if (isOriginal) void fetch().then((found) => wanted && setCompared(found));
    return () => {
      wanted = false;
    };
  }, [finding?.checkedAt, isOriginal]);
  const withRequest = async (
    work: (request: ReturnType<typeof evidenceRequest>) => Promise<PlainKey>,
  ) => {
    const comparison = compared ?? (await fetch());
    if (!comparison) return say(translator.t('compareNothingRead'));
    say(translator.t(await work(evidenceRequest(comparison, PLAIN_CHOICE, translator))));
  };
  return {
    compared,
    copySummary: () =>
      withRequest(async (request) =>
        (await evidence.copy(await evidence.summary(request))) ? 'copied' : 'copyRefused',
      ),
    save: () =>
      withRequest(async (request) => {
        await evidence.save(request);
        return 'evidenceSaved';
      }),
    async saveWithPicture() {
      // At once: the page is in front of the reader now.
      const shown = await picture();
      await withRequest(async (request) => {
        await evidence.save({ ...request, picture: shown });
        return shown === null ? 'evidenceNoPicture' : 'evidenceSaved';
      });
    },
  };
}
