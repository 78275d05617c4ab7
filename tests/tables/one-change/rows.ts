/** Sentences with one change each, "{before|after}", and what the change is. */
export interface Group {
  kind: string;
  /** Gravities, parted by "|", of which the only item has one; '' where nothing above wording may be told. */
  gravity: string;
  sentences: readonly string[];
}

export const group = (kind: string, gravity: string, ...sentences: string[]): Group => ({
  kind,
  gravity,
  sentences,
});

/** "a {before|after} b": the one side of it, without the gap that an empty half leaves. */
export function sideOf(sentence: string, side: 1 | 2): string {
  return sentence
    .replace(/\{([^|{}]*)\|([^|{}]*)\}/g, `$${String(side)}`)
    .replace(/ +/g, ' ')
    .replace(/ ([.,])/g, '$1')
    .trim();
}

/** All sentences of a group, one a paragraph, as source and as page. */
export function sidesOf({ sentences }: Group): [source: string, page: string] {
  const side = (which: 1 | 2): string =>
    sentences.map((sentence) => sideOf(sentence, which)).join('\n\n');
  return [side(1), side(2)];
}
