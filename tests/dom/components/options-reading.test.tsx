import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { aCorpus } from '../../support/fake-corpus';
import {
  aReadingManager,
  aSettingsPort,
  at,
  changeSettings,
  showOptions as options,
} from '../../support/options-page';
import { faults } from '../../support/show';

beforeEach(() => {
  vi.clearAllMocks();
  at('settings');
});

const OFF = DEFAULT_SETTINGS.reading;
const reading = () => page.getByRole('region', { name: 'What I read' });

/** The desk of somebody who has chosen to remember, and has read so many articles. */
function reader(count: number) {
  const port = aSettingsPort();
  const settings = {
    ...port,
    first: { settings: { ...DEFAULT_SETTINGS, reading: { ...OFF, on: true } }, problems: [] },
  };
  const memory = aReadingManager(count);
  options(aCorpus(), 'en', { settings, reading: memory });
  return memory;
}

describe('what I read', () => {
  it('is off until it is chosen, and says plainly what it is', async () => {
    options();
    await expect.element(reading().getByText(/This is a reading history/u)).toBeVisible();
    expect(reading().getByLabelText('Pause').query()).toBeNull();
    await reading()
      .getByRole('checkbox', { name: /Remember what I read/u })
      .click();
    await expect
      .poll(() => changeSettings)
      .toHaveBeenCalledExactlyOnceWith({ reading: { ...OFF, on: true } });
    await expect.element(reading().getByLabelText('Pause')).toBeVisible();
  });

  it('is kept for as long and as much as the reader says', async () => {
    reader(0);
    await reading().getByLabelText('Forget after').selectOptions('7 days');
    await reading().getByLabelText('Keep at most').selectOptions('No limit');
    await expect
      .poll(() => changeSettings)
      .toHaveBeenLastCalledWith({
        reading: { ...OFF, on: true, days: 7, reports: null },
      });
  });

  it('is forgotten by hour, by site or whole, and says how much that was', async () => {
    const memory = reader(12);
    await expect.element(reading().getByText(/12 articles are remembered/u)).toBeVisible();
    await reading().getByRole('button', { name: 'The last hour' }).click();
    expect(memory.forget.mock.calls[0]![0]).toMatchObject({ what: 'since' });
    await expect.element(reading().getByText('12 articles forgotten.')).toBeVisible();
    await reading()
      .getByLabelText(/^A site/u)
      .fill('gull.example');
    await reading().getByRole('button', { name: 'Forget the site' }).click();
    await expect
      .poll(() => memory.forget)
      .toHaveBeenLastCalledWith({ what: 'site', site: 'gull.example' });
  });

  it('forgets nothing for a line that names no site', async () => {
    const memory = reader(3);
    await reading()
      .getByLabelText(/^A site/u)
      .fill('not a site');
    await reading().getByRole('button', { name: 'Forget the site' }).click();
    await expect
      .element(reading().getByLabelText(/^A site/u))
      .toHaveAccessibleDescription('This names no site.');
    expect(memory.forget).not.toHaveBeenCalled();
  });

  it('has no fault that axe knows', async () => {
    reader(3);
    await expect.element(reading().getByText(/3 articles are remembered/u)).toBeVisible();
    expect(await faults()).toEqual([]);
  });
});
