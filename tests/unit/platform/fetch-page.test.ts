import { describe, expect, it } from 'vitest';
import { decode } from '../../../lib/platform/fetch-page';

const WORDS = 'Küstenstraße, “Kai”';
const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf16 = (text: string, mark: readonly number[], isBig: boolean) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  [...text].forEach((sign, at) => view.setUint16(at * 2, sign.charCodeAt(0), !isBig));
  return Uint8Array.from([...mark, ...bytes]);
};

describe('the encoding of what was fetched', () => {
  it.each([
    '<?xml version="1.0" encoding="ISO-8859-1"?>',
    "\n<?xml version='1.0' encoding='iso-8859-15' standalone='yes' ?>",
    '<?xml version="1.0" encoding="windows-1252"?>',
  ])('is what the declaration of a feed says (%s)', (declaration) => {
    const text = `${declaration}<rss><title>Küstenstraße</title></rss>`;
    expect(decode(latin(text), 'application/rss+xml')).toBe(text);
  });

  it('is what the header says, whatever the feed does', () => {
    const text = `<?xml version="1.0" encoding="ISO-8859-1"?><title>${WORDS}</title>`;
    expect(decode(new TextEncoder().encode(text), 'text/xml; charset=utf-8')).toBe(text);
  });

  it.each([
    ['little', [0xff, 0xfe], false],
    ['big', [0xfe, 0xff], true],
  ] as const)('is told by the mark of the byte order (%s end first)', (_, mark, isBig) => {
    const text = `<?xml version="1.0" encoding="utf-16"?><title>${WORDS}</title>`;
    expect(decode(utf16(text, mark, isBig), 'application/xml')).toBe(text);
  });

  it('is UTF-8 where nothing is said, and loses its mark', () => {
    const bytes = new TextEncoder().encode(`\uFEFF<title>${WORDS}</title>`);
    expect(decode(bytes, 'application/xml')).toBe(`<title>${WORDS}</title>`);
  });

  it('is that of the head of a page', () => {
    const text = '<html><head><meta charset="iso-8859-1"><title>Küste</title>';
    expect(decode(latin(text), 'text/html')).toBe(text);
  });
});
