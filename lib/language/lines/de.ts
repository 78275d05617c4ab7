import type { FurnitureLine } from '../sections/furniture';

/** Lines around an article in German that no list of phrases can tell. */
export const LINES: readonly FurnitureLine[] = [
  {
    why: 'notice',
    pattern: /\b(?:javascript muss|verwendet cookies|cookie richtlinie|bitte\b.{0,20}javascript)/iu,
  },
  {
    why: 'notice',
    pattern: /^bereits abonnent/iu,
  },
  {
    why: 'notice',
    pattern:
      /\b(?:datenschutz(?:erklärung|hinweise|bestimmungen)|(?:deine|ihre) privatsphäre|enthält (?:werbung|affiliate))\b/iu,
  },
  {
    why: 'notice',
    pattern: /^offizielle (?:internet|web)seite (?:der|des)\b[^.!?]{0,160}$/iu,
    maxWords: 24,
  },
  {
    why: 'promotion',
    pattern:
      /^(?:anzeige|werbung)\s*(?::(?=[^.]{0,120}$)|$|[–—-]\s|\(?(?:scroll|continue|story|article)\b)/iu,
    maxWords: 20,
  },
  {
    why: 'promotion',
    pattern:
      /^(?:(?:abonnieren|melden|registrieren) sie (?:sich|jetzt|hier|unseren?)\b.{0,80}|jetzt (?:abonnieren|kostenlos|anmelden|testen|downloaden)\b|(?:laden|holen) sie (?:sich )?(?:die|unsere)\b.{0,60}\bapp|folgen sie (?:uns|der|dem)\b)/iu,
  },
  {
    why: 'related',
    pattern:
      /^(?:auch interessant|schon gelesen|aktuell(?:e|ste) (?:beiträge|artikel|nachrichten|meldungen)|(?:lesen|sehen) sie (?:auch|hier|mehr|dazu|weiter)|mehr (?:zum thema|dazu|lesen|zu)|zum thema|(?:weitere|ähnliche) (?:artikel|themen|nachrichten)|siehe auch|das könnte sie)(?:\s*[?.…]{1,3})?\s*(?::|$|[–—|»>-])/iu,
  },
  {
    why: 'caption',
    pattern: /^(?:fotos?|bild(?:er)?|bildquelle|grafik)\s*(?::|\d|$)/iu,
    maxWords: 80,
  },
  {
    why: 'credit-line',
    pattern:
      /^\(?(?:mit (?:material|informationen|agenturmaterial) (?:von|der|des|aus)|mitarbeit:|quellen?:)\s?.{2,80}$/iu,
    maxWords: 16,
  },
  {
    why: 'credit-line',
    pattern: /^alle rechte vorbehalten/iu,
  },
  {
    why: 'credit-line',
    pattern:
      /^[([*—–-]{0,2}\s?dieser? (?:artikel|beitrag|text)\b.{0,40}\b(?:zuerst|ursprünglich|erschien|erschienen)/iu,
    maxWords: 60,
  },
  {
    why: 'navigation',
    pattern:
      /^(?:teilen|drucken|merken|vorlesen|mehr anzeigen|weiterlesen|schlagworte?:.{0,120})$/iu,
    maxWords: 20,
  },
  {
    why: 'byline',
    pattern:
      /^(?:von|text:|autor:)\s(?:\p{Lu}[\p{L}.'’-]*|[a-z]{2,3}|und|&|,|\||\/)(?:[\s,|&]+(?:\p{Lu}[\p{L}.'’-]*|und|von|der|van|de|la|in|[a-z-]+ (?:editor|correspondent|writer|reporter))){0,12}\s*$/u,
    maxWords: 16,
  },
];
