import { describe, expect, it, vi } from 'vitest';
import { createOffscreenClient, serveOffscreen } from '../../lib/messaging/offscreen';
import { aCapture } from '../support/captures';
import {
  createMemoryTransport,
  EXTENSION_ORIGIN,
  pageSender,
  viewSender,
} from '../support/memory-transport';

const wire = () => {
  const transport = createMemoryTransport();
  const extract = vi.fn(() => aCapture());
  serveOffscreen(transport.server, { origin: EXTENSION_ORIGIN, extract, onBug: vi.fn() });
  return { transport, extract };
};

describe('the document that parses pages', () => {
  it('reads a page for the background', async () => {
    const { transport, extract } = wire();
    const client = createOffscreenClient(transport.clientOf(viewSender('background.js')));
    const answer = await client.extract('<p>x</p>', 'https://kyst.example/a');
    expect(answer).toMatchObject({ ok: true, value: { article: { title: expect.any(String) } } });
    expect(extract).toHaveBeenCalledExactlyOnceWith('<p>x</p>', 'https://kyst.example/a');
  });

  it('reads nothing for a page of the web', async () => {
    const { transport, extract } = wire();
    const client = createOffscreenClient(transport.clientOf(pageSender()));
    expect(await client.extract('x', 'y')).toMatchObject({ ok: false, error: { code: 'refused' } });
    expect(extract).not.toHaveBeenCalled();
  });
});
