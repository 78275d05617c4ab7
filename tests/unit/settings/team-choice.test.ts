import { describe, expect, it } from 'vitest';
import { createTeamChoiceStore } from '../../../lib/settings/team-choice';
import { createMemoryArea } from '../../support/memory-area';

const CHOICE = { address: 'https://news.example:8443/desk', user: 'ana', key: 'secret' };

function aStore(isClosed: boolean) {
  const local = createMemoryArea();
  const session = createMemoryArea();
  const isLocalClosed = () => Promise.resolve(isClosed);
  return { local, session, store: createTeamChoiceStore({ local, session, isLocalClosed }) };
}

describe('the choice of a team corpus', () => {
  it('is none until it is made', async () => {
    expect(await aStore(true).store.load()).toBeNull();
  });

  it('stands on disk where pages cannot reach it', async () => {
    const { local, session, store } = aStore(true);
    await store.save(CHOICE);
    expect(await store.load()).toEqual(CHOICE);
    expect(Object.keys(await local.getAll())).toHaveLength(1);
    expect(await session.getAll()).toEqual({});
    expect(await store.isKept()).toBe('on-disk');
  });

  it('lasts as long as the browser runs where pages could reach the disk', async () => {
    const { local, store } = aStore(false);
    await store.save(CHOICE);
    expect(await store.load()).toEqual(CHOICE);
    expect(await local.getAll()).toEqual({});
    expect(await store.isKept()).toBe('while-running');
  });

  it('is not taken from where a page could have put it', async () => {
    const { local, store } = aStore(false);
    await local.set('team', { ...CHOICE, address: 'https://elsewhere.example/db' });
    expect(await store.load()).toBeNull();
  });

  it('is forgotten whole, and damage is no choice', async () => {
    const { local, session, store } = aStore(true);
    await store.save(CHOICE);
    await store.forget();
    expect([await local.getAll(), await session.getAll()]).toEqual([{}, {}]);
    for (const damage of [
      'x',
      { address: 5, user: '', key: '' },
      { ...CHOICE, key: 'k'.repeat(3_000) },
    ]) {
      await local.set('team', damage);
      expect(await store.load()).toBeNull();
    }
  });
});
