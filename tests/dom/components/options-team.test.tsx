import { beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { err } from '../../../lib/core/result';
import { aCorpus } from '../../support/fake-corpus';
import { aTeamPort, at, showOptions } from '../../support/options-page';
import { CATALOGUES } from '../../support/translator';
import { faults } from '../../support/show';

const CHOICE = { address: 'https://news.example:8443/desk', user: 'ana', key: 'secret' };
const status = () => page.getByRole('region', { name: 'Your team’s corpus' }).getByRole('status');
const button = (name: string) => page.getByRole('button', { name, exact: true });

beforeEach(() => at('settings'));

async function typeIn() {
  await page.getByLabelText('Address', { exact: true }).fill(CHOICE.address);
  await page.getByLabelText('User', { exact: true }).fill(CHOICE.user);
  await page.getByLabelText('Key', { exact: true }).fill(CHOICE.key);
}

describe('the corpus of a team, in the settings', () => {
  it('is off, and says what asking it gives away before it can be switched on', async () => {
    showOptions(aCorpus(), 'en', { team: aTeamPort() });
    await expect.element(page.getByText(/^What fingerprints give away:/)).toBeVisible();
    await expect.element(page.getByText(/never leave this browser/)).toBeVisible();
    expect(await faults()).toEqual([]);
  });

  it('is tested by a button, which switches nothing on', async () => {
    const team = aTeamPort();
    showOptions(aCorpus(), 'en', { team });
    await typeIn();
    await button('Test').click();
    await expect.element(status()).toHaveTextContent('It answers, and holds 1,200 reports.');
    await expect.poll(() => team.test).toHaveBeenCalledWith(CHOICE);
    expect(team.save).not.toHaveBeenCalled();
  });

  it('is switched on when it answers, and forgotten when it is switched off', async () => {
    const team = aTeamPort();
    showOptions(aCorpus(), 'en', { team });
    await typeIn();
    await button('Ask it from now on').click();
    await expect.element(page.getByText(`Asked at every check: ${CHOICE.address}`)).toBeVisible();
    await expect.poll(() => team.save).toHaveBeenCalledWith(CHOICE);
    await button('Ask it no more, and forget address and key').click();
    await expect.element(button('Ask it from now on')).toBeVisible();
    await expect.poll(() => team.forget).toHaveBeenCalledOnce();
  });

  it.each([
    ['team-refused', CATALOGUES.en.failedTeamRefused.message],
    ['team-unreachable', CATALOGUES.en.failedTeamUnreachable.message],
    ['team-unlike', CATALOGUES.en.failedTeamUnlike.message],
    ['no-access', CATALOGUES.en.teamNoAccess.message],
    ['bad-address', CATALOGUES.en.teamAddressBad.message],
  ])('stays off where the test ends with %s, and says why', async (code, sentence) => {
    const team = aTeamPort(null, err(code));
    showOptions(aCorpus(), 'en', { team });
    await typeIn();
    await button('Ask it from now on').click();
    await expect.element(status()).toHaveTextContent(sentence);
    expect(team.save).not.toHaveBeenCalled();
  });
});
