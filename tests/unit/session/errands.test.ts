import { describe, expect, it, vi } from 'vitest';
import type { ContextMenuClick } from '../../../lib/platform/context-menus';
import { createErrands, deskFor, errandIn, type Errand } from '../../../lib/session/errands';
import { errandOf, menuItems } from '../../../lib/session/menu-errands';
import { createMemoryArea } from '../../support/memory-area';

const LINK = 'https://kyst.example/quay';

const ERRANDS: Errand[] = [
  { do: 'save-tabs', window: 4 },
  { do: 'save', url: LINK, incognito: false },
  { do: 'check', url: LINK },
  { do: 'check-text', text: 'The quay was closed.' },
];

describe('an errand', () => {
  it.each(ERRANDS)('is taken as it was left ($do)', async (errand) => {
    const errands = createErrands(createMemoryArea(), () => 'one & two');
    const address = deskFor(await errands.leave(errand));
    const key = errandIn(new URL(address, 'https://desk.example/').search);
    expect(await errands.take(key!)).toEqual(errand);
  });

  it('is taken once: a desk that is reloaded asks for nothing', async () => {
    const errands = createErrands(createMemoryArea(), () => 'one');
    const key = await errands.leave(ERRANDS[0]!);
    await errands.take(key);
    expect(await errands.take(key)).toBeNull();
  });

  it('is none where an address names none, or another has made it up', async () => {
    expect(errandIn('')).toBeNull();
    expect(await createErrands(createMemoryArea(), () => 'one').take('else')).toBeNull();
  });
});

const click = (given: Partial<ContextMenuClick>): ContextMenuClick => ({
  id: 'check-link',
  tabId: 7,
  incognito: false,
  selection: '',
  link: LINK,
  isTopFrame: true,
  ...given,
});

function parts(selection: string | null = null) {
  return {
    selection: vi.fn(() => Promise.resolve(selection)),
    requestSite: vi.fn(() => Promise.resolve(true)),
  };
}

describe('the menu under the pointer', () => {
  it('has an entry for a selection, and two for a link', () => {
    const items = menuItems({ message: (key) => key });
    expect(items.map(({ id, on }) => [id, on])).toEqual([
      ['check-selection', 'selection'],
      ['check-link', 'link'],
      ['save-link', 'link'],
    ]);
  });

  it('takes the selection with its paragraphs where it may', async () => {
    const line = click({ id: 'check-selection', selection: 'One. Two.', link: null });
    expect(await errandOf(line, parts('One.\n\nTwo.'))).toEqual({
      do: 'check-text',
      text: 'One.\n\nTwo.',
    });
    expect(await errandOf(line, parts(null))).toEqual({ do: 'check-text', text: 'One. Two.' });
  });

  it('takes the selection of a frame as the browser gives it', async () => {
    const asked = parts('of the page');
    const inFrame = click({ id: 'check-selection', selection: 'of a frame', isTopFrame: false });
    expect(await errandOf(inFrame, asked)).toEqual({ do: 'check-text', text: 'of a frame' });
    expect(asked.selection).not.toHaveBeenCalled();
  });

  it('asks the browser for the site of a link, but for no private one', async () => {
    const asked = parts();
    expect(await errandOf(click({}), asked)).toEqual({ do: 'check', url: LINK });
    expect(asked.requestSite).toHaveBeenCalledExactlyOnceWith(LINK);
    await errandOf(click({ link: 'http://192.168.0.1/' }), asked);
    expect(asked.requestSite).toHaveBeenCalledOnce();
  });

  it('says whether a link to be saved stood in a private window', async () => {
    const save = click({ id: 'save-link', incognito: true });
    expect(await errandOf(save, parts())).toEqual({ do: 'save', url: LINK, incognito: true });
  });

  it('knows nothing of entries of another release', async () => {
    expect(await errandOf(click({ id: 'weigh-link' }), parts())).toBeNull();
  });
});
