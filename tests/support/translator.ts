import { createTranslator } from '../../components/i18n/translator';
import type { GetMessage, Translator } from '../../components/i18n/translator';
import ar from '../../public/_locales/ar/messages.json';
import de from '../../public/_locales/de/messages.json';
import en from '../../public/_locales/en/messages.json';
import es from '../../public/_locales/es/messages.json';
import fr from '../../public/_locales/fr/messages.json';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

export type Catalogue = Record<string, Message>;

export const CATALOGUES = { en, de, es, fr, ar } as const satisfies Record<string, Catalogue>;

/** `browser.i18n.getMessage` over a catalogue: `$NAME$` → placeholder → substitution. */
export function getMessageOf(catalogue: Catalogue): GetMessage {
  return (key, values = []) => {
    const message = catalogue[key];
    if (!message) return '';
    return message.message.replace(/\$(\w+)\$/gu, (_, name: string) => {
      const content = message.placeholders?.[name.toLowerCase()]?.content ?? '';
      return values[Number(content.slice(1)) - 1] ?? '';
    });
  };
}

/** The translator a view gets in the browser, over our own catalogues. */
export function aTranslator(locale: keyof typeof CATALOGUES = 'en'): Translator {
  return createTranslator(getMessageOf(CATALOGUES[locale]));
}
