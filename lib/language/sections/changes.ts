/** Words whose change between source and copy changes what is said. */
export interface Changes {
  negation: readonly string[];
  hedges: readonly string[];
  /** Pairs of opposites. */
  opposites: readonly (readonly [string, string])[];
  quantity: readonly string[];
  comparison: readonly string[];
  time: readonly string[];
  cause: readonly string[];
  allegation: readonly string[];
}
