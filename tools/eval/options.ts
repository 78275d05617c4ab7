/** What every `eval` measurement is told beside its files. */
export interface EvalOptions {
  json: boolean;
  /** File for one prediction a line. */
  out?: string;
  /** direction only: leave the dates out. */
  textOnly?: boolean;
}
