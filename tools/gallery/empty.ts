import { samplePackFile, sampleText } from '../demo/corpus';
import { STATE_LIMIT } from '../drive/patience';
import { pictureSample } from './samples';
import type { Sheet } from './sheet';

/** Sections of the desk that live from what the corpus holds. */
const SECTIONS = ['', '#/stories', '#/findings'];

/** Deletes all reports; what there is to see then, and with reports that came without a text. */
export async function pictureEmpty(sheet: Sheet): Promise<void> {
  await deleteEverything(sheet);
  for (const section of SECTIONS) {
    const page = await sheet.open(`options.html${section}`, 'page');
    await page.waitForLoadState('networkidle');
    await sheet.take(page, `empty${section.replace(/^#\//u, '-')}`, true);
    await page.close();
  }
  await pictureSample(sheet, 'spun', 'empty');
  await pictureChecked(sheet);
  await sheet.importFile(await samplePackFile(sheet.site));
  await pictureSample(sheet, 'spun', 'without-text');
}

async function deleteEverything(sheet: Sheet): Promise<void> {
  const page = await sheet.open('options.html', 'page');
  const part = page.locator('details', { hasText: sheet.words('deleteEverythingTitle') });
  await part.locator('summary').click();
  await part.locator('button').click();
  await part.locator('button.danger').waitFor({ timeout: STATE_LIMIT });
  await sheet.take(page, 'desk-asked');
  await part.locator('button.danger').click();
  await page.locator('.report').first().waitFor({ state: 'detached', timeout: STATE_LIMIT });
  await page.close();
}

async function pictureChecked(sheet: Sheet): Promise<void> {
  const page = await sheet.open('options.html#/check', 'page');
  await page.locator('form.check textarea').first().fill(sampleText(sheet.site, 'reprint'));
  await page.locator('form.check button.primary').first().click();
  await page
    .locator('.result, .trouble, form.check .error')
    .first()
    .waitFor({ timeout: STATE_LIMIT });
  await sheet.take(page, 'empty-checked', true);
  await page.close();
}
