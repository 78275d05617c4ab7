import type { ChangeKind } from '../changes';

/** What a difference on a scale of the lists is told as. */
export const KIND_OF: Readonly<Record<string, ChangeKind>> = {
  negation: 'negation',
  ability: 'negation',
  certainty: 'certainty',
  allegation: 'allegation',
  quantity: 'quantity-word',
  comparison: 'comparison',
  time: 'time-order',
  cause: 'cause',
  side: 'for-against',
  share: 'points',
};

/** The scales, on each of which wordings of two groups are set against each other. */
export const SCALES = Object.entries(KIND_OF);

/** Groups whose coming or going alone changes what is said, by scale. */
export const TELLS_ALONE: Readonly<Record<string, readonly string[]>> = {
  certainty: ['open'],
  ability: ['unable'],
  allegation: ['alleged'],
  quantity: [
    'all',
    'most',
    'many',
    'some',
    'few',
    'none',
    'always',
    'often',
    'sometimes',
    'seldom',
  ],
  comparison: ['more', 'less'],
};

/** Scales of which the one may stand where the other did: "after" for "because". */
export const ACROSS: readonly (readonly [string, string, ChangeKind])[] = [
  ['time', 'cause', 'cause'],
  ['allegation', 'certainty', 'certainty'],
  ['ability', 'certainty', 'certainty'],
];
