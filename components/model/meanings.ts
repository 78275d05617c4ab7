import type { IconState } from '../../lib/platform/icon-state';
import type { VerdictKind } from '../../lib/verdict/verdict';
import type { PlainKey } from '../i18n/catalogue';
import type { GroupKind } from './changes';

/** What each verdict means, in a sentence or two. */
export const VERDICT_MEANINGS: Record<Exclude<VerdictKind, 'not-checked'>, PlainKey> = {
  syndicated: 'meansSyndicated',
  reprint: 'meansReprint',
  spun: 'meansSpun',
  rewrite: 'meansRewrite',
  partial: 'meansPartial',
  mosaic: 'meansMosaic',
  'common-source': 'meansCommonSource',
  'same-story': 'meansSameStory',
  'same-report': 'meansSameReport',
  update: 'meansUpdate',
  'no-match': 'meansNoMatch',
};

/** The verdicts by their shortest titles, for the legend. */
export const VERDICT_TITLES: Record<Exclude<VerdictKind, 'not-checked'>, PlainKey> = {
  syndicated: 'verdictSyndicated',
  reprint: 'verdictReprint',
  spun: 'verdictSpun',
  rewrite: 'verdictRewrite',
  partial: 'verdictPartial',
  mosaic: 'verdictMosaic',
  'common-source': 'verdictCommonSource',
  'same-story': 'verdictSameStory',
  'same-report': 'verdictSameReport',
  update: 'verdictUpdate',
  'no-match': 'verdictNoMatch',
};

/** What each group of changes holds. */
export const GROUP_MEANINGS: Record<GroupKind, PlainKey> = {
  meaning: 'meansMeaning',
  quotation: 'meansQuotation',
  fact: 'meansFact',
  attribution: 'meansAttribution',
  denial: 'meansDenial',
  loading: 'meansLoading',
  content: 'meansContent',
  wording: 'meansWording',
  style: 'meansStyle',
};

/** What the shape of the icon tells. */
export const ICON_MEANINGS: Record<IconState, PlainKey> = {
  idle: 'iconIdle',
  off: 'iconOff',
  checking: 'iconChecking',
  nothing: 'iconNothing',
  match: 'iconMatch',
  altered: 'iconAltered',
  reused: 'iconReused',
};

/** What the sign on the icon tells. */
export const BADGE_MEANINGS: readonly (readonly [sign: string, key: PlainKey])[] = [
  ['!', 'badgeAltered'],
  ['=', 'badgeSame'],
  ['≈', 'badgeOtherWords'],
  ['+', 'badgeParts'],
  ['•', 'badgeDot'],
];
