/** The message catalogues as they are shipped: what only people read left out. */
import { readFileSync } from 'node:fs';

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** A placeholder by name, unless a digit follows that would be read with the one put in. */
const NAMED = /\$(\w+)\$(?!\d)/gu;

/**
 * The text of a catalogue (messages.json) with `$NAME$` replaced by what stands for it (`$1`), without
 * descriptions and spaces: browsers read the same from it, and it is a third shorter.
 */
export function shortMessages(catalogue: string): string {
  const messages = JSON.parse(catalogue) as Record<string, Message>;
  const short = Object.entries(messages).map(([key, message]) => [key, shortMessage(message)]);
  return JSON.stringify(Object.fromEntries(short));
}

function shortMessage({ message, placeholders = {} }: Message): Message {
  const contents = new Map(
    Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]),
  );
  const left: Message['placeholders'] = {};
  const text = message.replace(NAMED, (found, name: string) => {
    return contents.get(name.toLowerCase()) ?? found;
  });
  for (const [name, placeholder] of Object.entries(placeholders)) {
    if (text.toLowerCase().includes(`$${name.toLowerCase()}$`)) left[name] = placeholder;
  }
  return Object.keys(left).length > 0 ? { message: text, placeholders: left } : { message: text };
}

interface Asset {
  relativeDest: string;
  absoluteSrc?: string;
  contents?: string;
}

/** Puts the short catalogue in the place of each that would be copied. */
export function shortenCatalogues(files: Asset[]): void {
  for (const [at, { relativeDest, absoluteSrc }] of files.entries()) {
    if (absoluteSrc === undefined || !relativeDest.endsWith('messages.json')) continue;
    files[at] = { relativeDest, contents: shortMessages(readFileSync(absoluteSrc, 'utf8')) };
  }
}
