import type { LineKind } from '../model/line-names';

/** A piece of a line, as the drawing of a story has it. */
export function StoryKey({ kind }: { kind: LineKind }) {
  return (
    <svg class="story-key" viewBox="0 0 36 10" aria-hidden="true">
      <path class={`story-line story-${kind}`} d="M1 5H35" />
    </svg>
  );
}
