/** The part of `minhash` 0.0.9 that is used; it comes without types. */
declare module 'minhash' {
  export class Minhash {
    update(item: string): void;
    jaccard(other: Minhash): number;
  }
}
