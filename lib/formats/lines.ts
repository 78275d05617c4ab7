export interface NumberedLine {
  /** From 1, empty lines counted. */
  number: number;
  /** Null for a line longer than the limit, of which nothing is kept. */
  text: string | null;
}

/**
 * The lines that are not empty, one at a time: at most a line and a chunk are held, and of a
 * line beyond `limit` UTF-16 units nothing at all.
 */
export async function* linesOf(
  chunks: AsyncIterable<string>,
  limit: number,
): AsyncGenerator<NumberedLine> {
  let rest: string[] = [];
  let length = 0;
  let number = 0;
  const hold = (part: string) => {
    length += part.length;
    // Parts are joined once: to append to one string again and again copies it again and again.
    if (length <= limit) rest.push(part);
    else rest = [];
  };
  const line = (): NumberedLine | null => {
    number += 1;
    const text = length > limit ? null : rest.join('');
    rest = [];
    length = 0;
    return text !== null && text.trim() === '' ? null : { number, text };
  };
  for await (const chunk of chunks) {
    const parts = chunk.split('\n');
    for (let index = 0; index < parts.length; index++) {
      hold(parts[index]!);
      if (index === parts.length - 1) continue;
      const ended = line();
      if (ended) yield ended;
    }
  }
  const last = line();
  if (last) yield last;
}
