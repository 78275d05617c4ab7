/** Finds an element by what it is and is called. */
import type { ElementHandle, Page } from 'puppeteer-core';

export type Role = 'button' | 'link' | 'radio' | 'checkbox' | 'textbox' | 'searchbox' | 'region';

/** How long the browser may think about its tree of names (ms). */
const TREE_LIMIT = 4_000;

/** What has a role without being given one; enough for the views of ours. */
const MARKUP: Readonly<Record<Role, string>> = {
  button: 'button, summary, input[type=button], input[type=submit]',
  link: 'a[href]',
  radio: 'input[type=radio]',
  checkbox: 'input[type=checkbox]',
  textbox: 'input:not([type]), input[type=text], input[type=url], input[type=email], textarea',
  searchbox: 'input[type=search]',
  region: 'section[aria-label], section[aria-labelledby]',
};

/**
 * The first element of that role and name; null for none. The browser's own tree of names is
 * asked first. Chromium sometimes never answers for a page that was opened before its tree
 * was made; the same is then read from the markup.
 */
export async function findNamed(
  page: Page,
  role: Role,
  name: string,
): Promise<ElementHandle | null> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<'silent'>((resolve) => {
    timer = setTimeout(() => resolve('silent'), TREE_LIMIT);
  });
  const byTree = page.$(`::-p-aria(${escaped(name)}[role="${role}"])`);
  byTree.catch(() => undefined); // an error that comes after the silence is nobody's
  try {
    const found = await Promise.race([byTree, silence]);
    if (found !== 'silent') return found;
  } finally {
    clearTimeout(timer);
  }
  const handle = await page.evaluateHandle(namedInMarkup, MARKUP[role], role, name);
  return handle.asElement() as ElementHandle | null;
}

/** A name inside a selector of puppeteer's. */
function escaped(name: string): string {
  return name.replace(/[\\()[\]"']/gu, '\\$&');
}

/** Runs in the page. */
function namedInMarkup(selector: string, role: string, name: string): Element | null {
  const all = document.querySelectorAll(`${selector}, [role="${role}"]`);
  return (
    [...all].find((element) => {
      if (!element.checkVisibility()) return false;
      const labels = (element as HTMLInputElement).labels ?? [];
      const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
      const named = ids
        .map((id) => document.getElementById(id))
        .map((each) => each?.getAttribute('aria-label') ?? each?.textContent ?? '');
      const texts = [
        named.join(' '),
        element.getAttribute('aria-label'),
        ...Array.from(labels, (label) => label.textContent),
        element.textContent,
      ];
      const first = texts.find((text) => typeof text === 'string' && text.trim() !== '') ?? '';
      return first.replace(/\s+/gu, ' ').trim() === name;
    }) ?? null
  );
}
