import type { Finding } from '../../lib/check/finding';

/** Changes are told of what was copied, and of nothing else. */
export function tellsChanges({ reuse, verdict, spin }: Finding): boolean {
  return reuse || verdict.kind === 'update' || spin.changes.length > 0;
}

/** Credits are shown where there are some, and missed where a copy has none. */
export function creditsTell({ credits, reuse, verdict }: Finding): boolean {
  return credits.length > 0 || (reuse && verdict.kind !== 'syndicated');
}

/** True where the page is known to be the later of the two texts. */
export function isLater({ verdict }: Finding): boolean {
  return verdict.order === 'source-first' || verdict.kind === 'update';
}
