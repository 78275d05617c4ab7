import { append, childCountOf, childrenOf, ELEMENT_NODE, nodesOf, nodeTypeOf, remove } from './dom';

/** An element with no more levels under it is moved as it is: a paragraph with its links. */
const MOVED_WHOLE = 3;

/**
 * Makes a tree at most `deepest + MOVED_WHOLE` levels deep: what stands deeper is moved up to
 * the last level, in its order, and the wrappers around it are dropped. For readers that ask
 * every element for all that is under it: their cost is the size of the page times this.
 * Linear in the tree; text and its order stay as they are.
 */
export function makeShallow(root: Element, deepest: number): void {
  const low: Element[] = [];
  collectAt(root, deepest, low);
  for (const element of low) liftInto(element, heightsUnder(element));
}

/** The elements that stand `levels` under the root and hold others. */
function collectAt(element: Element, levels: number, found: Element[]): void {
  if (childCountOf(element) === 0) return;
  if (levels === 0) found.push(element);
  else for (const child of childrenOf(element)) collectAt(child, levels - 1, found);
}

/** Levels of elements under each element that is under this one. */
function heightsUnder(element: Element): Map<Element, number> {
  const inOrder: Element[] = [];
  const open = [element];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    inOrder.push(next);
    for (const child of childrenOf(next)) open.push(child);
  }
  const heights = new Map<Element, number>();
  // Every element stands behind its parent, so from the end all children come first.
  for (const each of inOrder.reverse()) {
    let height = 0;
    for (const child of childrenOf(each)) height = Math.max(height, heights.get(child)! + 1);
    heights.set(each, height);
  }
  return heights;
}

function liftInto(element: Element, heights: ReadonlyMap<Element, number>): void {
  const isWrapper = (node: Node): node is Element =>
    nodeTypeOf(node) === ELEMENT_NODE && heights.get(node as Element)! > MOVED_WHOLE;
  const children = [...nodesOf(element)];
  const moved: Node[] = [];
  const open = [...children].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!isWrapper(node)) moved.push(node);
    else for (const inner of [...nodesOf(node)].reverse()) open.push(inner);
  }
  for (const node of moved) append(element, node);
  for (const child of children) if (isWrapper(child)) remove(child);
}
