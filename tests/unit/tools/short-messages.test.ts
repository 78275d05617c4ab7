import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shortMessages } from '../../../tools/build/short-messages';

const FOLDER = join('public', '_locales');

interface Message {
  message: string;
  placeholders?: Record<string, { content: string }>;
}

/** What browsers make of a message: names by their placeholders, then numbers by their place. */
function told({ message, placeholders = {} }: Message): string {
  const contents = new Map(
    Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content]),
  );
  return message
    .replace(/\$(\w+)\$/gu, (found, name: string) => contents.get(name.toLowerCase()) ?? found)
    .replace(/\$(\d)/gu, '<$1>');
}

const tell = (catalogue: string) =>
  Object.entries(JSON.parse(catalogue) as Record<string, Message>).map(([key, message]) => [
    key,
    told(message),
  ]);

describe('a catalogue as it is shipped', () => {
  it.each(readdirSync(FOLDER))('says the same in %s, and is shorter', (locale) => {
    const written = readFileSync(join(FOLDER, locale, 'messages.json'), 'utf8');
    const shipped = shortMessages(written);
    expect(tell(shipped)).toEqual(tell(written));
    expect(shipped.length).toBeLessThan(written.length * 0.8);
    expect(shipped).not.toMatch(/"description"|"placeholders"/u);
  });

  it('keeps a name that a digit follows', () => {
    const placeholders = { count: { content: '$1' }, part: { content: '$2' } };
    const written = {
      a: { message: '$COUNT$0 of $PART$', placeholders, description: 'for people' },
    };
    expect(JSON.parse(shortMessages(JSON.stringify(written)))).toEqual({
      a: { message: '$COUNT$0 of $2', placeholders: { count: { content: '$1' } } },
    });
  });
});
