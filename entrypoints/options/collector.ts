import type { Result } from '../../lib/core/result';
import { err } from '../../lib/core/result';
import type { Article } from '../../lib/core/article';
import type { Corpus } from '../../lib/corpus/corpus';
import type { Collector, CollectTrouble } from '../../lib/manage/collect';
import { createCollector } from '../../lib/manage/collect';
import { createViewClient } from '../../lib/messaging/client';
import { fetchPage } from '../../lib/platform/fetch-page';
import { permissions } from '../../lib/platform/permissions';
import { runtime } from '../../lib/platform/runtime';
import { tabs } from '../../lib/platform/tabs';
import { articleOfTab } from '../compare/read-tab';
import { readPage } from './read-page';

/** What is open, and what is on a list, as this browser reads and fetches it. */
export function collector(corpus: Corpus, now: () => string): Collector {
  return createCollector({
    corpus,
    now,
    readPage,
    fetchPage,
    windowTabs: tabs.ofWindow,
    readTab,
    hasSite: permissions.hasSite,
    askAccess: permissions.requestSites,
    askEverySite: permissions.requestEverySite,
  });
}

const TOLD: readonly string[] = [
  'not-an-article',
  'too-short',
  'paywalled',
  'no-access',
] satisfies CollectTrouble[];

async function readTab(tabId: number): Promise<Result<Article, CollectTrouble>> {
  const article = await articleOfTab(tabId, createViewClient(runtime));
  if (article.ok) return article;
  const { code } = article.error;
  return err(TOLD.includes(code) ? (code as CollectTrouble) : 'failed');
}
