import { describe, expect, it, vi } from 'vitest';
import { FirsthandError } from '../../lib/core/errors';
import { createContentClient, createViewClient } from '../../lib/messaging/client';
import { contentParsers, viewParsers } from '../../lib/messaging/parsers';
import type { ContentSender } from '../../lib/messaging/policies';
import { contentPolicy, viewPolicy } from '../../lib/messaging/policies';
import type { ContentToBackground, ViewToBackground } from '../../lib/messaging/protocol';
import type { Handlers } from '../../lib/messaging/serve';
import { serve } from '../../lib/messaging/serve';
import type { Sender } from '../../lib/messaging/transport';
import { aCapture, anArticle } from '../support/captures';
import {
  createMemoryTransport,
  EXTENSION_ORIGIN,
  pageSender,
  viewSender,
} from '../support/memory-transport';

type ContentHandlers = Handlers<ContentToBackground, ContentSender>;
type ViewHandlers = Handlers<ViewToBackground, true>;

function wire() {
  const transport = createMemoryTransport();
  const content = {
    gateOpened: vi.fn<ContentHandlers['gateOpened']>(async () => undefined),
    articleFound: vi.fn<ContentHandlers['articleFound']>(async () => undefined),
    articleAbsent: vi.fn<ContentHandlers['articleAbsent']>(async () => undefined),
    articleUnreadable: vi.fn<ContentHandlers['articleUnreadable']>(async () => undefined),
    highlightClosed: vi.fn<ContentHandlers['highlightClosed']>(async () => undefined),
  };
  const view = {
    viewOpened: vi.fn<ViewHandlers['viewOpened']>(async () => undefined),
    checkTab: vi.fn<ViewHandlers['checkTab']>(async () => undefined),
    saveReport: vi.fn<ViewHandlers['saveReport']>(async () => 'paper-1'),
    restoreBundled: vi.fn<ViewHandlers['restoreBundled']>(async () => 3),
    checkText: vi.fn<ViewHandlers['checkText']>(async () => ({ refused: 'too-short' })),
    compareTexts: vi.fn<ViewHandlers['compareTexts']>(async () => ({ refused: 'too-short' })),
    lookAtFollowed: vi.fn<ViewHandlers['lookAtFollowed']>(async () => undefined),
    checkReport: vi.fn<ViewHandlers['checkReport']>(async () => ({ refused: 'no-such-report' })),
    showOnPage: vi.fn<ViewHandlers['showOnPage']>(async () => true),
    compare: vi.fn<ViewHandlers['compare']>(async () => ({ refused: 'nothing-read' })),
  };
  const onBug = vi.fn<(method: string, cause: unknown) => void>();
  serve<ContentToBackground, ContentSender>(transport.server, {
    channel: 'content',
    policy: contentPolicy,
    parsers: contentParsers,
    handlers: content,
    onBug,
  });
  serve<ViewToBackground, true>(transport.server, {
    channel: 'view',
    policy: viewPolicy(EXTENSION_ORIGIN),
    parsers: viewParsers,
    handlers: view,
    onBug,
  });
  return { transport, content, view, onBug };
}

const contentFrom = (sender: Sender) => {
  const wired = wire();
  return { ...wired, client: createContentClient(wired.transport.clientOf(sender)) };
};
const viewFrom = (sender: Sender) => {
  const wired = wire();
  return { ...wired, client: createViewClient(wired.transport.clientOf(sender)) };
};

describe('messages from content scripts', () => {
  it('reach their handler with the tab and the parsed capture', async () => {
    const { client, content } = contentFrom(pageSender('https://paper.example/story', 7));
    const capture = aCapture();
    expect(await client.articleFound(capture)).toEqual({ ok: true, value: null });
    expect(content.articleFound).toHaveBeenCalledWith(
      { tabId: 7, url: 'https://paper.example/story', incognito: false },
      capture,
    );
  });

  it.each<[string, Sender]>([
    ['a frame inside the page', { ...pageSender(), frameId: 3 }],
    ['a page that is not http', pageSender('file:///home/reader/story.html')],
    ['an extension page in a tab', viewSender('options.html', 4)],
    ['a sender without a tab', { ...pageSender(), tab: null }],
    ['a sender without an address', { ...pageSender(), url: null }],
  ])('are refused from %s', async (_who, sender) => {
    const { client, content } = contentFrom(sender);
    expect(await client.gateOpened('yes')).toEqual({ ok: false, error: { code: 'refused' } });
    expect(content.gateOpened).not.toHaveBeenCalled();
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['an array', []],
    ['a capture without an article', { sketch: '', offsets: '' }],
    ['a text that is a number', { ...aCapture(), article: { ...anArticle(), text: 5 } }],
    [
      'a span outside the text',
      {
        ...aCapture(),
        article: { ...anArticle(), blocks: [{ kind: 'paragraph', span: [0, 9e6] }] },
      },
    ],
    [
      'a span that runs backwards',
      { ...aCapture(), article: { ...anArticle(), blocks: [{ kind: 'list', span: [9, 2] }] } },
    ],
    ['an unknown block', { ...aCapture(), article: { ...anArticle(), blocks: [{ kind: 'x' }] } }],
    ['a text over the limit', aCapture({ text: 'x'.repeat(1_100_000), blocks: [] })],
  ])('are refused when the capture is %s', async (_what, capture) => {
    const { client, content } = contentFrom(pageSender());
    const answer = await client.articleFound(capture as never);
    expect(answer).toMatchObject({ ok: false, error: { code: 'input-malformed' } });
    expect(content.articleFound).not.toHaveBeenCalled();
  });

  it('are refused when text, sketch and offsets together pass 1 MB', async () => {
    const { client } = contentFrom(pageSender());
    const half = 'x'.repeat(600_000);
    const answer = await client.articleFound({ ...aCapture(), sketch: half, offsets: half });
    expect(answer).toMatchObject({ ok: false, error: { code: 'file-too-large' } });
  });

  it('carry no prototype into the background', async () => {
    const { transport, content } = wire();
    const article = JSON.parse(
      JSON.stringify(anArticle()).replace('{', '{"__proto__":{"polluted":true},"extra":1,'),
    );
    await transport.clientOf(pageSender()).send({
      firsthand: 'content',
      method: 'articleFound',
      args: [{ ...aCapture(), article }],
    });
    const received = content.articleFound.mock.calls[0]![1];
    expect(received).toEqual(aCapture());
    expect('polluted' in received.article).toBe(false);
  });

  it('may not use the methods of the views', async () => {
    const { transport, view } = wire();
    const send = (channel: string) =>
      transport
        .clientOf(pageSender())
        .send({ firsthand: channel, method: 'saveReport', args: [1] });
    expect(await send('content')).toMatchObject({ ok: false, error: { code: 'unknown-method' } });
    expect(await send('view')).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(view.saveReport).not.toHaveBeenCalled();
  });

  it.each(['constructor', 'toString', '__proto__'])(
    'find no method under the name %s',
    async (method) => {
      const { transport } = wire();
      const answer = transport
        .clientOf(pageSender())
        .send({ firsthand: 'content', method, args: [] });
      expect(await answer).toMatchObject({ ok: false, error: { code: 'unknown-method' } });
    },
  );
});

describe('messages from views', () => {
  it.each<[string, Sender]>([
    ['the popup, which has no tab', viewSender()],
    ['the options page in a tab', viewSender('options.html', 9)],
  ])('are answered for %s', async (_who, sender) => {
    const { client } = viewFrom(sender);
    expect(await client.saveReport(1)).toEqual({ ok: true, value: 'paper-1' });
    expect(await client.restoreBundled()).toEqual({ ok: true, value: 3 });
  });

  it('are refused from a page, also one whose address names the extension', async () => {
    for (const url of ['https://paper.example/', `https://paper.example/?${EXTENSION_ORIGIN}`]) {
      const { client } = viewFrom(pageSender(url));
      expect(await client.checkTab(1)).toEqual({ ok: false, error: { code: 'refused' } });
    }
  });

  it.each([-1, 1.5, Number.NaN, '1', null])('are refused with %s for a tab', async (tabId) => {
    const { client, view } = viewFrom(viewSender());
    const answer = await client.checkTab(tabId as number);
    expect(answer).toMatchObject({ ok: false, error: { code: 'input-malformed' } });
    expect(view.checkTab).not.toHaveBeenCalled();
  });

  const draft = {
    title: 'Pier to close',
    outlet: null,
    url: 'https://paper.example/pier',
    published: { at: '2031-03-10', precision: 'day', from: 'entered' },
    text: 'The pier closes.',
  } as const;

  it('bring a text given by hand, field by field', async () => {
    const { client, view } = viewFrom(viewSender('options.html', 9));
    const answer = await client.checkText({ ...draft, more: 1 } as never);
    expect(answer).toEqual({ ok: true, value: { refused: 'too-short' } });
    expect(view.checkText).toHaveBeenCalledWith(true, draft);
    await client.compareTexts(draft, { ...draft, title: '' });
    expect(view.compareTexts).toHaveBeenCalledWith(true, draft, { ...draft, title: '' });
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text that is a number', { ...draft, text: 7 }],
    ['no headline at all', { ...draft, title: undefined }],
    ['an address that is an object', { ...draft, url: {} }],
    ['a date without a precision', { ...draft, published: { at: '2031', from: 'entered' } }],
  ])('are refused when the text given is %s', async (_what, given) => {
    const { client, view } = viewFrom(viewSender());
    const malformed = { ok: false, error: { code: 'input-malformed' } };
    expect(await client.checkText(given as never)).toMatchObject(malformed);
    expect(await client.compareTexts(draft, given as never)).toMatchObject(malformed);
    expect(view.checkText).not.toHaveBeenCalled();
    expect(view.compareTexts).not.toHaveBeenCalled();
  });

  it('are refused when a text given is over 1 MB', async () => {
    const { client, view } = viewFrom(viewSender());
    const long = { ...draft, text: 'x'.repeat(1_048_577) };
    expect(await client.checkText(long)).toMatchObject({ error: { code: 'file-too-large' } });
    expect(view.checkText).not.toHaveBeenCalled();
  });

  it('may not check a text from a page', async () => {
    const { client, view } = viewFrom(pageSender());
    expect(await client.checkText(draft)).toEqual({ ok: false, error: { code: 'refused' } });
    expect(await client.checkReport('a')).toEqual({ ok: false, error: { code: 'refused' } });
    expect(view.checkText).not.toHaveBeenCalled();
  });

  it('get the code of an operational failure', async () => {
    const { client, view, onBug } = viewFrom(viewSender());
    view.saveReport.mockRejectedValue(new FirsthandError('corpus-full', 'no room'));
    expect(await client.saveReport(1)).toEqual({
      ok: false,
      error: { code: 'corpus-full', detail: 'no room' },
    });
    expect(onBug).not.toHaveBeenCalled();
  });

  it('get no detail of a bug, which is told to the log', async () => {
    const { client, view, onBug } = viewFrom(viewSender());
    const bug = new TypeError('x is undefined');
    view.checkTab.mockRejectedValue(bug);
    expect(await client.checkTab(1)).toEqual({ ok: false, error: { code: 'bug' } });
    expect(onBug).toHaveBeenCalledWith('checkTab', bug);
  });
});

describe('a client', () => {
  it('tells a worker that does not answer from an extension that is gone', async () => {
    const failing = (message: string) =>
      createViewClient({ send: () => Promise.reject(new Error(message)) });
    expect(await failing('Receiving end does not exist.').checkTab(1)).toMatchObject({
      error: { code: 'worker-unreachable' },
    });
    expect(await failing('Extension context invalidated.').checkTab(1)).toMatchObject({
      error: { code: 'gone' },
    });
  });

  it('takes an answer that is no Result for no answer', async () => {
    const client = createViewClient({ send: () => Promise.resolve(undefined) });
    expect(await client.checkTab(1)).toMatchObject({ error: { code: 'worker-unreachable' } });
  });

  it('can be awaited without sending anything', async () => {
    const send = vi.fn<(message: unknown) => Promise<unknown>>();
    await createViewClient({ send });
    expect(send).not.toHaveBeenCalled();
  });
});

describe('a server', () => {
  it('leaves messages of others alone', () => {
    const listeners: ((message: unknown, sender: Sender) => unknown)[] = [];
    serve<ViewToBackground, true>(
      { listen: (listener) => listeners.push(listener) },
      {
        channel: 'view',
        policy: viewPolicy(EXTENSION_ORIGIN),
        parsers: viewParsers,
        handlers: wire().view,
        onBug: () => undefined,
      },
    );
    const foreign = [null, 'ping', 7, {}, { firsthand: 'content', method: 'x', args: [] }];
    for (const message of foreign) expect(listeners[0]!(message, viewSender())).toBeUndefined();
  });
});
