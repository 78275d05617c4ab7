import type { Altered, Change } from './changes';

export const NOTHING_ALTERED: Altered = { meaning: 0, quotation: 0, fact: 0, attribution: 0 };

/** How many changes of each gravity that the reader is warned of; an update is none. O(changes). */
export function alteredOf(changes: readonly Change[]): Altered {
  const altered = { ...NOTHING_ALTERED };
  for (const { gravity, note } of changes) {
    if (note === 'update' || !(gravity in altered)) continue;
    altered[gravity as keyof Altered] += 1;
  }
  return altered;
}

/**
 * True where the page says something else than its source said: a changed meaning or
 * quotation, or a fact told against it for the same moment; who says it is such a fact.
 */
export function isFalsified(changes: readonly Change[]): boolean {
  const { meaning, quotation, fact } = alteredOf(changes);
  return meaning + quotation + fact > 0 || changes.some(({ kind }) => kind === 'speaker');
}
