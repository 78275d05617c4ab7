import { runtime } from '../../lib/platform/runtime';
import { sessionArea } from '../../lib/platform/storage';
import { tabs } from '../../lib/platform/tabs';
import { createErrands, deskFor, type Errand } from '../../lib/session/errands';

/** Errands, as this browser holds them. */
export const errands = () => createErrands(sessionArea, () => crypto.randomUUID());

/** Opens the desk with something to do. */
export async function openDesk(errand: Errand): Promise<void> {
  await tabs.open(runtime.url(deskFor(await errands().leave(errand))));
}
