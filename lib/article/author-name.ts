import { LANGUAGES } from '../language';
import { furnitureOfLine, foldLine } from '../text/furniture';
import { datesIn, foldDateLine } from './dates';
import { decodeEntities } from './entities';
import { withoutEnd } from '../text/ends';
import { printable } from './page-reader';

/** Longest byline that is believed, in UTF-16 units. */
export const MAX_BYLINE_CHARS = 120;
/** Longest line that is cleaned to one: dates and roles may follow the name. */
const MAX_RAW_CHARS = 400;

/** These begin no name. */
const BY = /^(?:by|von|par|por)$/u;

const words = (isMeant: (by: string) => boolean): string =>
  [...new Set(LANGUAGES.flatMap(({ dates }) => dates.by))]
    .filter(isMeant)
    .sort((a, b) => b.length - a.length)
    .join('|');

/** "Written by", "von", "Autor:", "作者：" — with a space or a colon behind it. */
const LEAD_IN = new RegExp(
  `^(?:${words((by) => by.length > 3 || BY.test(by) || !/[a-z]/u.test(by))})(?: ?[:：=] ?| )|^(?:(?:view all|all|more|zeige alle|alle|mehr|voir tous les|ver todos los) (?:posts|articles|stories|beiträge|artikel|artículos) (?:by|from|von|de) |posts by |from ?: ?)`,
  'iu',
);
/** Short ones are parts of names, too, and then begin with a capital: "Di Stefano". */
const SHORT_LEAD_IN = new RegExp(`^(?:${words((by) => by.length <= 3)})(?: ?[:：=] ?| )`, 'u');
/** What follows a name in a byline: roles, buttons, what parts the byline from other things. */
const AFTER =
  /\s[|•·–—]|[|•·]| @|,? (?:published|posted|updated|last updated|on|am|le|el)(?= \p{L}{0,12} ?\d)| (?:at|um) \d|,? (?:mo|di|mi|do|fr|sa|so)[.,](?= ?\d)| (?:mo|di|mi|do|fr|sa|so)$|\d{1,2}[./:]\d|(?<!\p{L})(?:follow|view (?:all|profile)|more (?:from|by)|read more|mehr von|folgen)(?!\p{L})|\s\d{4}(?!\d)/iu;
/** Degrees and houses behind a name, after a comma. */
const DEGREE =
  /^(?:ph\.? ?d|m\.? ?d|dr|m\.? ?a|b\.? ?a|m\.? ?sc|b\.? ?sc|mba|jd|llm|esq|rn|phd|jr|sr|cnn|cnn business|afp|ap|reuters|dpa|efe|bbc news|special to .{1,60}|[a-z\d-]{2,30}\.[a-z]{2,6}|\p{Lu}{2,6} editor[ -]at[ -]large|editor[ -]at[ -]large|staff(?: writer| reporter)?|(?:senior |chief |staff |politics |business |science |health |foreign )*(?:reporter|correspondent|editor|writer|columnist|contributor|redakteur(?:in)?|redacción))\.?$/iu;
/** Roles that are printed before a name. */
const ROLE =
  /^(?:(?:focus-online-)?(?:experte|expertin|gastautor(?:in)?|redakteur(?:in)?)|(?:staff|senior|chief|guest) (?:writer|reporter|editor|correspondent|author)|reporter|correspondent)\s(?=\p{Lu})/iu;
const NO_NAME =
  /^(?:admin(?:istrator)?|staff|editor(?:ial)?|webmaster|guest|unknown|anonymous|none|null|undefined|author|autor|by|user|web|online|news ?desk|share|comments?|redaktion|redaction|rédaction|redacción|redazione|redactie|редакция|редакція)$/iu;
const WEEKDAYS = new RegExp(
  `[,.]? (?:${[
    ...new Set(
      LANGUAGES.flatMap(({ dates }) => dates.weekdays).flatMap((names) => names.split('|')),
    ),
  ]
    .filter((name) => name.length > 3)
    .sort((a, b) => b.length - a.length)
    .join('|')})[.,]?$`,
  'iu',
);

/**
 * "By Jane Doe, CNN | July 6" → "Jane Doe"; null for what is no name: addresses, the outlet,
 * "admin". Linear: each part is looked for from one place.
 */
export function cleanName(raw: string, outlet: string | null): string | null {
  let name = printable(decodeEntities(raw.slice(0, MAX_RAW_CHARS)));
  if (/^https?:|^\/|^@|[<>{}]/u.test(name)) return null;
  name = name
    .replace(LEAD_IN, '')
    .replace(SHORT_LEAD_IN, '')
    .replace(LEAD_IN, '')
    .replace(ROLE, '');
  name = withoutDate(withoutMail(name));
  const after = AFTER.exec(name);
  if (after !== null) name = name.slice(0, after.index);
  name = withoutEnd(name.replace(WEEKDAYS, '').replace(LEFT_OVER, ''), ',;:/|-–—(').replace(
    /^[\s,;:/|•·–—-]+/u,
    '',
  );
  name = withoutHouses(name, outlet);
  if (name.length < 2 || name.length > MAX_BYLINE_CHARS || NO_NAME.test(name)) return null;
  if (outlet !== null && foldLine(name) === foldLine(outlet)) return null;
  if (furnitureOfLine(name) === 'credit-line') return null;
  return /\p{L}/u.test(name) ? name : null;
}

function withoutMail(name: string): string {
  const at = name.indexOf('@');
  if (at < 0) return name;
  return name.slice(0, Math.max(0, name.lastIndexOf(' ', at)));
}

/** A name ends where a date begins. */
function withoutDate(name: string): string {
  const line = foldDateLine(name);
  const first = line.length === name.length ? datesIn(line, ANY)[0] : undefined;
  return first === undefined ? name : withoutEnd(name.slice(0, first.start), ',;:/|-–—(');
}

/** What led to a date that was cut. */
const LEFT_OVER = /[\s,](?:on|at|am|um|le|el|posted|published|updated)$/iu;
const ANY = { monthFirst: false, language: 'en' };

/** Degrees, roles and the site's own name, parted by commas, are not of a name. */
function withoutHouses(name: string, outlet: string | null): string {
  const parts = name.split(/\s?[,/]\s/u);
  const own = outlet === null ? '' : foldLine(outlet);
  const kept = parts.filter(
    (part, i) => i === 0 || !(DEGREE.test(part) || (own !== '' && foldLine(part) === own)),
  );
  return kept.length === parts.length ? name : kept.join(', ');
}
