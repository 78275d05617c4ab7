import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { PopupView } from '../../../components/views/PopupView';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { popupActions } from '../../support/popup-actions';
import { faults, show } from '../../support/show';
import '../../../components/styles/popup.css';

const READING = DEFAULT_SETTINGS.reading;
const STATE = { status: 'idle', url: 'https://www.daily-gull.example/news' } as const;
const actions = popupActions();

const popup = (reading = READING) =>
  show(<PopupView state={STATE} save={{ status: 'idle' }} actions={actions} reading={reading} />);

beforeEach(() => vi.clearAllMocks());

describe('remembering what is read', () => {
  it('is switched on by one click, with what it means beside it', async () => {
    popup();
    const button = page.getByRole('button', { name: 'Remember what I read' });
    await expect.element(button).toHaveAccessibleDescription(/a reading history/u);
    expect(await faults()).toEqual([]);
    await button.click();
    await expect
      .poll(() => actions.chooseReading)
      .toHaveBeenCalledExactlyOnceWith({ ...READING, on: true });
  });

  it('is paused and taken up again by one click each', async () => {
    const on = { ...READING, on: true };
    popup(on);
    await page.getByRole('button', { name: 'Pause' }).click();
    await expect
      .poll(() => actions.chooseReading)
      .toHaveBeenLastCalledWith({ ...on, paused: true });
    popup({ ...on, paused: true });
    await expect.element(page.getByText('Remembering is paused.')).toBeVisible();
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect
      .poll(() => actions.chooseReading)
      .toHaveBeenLastCalledWith({ ...on, paused: false });
  });
});
