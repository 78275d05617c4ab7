import { useRef, useState } from 'preact/hooks';
import type {
  CorpusManager,
  ImportChoice,
  ImportOutcome,
  ImportProgress,
} from '../../lib/check/corpus-manager';

export type ImportState =
  | { status: 'idle' }
  | { status: 'running'; progress: ImportProgress }
  | { status: 'done'; outcome: ImportOutcome }
  /** It ended by a bug: what it stored cannot be told, only that it stays. */
  | { status: 'broken'; progress: ImportProgress };

export interface Import {
  state: ImportState;
  start(file: File, choice: ImportChoice): void;
  stop(): void;
}

/** One import at a time, with its progress; stopping keeps what was stored. */
export function useImport(importFile: CorpusManager['importFile']): Import {
  const [state, setState] = useState<ImportState>({ status: 'idle' });
  const running = useRef<AbortController | null>(null);
  const run = async (file: File, choice: ImportChoice) => {
    if (running.current) return;
    const abort = (running.current = new AbortController());
    let last: ImportProgress = { read: 0, size: file.size, reports: 0, line: 0 };
    const tell = (progress: ImportProgress) => {
      last = progress;
      setState({ status: 'running', progress });
    };
    tell(last);
    try {
      setState({ status: 'done', outcome: await importFile(file, choice, tell, abort.signal) });
    } catch {
      // An import answers with how it ended; what throws is a bug, and it has ended all the same.
      setState({ status: 'broken', progress: last });
    } finally {
      running.current = null;
    }
  };
  return {
    state,
    start: (file, choice) => void run(file, choice),
    stop: () => running.current?.abort(),
  };
}
