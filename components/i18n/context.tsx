import { createContext } from 'preact';
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translator } from './translator';

const TranslatorContext = createContext<Translator | null>(null);

interface TranslatorProviderProps {
  translator: Translator;
  children: ComponentChildren;
}

/** Gives every component below the reader's language. */
export function TranslatorProvider({ translator, children }: TranslatorProviderProps) {
  return <TranslatorContext.Provider value={translator}>{children}</TranslatorContext.Provider>;
}

/** The translator of the view; a component outside a provider is a bug. */
export function useTranslator(): Translator {
  const translator = useContext(TranslatorContext);
  if (!translator) throw new Error('Firsthand: no translator above this component');
  return translator;
}
