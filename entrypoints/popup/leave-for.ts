import { tabs } from '../../lib/platform/tabs';

/** Opens an address in a tab; the popup, which would stand in front of it, goes. */
export async function leaveFor(address: string): Promise<void> {
  await tabs.open(address);
  window.close();
}
