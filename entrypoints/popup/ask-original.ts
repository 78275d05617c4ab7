import type { OriginalLoader } from '../../components/hooks/use-load-original';
import { isPrivateAddress } from '../../lib/check/private-address';
import { err } from '../../lib/core/result';
import { permissions } from '../../lib/platform/permissions';

/** Loads an original for popup and options page: asks the reader first, then the site. */
export const askOriginal: OriginalLoader = async ({ id, url }, confirmed) => {
  if (url === null) return err('no-address');
  if (isPrivateAddress(url) && !confirmed) return err('private-address');
  await permissions.requestSite(url);
  // The reader of articles is large and seldom needed here.
  return (await import('./load-original')).load(id, { address: url, confirmed });
};
