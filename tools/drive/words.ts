/** What Firsthand says, from its own catalogue: who drives it follows its wording. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createTranslator } from '../../components/i18n/translator';
import type { MessageKey } from '../../components/i18n/catalogue';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** Words on the screen: as they stand, or a message of the catalogue with its values. */
export type Words = string | { key: MessageKey; values?: Record<string, string> };

export const say = (key: MessageKey, values?: Record<string, string>): Words =>
  values === undefined ? { key } : { key, values };

const catalogue = JSON.parse(
  readFileSync(resolve('public', '_locales', 'en', 'messages.json'), 'utf8'),
) as Record<string, Message>;

/** English, as the interface has it. */
export const translator = createTranslator((key, values = []) => {
  const message = catalogue[key];
  if (!message) return '';
  return message.message.replace(/\$(\w+)\$/gu, (_, name: string) => {
    const content = message.placeholders?.[name.toLowerCase()]?.content ?? '';
    return values[Number(content.slice(1)) - 1] ?? '';
  });
});

/** The words as the English interface has them. Throws for a key that no catalogue has. */
export function spelled(words: Words): string {
  if (typeof words === 'string') return words;
  const text = translator.lookUp(words.key, words.values);
  if (text === '') throw new Error(`the catalogue has no message ${words.key}`);
  return text;
}

/** Without the marks that isolate a writing direction, and with single spaces. */
export function plain(text: string): string {
  return text
    .replace(/[\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
