import { useRef, useState } from 'preact/hooks';
import type { CorpusManager, ImportOutcome, ImportProgress } from '../../lib/check/corpus-manager';

export type ImportState =
  | { status: 'idle' }
  | { status: 'running'; progress: ImportProgress }
  | { status: 'done'; outcome: ImportOutcome }
  | { status: 'failed'; code: string };

export interface Import {
  state: ImportState;
  start(file: File): void;
  stop(): void;
}

/** One import at a time, with its progress; stopping keeps what was stored. */
export function useImport(importFile: CorpusManager['importFile']): Import {
  const [state, setState] = useState<ImportState>({ status: 'idle' });
  const abort = useRef<AbortController | null>(null);
  const run = async (file: File) => {
    abort.current = new AbortController();
    setState({ status: 'running', progress: { read: 0, size: file.size, reports: 0 } });
    const answer = await importFile(
      file,
      (progress) => setState({ status: 'running', progress }),
      abort.current.signal,
    );
    setState(
      answer.ok
        ? { status: 'done', outcome: answer.value }
        : { status: 'failed', code: answer.error.code },
    );
  };
  return { state, start: (file) => void run(file), stop: () => abort.current?.abort() };
}
