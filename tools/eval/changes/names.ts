import type { ChangeKind } from './edits';
/** Names that the generator puts in, and such as it knows when it meets them. */

export const SURNAMES = ['Kellendorf', 'Marwick', 'Oskarsen', 'Tremlett', 'Dunavan', 'Ferreiro'];
export const FIRST_NAMES = ['Edda', 'Rufus', 'Ivo', 'Maren', 'Tobias', 'Petra', 'Leonie', 'Casper'];
export const HOUSES = ['Castlegate', 'Brightwater', 'Thornbury', 'Ashcombe', 'Merrivale'];

export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
];

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Places of the world, each of them a plain word nowhere else. */
export const PLACES = (
  'London Paris Berlin Madrid Rome Vienna Athens Lisbon Dublin Brussels Amsterdam Warsaw Prague ' +
  'Budapest Moscow Kiev Tokyo Beijing Shanghai Seoul Bangkok Jakarta Manila Delhi Mumbai Karachi ' +
  'Kabul Tehran Baghdad Damascus Beirut Cairo Nairobi Lagos Johannesburg Sydney Melbourne Toronto ' +
  'Montreal Chicago Boston Houston Dallas Seattle Denver Atlanta Miami Detroit Philadelphia ' +
  'France Germany Spain Italy Austria Greece Portugal Ireland Belgium Poland Hungary Russia ' +
  'Ukraine Japan China Thailand Indonesia India Pakistan Afghanistan Iran Iraq Syria Lebanon Egypt ' +
  'Kenya Nigeria Australia Canada Mexico Brazil Argentina Chile Peru Colombia Venezuela Cuba ' +
  'Sweden Norway Denmark Finland Scotland Wales England Texas California Florida Ohio Michigan ' +
  'Minnesota Alaska Virginia Ellenport Hartsmoor Wexcombe Northmere Saltby Tarnholm'
).split(' ');

/** Words with a capital that name nobody. */
const NO_NAME = new RegExp(
  `^(?:${[...WEEKDAYS, ...MONTHS, ...PLACES].join('|')}|The|This|That|These|Those|They|There|When|While|After|Before|But|And|According|However|Also|From|With|What|Where|Which|Who|Why|How|Then|Than|Some|Many|Most|More|Both|Each|Every|Such|Only|Even|Still|Since|Until|Although|Though|Because|During|Under|Over|About|She|You|One|Two|His|Her|Its|Our|Their|Your|Prime|President|Minister|Secretary|Senator|Governor|Mayor|Councillor|Judge|General|Chief|Director|Professor|Doctor|Doctors|Police|Sir|Lord|Lady|Mister|Miss|North|South|East|West|Northern|Southern|Eastern|Western|Central|United|New|National|International|American|British|English|French|German|European|Chinese|Russian|Japanese|Irish|Indian|Canadian|Australian|Republican|Republicans|Democrat|Democrats|Democratic|Party|House|Senate|Congress|Parliament|Government|State|States|Council|Committee|Commission|Court|Bank|University|College|School|Institute|Museum|Clinic|Ground|Lines|Third|Company|Group|Corporation|Corp|Inc|Ltd|League|Cup|World|Union|Department|Ministry|Agency|Office|Board|Street|Road|Avenue|Park|River|Lake|Bay|Island|Islands|County|City|Church|Hospital|Center|Centre|Association|Society|Foundation|Fund|Trust|Force|Army|Navy|Christmas|Easter|God|Internet|Washington|Operations|Engineer|Officer|Executive|Vice|Chairman|Financial|Dealers|Analysts|Officials|Traders|Shares|Catholic|Christian|Muslim|Jewish|Islamic)$`,
);

export function isNameWord(word: string): boolean {
  return /^\p{Lu}\p{Ll}{2,}$/u.test(word) && !NO_NAME.test(word);
}

/** The persons that the text says something of: "Marta Quillfeather, who", "said Renn". */
export function personsIn(text: string): string[] {
  const found = new Set<string>();
  const patterns = [
    /(?:said|says|added|told) (?:Mr |Mrs |Ms |Dr )?((?:\p{Lu}\p{Ll}+ )?\p{Lu}\p{Ll}{2,})(?=[.,])/gu,
    /(?<![\p{Lu}.] )((?:\p{Lu}\p{Ll}+ )\p{Lu}\p{Ll}{2,}) (?:said|says|added|told)\b/gu,
    /(?<=[a-z], )(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}{2,})(?=, )/gu,
  ];
  for (const pattern of patterns)
    for (const match of text.matchAll(pattern)) {
      const words = match[1]!.split(' ');
      if (words.every(isNameWord)) found.add(match[1]!);
    }
  return [...found];
}

const SAYING =
  /\b(?:said|says|say|told|tells|added|warned|argued|noted|insisted|explained|reported|reports|announced|claimed|called|asked|wrote|testified|replied|predicted|acknowledged|according to)\b|[“”"]|''/;

/** True where the name stands in the frame of what somebody says: there it is a speaker, another kind. */
function isInFrame(source: string, start: number, end: number): boolean {
  return SAYING.test(source.slice(Math.max(0, start - 32), end + 32));
}

/** Another name outside the frames of what is said. */
export function nameKind(name: string, places: ChangeKind['places']): ChangeKind {
  return {
    name,
    gravity: ['fact'],
    where: 'prose',
    places: (source) => places(source).filter(({ start, end }) => !isInFrame(source, start, end)),
  };
}
