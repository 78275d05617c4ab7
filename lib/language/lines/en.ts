import type { FurnitureLine } from '../sections/furniture';

/** Lines around an article in English that no list of phrases can tell. */
export const LINES: readonly FurnitureLine[] = [
  {
    why: 'submission-line',
    pattern:
      /^(?:authored|posted|written|shared|submitted|published)\s+by\s+\S.{0,80}?(?:\s+and\s+(?:submitted|posted|shared)\s+by\s+\S+|\s+\(via\s+\S+\))\s*\.?$/iu,
  },
  { why: 'submission-line', pattern: /^submitted\s+(?:\S+\s+){0,6}?by\s+\S+(?:\s+\S+){0,2}$/iu },
  {
    why: 'notice',
    pattern:
      /\b(?:(?:is|are) (?:not|no longer) supported|(?:enable|turn on|activate|requires?) (?:your )?(?:javascript|cookies)|javascript (?:is|seems to be)|(?:your|this|an(?:other)?|unsupported|outdated) browser\b.{0,60}\b(?:support|outdated|update|upgrade|version)|(?:uses?) cookies|cookie (?:policy|settings|preferences)|ad ?blocker)/iu,
  },
  {
    why: 'notice',
    pattern:
      /^(?:this article is (?:more than|over) \d+|this (?:page|video|content) (?:is|has been)\b.{0,40}(?:unavailable|not available|removed|expired)|please (?:log|sign) in|you (?:have|are) (?:\d+|no|reading|out of)\b.{0,40}(?:free )?articles?|subscribers? only|already a subscriber)/iu,
  },
  {
    why: 'notice',
    pattern:
      /\b(?:affiliate (?:commissions?|links?|partners?)|(?:may|might|could) (?:earn|receive|get) (?:an? )?(?:small |affiliate )?(?:commission|compensation)|terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice|statement))\b/iu,
  },
  { why: 'notice', pattern: /\bequal(?: employment)? opportunity employer\b/iu, maxWords: 24 },
  {
    why: 'notice',
    pattern:
      /^(?:(?:(?:welcome to )?the )?official (?:home ?page|web ?site|site) of\b)[^.!?]{0,160}$/iu,
    maxWords: 24,
  },
  {
    why: 'navigation',
    pattern: /^(?:breaking news|live updates?|tell us what you think.{0,4})$/iu,
  },
  {
    why: 'promotion',
    pattern:
      /^(?:\S[^.!?]{0,60}[:–—-]\s*)?(?:please\s+)?(?:get|sign(?:ing)? up|subscribe|register|join|download|try|start|install|receive|stay|keep up|read|discover|enjoy)\b[^.]{0,140}\b(?:newsletters?|app|apps|podcast|inbox|e-?mails?|subscriptions?|free trial|membership|premium|alerts?|notifications|digital edition|e-?paper|whatsapp channel|telegram channel|letterbox|print edition)\b/iu,
  },
  {
    why: 'promotion',
    pattern:
      /^(?:follow|like|find|join|add|connect with)\s+(?:us|me|him|her|\S+(?:\s\S+){0,4})\s+(?:on|at|as)\s+(?:(?:our|his|her|your|a)\s+)?(?:preferred|twitter|x\b|facebook|instagram|linkedin|youtube|whatsapp|telegram|mastodon|bluesky|threads|tiktok|google news|flipboard|@)/iu,
  },
  {
    why: 'promotion',
    pattern:
      /^(?:(?:click|tap)\s+(?:here|below|the link)\b|subscribe\s+(?:now|today|here|to (?:our|the|us))\b|sign up (?:now|here|today|for)\b|buy (?:now|tickets|a copy|the book)\b|donate\b|support (?:our|us|independent|quality)\b|become a (?:member|subscriber|supporter|patron)\b|enter your e-?mail\b|thank you for (?:reading|subscribing|signing)|limited[- ]time offer|special offer|shop now|learn more$|start your free)/iu,
  },
  {
    why: 'promotion',
    pattern:
      /^(?:revealed|sponsored(?: content| post)?|advertise?ment|advertorial|ad|promoted(?: content| stories)?|paid (?:post|content|partner content)|partner content|advert)\s*(?::(?=[^.]{0,120}$)|$|[–—-]\s|\(?(?:scroll|continue|story|article)\b)/iu,
    maxWords: 20,
  },
  {
    why: 'promotion',
    pattern:
      /^(?:(?:article|story) continues (?:below|after)|continue reading(?: below)?$|scroll (?:down )?to continue)/iu,
  },
  {
    why: 'promotion',
    pattern:
      /^(?:have (?:a|any) (?:news )?(?:tips?|story|question)|got (?:a|any) (?:news )?(?:tips?|story)|(?:contact|e-?mail|reach|write to|follow)\s(?:the\s)?(?:\p{L}[\p{L}.'’-]*\s){1,4}(?:at|on|via)\b|[^.!?]{3,60}\b(?:can|may) be (?:reached|contacted|followed) (?:at|on|via|through|by (?:e-?mail|phone|telephone|text))\b|to (?:view|read|continue reading) (?:the|this) (?:full|rest|entire)\b|send (?:us )?your\b.{0,40}\bto\b)/iu,
  },
  {
    why: 'promotion',
    pattern: /\bsign up (?:for|to)\b[^.]{0,80}\b(?:newsletters?|inbox|e-?mails?|alerts)\b/iu,
  },
  {
    why: 'related',
    pattern:
      /^(?:related(?: (?:articles?|stories|story|news|content|posts?|coverage|topics|links?|reading))?|read (?:more|also|next|the full|this next)|(?:also|more) (?:read|on this|from|in|about|stories|news|coverage)|see (?:also|more)|also (?:see|on)|more:|most (?:read|popular|viewed|shared)|recommended(?: (?:for you|stories|reading))?|you (?:may|might) (?:also )?(?:like|be interested|want)|don['’]?t miss|up next|trending(?: now)?|latest (?:news|posts|articles|stories|headlines)|editor['’]?s['’]? picks?|watch(?: (?:more|also|now|the video))?|listen(?: (?:now|to))?|in pictures)(?:\s*[?.…]{1,3})?\s*(?::|$|[–—|»>-])/iu,
  },
  {
    why: 'caption',
    pattern:
      /^(?:image|images|photo|photos|picture|pictures|photograph|photo credit|image credit|caption|credit|illustration|graphic|map|chart|video|gallery|slideshow|file photo)\s*(?::|\d|$)/iu,
    maxWords: 80,
  },
  {
    why: 'credit-line',
    pattern:
      /^[\p{Lu}(][^.!?]{2,160}?\s(?:also\s)?contributed(?:\s(?:reporting|research|writing|to (?:this|the) (?:report|story|article|piece))[^.!?]{0,60})?\s*[.)]{0,2}$/u,
    maxWords: 30,
  },
  {
    why: 'credit-line',
    pattern:
      /^[([]?(?:additional |further |with )?(?:reporting|writing|editing|research|translation|compiled|edited|translated|reported|written|report)\s(?:and\s\w+\s)?(?:by|from)\s\p{Lu}[^.!?]{2,160}(?:[.;][^.!?]{0,120}){0,2}[)\]]?$/iu,
    maxWords: 40,
  },
  {
    why: 'credit-line',
    pattern: /^\(?(?:sources?:|via:|hat tip|h\/t)\s?.{2,80}$/iu,
    maxWords: 16,
  },
  {
    why: 'credit-line',
    pattern:
      /^(?:©|\(c\)|copyright\b|all rights reserved|(?:re)?published (?:with|by) permission|reprinted (?:with|by) permission)/iu,
  },
  {
    why: 'credit-line',
    pattern:
      /^[([*—–-]{0,2}\s?(?:editor['’]s note:\s?)?(?:(?:this|the following|an? (?:earlier |shorter |longer )?version of this) (?:article|story|post|report|piece|essay|column|interview|excerpt|text)\b.{0,60}\b(?:appeared|published|posted|produced|republished|reprinted|provided|written|reported)\b|(?:originally|first) (?:published|appeared|posted))/iu,
    maxWords: 60,
  },
  {
    why: 'date',
    pattern: /^(?:updated\s)?\d{1,2}\s(?:minutes?|mins?|hours?|days?|weeks?)\sago$/iu,
  },
  {
    why: 'navigation',
    pattern:
      /^(?:share(?: (?:this|on|via|article|story|full article|with)\b.{0,40})?|tweet(?: this)?|print(?: (?:this|article|page))?|e-?mail(?: this)?|whatsapp|facebook|twitter|linkedin|reddit|pinterest|copy link|link copied.{0,20}|save(?: (?:article|for later))?|bookmark|listen|play|close|menu|search|home|back to top|next|previous|skip to (?:content|main content|navigation)|skip ad|log ?in|sign in|\d+ min(?:ute)?s? read|reading time.{0,20}|show (?:more|less|all(?: \d+)?)|load more|view (?:more|all|gallery)|read more|tags?:.{0,120}|topics?:.{0,120}|filed under:?.{0,120}|categor(?:y|ies):.{0,120})$/iu,
    maxWords: 20,
  },
  {
    why: 'byline',
    pattern:
      /^(?:by|text:|words by|written by|author:)\s(?:\p{Lu}[\p{L}.'’-]*|[a-z]{2,3}|and|&|,|\||\/)(?:[\s,|&]+(?:\p{Lu}[\p{L}.'’-]*|and|de|van|von|der|la|the|in|for|at|of|[a-z-]+ (?:editor|correspondent|writer|reporter))){0,12}\s*$/u,
    maxWords: 16,
  },
];
