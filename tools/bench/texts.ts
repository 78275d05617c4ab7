import { fixturePairs } from '../eval/fixture-pairs';
import { randomOf } from './synthetic';

/** Characters of one text: a news article of middle length. */
const TEXT_LENGTH = 3_500;

/**
 * English news texts of about `megabytes` in all, made of the sentences of our own fixtures
 * in an order that the seed fixes.
 */
export function benchTexts(megabytes: number, seed = 1): string[] {
  const random = randomOf(seed);
  const paragraphs = fixturePairs()
    .flatMap(({ suspect, source }) => [suspect.text, source.text])
    .flatMap((text) => text.split(/\n+/))
    .filter((paragraph) => paragraph.length > 80);
  const texts: string[] = [];
  for (let length = 0; length < megabytes * 1e6; length += texts.at(-1)!.length) {
    let text = '';
    while (text.length < TEXT_LENGTH) {
      text += `${paragraphs[Math.floor(random() * paragraphs.length)]!}\n\n`;
    }
    texts.push(text);
  }
  return texts;
}
