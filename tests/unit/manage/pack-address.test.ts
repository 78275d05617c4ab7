import { describe, expect, it, vi } from 'vitest';
import { createPackFetcher } from '../../../lib/manage/pack-address';

function aFetcher(isAllowed = true) {
  const get = vi.fn(() => Promise.resolve({ file: new Blob(['pack']) }));
  const requestSite = vi.fn(() => Promise.resolve(isAllowed));
  return { get, requestSite, packs: createPackFetcher({ get, requestSite }) };
}

describe('a pack by address', () => {
  it.each([
    ['tide.example', 'https://tide.example/.well-known/firsthand.fhpack'],
    ['http://tide.example/', 'http://tide.example/.well-known/firsthand.fhpack'],
    ['https://tide.example/packs/2031.fhpack#x', 'https://tide.example/packs/2031.fhpack'],
    ['https://tide.example/?pack=1', 'https://tide.example/?pack=1'],
    ['', null],
    ['two words', null],
    ['file:///etc/passwd', null],
    ['javascript:alert(1)', null],
  ])('“%s” means %s', (typed, address) => {
    expect(aFetcher().packs.addressOf(typed)).toBe(address);
  });

  it('is asked for once, after the host was asked for', async () => {
    const { packs, get, requestSite } = aFetcher();
    const answer = await packs.fetch('tide.example');
    const url = 'https://tide.example/.well-known/firsthand.fhpack';
    expect(requestSite).toHaveBeenCalledExactlyOnceWith(url);
    expect(get).toHaveBeenCalledExactlyOnceWith(url);
    expect(answer).toMatchObject({ file: { name: 'tide.example-firsthand.fhpack' } });
  });

  it('is not asked for where the host is withheld, or nothing was typed', async () => {
    const { packs, get } = aFetcher(false);
    expect(await packs.fetch('tide.example')).toEqual({ problem: 'no-access' });
    expect(await packs.fetch('')).toEqual({ problem: 'no-address' });
    expect(get).not.toHaveBeenCalled();
  });
});
