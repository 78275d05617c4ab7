import type { FurnitureLine } from '../sections/furniture';

/** Lines around an article in French that no list of phrases can tell. */
export const LINES: readonly FurnitureLine[] = [
  {
    why: 'notice',
    pattern: /\b(?:javascript est|utilise cookies|veuillez\b.{0,20}javascript)/iu,
  },
  {
    why: 'notice',
    pattern: /^(?:déjà abonné|réservé aux abonnés)/iu,
  },
  {
    why: 'notice',
    pattern: /\bpolitique de confidentialité\b/iu,
  },
  {
    why: 'notice',
    pattern: /^site officiel (?:des?|du)\b[^.!?]{0,160}$/iu,
    maxWords: 24,
  },
  {
    why: 'promotion',
    pattern:
      /^(?:publicité|pub|annonce)\s*(?::(?=[^.]{0,120}$)|$|[–—-]\s|\(?(?:scroll|continue|story|article)\b)/iu,
    maxWords: 20,
  },
  {
    why: 'promotion',
    pattern:
      /^(?:(?:abonnez|inscrivez)-vous\b|recevez\b.{0,80}\b(?:newsletter|mail|alertes)|téléchargez\b.{0,60}\b(?:appli|application)|suivez-nous\b)/iu,
  },
  {
    why: 'related',
    pattern:
      /^(?:(?:à )?lire (?:aussi|également|notre)|à lire|voir aussi|sur le même sujet)(?:\s*[?.…]{1,3})?\s*(?::|$|[–—|»>-])/iu,
  },
  {
    why: 'caption',
    pattern: /^(?:crédits? photo|légende)\s*(?::|\d|$)/iu,
    maxWords: 80,
  },
  {
    why: 'credit-line',
    pattern: /^\(?(?:(?:avec|source\s?:) (?:l['’])?(?:afp|reuters|agences?|ap))\s?.{2,80}$/iu,
    maxWords: 16,
  },
  {
    why: 'credit-line',
    pattern: /^tous droits réservés/iu,
  },
  {
    why: 'credit-line',
    pattern: /^[([*—–-]{0,2}\s?cet article\b.{0,40}\b(?:paru|publié|publiée)/iu,
    maxWords: 60,
  },
  {
    why: 'navigation',
    pattern: /^(?:partager|imprimer|enregistrer|lire la suite)$/iu,
    maxWords: 20,
  },
  {
    why: 'byline',
    pattern:
      /^(?:par|auteur\s?:)\s(?:\p{Lu}[\p{L}.'’-]*|[a-z]{2,3}|et|&|,|\||\/)(?:[\s,|&]+(?:\p{Lu}[\p{L}.'’-]*|et|de|la|van|von|der|[a-z-]+ (?:editor|correspondent|writer|reporter))){0,12}\s*$/u,
    maxWords: 16,
  },
];
