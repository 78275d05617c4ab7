/** A page in a driven browser, used as a reader does: by what things are and are called. */
import type { ElementHandle, Page } from 'puppeteer-core';
import { findNamed, type Role } from './find';
import { answerOf, perform, until, withLimit } from './patience';
import { plain, spelled, type Words } from './words';

export type { Role } from './find';

/**
 * Nothing here waits for an event of the protocol. Over BiDi, going to an extension page never
 * reports its arrival, and while a page is being left any question can be answered with an
 * error; so every question is asked until it is answered (patience.ts).
 */
export class DrivenPage {
  constructor(
    readonly page: Page,
    readonly url: string,
  ) {}

  /** Goes to the address and waits until its document stands there whole. */
  static async open(page: Page, url: string): Promise<DrivenPage> {
    const driven = new DrivenPage(page, url);
    await driven.go(url);
    return driven;
  }

  /** Leaves for another address and waits until its document stands there whole. */
  async go(url: string): Promise<void> {
    this.page.goto(url).catch(() => undefined); // what became of it is asked below
    await until(`${url} is open`, () =>
      this.page.evaluate(
        // A page may go on to another query by itself.
        (wanted) =>
          location.href.split(/[?#]/u)[0] === wanted && document.readyState === 'complete',
        url.split(/[?#]/u)[0] ?? url,
      ),
    );
  }

  /** What `work` answers in the page for values of JSON; it may run more than once. */
  ask<A extends unknown[], R>(work: (...values: A) => R, ...values: A): Promise<Awaited<R>> {
    // The runner of tools keeps the names of functions by a helper, which is not in the page.
    const expression = `(() => {
      const __name = (one) => one;
      return (${String(work)})(...${JSON.stringify(values)});
    })()`;
    return answerOf(
      `an answer from ${this.url}`,
      () => this.page.evaluate(expression) as Promise<Awaited<R>>,
    );
  }

  async text(): Promise<string> {
    return plain(await this.ask(() => document.body.innerText));
  }

  /** Waits until the page shows the words. */
  async shows(words: Words): Promise<void> {
    const wanted = plain(spelled(words));
    await until(`${this.url} shows “${wanted}”`, async () => (await this.text()).includes(wanted));
  }

  /** Waits until the page no longer shows the words. */
  async hides(words: Words): Promise<void> {
    const gone = plain(spelled(words));
    await until(`${this.url} hides “${gone}”`, async () => !(await this.text()).includes(gone));
  }

  /** A click of the browser's own input. */
  press(role: Role, name: Words): Promise<void> {
    return perform(`a click on the ${role} “${spelled(name)}” in ${this.url}`, async () => {
      // Nobody clicks on what stands behind another tab, and what stands there need not be drawn.
      await this.page.bringToFront();
      await (await this.find(role, name)).click();
    });
  }

  /**
   * Clicks a checkbox that is not ticked until it is. A click may miss it while the page moves, or be
   * said to have failed when it did not; and one click too many would take the tick away.
   */
  async tick(name: Words): Promise<void> {
    await perform(`a tick at “${spelled(name)}” in ${this.url}`, async () => {
      await this.page.bringToFront();
      const isTicked = async () =>
        (await this.find('checkbox', name)).evaluate((box) => (box as HTMLInputElement).checked);
      if (!(await isTicked())) await (await this.find('checkbox', name)).click();
      await until('the tick', isTicked, ARRIVAL_LIMIT);
    });
  }

  /** Goes by the tabulator to what is called so, as who has no pointer does, and presses a key. */
  async reach(name: Words, key: 'Enter' | 'Space'): Promise<void> {
    const wanted = plain(spelled(name));
    await perform(`${key} on “${wanted}” in ${this.url}`, async () => {
      await withLimit(() => this.page.bringToFront());
      const element = await until(`the focus on “${wanted}”`, async () => {
        await this.page.keyboard.press('Tab');
        if (plain(await this.ask(focused)) !== wanted) return null;
        const handle = await this.page.evaluateHandle(() => document.activeElement);
        return handle.asElement() as ElementHandle | null;
      });
      await received(element, () => this.page.keyboard.press(key));
    });
  }

  /** Keys of the browser's own input, into a field that is called so. */
  async write(name: Words, text: string): Promise<void> {
    const field = await this.field(name);
    await perform(`writing into “${spelled(name)}”`, () => field.type(text));
  }

  /** A long text, put in as a paste does; no key is pressed. */
  async paste(name: Words, text: string): Promise<void> {
    const field = await this.field(name);
    await perform(`pasting into “${spelled(name)}”`, () =>
      field.evaluate((element, words) => {
        (element as HTMLTextAreaElement).focus();
        (element as HTMLTextAreaElement).select();
        document.execCommand('insertText', false, words);
      }, text),
    );
  }

  /** Hands a file to the file input with this label. */
  async give(label: Words, file: string): Promise<void> {
    const wanted = plain(spelled(label));
    await perform(`a file for “${wanted}”`, async () => {
      const input = await until(`the file input “${wanted}”`, async () => {
        const handle = await this.page.evaluateHandle(
          (name) =>
            [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].find((element) =>
              [...(element.labels ?? [])].some((one) => one.textContent.trim() === name),
            ) ?? null,
          wanted,
        );
        return handle.asElement() as ElementHandle<HTMLInputElement> | null;
      });
      await input.uploadFile(file);
    });
  }

  close(): Promise<void> {
    return perform(`${this.url} is closed`, async () => {
      if (!this.page.isClosed()) await this.page.close();
    });
  }

  private find(role: Role, name: Words): Promise<ElementHandle> {
    const wanted = spelled(name);
    return until(`the ${role} “${wanted}” in ${this.url}`, () =>
      findNamed(this.page, role, wanted),
    );
  }

  private field(name: Words): Promise<ElementHandle> {
    const wanted = spelled(name);
    return until(`the field “${wanted}” in ${this.url}`, async () => {
      const box = await findNamed(this.page, 'textbox', wanted);
      return box ?? findNamed(this.page, 'searchbox', wanted);
    });
  }
}

/**
 * Lets `act` press an element and sees to it that the element was pressed, once. A browser may say
 * that it failed when it did not, and what was pressed twice is open and shut again; and while a
 * page moves a press may fall on what has come in between, which no browser calls an error.
 */
async function received(element: ElementHandle, act: () => Promise<void>): Promise<void> {
  await withLimit(() => element.evaluate(listen));
  let failure: unknown = null;
  try {
    // One that is never answered is asked about below, and made anew where it did not arrive.
    await withLimit(act);
  } catch (error) {
    failure = error;
  }
  const isPressed = async () => {
    try {
      return (await element.evaluate(wasPressed)) ? 'pressed' : null;
    } catch (error) {
      // The press has led away from the page, or closed it; else the error that it ended with counts.
      if (failure === null) return 'gone';
      throw error;
    }
  };
  await until('the press to arrive', isPressed, ARRIVAL_LIMIT).catch((error: unknown) => {
    throw failure ?? error;
  });
}

/** How long a press may be on its way (ms). */
const ARRIVAL_LIMIT = 3_000;

/** Both run in the page. */
function listen(element: Element): void {
  const noted = element as Element & { pressedByDrive?: boolean };
  noted.pressedByDrive = false;
  element.addEventListener('click', () => (noted.pressedByDrive = true), {
    once: true,
    capture: true,
  });
}

function wasPressed(element: Element): boolean {
  return (element as Element & { pressedByDrive?: boolean }).pressedByDrive === true;
}

/** What the element with the focus is called; runs in the page. */
function focused(): string {
  const element = document.activeElement;
  return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
}
