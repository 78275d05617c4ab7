import { useState } from 'preact/hooks';
import type { Result } from '../../lib/core/result';
import type { TeamChoice } from '../../lib/settings/team-choice';

/** What can go wrong with a test, beside what has a failure code. */
type Refused = 'no-access' | 'bad-address';

/** The choice of a team's corpus, and a question to it. */
export interface TeamPort {
  /** As it was when the page opened. */
  first: TeamChoice | null;
  isKept: 'on-disk' | 'while-running';
  /** Asks how many reports it holds, and before that for the leave to ask; only inside a click. */
  test(choice: TeamChoice): Promise<Result<number, string>>;
  save(choice: TeamChoice): Promise<void>;
  forget(): Promise<void>;
}

export type TeamTest =
  | { status: 'none' }
  | { status: 'asking' }
  | { status: 'answers'; reports: number }
  | { status: Refused }
  | { status: 'failed'; code: string };

export interface TeamControl {
  chosen: TeamChoice | null;
  isKept: TeamPort['isKept'];
  test: TeamTest;
  ask(choice: TeamChoice): void;
  /** Asks, and keeps the choice where an answer comes. */
  switchOn(choice: TeamChoice): void;
  switchOff(): void;
}

/** Whether a team's corpus is asked, and what came of the last test of it. */
export function useTeam(port: TeamPort): TeamControl {
  const [chosen, setChosen] = useState(port.first);
  const [test, setTest] = useState<TeamTest>({ status: 'none' });
  const ask = async (choice: TeamChoice): Promise<boolean> => {
    const asking = port.test(choice);
    setTest({ status: 'asking' });
    const answer = await asking;
    setTest(answer.ok ? { status: 'answers', reports: answer.value } : refusal(answer.error.code));
    return answer.ok;
  };
  const switchOn = async (choice: TeamChoice) => {
    if (!(await ask(choice))) return;
    await port.save(choice);
    setChosen(choice);
  };
  const switchOff = async () => {
    await port.forget();
    setChosen(null);
    setTest({ status: 'none' });
  };
  return {
    chosen,
    isKept: port.isKept,
    test,
    ask: (choice) => void ask(choice),
    switchOn: (choice) => void switchOn(choice),
    switchOff: () => void switchOff(),
  };
}

function refusal(code: string): TeamTest {
  return code === 'no-access' || code === 'bad-address'
    ? { status: code }
    : { status: 'failed', code };
}
