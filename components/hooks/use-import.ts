import { useRef, useState } from 'preact/hooks';
import type {
  CorpusManager,
  ImportChoice,
  ImportProgress,
  ImportReport,
  Source,
} from '../../lib/check/corpus-manager';
import { paceOf, type Pace } from '../model/pace';

export type ImportState =
  | { status: 'idle' }
  | { status: 'running'; progress: ImportProgress; pace: Pace | null }
  | { status: 'done'; report: ImportReport }
  /** It ended by a bug: what it stored cannot be told, only that it stays. */
  | { status: 'broken'; progress: ImportProgress };

export interface Import {
  state: ImportState;
  start(files: readonly Source[], choice: ImportChoice): void;
  stop(): void;
}

/** One import at a time, with its progress; stopping keeps what was stored. */
export function useImport(importFiles: CorpusManager['importFiles']): Import {
  const [state, setState] = useState<ImportState>({ status: 'idle' });
  const running = useRef<AbortController | null>(null);
  const run = async (files: readonly Source[], choice: ImportChoice) => {
    if (running.current) return;
    const abort = (running.current = new AbortController());
    const size = files.reduce((sum, { blob }) => sum + blob.size, 0);
    const started = performance.now();
    let last: ImportProgress = { read: 0, size, reports: 0, file: 1, files: files.length, line: 0 };
    const tell = (progress: ImportProgress) => {
      last = progress;
      setState({
        status: 'running',
        progress,
        pace: paceOf(progress, performance.now() - started),
      });
    };
    tell(last);
    try {
      setState({ status: 'done', report: await importFiles(files, choice, tell, abort.signal) });
    } catch {
      // An import answers with how it ended; what throws is a bug, and it has ended all the same.
      setState({ status: 'broken', progress: last });
    } finally {
      running.current = null;
    }
  };
  return {
    state,
    start: (files, choice) => void run(files, choice),
    stop: () => running.current?.abort(),
  };
}
