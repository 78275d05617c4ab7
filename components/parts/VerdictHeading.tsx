import type { VerdictSummary } from '../model/verdict';
import { Heading } from './Heading';
import { Icon } from './Icon';

/** The verdict: in words, with its sign; its colour only repeats what the words say. */
export function VerdictHeading({ summary }: { summary: VerdictSummary }) {
  return (
    <div class={`verdict tone-${summary.tone}`}>
      <span class="verdict-sign">
        <Icon name={summary.icon} />
      </span>
      <Heading level={1} class="verdict-title">
        {summary.title}
      </Heading>
      <p>{summary.sentence}</p>
    </div>
  );
}
