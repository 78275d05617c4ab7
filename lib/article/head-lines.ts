import type { ExclusionReason } from '../core/article';
import { countWords, foldLine } from '../text/furniture';
import { namesIn } from './author-name';
import type { PageBlock } from './blocks';
import type { Choice } from './choice';
import { attributeOf, closest, namesOf, parentOf, queryAll, tagOf } from './dom';
import type { Metadata } from './metadata';
import type { PageReader } from './page-reader';
import { PARAMETERS } from './parameters';

/** A line of the head ends no sentence, and quotes nothing. */
const SENTENCE = /[.!?…:;。！？]["'”’»)\]]*$|["“”„«»「『]/u;
/** How an element names the label of a section or a rubric. */
const LABEL =
  /(?:^|[\s_-])(?:section|section-?(?:name|label|title)|kicker|roof-?line|over-?line|eyebrow|dachzeile|spitzmarke|top-?line|flag|label|rubrik|rubric|rubrique|rubrica|rúbrica|ressort|sección|seccion|sezione|seção|secao|antetitulo|volanta|sur-?titre|occhiello|strap-?line|category|kategorie|categoria|cat|topic|subject|channel|pillar|genre)(?:$|[\s_-])/iu;
/** Where a site lists its sections, and where a page says in which of them it stands. */
const LISTS = 'nav a, [role="navigation"] a, [class*="breadcrumb" i] a, header ul a, a[rel~="tag"]';
const MAX_LINKS = 300;
/** Elements around a line whose names are asked. */
const NAMED_AROUND = 2;

/**
 * Leaves out, above the first running text, what only says where the text stands and whose it
 * is: labels of sections before the headline or under it, the names of its authors and of its
 * house; at the end, what is said of the author. `blocks` are all that the page shows. Linear.
 */
export function withoutHeadLines(
  page: PageReader,
  blocks: readonly PageBlock[],
  choice: readonly Choice[],
  metadata: Pick<Metadata, 'title' | 'byline' | 'outlet' | 'sections'>,
): readonly Choice[] {
  const kept = choice.filter(({ why }) => why === null);
  const running = kept.findIndex(({ block }) => isRunning(block));
  if (running < 0) return choice;
  const head = kept.slice(0, running).map(({ block }) => block);
  const furniture = new Map<PageBlock, ExclusionReason>();
  if (head.length > 0 && head.length <= PARAMETERS.headLines) {
    const above = blocksAbove(blocks, headlineOf(blocks, kept[running]!.block, metadata.title));
    const sections = sectionsOf(page, metadata.sections);
    for (const block of head) {
      const why = reasonOf(block, above.has(block), sections, metadata);
      if (why !== null) furniture.set(block, why);
    }
  }
  const last = kept.at(-1)!.block;
  if (kept.length - 1 > running && tellsOfAuthor(last, metadata.byline)) {
    furniture.set(last, 'byline');
  }
  if (furniture.size === 0) return choice;
  return choice.map((item) => ({ ...item, why: furniture.get(item.block) ?? item.why }));
}

const isRunning = ({ text }: PageBlock): boolean => text.length >= PARAMETERS.longParagraph;

function reasonOf(
  block: PageBlock,
  isAbove: boolean,
  sections: ReadonlySet<string>,
  { byline, outlet }: Pick<Metadata, 'byline' | 'outlet'>,
): ExclusionReason | null {
  const { text, element, kind } = block;
  if (kind === 'quotation' || countWords(text) > PARAMETERS.headLineWords) return null;
  const folded = foldLine(text);
  if (byline !== null && (folded === foldLine(byline) || namesIn(byline).includes(folded))) {
    return 'byline';
  }
  if (outlet !== null && folded === foldLine(outlet)) return 'navigation';
  if (SENTENCE.test(text)) return null;
  if (closest(element, 'address') !== null) return 'byline';
  return isAbove || sections.has(folded) || isNamedLabel(element) ? 'navigation' : null;
}

function isNamedLabel(element: Element): boolean {
  let around: Element | null = element;
  for (let level = 0; around !== null && level < NAMED_AROUND; level++) {
    // What holds the whole article may well be called its section.
    if (/^(?:section|article|main|header|body)$/u.test(tagOf(around))) return false;
    if (LABEL.test(`${namesOf(around)} ${attributeOf(around, 'itemprop') ?? ''}`)) return true;
    around = parentOf(around);
  }
  return false;
}

/** Index of the headline above the running text: the words of the title, or its last h1; −1: none. */
function headlineOf(blocks: readonly PageBlock[], running: PageBlock, title: string): number {
  const head = blocks.slice(0, blocks.indexOf(running));
  const folded = foldLine(title);
  const same = head.findLastIndex(({ text }) => folded !== '' && foldLine(text) === folded);
  return same >= 0 ? same : head.findLastIndex(({ element }) => closest(element, 'h1') !== null);
}

const blocksAbove = (blocks: readonly PageBlock[], headline: number): ReadonlySet<PageBlock> =>
  new Set(blocks.slice(0, Math.max(0, headline)));

/** What the site calls its sections, folded. */
function sectionsOf(page: PageReader, named: readonly string[]): ReadonlySet<string> {
  const links = [...queryAll(page.document, LISTS)].slice(0, MAX_LINKS);
  const names = [...named, ...links.map((link) => page.line(link, PARAMETERS.longParagraph))];
  return new Set(names.map(foldLine).filter((name) => name !== ''));
}

/** "Isaura Pemberley writes about work": the last paragraph, about whoever wrote the others. */
function tellsOfAuthor({ text, kind }: PageBlock, byline: string | null): boolean {
  if (byline === null || kind === 'quotation') return false;
  if (countWords(text) > PARAMETERS.authorWords) return false;
  const folded = foldLine(text);
  return namesIn(byline).some((name) => name.includes(' ') && folded.startsWith(`${name} `));
}
