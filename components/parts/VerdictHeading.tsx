import type { VerdictSummary } from '../model/verdict';
import { Heading } from './Heading';
import { Icon } from './Icon';

interface VerdictHeadingProps {
  summary: VerdictSummary;
  /** The worst that was changed, in one sentence; left out where nothing was compared. */
  worst?: string | undefined;
}

/** The verdict: in words, with its sign; its colour only repeats what the words say. */
export function VerdictHeading({ summary, worst }: VerdictHeadingProps) {
  return (
    <div class={`verdict tone-${summary.tone}`}>
      <span class="verdict-sign">
        <Icon name={summary.icon} />
      </span>
      <Heading level={1} class="verdict-title">
        {summary.title}
      </Heading>
      <p>{summary.sentence}</p>
      {worst !== undefined && <p class="worst">{worst}</p>}
    </div>
  );
}
