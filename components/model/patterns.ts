/** Tells a typed line from a site: lib/settings/site-pattern, handed in by the entry point. */
export type PatternParser<P extends string> = (typed: string) => P | null;

/** The sites of a list typed one a line, and the lines that name none. */
export function patternsOf<P extends string>(
  typed: string,
  parse: PatternParser<P>,
): { patterns: P[]; bad: string[] } {
  const patterns = new Set<P>();
  const bad: string[] = [];
  for (const line of typed.split('\n').map((each) => each.trim())) {
    if (line === '') continue;
    const pattern = parse(line);
    if (pattern === null) bad.push(line);
    else patterns.add(pattern);
  }
  return { patterns: [...patterns], bad };
}
