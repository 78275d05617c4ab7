import type { Capture } from '../../lib/check/capture';
import { parseCapture } from '../../lib/check/capture';
import { createOffscreenClient } from '../../lib/messaging/offscreen';
import { openOffscreen } from '../../lib/platform/offscreen';
import { runtime } from '../../lib/platform/runtime';
import { captureOfHtml } from '../../lib/watch/page-capture';

/** Reads a page where there is a document: here in Firefox, in the offscreen one in Chrome. */
export async function extractPage(html: string, url: string): Promise<Capture | null> {
  if (typeof DOMParser !== 'undefined') return captureOfHtml(html, url);
  await openOffscreen();
  const answer = await createOffscreenClient(runtime).extract(html, url);
  // A page that could not be read is a page without an article; the document logs why.
  return answer.ok && answer.value !== null ? parseCapture(answer.value) : null;
}
