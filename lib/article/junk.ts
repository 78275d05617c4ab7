import type { ExclusionReason } from '../core/article';
import {
  attributeOf,
  charactersOf,
  namesOf,
  nodesOf,
  nodeTypeOf,
  parentOf,
  queryAll,
  tagOf,
  TEXT_NODE,
  type Queried,
} from './dom';

/** Elements whose text is never read: not words of the text, or not for a reader. */
export const UNREAD_TAGS: ReadonlySet<string> = new Set(
  'script style noscript template math iframe object embed canvas audio video select option datalist button input textarea map progress meter rt rp'.split(
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

/** Elements named for another's words: a post of a network, a pulled quotation, a statement. */
const QUOTING =
  /\b(?:blockquotes?|block quotes?|pull ?quotes?|quotes?|quotations?|tweets?|toots?|skeets?|embeds?|embedded|statements?|zitate?|citations?|citas?|citazion[ei]|citaten?|citat)\b/u;

/** What the names of an element say of it, and whether a quoted post in it says otherwise. */
function reasonOfNames(names: string): ExclusionReason | null {
  for (const name of names.split(/\s+/u)) {
    if (name === '' || FILING.test(name)) continue;
    const words = wordsOf(name);
    if (WHOLE_NAMES.test(words)) return 'notice';
    for (const [why, pattern] of CLASS_REASONS) if (pattern.test(words)) return why;
  }
  return null;
}

function ownLength(element: Element): number {
  let length = 0;
  for (const node of nodesOf(element)) {
    if (nodeTypeOf(node) === TEXT_NODE) length += charactersOf(node).length;
  }
  return length;
}

interface Place {
  beside: boolean;
  inArticle: boolean;
}

/** Longest list of teasers, in characters; what holds more, or the headline, holds the page. */
const TEASERS_CHARS = 4000;

/**
 * What the tags, roles and names of a page's elements say of the text in them. Asks for
 * each element once, so that no nesting costs more than its elements.
 */
export class Places {
  private readonly byNames = new Map<string, ExclusionReason | null>();
  private readonly quoting = new Map<string, boolean>();
  private readonly beside = new Map<Element, Place>();
  private readonly holders = new Map<string, Set<Element>>();

  private lengths: Map<Element, number> | null = null;

  /** The page, or the part of it that is asked for. */
  constructor(private readonly root: Queried) {}

  /** Why an element's text stands beside the article, by its tag, role, class or id; or null. */
  junkReason(element: Element): ExclusionReason | null {
    const tag = tagOf(element);
    if (tag === 'body' || tag === 'html' || tag === 'main') return null;
    const byTag = TAG_REASONS[tag];
    if (byTag !== undefined) return byTag;
    const role = attributeOf(element, 'role');
    if (role !== null && Object.hasOwn(ROLE_REASONS, role)) return ROLE_REASONS[role]!;
    if (tag === 'article' || attributeOf(element, 'itemprop') === 'articleBody') return null;
    return this.reasonOfNames(element);
  }

  /** True for an element that by its names holds another's words, set into the text. */
  quotes(element: Element): boolean {
    const tag = tagOf(element);
    if (tag === 'body' || tag === 'main' || tag === 'article') return false;
    const names = namesOf(element);
    if (names === '') return false;
    let known = this.quoting.get(names);
    if (known === undefined) {
      known = names.split(/\s+/u).some((name) => !FILING.test(name) && QUOTING.test(wordsOf(name)));
      this.quoting.set(names, known);
    }
    return known;
  }

  /**
   * True for what stands in a comment, a teaser, a menu or a footer: a date or a name there
   * is not the page's. An aside may well hold the page's own.
   */
  standsBeside(element: Element): boolean {
    const path: Element[] = [];
    let place: Place = { beside: false, inArticle: false };
    for (let e: Element | null = element; e !== null && tagOf(e) !== 'body'; e = parentOf(e)) {
      const known = this.beside.get(e);
      if (known !== undefined) {
        place = known;
        break;
      }
      path.push(e);
    }
    for (const e of path.reverse()) {
      const inArticle: boolean = place.inArticle || tagOf(e) === 'article';
      place = { beside: place.beside || this.isBeside(e, inArticle), inArticle };
      this.beside.set(e, place);
    }
    return place.beside;
  }

  private isBeside(element: Element, inArticle: boolean): boolean {
    const tag = tagOf(element);
    if (tag === 'nav') return true;
    if (tag === 'footer' && !inArticle) return true;
    const why = tag === 'article' ? null : this.reasonOfNames(element);
    if (why === 'comment') return true;
    return (why === 'related' || why === 'promotion') && !this.holdsPage(element);
  }

  private holdsPage(element: Element): boolean {
    return this.holdersOf('h1').has(element) || this.lengthOf(element) > TEASERS_CHARS;
  }

  /** Characters in an element, the unread ones left out; counted once for all, from within. */
  private lengthOf(element: Element): number {
    if (this.lengths === null) {
      this.lengths = new Map();
      for (const e of [...queryAll(this.root, '*')].reverse()) {
        if (UNREAD_TAGS.has(tagOf(e))) continue;
        const length = ownLength(e) + (this.lengths.get(e) ?? 0);
        this.lengths.set(e, length);
        const parent = parentOf(e);
        if (parent !== null) this.lengths.set(parent, length + (this.lengths.get(parent) ?? 0));
      }
    }
    return this.lengths.get(element) ?? 0;
  }

  private reasonOfNames(element: Element): ExclusionReason | null {
    const names = namesOf(element);
    let why = this.byNames.get(names);
    if (why === undefined) {
      why = reasonOfNames(names);
      this.byNames.set(names, why);
    }
    // A post of a network, quoted in the text, sits in an element named for the network.
    return why === 'navigation' && this.holdersOf('blockquote').has(element) ? null : why;
  }

  /** Every element around one of that tag. */
  private holdersOf(tag: string): Set<Element> {
    const known = this.holders.get(tag);
    if (known !== undefined) return known;
    const holders = new Set<Element>();
    for (const held of queryAll(this.root, tag)) {
      for (let e = parentOf(held); e !== null && !holders.has(e); e = parentOf(e)) holders.add(e);
    }
    this.holders.set(tag, holders);
    return holders;
  }
}
