import type { NumberedLine } from './lines';

const QUOTE = 34;
const ESCAPE = 92;
const OPEN = new Set([91, 123]); // [ {
const CLOSE = new Set([93, 125]); // ] }
const NEWLINE = 10;

/**
 * The objects and lists of a text that holds them one after the other, or of the one list that
 * it is, each as its own text with the line where it begins: at most one of them and a chunk
 * are held, and of one beyond `limit` UTF-16 units nothing at all (null). Brackets are counted
 * outside of strings only; whether what stands between them is JSON, who parses it finds out.
 * O(n).
 */
export async function* jsonValues(
  chunks: AsyncIterable<string>,
  limit: number,
): AsyncGenerator<NumberedLine> {
  /** A list around all values is no value; known at the first character that is no space. */
  let base: 0 | 1 | null = null;
  let depth = 0;
  let [inString, escaped] = [false, false];
  let [line, startLine] = [1, 1];
  let held: string[] = [];
  let length = 0;
  const keep = (part: string) => {
    length += part.length;
    if (length <= limit) held.push(part);
    else held = [];
  };
  for await (const chunk of chunks) {
    let from = depth > (base ?? 0) ? 0 : -1;
    for (let at = 0; at < chunk.length; at++) {
      const unit = chunk.charCodeAt(at);
      if (unit === NEWLINE) line += 1;
      if (inString) {
        if (escaped) escaped = false;
        else if (unit === ESCAPE) escaped = true;
        else if (unit === QUOTE) inString = false;
        continue;
      }
      if (unit === QUOTE) {
        inString = true;
      } else if (OPEN.has(unit)) {
        if (base === null) base = unit === 91 ? 1 : 0;
        if (depth === base && !(depth === 0 && base === 1)) [from, startLine] = [at, line];
        depth += 1;
      } else if (CLOSE.has(unit) && depth > 0) {
        depth -= 1;
        if (depth !== base || from < 0) continue;
        keep(chunk.slice(from, at + 1));
        yield { number: startLine, text: length > limit ? null : held.join('') };
        [held, length, from] = [[], 0, -1];
      }
    }
    if (from >= 0) keep(chunk.slice(from));
  }
  // What is left open was cut off: told as what it is, not passed over.
  if (length > 0) yield { number: startLine, text: length > limit ? null : held.join('') };
}
