/** What the icon itself tells, each by a shape of its own (tools/icons.ts draws them). */
export const ICON_STATES = [
  'idle',
  'off',
  'checking',
  'nothing',
  'match',
  'altered',
  'reused',
] as const;

export type IconState = (typeof ICON_STATES)[number];
