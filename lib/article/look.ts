import { tagOf } from './dom';

/** What is seen of one element; what its children inherit goes with it. */
export interface Look {
  /** Text that stands in the element itself is seen. */
  readonly shows: boolean;
  /** Something in the element may be seen. */
  readonly opens: boolean;
}

/** The look of an element inside one that opens; `above` is null at the top of the page. */
export type Judge<L extends Look> = (element: Element, above: L | null) => L;

/**
 * The page as a whole is hidden while it waits for its fonts or its scripts: what hides
 * everything says nothing of what a reader sees.
 */
export const isWholePage = (element: Element): boolean => /^(?:html|body)$/u.test(tagOf(element));
