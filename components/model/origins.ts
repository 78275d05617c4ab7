import type { PlainKey } from '../i18n/catalogue';

/** Where a report came from: anything but these words is a feed's address. */
export function originKey(origin: string): PlainKey {
  switch (origin) {
    case 'bundled':
      return 'originBundled';
    case 'captured':
      return 'originCaptured';
    case 'imported':
      return 'originImported';
    case 'read':
      return 'originRead';
    case 'followed':
      return 'originFollowed';
    default:
      return 'originFeed';
  }
}
