import { lazily } from '../core/lazy';
import type { Fact } from '../sketch/sketch';
import { keysOfName } from './values/names';

/** Up to so many names it is quicker to look at each than to look them up. */
const FEW_NAMES = 6;

/** The facts of one text by what they say, so that a fact of the other is held against its like alone. */
export class KnownFacts {
  private readonly byValue = new Map<string, Fact[]>();
  /** Names that are printed in different forms, each form once. */
  private readonly names: Fact[] = [];
  private readonly namesByKey = lazily(() => this.indexNames());

  constructor(
    facts: readonly Fact[],
    private readonly language: string,
  ) {
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

  /** What may say the same as a fact, and maybe more: its value, and of a name other forms of it. */
  likeOf(fact: Fact): Iterable<Fact> {
    if (fact.kind !== 'name') return this.ofValue(fact.value);
    if (this.names.length <= FEW_NAMES) return this.names;
    const { asked } = keysOfName(fact.value, this.language);
    return new Set(asked.flatMap((key) => this.namesByKey().get(key) ?? []));
  }

  private indexNames(): ReadonlyMap<string, readonly Fact[]> {
    const index = new Map<string, Fact[]>();
    for (const name of this.names)
      for (const key of new Set(keysOfName(name.value, this.language).held)) {
        const list = index.get(key);
        if (list) list.push(name);
        else index.set(key, [name]);
      }
    return index;
  }

  private ofValue(value: string): readonly Fact[] {
    return this.byValue.get(value) ?? [];
  }
}
