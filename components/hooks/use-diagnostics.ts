import { useEffect, useRef, useState } from 'preact/hooks';
import type { CorpusManager } from '../../lib/check/corpus-manager';
import type { KeptLine } from '../../lib/platform/kept-log';
import type { SettingsProblem } from '../../lib/settings/settings';
import type { Versions } from '../model/diagnostics';
import { diagnosticsText } from '../model/diagnostics';
import { failureCode } from '../model/failures';

/** What the diagnostics are made of, besides the corpus. */
export interface DiagnosticsPort {
  versions: Versions;
  log: () => Promise<KeptLine[]>;
  /** Puts a text on the clipboard; false where the browser does not let it. */
  copy: (text: string) => Promise<boolean>;
}

export type DiagnosticsState =
  | { status: 'idle' }
  | { status: 'gathering'; share: number }
  | { status: 'shown'; text: string; copied: 'not-yet' | 'copied' | 'refused' };

export interface Diagnostics {
  state: DiagnosticsState;
  gather(): void;
  copy(): void;
}

interface Sources {
  port: DiagnosticsPort;
  corpus: Pick<CorpusManager, 'health'>;
  problems: readonly SettingsProblem[];
}

/** Diagnostics: gathered when asked for, shown, and copied only then. */
export function useDiagnostics({ port, corpus, problems }: Sources): Diagnostics {
  const [state, setState] = useState<DiagnosticsState>({ status: 'idle' });
  const abort = useRef(new AbortController());
  useEffect(() => () => abort.current.abort(), []);

  const gather = async () => {
    const tell = (share: number) => setState({ status: 'gathering', share });
    tell(0);
    const { versions } = port;
    const [found, log] = await Promise.all([
      corpus.health(tell, abort.current.signal).catch(failureCode),
      port.log().catch(() => []),
    ]);
    if (abort.current.signal.aborted) return;
    const text = diagnosticsText({ versions, corpus: found, problems, log });
    setState({ status: 'shown', text, copied: 'not-yet' });
  };
  const copy = async (text: string) => {
    const copied = (await port.copy(text)) ? 'copied' : 'refused';
    setState({ status: 'shown', text, copied });
  };
  return {
    state,
    gather: () => void gather(),
    copy: () => void (state.status === 'shown' && copy(state.text)),
  };
}
