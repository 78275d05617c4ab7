import type { Change } from '../../../lib/spin/changes';
import type { Spin } from '../../../lib/spin/spin';

/** One thing that a finding says was changed. */
export type Told = Pick<Change, 'gravity' | 'kind' | 'from' | 'to' | 'suspect' | 'source'>;

/** All that is told. */
export function toldBy(spin: Spin): Told[] {
  return spin.changes;
}
