import type { PlainKey } from '../i18n/catalogue';
import type { RowKind } from './compare';

/** How two sentences belong together, by the line between them. */
export const ROW_NAMES: Record<RowKind, PlainKey> = {
  verbatim: 'rowVerbatim',
  edited: 'rowEdited',
  substituted: 'rowSubstituted',
  rewritten: 'rowRewritten',
  quotation: 'rowQuotation',
  moved: 'rowMoved',
  'only-here': 'rowOnlyHere',
  'only-there': 'rowOnlyThere',
};

/** What a line of a story says; `absent`: a house is named of which no report is there. */
export const LINE_KINDS = ['reuse', 'version', 'shared', 'credit', 'absent'] as const;

export type LineKind = (typeof LINE_KINDS)[number];

export const LINE_NAMES: Record<LineKind, PlainKey> = {
  reuse: 'storyLineReuse',
  version: 'storyLineVersion',
  shared: 'storyLineShared',
  credit: 'storyLineCredit',
  absent: 'storyLineAbsent',
};
