import type { CreditKind } from '../core/article';
import { agencyNames } from '../text/outlets';

/**
 * How a credit is worded, in English, German, French and Spanish. Every repeat is bounded,
 * so that no text makes an expression slow.
 */
const escape = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
const AGENCY = `(?:${agencyNames().map(escape).join('|')})`;
/** A capitalised name of up to six words; "the" before it stays outside. */
const WORD_OF_NAME = "(?:\\p{Lu}\\p{Ll}?\\.(?= )|\\p{Lu}[\\p{L}\\p{N}&’'/-]{0,40})";
const NAME = `(?:the |der |die |das |dem |den |le |la |l[’']|el )?((?:[A-Z]\\.){2,4}|${WORD_OF_NAME}(?: (?:(?:of|de|la|le|der|die|das|du|des|and|&|della|am|for) )?${WORD_OF_NAME}){0,5})`;
/** Lower-case short name of an agency: "dpa", "epd". */
const SMALL_AGENCY = '(?:the |der )?(dpa|epd|taz)\\b';
const NAMED = `(?:${NAME}|${SMALL_AGENCY})`;

export const DATELINE = new RegExp(
  `^[*\\s]{0,3}(?:\\p{Lu}[\\p{L}’'.-]{0,40}(?:[ ,/]{1,3}[\\p{L}\\d’'.-]{1,40}){0,7}[ ,/]{0,3})?[–—-]?\\s?\\((${AGENCY})(?:/[^()]{1,20})?\\)\\s?(?:[.:]?\\s?[-–—:]|\\p{Lu})`,
  'u',
);
export const AGENCY_LINE = new RegExp(
  `^(?:(?:[Bb]y|BY|[Vv]on|VON|[Pp]ar|[Pp]or)\\s)?(?:[^,|/]{3,60}[,|/]\\s?)?(?:[Tt]he )?(${AGENCY})(?:\\s(?:[Ss]taff|[Nn]ews [Ss]ervice))?$`,
  'u',
);
export const AGENCY_AT_END = new RegExp(
  `(?:[.!?]["”»]?\\s?|\\s)[(\\[]?[(\\[—–]\\s?(?:with |mit |avec )?(${AGENCY})(?:[/,][^()]{1,30})?\\s?[)\\]]?\\.?$`,
  'u',
);

export interface CreditPattern {
  kind: CreditKind;
  pattern: RegExp;
  /** True when any capitalised name is taken; otherwise it must be that of an outlet. */
  anyName?: boolean;
}

const SAID =
  '(?:reports?|reported|notes?|noted|reveals?|revealed|writes|wrote|says|said|claims?|claimed|first reported|has reported|had reported|has learned|confirmed|disclosed|announced|quoted|cited)';

/** Asked of every paragraph of the article. */
export const IN_TEXT: readonly CreditPattern[] = [
  {
    kind: 'originally-published',
    anyName: true,
    pattern: new RegExp(
      `\\b(?:(?:[Oo]riginally|[Ff]irst|[Pp]reviously|[Ii]nitially) (?:published|appeared|posted|reported|printed|run)|(?:[Rr]e(?:published|printed|posted)|[Ss]yndicated|[Aa]dapted|[Ee]xcerpted))(?: (?:online|here|today))? (?:(?:in|on|by|at|from|with permission (?:from|of)) )${NAMED}`,
      'gu',
    ),
  },
  {
    kind: 'originally-published',
    anyName: true,
    pattern: new RegExp(
      `\\b(?:(?:erschien|erschienen ist|wurde) (?:zuerst|ursprünglich) (?:in|bei|auf|im)|est (?:initialement )?paru (?:dans|sur)|a été (?:initialement )?publié (?:initialement )?(?:dans|sur|par)|publicado originalmente (?:en|por)|se publicó (?:primero|originalmente) en) ${NAMED}`,
      'gu',
    ),
  },
  {
    kind: 'attribution',
    pattern: new RegExp(
      `\\b(?:[Aa]ccording to|[Rr]eported (?:by|in|on)|[Ff]irst reported by|[Cc]iting|[Qq]uoted by|[Ii]nterview(?:ed)? (?:with|by)|(?:[Aa] )?(?:report|article|story|investigation|interview) (?:in|by|from|on)|[Tt]old|[Tt]ells|[Tt]elling|[Ss]poke to|[Ss]peaking to|via|seen by|obtained by|${SAID}) (?:reports? (?:in|by|from) |an? (?:report|article|story) (?:in|by|from) )?${NAMED}`,
      'gu',
    ),
  },
  {
    kind: 'attribution',
    pattern: new RegExp(`${NAMED}(?:’s|'s)? ?(?:also |first )?${SAID}\\b`, 'gu'),
  },
  {
    kind: 'attribution',
    pattern: new RegExp(
      `\\b(?:laut|Laut|berichtet(?:e|en)?|meldet(?:e|en)?|schreibt|schrieb|gegenüber|zitiert|nach Angaben|Nach Angaben|nach Informationen|Nach Informationen|dem Bericht|sagte) (?:von |des |der |einem Bericht (?:von |des |der )?)?${NAMED}`,
      'gu',
    ),
  },
  {
    kind: 'attribution',
    pattern: new RegExp(
      `(?:\\b(?:[Ss]elon|[Dd]’après|[Dd]'après|rapporte(?:nt)?|révèle|a (?:annoncé|déclaré|indiqué|confié) (?:à|au)|cité par|interrogé par|indique|écrit|[Ss]egún|inform(?:ó|a)|public(?:ó|a)|recog(?:e|ió)|(?:dijo|declaró|explicó|contó) (?:a|al)|citado por)|à) ${NAMED}`,
      'gu',
    ),
  },
];

/** Asked only of lines that are credits as a whole. */
export const IN_CREDIT_LINES: readonly CreditPattern[] = [
  {
    kind: 'licence',
    anyName: true,
    pattern: new RegExp(
      `(?:©|\\([cC]\\)|[Cc]opyright(?: ©| \\([cC]\\))?)\\s?(?:\\d{4}(?:[-–]\\d{2,4})?,?\\s)?(?:by )?${NAMED}`,
      'gu',
    ),
  },
  {
    kind: 'link',
    anyName: true,
    pattern: new RegExp(`(?:^|\\n)\\s?(?:Sources?|Via|Quellen?|Fuentes?)\\s?:\\s?${NAMED}`, 'gu'),
  },
];

export const SUBMISSION =
  /^(?:authored|posted|written|shared|published|submitted)\s+by\s+(\S.{0,60}?)(?:\s+and\s+(?:submitted|posted|shared)\s+by\s+\S+|\s+\(via\s+\S+\))\s*\.?$/iu;
export const CONTRIBUTED =
  /^[(\s]*(\p{Lu}[^.!?]{1,120}?)(?:,? (?:in|from) [^,.]{2,40})?\s(?:also\s)?contributed\b/u;
export const REPORTING_BY =
  /^[([]?(?:additional |further |with )?(?:reporting|writing|report|reported|written|material|mit material|mit informationen)\s(?:and\s\w+\s)?(?:by|from|von|der)\s([^.;)\]]{2,160})/iu;
export const AGENCY_WITH =
  /^\(?(?:avec|con información de|mit|source\s?:|quelle:)\s?(?:l['’]|la |der )?(.{2,40}?)\)?\.?$/iu;
