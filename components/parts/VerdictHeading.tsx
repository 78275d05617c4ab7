import type { VerdictSummary } from '../model/verdict';
import { Icon } from './Icon';

/** The verdict: in words, with its sign; its colour only repeats what the words say. */
export function VerdictHeading({ summary }: { summary: VerdictSummary }) {
  return (
    <div class={`verdict tone-${summary.tone}`}>
      <span class="verdict-sign">
        <Icon name={summary.icon} />
      </span>
      <h1>{summary.title}</h1>
      <p>{summary.sentence}</p>
    </div>
  );
}
