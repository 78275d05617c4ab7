import type { FurnitureLine } from '../sections/furniture';

/** Lines around an article in Spanish that no list of phrases can tell. */
export const LINES: readonly FurnitureLine[] = [
  {
    why: 'notice',
    pattern: /\b(?:javascript está|utiliza cookies|por favor\b.{0,20}javascript)/iu,
  },
  {
    why: 'notice',
    pattern: /^contenido exclusivo para/iu,
  },
  {
    why: 'notice',
    pattern: /\bpolítica de privacidad\b/iu,
  },
  {
    why: 'notice',
    pattern: /^sitio (?:web )?oficial de\b[^.!?]{0,160}$/iu,
    maxWords: 24,
  },
  {
    why: 'promotion',
    pattern:
      /^(?:publicidad|anuncio)\s*(?::(?=[^.]{0,120}$)|$|[–—-]\s|\(?(?:scroll|continue|story|article)\b)/iu,
    maxWords: 20,
  },
  {
    why: 'promotion',
    pattern:
      /^(?:suscr[íi]b(?:ete|ase|etes)\b|regístr(?:ate|ese)\b|descarg(?:a|ue)\b.{0,60}\b(?:app|aplicación)|síg(?:uenos|anos)\b|recib(?:e|a)\b.{0,80}\b(?:bolet[íi]n|newsletter|correo))/iu,
  },
  {
    why: 'related',
    pattern:
      /^(?:lea (?:también|además)|lee también|te puede interesar|ver también|más (?:información|noticias)|(?:noticias|artículos) relacionad[oa]s)(?:\s*[?.…]{1,3})?\s*(?::|$|[–—|»>-])/iu,
  },
  {
    why: 'caption',
    pattern: /^(?:fotos?|imagen|imágenes|fotografía|vídeo)\s*(?::|\d|$)/iu,
    maxWords: 80,
  },
  {
    why: 'credit-line',
    pattern: /^\(?(?:con (?:información|datos) de|fuentes?:)\s?.{2,80}$/iu,
    maxWords: 16,
  },
  {
    why: 'credit-line',
    pattern: /^(?:todos los )?derechos reservados/iu,
  },
  {
    why: 'credit-line',
    pattern: /^[([*—–-]{0,2}\s?este artículo\b.{0,40}\b(?:publicado|publicó|apareció)/iu,
    maxWords: 60,
  },
  {
    why: 'navigation',
    pattern: /^(?:compartir|imprimir|guardar|leer más)$/iu,
    maxWords: 20,
  },
  {
    why: 'byline',
    pattern:
      /^(?:por|autor:)\s(?:\p{Lu}[\p{L}.'’-]*|[a-z]{2,3}|y|&|,|\||\/)(?:[\s,|&]+(?:\p{Lu}[\p{L}.'’-]*|y|de|la|van|von|der|[a-z-]+ (?:editor|correspondent|writer|reporter))){0,12}\s*$/u,
    maxWords: 16,
  },
];
