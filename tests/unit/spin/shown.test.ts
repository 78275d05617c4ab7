import { describe, expect, it } from 'vitest';
import { shownText } from '../../../lib/spin/shown';
import { sketched } from './compare';

/** What is shown of the text from the first to the last of its words that are named. */
function shown(text: string, first: string, last = first): string {
  const read = sketched(text);
  const { starts, ends } = read.offsets;
  const word = (token: number): string => read.text.slice(starts[token], ends[token]);
  const words = Array.from(starts.keys(), word);
  return shownText(read, [words.indexOf(first), words.lastIndexOf(last) + 1]);
}

describe('what is shown of a stretch of words', () => {
  it.each([
    ['"[The council] has never said so."', 'The', 'has', '[The council] has'],
    ['The quay (10 miles off) was shut.', 'The', 'off', 'The quay (10 miles off)'],
    ['The quay (10 miles off) was shut.', '10', 'shut', '(10 miles off) was shut'],
    ['He left. “We know,” she said. He sat.', 'We', 'said', '“We know,” she said'],
    ['He left. "We know," she said. He sat.', 'We', 'said', '"We know," she said'],
    ['Er ging. „Ja, so ist es“, sagte sie.', 'Ja', 'sagte', '„Ja, so ist es“, sagte'],
    ['Elle dit « non merci » hier.', 'dit', 'merci', 'dit « non merci'],
  ])('%s: has both halves of a mark that stands beside it', (text, first, last, expected) => {
    expect(shown(text, first, last)).toBe(expected);
  });

  it.each([
    ['He left (on foot) at dusk.', 'on', 'foot', 'on foot'],
    ['"We know," she said.', 'We', 'know', 'We know'],
    ['It (the quay) and (the old pier) are shut.', 'quay', 'old', 'quay) and (the old'],
  ])('%s: is left as it is where no half of it is missing beside it', (text, ...rest) => {
    const [first, last, expected] = rest;
    expect(shown(text, first, last)).toBe(expected);
  });

  it('has the sign behind a figure', () => {
    expect(shown('It rose by 12% in May.', '12')).toBe('12%');
    expect(shown('It rose by 12 in May.', '12')).toBe('12');
  });
});
