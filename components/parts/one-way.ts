import { createContext } from 'preact';

/**
 * True where the page is known to be the later text, so that its wording is a change. Where
 * it came first, or nobody knows, the two wordings only differ.
 */
export const OneWay = createContext(true);
