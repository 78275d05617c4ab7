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
