import type { Fact } from '../sketch/sketch';

/** The facts of one text by what they say, so that a fact of the other is held against its like alone. */
export class KnownFacts {
  private readonly byValue = new Map<string, Fact[]>();
  /** Names that are printed in different forms, each form once. */
  private readonly names: Fact[] = [];

  constructor(facts: readonly Fact[]) {
    for (const fact of facts) {
      const same = this.byValue.get(fact.value);
      if (!same) this.byValue.set(fact.value, [fact]);
      // Facts of one value and kind are one here.
      else if (!same.some(({ kind }) => kind === fact.kind)) same.push(fact);
      else continue;
      if (fact.kind === 'name') this.names.push(fact);
    }
  }

  /** A fact of this kind and value stands in the text. */
  has({ kind, value }: Fact): boolean {
    return this.ofValue(value).some((other) => other.kind === kind);
  }

  /** What may say the same as a fact: its value, and of a name every other, for forms differ. */
  likeOf(fact: Fact): readonly Fact[] {
    return fact.kind === 'name' ? this.names : this.ofValue(fact.value);
  }

  private ofValue(value: string): readonly Fact[] {
    return this.byValue.get(value) ?? [];
  }
}
