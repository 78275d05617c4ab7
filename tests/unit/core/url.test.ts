import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareHost, hostOf, isHomeAddress, normaliseUrl } from '../../../lib/core/url';

/** What may stand behind the host, its marks among it. */
const printed = fc.string({ unit: fc.constantFrom(...'abM2/?&=#%@:.-_+') });

describe('addresses of one page', () => {
  it.each([
    'http://post.example/news/bridge',
    'https://www.post.example/news/bridge/',
    'https://m.post.example/news/bridge#comments',
    'https://amp.post.example:443/news/bridge?utm_source=mail&fbclid=1',
    'https://reader:word@POST.example/news/bridge',
  ])('are equal once normalised: %s', (url) => {
    expect(normaliseUrl(url)).toBe('post.example/news/bridge');
  });

  it('stay apart where a parameter names the page', () => {
    expect(normaliseUrl('https://post.example/?p=2&a=1')).toBe('post.example?a=1&p=2');
    expect(normaliseUrl('https://post.example/?p=1')).not.toBe(
      normaliseUrl('https://post.example/?p=2'),
    );
  });

  it('do not change when they are normalised again', () => {
    fc.assert(
      fc.property(printed, printed, (path, query) => {
        const once = normaliseUrl(`https://www.post.example/${path}?${query}`);
        expect(normaliseUrl(`https://${once}`)).toBe(once);
      }),
    );
  });
});

describe('the host of an address', () => {
  it('is that of a web page alone', () => {
    expect(hostOf('https://www.Post.example./a')).toBe('post.example');
    expect(hostOf('file:///home/page.html')).toBeNull();
    expect(hostOf('javascript:alert(1)')).toBeNull();
    expect(hostOf('')).toBeNull();
  });

  it.each([
    ['https://evil.example\\@post.example/', 'evil.example'],
    ['https:\\\\evil.example\\@post.example', 'evil.example'],
    ['https://post.example@evil.example/', 'evil.example'],
    ['https://post.example@a@evil.example/', 'evil.example'],
    ['https://post.example:80@evil.example:8080/@post.example', 'evil.example'],
    ['https://evil.example?@post.example', 'evil.example'],
  ])('is the one that a browser asks: %s', (url, host) => {
    expect(new URL(url).hostname).toBe(host);
    expect(hostOf(url)).toBe(host);
  });

  it('is the one that a browser asks, whatever stands before and behind it', () => {
    const marks = fc.string({ unit: fc.constantFrom(...'ab@\\/?#.:'), maxLength: 12 });
    fc.assert(
      fc.property(marks, marks, (before, behind) => {
        const url = `https://${before}post.example${behind}`;
        fc.pre(URL.canParse(url));
        expect(hostOf(url)).toBe(bareHost(new URL(url).hostname));
      }),
    );
  });

  it('keeps a name that only begins like a mirror', () => {
    expect(bareHost('mirror.example')).toBe('mirror.example');
  });
});

describe('the front page of a site', () => {
  it.each([
    'https://kyst.example',
    'https://kyst.example/?utm_source=feed',
    'http://kyst.example:8080/en-gb/',
    'https://kyst.example/Index.html#top',
  ])('is %s', (url) => {
    expect(isHomeAddress(url)).toBe(true);
  });

  it.each([
    'https://kyst.example/?p=4312',
    'https://kyst.example/harbour',
    'https://kyst.example/de/a-quay-is-closed',
    'about:blank',
  ])('is not %s', (url) => {
    expect(isHomeAddress(url)).toBe(false);
  });
});
