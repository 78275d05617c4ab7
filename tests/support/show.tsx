import axe from 'axe-core';
import { render } from 'preact';
import type { ComponentChildren } from 'preact';
import { cdp } from 'vitest/browser';
import { mount } from '../../components/mount';
import type { CATALOGUES } from './translator';
import { aTranslator } from './translator';

/** Draws a view as the entry points do, in place of the last one. */
export function show(view: ComponentChildren, locale: keyof typeof CATALOGUES = 'en'): HTMLElement {
  const last = document.getElementById('app');
  if (last) {
    render(null, last);
    last.remove();
  }
  const root = document.createElement('div');
  root.id = 'app';
  document.body.append(root);
  mount(view, aTranslator(locale), 'Firsthand');
  return root;
}

/** Opens everything that opens, so that what is behind it is checked too. */
export function openAll(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

/** What axe finds in the view, in the light and in the dark scheme: nothing, one hopes. */
export async function faults(): Promise<string[]> {
  openAll();
  const found: string[] = [];
  for (const scheme of ['light', 'dark']) {
    await cdp().send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-color-scheme', value: scheme }],
    });
    const { violations } = await axe.run(document.getElementById('app')!.parentElement!, {
      // A fragment in a test page has no landmarks around it, and no second level to skip.
      rules: { region: { enabled: false } },
    });
    for (const { id, nodes } of violations) {
      found.push(...nodes.map(({ html }) => `${scheme}: ${id}: ${html.slice(0, 200)}`));
    }
  }
  return found;
}
