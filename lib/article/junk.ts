import type { ExclusionReason } from '../core/article';
import { attributeOf, closest, hasAttribute, namesOf, parentOf, query, tagOf, textOf } from './dom';

/** Elements whose text is never read: not words for a reader, or not yet shown. */
export const UNREAD_TAGS: ReadonlySet<string> = new Set(
  'script style noscript template svg math iframe object embed canvas audio video select option datalist button input textarea dialog map progress meter'.split(
    ' ',
  ),
);

/** Elements that by their name alone stand beside the text. */
const TAG_REASONS: Readonly<Record<string, ExclusionReason>> = {
  nav: 'navigation',
  footer: 'navigation',
  menu: 'navigation',
  aside: 'related',
  figcaption: 'caption',
  figure: 'caption',
  form: 'promotion',
};

const ROLE_REASONS: Readonly<Record<string, ExclusionReason>> = {
  navigation: 'navigation',
  banner: 'navigation',
  contentinfo: 'navigation',
  search: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  toolbar: 'navigation',
  tablist: 'navigation',
  dialog: 'notice',
  alertdialog: 'notice',
  complementary: 'related',
};

/** What the words of a class name or an id say of the element, in the order they are asked. */
const CLASS_REASONS: readonly (readonly [ExclusionReason, RegExp])[] = [
  [
    'comment',
    /\b(?:comments?|commentlist|disqus|livefyre|respond|replies|kommentare?|commentaires?|comentarios?)\b/u,
  ],
  [
    'caption',
    /\b(?:captions?|wp caption|figcaption|legend|bildunterschrift|bildtext|photo credit|image credit|credits?|copyright|gallery|slideshow|slider|carousel|lightbox|media info|image description)\b/u,
  ],
  [
    'promotion',
    /\b(?:promo|promos|promotion|promoted|newsletters?|subscribe|subscription|signup|sign up|paywall|piano|advert|adverts|advertisement|advertising|ads?|adslot|adunit|sponsor(?:ed|s)?|donate|donation|banner|cta|marketing|outbrain|taboola|plista|affiliate|anzeige|werbung|publicite|abo|registration)\b/u,
  ],
  [
    'related',
    /\b(?:related|recommend(?:ed|ation|ations|s)?|recirc|recirculation|more (?:news|stories|articles|from|on)|most (?:read|popular|viewed)|mostread|popular|trending|teasers?|read (?:more|next|also)|readmore|see also|also (?:read|like)|you may|jp relatedposts|relatedposts|similar|suggested|suggestions|sidebar|rail|widgets?|read next|next article|crosslinks?|linklist|external links|see more|topstories|latest|inline links?|zergnet|yarpp)\b/u,
  ],
  [
    'navigation',
    /\b(?:nav|navbar|navigation|menu|submenu|breadcrumbs?|bread crumbs?|pager|pagination|pagenav|paginator|toolbar|toolbox|tools|footer|masthead|share|shares|sharing|sharedaddy|addthis|addtoany|social|socials|socialmedia|follow|tags?|taglist|tag (?:list|cloud)|tagcloud|topics|categor(?:y|ies)|cat links|jump links?|skip (?:link|to content)|toc|table of contents|login|log in|search|modal|popup|overlay|cookie|cookies|consent|gdpr|alert bar|rating|ratings|stars|vote|votes|poll|quiz|weather|stock|ticker|feedback|edit section|editsection|mw editsection|navbox|metadata|postmeta|post meta|entry meta|meta data|article meta|postmetadata|entry footer|article footer|post footer|tooltip|player|transcript button)\b/u,
  ],
  [
    'byline',
    /\b(?:byline|bylines|author (?:bio|box|info|card|profile|description|about|meta)|about (?:the )?author|authorbox|author|authors|bio|dateline meta|contributor bio|profile card|autor|auteur)\b/u,
  ],
  [
    'date',
    /\b(?:dates?|published|pubdate|timestamp|time stamp|post date|entry date|updated|datum)\b/u,
  ],
];

/** Classes that file an article, or say what its element has: nothing of what it is. */
const FILING =
  /^(?:tag|tags|category|categories|type|status|format|field|label|has|no|not|is|with|without|js|post|single|term|topic|heading|lp|u|l)[-_]{1,2}/iu;
/** Words that a whole name must be made of; as a part of another name they say nothing. */
const WHOLE_NAMES =
  /^(?:hidden|is hidden|invisible|visually hidden|visuallyhidden|sr only|screen reader(?: text| only)?|print|print only|print header|d print block|visible print(?: block)?|noprint|no print)$/u;

/** "relatedArticles_box" → "related articles box". */
function wordsOf(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/gu, '$1 $2')
    .replace(/[^A-Za-z]+/gu, ' ')
    .trim()
    .toLowerCase();
}

function reasonOfNames(element: Element): ExclusionReason | null {
  const names = namesOf(element);
  for (const name of names.split(/\s+/u)) {
    if (name === '' || FILING.test(name)) continue;
    const words = wordsOf(name);
    if (WHOLE_NAMES.test(words)) return 'notice';
    for (const [why, pattern] of CLASS_REASONS) {
      if (!pattern.test(words)) continue;
      // A post of a network, quoted in the text, sits in an element named for the network.
      if (why !== 'navigation' || query(element, 'blockquote') === null) return why;
    }
  }
  return null;
}

/** Why an element's text stands beside the article, by its tag, role, class or id; or null. */
export function junkReason(element: Element): ExclusionReason | null {
  const tag = tagOf(element);
  if (tag === 'body' || tag === 'html' || tag === 'main') return null;
  const byTag = TAG_REASONS[tag];
  if (byTag !== undefined) return byTag;
  const role = attributeOf(element, 'role');
  if (role !== null && ROLE_REASONS[role] !== undefined) return ROLE_REASONS[role];
  if (isHidden(element)) return 'notice';
  const itemprop = attributeOf(element, 'itemprop');
  if (itemprop === 'articleBody') return null;
  return tag === 'article' ? null : reasonOfNames(element);
}

/**
 * True for what stands in a comment, a teaser, a menu or a footer: a date or a name there
 * is not the page's. An aside may well hold the page's own.
 */
export function standsBeside(element: Element): boolean {
  for (let e: Element | null = element; e !== null && tagOf(e) !== 'body'; e = parentOf(e)) {
    const tag = tagOf(e);
    if (tag === 'nav') return true;
    if (tag === 'footer' && closest(e, 'article') === null) return true;
    const why = tag === 'article' ? null : reasonOfNames(e);
    if (why === 'comment') return true;
    if ((why === 'related' || why === 'promotion') && !holdsPage(e)) return true;
  }
  return false;
}

/** Longest list of teasers, in characters; what holds more, or the headline, holds the page. */
const TEASERS_CHARS = 4000;

function holdsPage(element: Element): boolean {
  return query(element, 'h1') !== null || textOf(element).length > TEASERS_CHARS;
}

/** Hidden by its own attributes: style sheets are asked only in a live page, and late. */
export function isHidden(element: Element): boolean {
  if (hasAttribute(element, 'hidden')) return true;
  if (attributeOf(element, 'aria-hidden') === 'true') return true;
  const style = attributeOf(element, 'style');
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style);
}
