/** How the language writes names of people and houses. */
export interface Names {
  /** What a capital says: of a name, of any noun, or nothing (the script has none). */
  capitals: 'name' | 'noun' | 'none';
  /** Words inside names, parted by white space: "von", "bin", "of". */
  joiners: string;
  /** Names of one thing that share no word, a group a line; absent where nobody has listed them. */
  sameNames?: string;
  /** Words of a name that its initials leave out, parted by white space: "Federal Bureau of …". */
  uninitialled?: string;
  /** Words right before a name that say that it is one, parted by white space: "Named", "Dubbed". */
  naming: string;
  /** Ending of a verb that opens a sentence before its subject, and of no name: "ó"; absent where none does. */
  verbEnding?: string;
  /** Endings that cases give to a name, parted by white space, as folded for comparison. */
  caseEndings: string;
  /** Letters written at the front of a word that are words of their own ("ב", "و"). */
  clitics: string;
  /** Where every noun has a capital: words before nouns and seldom before a person's name. */
  articles?: string;
  /** What names of papers, stations and agencies are made of; absent where nobody has listed it. */
  ofHouses?: HouseNames;
  /** What tells a name where no capital does; absent where capitals do. */
  known?: KnownNames;
}

/** Words of the names of houses, in lower case; each list parted by white space. */
export interface HouseNames {
  /** Words of which one makes a capitalised name that of a paper or station: "Herald". */
  papers?: string;
  /** … of them those that the language uses for other things: a name only with further words. */
  papersInCompany?: string;
  /** Words that begin the name of a paper, whatever follows: "Daily". */
  openings?: string;
  /** Articles in front of the name, which may be left out: "the". */
  articles: string;
  /** Small words inside the name: "of", "de la". */
  inside?: string;
}

/** Common words of names, and of those beside them; each list parted by white space. */
export interface KnownNames {
  /** Given names that are no other words; a family name follows them. */
  given: string;
  /** Family names; a given name follows them. */
  family: string;
  /** Forms of address right before a name: "السيد", "นาย". */
  address: string;
  /** Words that begin the name of a house and stand before one word more: "وزارة". */
  houses: string;
  /** Words or endings that close the name of a house: "有限公司", "विश्वविद्यालय". */
  houseEndings?: string;
  /** Words that end before such a name where no space does (Chinese): "和". */
  houseLeads?: string;
  /** Words that begin no name of a house: "这", "एक". */
  notHouses?: string;
  /** Words that begin with a family name and are none (Chinese), and endings of such words (Korean). */
  notFamily: string;
}
