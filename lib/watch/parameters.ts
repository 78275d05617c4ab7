/** Numbers of remembering and watching. */

/**
 * A text that ends in an ellipsis and is shorter than this is the beginning of an article (words):
 * teasers of feeds and of paywalls have 30 to 150; whole reports that end so are commentary, and
 * longer.
 */
export const EXCERPT_WORDS = 250;

/** Changes of one finding that are written down, the gravest first: what one line can tell. */
export const CHANGES_KEPT = 5;

/** Characters of a wording that is written down with them. */
export const WORDING_CHARACTERS = 160;

/**
 * Fingerprints of a judged passage that are kept, and the share of a new finding's that have to
 * be among them for the judgement to hold for it too: standing text changes a date or a name.
 */
export const JUDGED_FINGERPRINTS = 400;
export const JUDGED_SHARE = 0.8;

/** Findings that are kept; beyond, the oldest that nobody judged go. */
export const FINDINGS_KEPT = 5_000;

/** Elements and depth of an XML text; news sitemaps have 1,000 articles, about 8,000 elements. */
export const XML_ELEMENTS = 400_000;
export const XML_DEPTH = 60;

/**
 * How what is followed is asked (ms): a feed that said nothing of it every hour; after a failure
 * an hour, then twice as long each time, at most a day; never sooner than a server asked for.
 */
export const FETCH_EVERY = 60 * 60_000;
export const FETCH_AT_MOST = 24 * FETCH_EVERY;
/** Between two requests to one host (ms). */
export const HOST_PAUSE = 3_000;
/** Requests a day for one subscription: an hourly feed and its articles of a busy day. */
export const DAILY_REQUESTS = 300;
/** New articles that one look at a feed takes; the first look at a sitemap has a thousand. */
export const ITEMS_A_LOOK = 50;
/** Addresses that a subscription knows already; feeds and news sitemaps hold at most 1,000. */
export const KNOWN_ADDRESSES = 3_000;
/** Sitemaps that one look at an index goes on to: the newest. */
export const MAPS_A_LOOK = 2;
/** Steps of one turn: a worker is not ended while it works, but a turn should end. */
export const STEPS_A_TURN = 20;
/** How long a robots.txt is believed (ms), and how much of it is kept (characters). */
export const ROBOTS_FOR = 24 * FETCH_EVERY;
export const ROBOTS_CHARACTERS = 60_000;
