import type { VerdictKind } from '../../lib/verdict/verdict';
import type { PlainKey } from '../i18n/catalogue';

/** What one report is to the page, in a word or two. */
export const KIND_LABEL: Record<VerdictKind, PlainKey> = {
  'same-report': 'kindSameReport',
  update: 'kindUpdate',
  syndicated: 'kindSyndicated',
  reprint: 'kindReprint',
  spun: 'kindSpun',
  rewrite: 'kindRewrite',
  partial: 'kindParts',
  mosaic: 'kindParts',
  'common-source': 'kindCommonSource',
  'same-story': 'kindSameStory',
  'no-match': 'kindNoReuse',
  'not-checked': 'kindNoReuse',
};
