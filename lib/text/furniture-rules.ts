import type { ExclusionReason } from '../core/article';
import { formsOf } from './language-forms';

/**
 * What stands around an article and is not of it, told by the words of one line alone, in
 * English, German, French and Spanish. Each expression names a class of line ("a call to
 * sign up for something"), never a page. All are anchored or have bounded gaps, so none
 * backtracks.
 */
export interface LineRule {
  why: ExclusionReason;
  pattern: RegExp;
  /** Lines with more words are never taken by this rule; absent: the default. */
  maxWords?: number;
}

/** Longest line that a rule takes when it does not say otherwise, in words. */
export const DEFAULT_MAX_WORDS = 40;

/**
 * The languages that these rules are worded in. An expression of the forms of all languages
 * takes longer to compile than a page to read; the others' lines are told by their phrases.
 */
const WORDED = ['en', 'de', 'fr', 'es', 'pt', 'it'];
const MONTH = `(?:${formsOf(WORDED, ({ dates }) => dates.months)})`;
const DAY = '\\d{1,2}(?:st|nd|rd|th|er|\\.)?';
const CLOCK = '\\d{1,2}(?:[:.h]\\d{2}){1,2}\\s?(?:[ap]\\.?m\\.?|uhr|h)?';
const ZONE = '(?:\\s?\\(?(?:utc|gmt|z|[a-z]{2,4}t|[+-]\\d{2}:?\\d{2})\\)?)?';
/** A date in words or figures, without a time. */
export const DATE_WORDS = `(?:(?:${MONTH}\\.?\\s{1,3}${DAY},?\\s{1,3}\\d{4})|(?:${DAY}\\s{1,3}(?:de\\s{1,3})?${MONTH}\\.?,?\\s{1,3}(?:de\\s{1,3}|del\\s{1,3})?\\d{4})|(?:\\d{4}-\\d{2}-\\d{2})|(?:\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}))`;
const WEEKDAY = `(?:${formsOf(WORDED, ({ dates }) => dates.weekdays)})`;
const WHEN = `(?:${WEEKDAY},?\\s{1,3})?(?:den\\s{1,3}|le\\s{1,3})?${DATE_WORDS}(?:,?(?:\\s{0,3}(?:at|um|à|às|alle|ore|a las|-|–|\\||·))?\\s{0,3}${CLOCK}${ZONE})?`;
/** What may stand between a stamp and its date. Spaces are bounded here: no two of them share a long run. */
const ON = '(?:\\s{0,3}(?:on|at|am|le|el))?(?:\\s{0,3}:)?';
const STAMP =
  '(?:(?:first\\s{1,3})?published|posted|updated|last\\s{1,3}(?:updated|modified)|created|modified|date|veröffentlicht|aktualisiert|erstellt|stand|publié|mis à jour|publicado|actualizado)';

/** A reader's comment begins: "NAME on July 6th, 2020 at 13:08 UTC »". */
export const COMMENT_HEAD = new RegExp(
  `^\\S.{0,60}?\\s(?:on|am|le|el)\\s{1,3}${WHEN}(?:\\s{0,3}(?:»|:|said:?|wrote:?|#))?$`,
  'iu',
);

/** "NAME says:" begins a comment too, and in an article what somebody says. */
export const COMMENT_SPEECH = new RegExp(
  `^\\S.{0,60}?\\s(?:${formsOf(WORDED, ({ furniture }) => furniture.commentBy ?? [])})\\s{0,3}:$`,
  'iu',
);

/** The heading of the readers' comments: all that follows is theirs. */
export const COMMENT_SECTION =
  /^(?:(?:\d{1,5}\s+|(?:view|show|see|read|all|reader)\s+(?:all\s+)?(?:\d{1,5}\s+)?)?comments?(?:\s*\(?\d{1,5}\)?)?|(?:leave|post|add|write)\s+a\s+(?:reply|comment)|join the (?:conversation|discussion)|\d{0,5}\s*(?:leser)?kommentare?(?:\s*\(?\d{1,5}\)?)?|(?:schreiben|hinterlassen) sie einen kommentar|\d{0,5}\s*commentaires?(?:\s*\(?\d{1,5}\)?)?|laisser un commentaire|\d{0,5}\s*comentarios?(?:\s*\(?\d{1,5}\)?)?|deja (?:un comentario|una respuesta))\s*:?$/iu;

const PHOTO_SOURCE =
  '(?:getty(?: images)?|istock(?:photo)?|shutterstock|alamy|unsplash|pixabay|wikimedia(?: commons)?|ap(?: photo)?|afp|reuters|epa(?:-efe)?|efe|dpa|imago|picture[ -]alliance|pa(?: wire| media| images)?|xinhua|anadolu|bloomberg|zuma(?: press)?|sipa|rex(?: features)?|handout|file|archive?)';

/**
 * A telephone number in groups: told by its country, its area in brackets or with a nought, or
 * by hyphens. Groups of three alone are an amount, of four are years.
 */
const PHONE =
  '(?:(?:\\+\\d{1,3}[\\s.-]?\\(?\\d{1,5}\\)?|\\(\\d{2,5}\\)|(?<!\\d[\\s.,])\\b0[1-9]\\d{0,3})[\\s./-]{1,2}\\d{3,4}(?:[\\s.-]\\d{2,4})*|\\b\\d{3}-\\d{3}-\\d{4})\\b';

export const LINE_RULES: readonly LineRule[] = [
  // Where a re-posting site says whose text it took.
  {
    why: 'submission-line',
    pattern:
      /^(?:authored|posted|written|shared|submitted|published)\s+by\s+\S.{0,80}?(?:\s+and\s+(?:submitted|posted|shared)\s+by\s+\S+|\s+\(via\s+\S+\))\s*\.?$/iu,
  },
  { why: 'submission-line', pattern: /^submitted\s+(?:\S+\s+){0,6}?by\s+\S+(?:\s+\S+){0,2}$/iu },

  // The page speaks of the browser, of cookies, of its own errors.
  {
    why: 'notice',
    pattern:
      /\b(?:(?:is|are) (?:not|no longer) supported|(?:enable|turn on|activate|requires?) (?:your )?(?:javascript|cookies)|javascript (?:is|seems to be|muss|est|está)|(?:your|this|an(?:other)?|unsupported|outdated) browser\b.{0,60}\b(?:support|outdated|update|upgrade|version)|(?:uses?|verwendet|utilise|utiliza) cookies|cookie (?:policy|settings|preferences|richtlinie)|ad ?blocker|(?:bitte|veuillez|por favor)\b.{0,20}javascript)/iu,
  },
  {
    why: 'notice',
    pattern:
      /^(?:this article is (?:more than|over) \d+|this (?:page|video|content) (?:is|has been)\b.{0,40}(?:unavailable|not available|removed|expired)|please (?:log|sign) in|you (?:have|are) (?:\d+|no|reading|out of)\b.{0,40}(?:free )?articles?|subscribers? only|already a subscriber|bereits abonnent|déjà abonné|réservé aux abonnés|contenido exclusivo para)/iu,
  },

  {
    why: 'notice',
    pattern:
      /\b(?:affiliate (?:commissions?|links?|partners?)|(?:may|might|could) (?:earn|receive|get) (?:an? )?(?:small |affiliate )?(?:commission|compensation)|terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice|statement)|datenschutz(?:erklärung|hinweise|bestimmungen)|(?:deine|ihre) privatsphäre|enthält (?:werbung|affiliate)|politique de confidentialité|política de privacidad)\b/iu,
  },
  // The house gives its address and says what it stands for: every page of it ends so.
  { why: 'notice', pattern: /\bequal(?: employment)? opportunity employer\b/iu, maxWords: 24 },
  {
    why: 'notice',
    pattern:
      /^(?:(?:(?:welcome to )?the )?official (?:home ?page|web ?site|site) of\b|(?:offizielle (?:internet|web)seite|site officiel|sitio (?:web )?oficial) (?:de|der|des|du)\b)[^.!?]{0,160}$/iu,
    maxWords: 24,
  },
  {
    why: 'notice',
    pattern:
      /^(?:tel(?:ephone|efon|éfono)?|téléphone|tél|phone|fax|toll[- ]free)\.?(?:\s*:)?\s*[+(]{0,2}\d[\d\s()./-]{5,24}(?!\d)/iu,
  },
  {
    why: 'notice',
    pattern: new RegExp(`${PHONE}[^!?]{0,120}?${PHONE}[^!?]{0,200}$(?<![.!?…]["'”’)]?)`, 'iu'),
    maxWords: 60,
  },
  {
    why: 'notice',
    pattern: new RegExp(
      `^\\d{1,5}\\s\\S[^!?]{3,100}\\s[A-Z]{2}\\s\\d{5}(?:-\\d{4})?\\b(?:[^!?]{0,60}${PHONE})?[^!?.]{0,60}$`,
      'u',
    ),
    maxWords: 40,
  },
  { why: 'related', pattern: /^(?:https?:\/\/|www\.)\S+$/iu },
  {
    why: 'navigation',
    pattern:
      /^\[\/?\w+(?:\s[^\]]{0,300})?\]|^(?:breaking news|live updates?|tell us what you think.{0,4})$/iu,
  },

  // Calls to sign up, download, follow, pay.
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
      /^(?:revealed|sponsored(?: content| post)?|advertise?ment|advertorial|ad|promoted(?: content| stories)?|paid (?:post|content|partner content)|partner content|advert|anzeige|werbung|publicité|publicidad|anuncio|pub|annonce|reklama?|реклама|iklan|pubblicità|publicidade|advertentie)\s*(?::(?=[^.]{0,120}$)|$|[–—-]\s|\(?(?:scroll|continue|story|article)\b)/iu,
    maxWords: 20,
  },
  {
    why: 'promotion',
    pattern:
      /^(?:(?:article|story|text|artikel) continues (?:below|after)|continue reading(?: below)?$|scroll (?:down )?to continue|(?:abonnieren|melden|registrieren) sie (?:sich|jetzt|hier|unseren?)\b.{0,80}|jetzt (?:abonnieren|kostenlos|anmelden|testen|downloaden)\b|(?:laden|holen) sie (?:sich )?(?:die|unsere)\b.{0,60}\bapp|folgen sie (?:uns|der|dem)\b|(?:abonnez|inscrivez)-vous\b|recevez\b.{0,80}\b(?:newsletter|mail|alertes)|téléchargez\b.{0,60}\b(?:appli|application)|suivez-nous\b|suscr[íi]b(?:ete|ase|etes)\b|regístr(?:ate|ese)\b|descarg(?:a|ue)\b.{0,60}\b(?:app|aplicación)|síg(?:uenos|anos)\b|recib(?:e|a)\b.{0,80}\b(?:bolet[íi]n|newsletter|correo))/iu,
  },

  {
    why: 'promotion',
    pattern:
      /^(?:have (?:a|any) (?:news )?(?:tips?|story|question)|got (?:a|any) (?:news )?(?:tips?|story)|(?:contact|e-?mail|reach|write to|follow)\s(?:the\s)?(?:\p{L}[\p{L}.'’-]*\s){1,4}(?:at|on|via)\b|[^.!?]{3,60}\b(?:can|may) be (?:reached|contacted|followed) (?:at|on|via|through|by (?:e-?mail|phone|telephone|text))\b|to (?:view|read|continue reading) (?:the|this) (?:full|rest|entire)\b|send (?:us )?your\b.{0,40}\bto\b)/iu,
  },
  {
    why: 'promotion',
    pattern:
      /\b[\w.+-]{1,40}@[\w-]{1,40}\.[a-z]{2,12}\b.{0,120}(?:@\w|twitter|facebook|forums?|tips?)/iu,
  },

  {
    why: 'promotion',
    pattern: /\bsign up (?:for|to)\b[^.]{0,80}\b(?:newsletters?|inbox|e-?mails?|alerts)\b/iu,
  },

  // Pointers to other pages.
  {
    why: 'related',
    pattern:
      /^(?:related(?: (?:articles?|stories|story|news|content|posts?|coverage|topics|links?|reading))?|read (?:more|also|next|the full|this next)|(?:also|more) (?:read|on this|from|in|about|stories|news|coverage)|see (?:also|more)|also (?:see|on)|more:|most (?:read|popular|viewed|shared)|recommended(?: (?:for you|stories|reading))?|you (?:may|might) (?:also )?(?:like|be interested|want)|don['’]?t miss|up next|trending(?: now)?|latest (?:news|posts|articles|stories|headlines)|auch interessant|schon gelesen|aktuell(?:e|ste) (?:beiträge|artikel|nachrichten|meldungen)|editor['’]?s['’]? picks?|watch(?: (?:more|also|now|the video))?|listen(?: (?:now|to))?|in pictures|(?:lesen|sehen) sie (?:auch|hier|mehr|dazu|weiter)|mehr (?:zum thema|dazu|lesen|zu)|zum thema|(?:weitere|ähnliche) (?:artikel|themen|nachrichten)|siehe auch|das könnte sie|(?:à )?lire (?:aussi|également|notre)|à lire|voir aussi|sur le même sujet|lea (?:también|además)|lee también|te puede interesar|ver también|más (?:información|noticias)|(?:noticias|artículos) relacionad[oa]s|leggi anche)(?:\s*[?.…]{1,3})?\s*(?::|$|[–—|»>-])/iu,
  },

  // Pictures, their captions, and the names that drawing programs leave in icons.
  { why: 'caption', pattern: /\bcreated with (?:sketch|inkscape|figma)\b/iu, maxWords: 2000 },
  {
    why: 'caption',
    pattern:
      /^(?:image|images|photo|photos|picture|pictures|photograph|photo credit|image credit|caption|credit|illustration|graphic|map|chart|video|gallery|slideshow|file photo|foto|fotos|bild|bilder|bildquelle|grafik|crédit(?:s)? photo|légende|imagen|imágenes|fotografía|vídeo)\s*(?::|\d|$)/iu,
    maxWords: 80,
  },
  {
    why: 'caption',
    pattern: new RegExp(
      `/\\s?${PHOTO_SOURCE}(?:\\s(?:file|images?|photos?|via .{2,30}))?\\)?$`,
      'iu',
    ),
    maxWords: 80,
  },
  {
    why: 'caption',
    pattern: new RegExp(
      `(?:[(\\[|–—-]|\\.)\\s?(?:(?:file )?(?:photos?|images?|pictures?|fotos?|bild(?:er)?|illustration|credits?|crédits?)\\b[^()\\[\\]]{0,80}|[^()\\[\\]]{0,50}/\\s?${PHOTO_SOURCE}[^()\\[\\]]{0,20})[)\\]]\\.?$`,
      'iu',
    ),
    maxWords: 80,
  },
  {
    why: 'caption',
    pattern:
      /(?:\bgetty images|\bvia (?:ap|reuters|afp|getty(?: images)?|x|twitter|facebook)|\b(?:ap|afp|reuters) photo|\bshutterstock(?:\.com)?|\bfile photo|\bphoto by [^.]{3,50}|\bphotograph: [^.]{3,50}|©\s?[^.]{2,50})\)?$/iu,
    maxWords: 60,
  },

  // Who helped, whose text it is, under which licence.
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
    pattern:
      /^\(?(?:mit (?:material|informationen|agenturmaterial) (?:von|der|des|aus)|mitarbeit:|quellen?:|(?:avec|source\s?:) (?:l['’])?(?:afp|reuters|agences?|ap)|con (?:información|datos) de|fuentes?:|sources?:|via:|hat tip|h\/t)\s?.{2,80}$/iu,
    maxWords: 16,
  },
  {
    why: 'credit-line',
    pattern:
      /^(?:©|\(c\)|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|(?:todos los )?derechos reservados|(?:re)?published (?:with|by) permission|reprinted (?:with|by) permission)/iu,
  },
  {
    why: 'credit-line',
    pattern:
      /^[([*—–-]{0,2}\s?(?:editor['’]s note:\s?)?(?:(?:this|the following|an? (?:earlier |shorter |longer )?version of this) (?:article|story|post|report|piece|essay|column|interview|excerpt|text)\b.{0,60}\b(?:appeared|published|posted|produced|republished|reprinted|provided|written|reported)\b|(?:originally|first) (?:published|appeared|posted)|dieser? (?:artikel|beitrag|text)\b.{0,40}\b(?:zuerst|ursprünglich|erschien|erschienen)|cet article\b.{0,40}\b(?:paru|publié|publiée)|este artículo\b.{0,40}\b(?:publicado|publicó|apareció))/iu,
    maxWords: 60,
  },

  // Who and when.
  {
    why: 'byline',
    pattern:
      /^(?:by|von|par|por|text:|words by|written by|author:|autor:|auteur\s?:)\s(?:\p{Lu}[\p{L}.'’-]*|[a-z]{2,3}|and|und|et|y|&|,|\||\/)(?:[\s,|&]+(?:\p{Lu}[\p{L}.'’-]*|and|und|et|y|de|van|von|der|la|the|in|for|at|of|[a-z-]+ (?:editor|correspondent|writer|reporter))){0,12}\s*$/u,
    maxWords: 16,
  },
  {
    why: 'byline',
    pattern:
      /^(?:By|BY|VON|PAR|POR)\s\p{Lu}[\p{L}.'’-]*(?:[\s,|&]+(?:\p{Lu}[\p{L}.'’-]*|and|AND)){0,8}\s*$/u,
    maxWords: 12,
  },
  {
    why: 'date',
    pattern: new RegExp(`^(?:${STAMP}${ON}\\s{0,3})?${WHEN}(?:\\s{0,3}\\.)?$`, 'iu'),
  },
  {
    why: 'date',
    pattern: new RegExp(`^${STAMP}${ON}\\s{0,3}\\S.{0,60}?\\d{4}.{0,30}$`, 'iu'),
    maxWords: 14,
  },
  {
    why: 'date',
    pattern: /^(?:updated\s)?\d{1,2}\s(?:minutes?|mins?|hours?|days?|weeks?)\sago$/iu,
  },

  { why: 'date', pattern: new RegExp(`^${CLOCK}${ZONE}$`, 'iu') },

  // Buttons.
  {
    why: 'navigation',
    pattern:
      /^(?:share(?: (?:this|on|via|article|story|full article|with)\b.{0,40})?|tweet(?: this)?|print(?: (?:this|article|page))?|e-?mail(?: this)?|whatsapp|facebook|twitter|linkedin|reddit|pinterest|copy link|link copied.{0,20}|save(?: (?:article|for later))?|bookmark|listen|play|close|menu|search|home|back to top|next|previous|skip to (?:content|main content|navigation)|skip ad|log ?in|sign in|\d+ min(?:ute)?s? read|reading time.{0,20}|teilen|drucken|merken|vorlesen|partager|imprimer|enregistrer|compartir|imprimir|guardar|show (?:more|less|all(?: \d+)?)|load more|view (?:more|all|gallery)|read more|mehr anzeigen|weiterlesen|lire la suite|leer más|tags?:.{0,120}|topics?:.{0,120}|filed under:?.{0,120}|categor(?:y|ies):.{0,120}|schlagworte?:.{0,120})$/iu,
    maxWords: 20,
  },
];
