import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FirsthandError } from '../../../lib/core/errors';
import { aCorpus, aRow } from '../../support/fake-corpus';
import { showOptions as options } from '../../support/options-page';

const list = () => page.getByRole('grid', { name: 'Reports' });

describe('deleting', () => {
  it('is done at once, and undone', async () => {
    options(aCorpus({ rows: [aRow(), aRow({ id: 'b', title: 'Second' })] }));
    await page.getByRole('button', { name: /^Delete .*Second/u }).click();
    await expect.element(page.getByText('1 to 1 of 1')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText('1 to 2 of 2')).toBeVisible();
    await expect.element(page.getByText(/Brought back .*Second/u)).toBeVisible();
  });

  it('is undone for many, in any order and all at once', async () => {
    const rows = ['First', 'Second', 'Third'].map((title) => aRow({ id: title, title }));
    options(aCorpus({ rows }));
    for (const title of ['First', 'Second', 'Third']) {
      await page.getByRole('button', { name: new RegExp(`^Delete .*${title}`, 'u') }).click();
      await expect.element(page.getByText(new RegExp(`^Deleted .?${title}`, 'u'))).toBeVisible();
    }
    await page.getByText('Deleted reports').click();
    await page.getByRole('button', { name: /^Bring back .*First/u }).click();
    await expect.element(page.getByText(/^Brought back .*First/u)).toBeVisible();
    await page.getByRole('button', { name: 'Undo all' }).click();
    await expect.element(page.getByText('2 reports brought back.')).toBeVisible();
    await expect.element(page.getByText('1 to 3 of 3')).toBeVisible();
  });

  it('of many is undone in slices, and says how far it is', async () => {
    const rows = Array.from({ length: 1_200 }, (_, at) => aRow({ id: `r${at}`, title: `R ${at}` }));
    const corpus = aCorpus({ rows });
    await corpus.remove(rows.map(({ id }) => id));
    const undoNow = corpus.undo;
    let goOn = () => {};
    const undo = vi.spyOn(corpus, 'undo').mockImplementation(async (keys) => {
      if (undo.mock.calls.length === 2) await new Promise<void>((resolve) => (goOn = resolve));
      return undoNow(keys);
    });
    options(corpus);
    await page.getByText('Deleted reports').click();
    await page.getByRole('button', { name: 'Bring all back' }).click();
    await expect.element(page.getByText('500 of 1,200 done …')).toBeVisible();
    goOn();
    await expect.element(page.getByText('1,200 reports brought back.')).toBeVisible();
    expect(undo.mock.calls.map(([keys]) => keys.length)).toEqual([500, 500, 200]);
  });

  it('of many is offered to be undone when all of it is known, not a part', async () => {
    const rows = ['First', 'Second', 'Third'].map((title) => aRow({ id: title, title }));
    const corpus = aCorpus({ rows });
    const removeNow = corpus.remove;
    // As a large deletion is made: in parts, each of which is announced.
    vi.spyOn(corpus, 'remove').mockImplementation(async (ids) => {
      for (const id of ids) {
        await removeNow([id]);
        await new Promise((resolve) => setTimeout(resolve));
      }
      return ids.length;
    });
    const deletionsNow = corpus.deletions;
    const answered: number[] = [];
    vi.spyOn(corpus, 'deletions').mockImplementation(async () => {
      const all = await deletionsNow();
      answered.push(all.length);
      // The answer that would complete the bar takes its time.
      if (all.length === 3) await new Promise((resolve) => setTimeout(resolve, 200));
      return all;
    });
    options(corpus);
    await page.getByRole('checkbox', { name: 'Select all that are listed' }).click();
    await page.getByRole('button', { name: 'Delete selected' }).click();
    await page.getByRole('button', { name: 'Undo all' }).click();
    await expect.element(page.getByText('3 reports brought back.')).toBeVisible();
    expect(answered).toContain(2);
  });

  it('spares the row that comes under the pointer before a double click has ended', async () => {
    const corpus = aCorpus({ rows: [aRow(), aRow({ id: 'b', title: 'Second' })] });
    const remove = vi.spyOn(corpus, 'remove');
    options(corpus);
    const button = page.getByRole('button', { name: /^Delete .*Second/u });
    await expect.element(button).toBeVisible();
    const clicked = (detail: number) =>
      button.element().dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
    clicked(2);
    clicked(3);
    expect(remove).not.toHaveBeenCalled();
    clicked(1);
    await expect.poll(() => remove).toHaveBeenCalledExactlyOnceWith(['b']);
  });

  it('by a double click is one deletion, and its undo brings the report back', async () => {
    const corpus = aCorpus({ rows: [aRow(), aRow({ id: 'b', title: 'Second' })] });
    const remove = vi.spyOn(corpus, 'remove');
    options(corpus);
    const button = page.getByRole('button', { name: /^Delete .*Second/u });
    await expect.element(button).toBeVisible();
    const element = button.element() as HTMLElement;
    element.click();
    element.click();
    await expect.element(page.getByText(/^Deleted .?Second/u)).toBeVisible();
    await expect.poll(() => remove).toHaveBeenCalledOnce();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText('1 to 2 of 2')).toBeVisible();
  });

  it('can be undone on a page that was opened later', async () => {
    const corpus = aCorpus({ rows: [aRow({ id: 'b', title: 'Second' })] });
    await corpus.remove(['b']);
    options(corpus);
    await page.getByText('Deleted reports').click();
    await page.getByRole('button', { name: /^Bring back .*Second/u }).click();
    await expect.element(list().getByText('Second')).toBeVisible();
  });

  it('offers the undo again when it failed, and does not claim that it worked', async () => {
    const corpus = aCorpus({ rows: [aRow({ id: 'b', title: 'Second' })] });
    const full = new FirsthandError('corpus-full', 'no room');
    const undo = vi.spyOn(corpus, 'undo').mockRejectedValueOnce(full);
    options(corpus);
    await page.getByRole('button', { name: /^Delete /u }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent(/disk is full/u);
    expect(page.getByText(/^Brought back/u).query()).toBeNull();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText(/^Brought back .*Second/u)).toBeVisible();
    await expect.poll(() => undo).toHaveBeenCalledTimes(2);
  });

  it('says when the report was deleted for good in the meantime', async () => {
    const corpus = aCorpus({ rows: [aRow({ id: 'b', title: 'Second' })] });
    vi.spyOn(corpus, 'undo').mockResolvedValueOnce({ back: 0, gone: 1, present: 0 });
    options(corpus);
    await page.getByRole('button', { name: /^Delete /u }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.element(page.getByText(/could not be brought back/u)).toBeVisible();
  });
});

describe('the focus', () => {
  const rows = ['First', 'Second', 'Third'].map((title) => aRow({ id: title, title }));
  const focused = () => (document.activeElement as HTMLElement).textContent;
  const press = async (name: string | RegExp) => {
    const button = page.getByRole('button', { name, exact: true });
    await expect.element(button).toBeVisible();
    (button.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
  };
  const deleteRow = async (title: string) => {
    await press(new RegExp(`^Delete .*${title}`, 'u'));
    await expect.element(page.getByText(new RegExp(`^Deleted .?${title}`, 'u'))).toBeVisible();
  };

  it('goes on to the next row after a deletion, after the last one to that before it', async () => {
    options(aCorpus({ rows }));
    await deleteRow('Second');
    await expect.poll(focused).toMatch(/^Third/u);
    await userEvent.keyboard('{Delete}');
    await expect.poll(focused).toMatch(/^First/u);
    // The keys of the table act on from there.
    await userEvent.keyboard('{Delete}');
    await expect.poll(focused).toBe('Undo');
  });

  it('goes to the undo after a deletion of what was selected', async () => {
    options(aCorpus({ rows }));
    await page.getByRole('checkbox', { name: /First/u }).click();
    await page.getByRole('checkbox', { name: /Second/u }).click();
    await press('Delete selected');
    await expect.poll(focused).toBe('Undo');
  });

  it('goes with a report that is brought back', async () => {
    options(aCorpus({ rows }));
    await deleteRow('Third');
    await deleteRow('First');
    await press('Undo');
    await expect.poll(focused).toMatch(/^First/u);
    await press('Undo');
    await expect.poll(focused).toMatch(/^Third/u);
  });

  it('stands on the heading where the report that is brought back is not seen', async () => {
    options(aCorpus({ rows }));
    await deleteRow('Third');
    await page.getByRole('searchbox').fill('Second');
    await expect.element(page.getByText('1 to 1 of 1')).toBeVisible();
    await press('Undo');
    await expect.poll(focused).toBe('Corpus');
  });

  it('goes on along the list of what was deleted', async () => {
    const corpus = aCorpus({ rows });
    await corpus.remove(['First', 'Second']);
    options(corpus);
    await page.getByText('Deleted reports').click();
    await press(/^Bring back .*First/u);
    await expect.element(list().getByText('First')).toBeVisible();
    await expect.element(page.getByRole('button', { name: /^Bring back .*Second/u })).toHaveFocus();
  });
});

describe('emptying the corpus', () => {
  it('is asked about, since it cannot be undone', async () => {
    const corpus = aCorpus({ rows: [aRow(), aRow({ id: 'b' })] });
    const deleteEverything = vi.spyOn(corpus, 'deleteEverything');
    options(corpus);
    await page.getByText('Empty the corpus').click();
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByRole('button', { name: 'Keep everything' }).click();
    expect(deleteEverything).not.toHaveBeenCalled();
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByRole('button', { name: 'Yes, delete for good' }).click();
    await expect.element(page.getByText('2 reports deleted for good.')).toBeVisible();
    await expect.element(page.getByText(/No reports yet/u)).toBeVisible();
  });
});
