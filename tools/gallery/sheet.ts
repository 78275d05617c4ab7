import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import type { ExtensionBrowser } from '../demo/chromium';
import type { Site } from '../demo/site-pages';
import { STATE_LIMIT } from '../drive/patience';
import type { Variant } from './variants';

export const FOLDER = resolve('out', 'gallery');

export interface Picture {
  variant: string;
  state: string;
  file: string;
}

/** Pages of ours stand at an address of the extension. */
const OURS = 'chrome-extension:';

/** The pictures of one variant, and what is at fault in the states that were pictured. */
export class Sheet {
  readonly pictures: Picture[] = [];
  /** What axe finds, and what is wider than its window or scrolls where it should not. */
  readonly faults: string[] = [];

  constructor(
    readonly browser: ExtensionBrowser,
    readonly variant: Variant,
    readonly site: Site,
  ) {}

  /** A page of ours as the variant shows it. */
  async open(path: string, kind: 'popup' | 'page'): Promise<Page> {
    const { popup, wide, low, scheme, forced } = this.variant;
    const page = await this.browser.context.newPage();
    await page.setViewportSize({
      width: kind === 'popup' ? popup : wide,
      height: kind === 'popup' ? (low?.popup ?? 600) : (low?.page ?? 850),
    });
    await page.emulateMedia({
      colorScheme: scheme,
      forcedColors: forced ? 'active' : 'none',
      reducedMotion: forced ? 'reduce' : 'no-preference',
    });
    await page.goto(this.browser.url(path));
    return page;
  }

  async openPopup(tabId: number): Promise<Page> {
    const popup = await this.open(`popup.html?tab=${tabId}`, 'popup');
    await popup.locator('h1').first().waitFor({ timeout: STATE_LIMIT });
    // A front page is read only now, because it was clicked.
    await popup.locator('.progress').waitFor({ state: 'detached', timeout: STATE_LIMIT });
    return popup;
  }

  /** Reports into the corpus, in whatever language the page speaks. */
  async importFile(file: string): Promise<void> {
    const options = await this.browser.open('options.html');
    await options.locator('input[type=file][multiple]:not([webkitdirectory])').setInputFiles(file);
    await options.getByText(this.words('importFinished')).first().waitFor({ timeout: STATE_LIMIT });
    await options.close();
  }

  /** The words of a message in the variant's language. */
  words(key: string): string {
    const file = resolve('public', '_locales', this.variant.locale, 'messages.json');
    const catalogue = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
    return catalogue[key]!.message;
  }

  /** Chooses what stands in the popup's menu under a message. */
  async inMenu(popup: Page, key: string): Promise<void> {
    await popup.locator('.masthead .menu summary').click();
    await popup
      .locator('.masthead .menu button', { hasText: this.words(key) })
      .first()
      .click();
  }

  async take(page: Page, state: string, fullPage = false): Promise<void> {
    const file = `${this.variant.name}--${state}.png`;
    await page.screenshot({ path: join(FOLDER, file), fullPage });
    this.pictures.push({ variant: this.variant.name, state, file });
    if (!page.url().startsWith(OURS)) return;
    const faults = [...(await axeFaults(page)), ...(await overflows(page, state))];
    this.faults.push(...faults.map((fault) => `${this.variant.name} ${state}: ${fault}`));
  }
}

async function axeFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
  );
}

/** A popup that was just opened needs no scrolling; no page is wider than its window. */
async function overflows(page: Page, state: string): Promise<string[]> {
  const [across, down] = await page.evaluate(() => {
    const root = document.documentElement;
    const main = document.querySelector('.popup main');
    return [
      root.scrollWidth - root.clientWidth,
      main === null || innerHeight < 600 ? 0 : main.scrollHeight - main.clientHeight,
    ] as const;
  });
  return [
    across > 0 ? [`wider than the window by ${across} px`] : [],
    /^popup-[^.]+$/u.test(state) && down > 0 ? [`scrolls by ${down} px`] : [],
  ].flat();
}
