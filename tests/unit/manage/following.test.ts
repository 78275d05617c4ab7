import { describe, expect, it, vi } from 'vitest';
import { createFollowingManager } from '../../../lib/manage/following';
import type { Answer } from '../../../lib/watch/follower';
import { newSubscription, readSubscription } from '../../../lib/watch/subscription';
import { aCorpus } from '../../support/corpora';

const NOW = '2031-03-12T08:00:00.000Z';
const FEED = '<rss version="2.0"><channel><title>Tide</title></channel></rss>';

const no = (problem: 'redirected' | 'not-found'): Answer => ({
  is: 'no',
  problem,
  retryAfter: null,
});
const text = (feed: string): Answer => ({ is: 'text', text: feed, etag: null, lastModified: null });

function aDesk(answers: Record<string, Answer>, led: Answer & { url?: string } = no('not-found')) {
  const corpus = aCorpus();
  const get = vi.fn((url: string) => Promise.resolve(answers[url] ?? no('not-found')));
  const getWherever = vi.fn(() => Promise.resolve(led));
  const manager = createFollowingManager({
    corpus,
    get,
    getWherever,
    requestSite: () => Promise.resolve(true),
    wake: () => Promise.resolve(),
    now: () => NOW,
  });
  return { manager, get, getWherever, kept: corpus.kept('subscriptions', readSubscription) };
}

describe('an address that leads elsewhere', () => {
  it('is asked by https where that may be where it leads, and nowhere else', async () => {
    const { manager, get } = aDesk({
      'http://tide.example/feed': no('redirected'),
      'https://tide.example/feed': text(FEED),
    });
    const found = await manager.find('http://tide.example/feed');
    expect(found).toEqual({ feeds: [{ url: 'https://tide.example/feed', title: 'Tide' }] });
    expect(get.mock.calls.map(([url]) => url)).toEqual([
      'http://tide.example/feed',
      'https://tide.example/feed',
    ]);
  });

  it('is told as such, and followed there only once that was asked for', async () => {
    const there = { ...text(FEED), url: 'https://feeds.example/tide' };
    const { manager, get, getWherever } = aDesk(
      { 'https://tide.example/feed': no('redirected') },
      there,
    );
    expect(await manager.find('tide.example/feed')).toEqual({ problem: 'redirected' });
    expect(get).toHaveBeenCalledOnce();
    expect(getWherever).not.toHaveBeenCalled();
    expect(await manager.lead('tide.example/feed')).toEqual({
      feeds: [{ url: 'https://feeds.example/tide', title: 'Tide' }],
    });
  });

  it('takes along what its subscription knew', async () => {
    const { manager, kept } = aDesk({});
    const old = newSubscription('https://tide.example/feed', 'Tide', NOW);
    await kept.put([{ ...old, known: ['tide.example/a'], taken: 7, fetchPages: true }]);
    await manager.move(old.id, { url: 'https://feeds.example/tide', title: '' });
    expect(await kept.all()).toMatchObject([
      {
        id: 'https://feeds.example/tide',
        title: 'Tide',
        known: ['tide.example/a'],
        taken: 7,
        fetchPages: true,
      },
    ]);
  });
});
