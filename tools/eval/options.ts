/** What every `eval` measurement is told beside its files. */
export interface EvalOptions {
  json: boolean;
  /** File for one prediction a line. */
  out?: string;
  /** changes and harmless: the kinds to make, all where absent; retrieval: `places`. */
  only?: readonly string[];
  /** direction only: leave the dates out. */
  textOnly?: boolean;
  /** pairs only: judge each data set by models that have not seen it, too. */
  leftOut?: boolean;
  /** same-story only: so many reports of each collection of the corpus are held against the others, too. */
  sample?: number;
  /** same-story only: another seed, another sample. */
  seed?: string;
}
