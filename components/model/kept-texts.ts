import type { KeptFinding } from '../../lib/manage/findings';
import type { TextQuestion } from '../hooks/use-text-check';

/** Both texts of a kept finding as they are compared again; the page's alone where there is no other. */
export function questionOf({ finding, there }: KeptFinding): TextQuestion {
  const { title, outlet, url, published, text } = finding.article;
  const suspect = { title, outlet, url, published, text };
  return there.text === null
    ? { kind: 'text', draft: suspect }
    : { kind: 'pair', suspect, source: { ...there, text: there.text } };
}
