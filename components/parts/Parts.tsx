import type { ComponentChildren } from 'preact';
import { toChildArray } from 'preact';

interface PartsProps {
  /** What it stands in: inside a line of words a span. */
  as?: 'p' | 'span';
  class?: string;
  role?: 'status';
  children: ComponentChildren;
}

/**
 * Short statements in a row, parted by dots. The stylesheet draws those, so that none hangs at the
 * end or the beginning of a line; what is not to be told is left out with its dot.
 */
export function Parts({ as: Tag = 'p', class: name, children, ...rest }: PartsProps) {
  const parts = toChildArray(children);
  if (parts.length === 0) return null;
  return (
    <Tag class={name === undefined ? 'parts' : `parts ${name}`} {...rest}>
      {parts.map((part, index) => (
        <span key={index}>{part}</span>
      ))}
    </Tag>
  );
}
