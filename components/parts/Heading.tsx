import { createContext } from 'preact';
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';

/** How many headings stand above the first one of a view: none in the popup. */
export const HeadingBase = createContext(0);

const TAGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

interface HeadingProps {
  /** As if the view stood alone: 1 for its title. */
  level: 1 | 2 | 3;
  id?: string;
  class?: string;
  children: ComponentChildren;
}

/** A heading of a view that may stand inside another, one level or more further down. */
export function Heading({ level, ...rest }: HeadingProps) {
  const Tag = TAGS[Math.min(TAGS.length, level + useContext(HeadingBase)) - 1]!;
  return <Tag {...rest} />;
}
