import { describe, expect, it } from 'vitest';
import { align } from '../../../lib/align/align';
import { CopyFrame } from '../../../lib/spin/copy-frame';
import { HARBOUR, LIBRARY, sketched } from './compare';

describe('what stands aligned around a place of the page', () => {
  const [copied, own] = [HARBOUR.trim(), LIBRARY.trim()];
  const page = sketched(`${copied}\n\n${own}`).sketch;
  const source = sketched(copied).sketch;
  const frame = new CopyFrame(page, source, align(page, source), []);
  const copiedTokens = source.tokens.length;

  it('is a frame inside of a passage, and none outside of one', () => {
    expect(frame.covers([0, copiedTokens])).toBe(true);
    expect(frame.covers([copiedTokens - 1, copiedTokens])).toBe(true);
    expect(frame.covers([copiedTokens, copiedTokens + 1])).toBe(false);
    expect(frame.covers([copiedTokens - 1, copiedTokens + 1])).toBe(true);
    expect(frame.covers([copiedTokens, page.tokens.length])).toBe(false);
    expect(frame.holds([0, 1])).toBe(true);
    expect(frame.holds([copiedTokens, page.tokens.length])).toBe(false);
    expect(frame.holdsSpeech([copiedTokens, page.tokens.length])).toBe(false);
  });

  it('is none where nothing or no place is asked for', () => {
    const alone = new CopyFrame(page, sketched('').sketch, align(page, sketched('').sketch), []);
    expect(alone.covers([0, page.tokens.length])).toBe(false);
    expect(alone.isCopy || alone.isRetold || alone.keepsSource).toBe(false);
    expect(frame.covers([4, 4])).toBe(false);
    expect(frame.covers([-3, 1])).toBe(true);
    expect(frame.covers([page.tokens.length, page.tokens.length + 3])).toBe(false);
  });
});
