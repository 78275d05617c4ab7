import { tabs } from '../../lib/platform/tabs';

/** The tab in front, or the one that an extension page names: popup.html?tab=7. */
export async function tabOfView(): Promise<number | null> {
  const named = new URLSearchParams(location.search).get('tab');
  return named === null ? ((await tabs.active())?.id ?? null) : Number(named);
}
