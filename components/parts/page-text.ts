import { createContext } from 'preact';

/** The page's text, which the changes point into, and its language (BCP 47). */
export interface PageText {
  text: string;
  language: string;
}

export const PageTextContext = createContext<PageText>({ text: '', language: '' });
