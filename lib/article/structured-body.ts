import { foldLine, furnitureOfLines } from '../text/furniture';
import { PARAMETERS } from './parameters';
import type { Choice } from './choice';

/**
 * The text that structured data gives, when it agrees with the page and has much more of
 * it: a page that loads its text late, or hides it from Readability. Most pages give only
 * the lead there, and some another text, so it must hold what was read. Otherwise the
 * choice as it is.
 */
export function withStructuredBody(
  choice: readonly Choice[],
  body: string | null,
  title: string,
  root: Element,
): readonly Choice[] {
  if (body === null) return choice;
  const kept = choice.filter((item) => item.why === null);
  const read = kept.reduce((sum, { block }) => sum + block.text.length, 0);
  if (body.length < PARAMETERS.structuredGain * read || !agrees(kept, body)) return choice;
  const lines = body
    .split(/\n+/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
  const why = furnitureOfLines(lines, title === '' ? {} : { title });
  return lines.map((text, i) => ({
    block: { text, kind: 'paragraph', element: root, linked: 0, junk: null },
    why: why[i] ?? null,
  }));
}

function agrees(kept: readonly Choice[], body: string): boolean {
  const folded = ` ${foldLine(body)} `;
  const long = kept.filter(({ block }) => block.text.length >= PARAMETERS.longParagraph);
  const found = long.filter(({ block }) => folded.includes(` ${foldLine(block.text)} `));
  return found.length > 0 && found.length >= PARAMETERS.structuredAgreement * long.length;
}
