import type { HarmlessKind } from './edits';
import { MARKS } from './marks';
import { NAMES } from './names';
import { PROSE } from './prose';
import { VALUES } from './values';

/** Every kind of harmless edit. */
export const HARMLESS_KINDS: readonly HarmlessKind[] = [...VALUES, ...NAMES, ...MARKS, ...PROSE];
