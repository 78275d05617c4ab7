import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeShallow } from '../../../lib/article/shallow';
import { parseHtml } from '../../../tools/dom';

/** Levels of elements under an element. */
function depthOf(element: Element): number {
  return Math.max(0, ...[...element.children].map((child) => 1 + depthOf(child)));
}

const tree = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 30, withCrossShrink: true },
    fc.constantFrom('', 'a word ', '<p>a <em>b</em> c</p>', '<img>', 'x<br>y'),
    fc
      .tuple(fc.constantFrom('div', 'section', 'b'), fc.array(tie('node'), { maxLength: 3 }))
      .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag}>`),
  ),
})).node;

describe('a tree made shallow', () => {
  test.each([
    ['wrappers around wrappers', '<div>'.repeat(300) + 'one <i>two</i>' + '</div>'.repeat(300)],
    ['a word at every level', '<div>a '.repeat(300) + ' b</div>'.repeat(300)],
    [
      'paragraphs far down',
      '<section>'.repeat(90) + '<p>One <a>two</a>.</p><p>Three.</p>' + '</section>'.repeat(90),
    ],
    ['many of them', ('<div>'.repeat(80) + 'word ' + '</div>'.repeat(80)).repeat(9)],
  ])('keeps the text of %s, in its order', (_, html) => {
    const { body } = parseHtml(html);
    const before = body.textContent;
    makeShallow(body, 48);
    expect(body.textContent).toBe(before);
    expect(depthOf(body)).toBeLessThanOrEqual(52);
  });

  test('keeps paragraphs whole', () => {
    const { body } = parseHtml('<div>'.repeat(60) + '<p>One <a>two</a>.</p>' + '</div>'.repeat(60));
    makeShallow(body, 5);
    expect(body.querySelector('p')?.innerHTML).toBe('One <a>two</a>.');
  });

  test('leaves what is shallow as it is', () => {
    const { body } = parseHtml('<div><p>One <b>two</b></p><ul><li>three</li></ul></div>');
    const before = body.innerHTML;
    makeShallow(body, 48);
    expect(body.innerHTML).toBe(before);
  });

  test('keeps the text of any tree', () => {
    fc.assert(
      fc.property(tree, fc.integer({ min: 1, max: 6 }), (html, deepest) => {
        const { body } = parseHtml(`<div>${html}</div>`);
        const before = body.textContent;
        makeShallow(body, deepest);
        expect(body.textContent).toBe(before);
        expect(depthOf(body)).toBeLessThanOrEqual(deepest + 4);
      }),
    );
  });
});
