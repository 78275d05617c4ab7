import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import type { Side } from '../model/compare';
import { spokenIn } from '../model/languages';

/** The language of each side's text (BCP 47), for whatever is quoted of it; empty: not known. */
export const SideLanguages = createContext<Readonly<Record<Side, string>>>({ here: '', there: '' });

interface QuotedProps {
  /** BCP 47. */
  language: string | undefined;
  class?: string;
  id?: string;
  title?: string;
  children: ComponentChildren;
}

/**
 * What an outlet wrote, in its own direction and, where that is known, its own language: read
 * aloud in the reader's it would be noise.
 */
export function Quoted({ language, ...rest }: QuotedProps) {
  return <bdi lang={spokenIn(language)} {...rest} />;
}
