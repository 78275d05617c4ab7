import { LANGUAGES } from '../language';

/** Words that tell the name of a house, in every language: names of houses travel as they are. */
export interface HouseWords {
  /** A capitalised name with one of these is read as that of an outlet. */
  papers: ReadonlySet<string>;
  /** … of them those that are words of the language too: an outlet only with others ("The Sun"). */
  papersInCompany: ReadonlySet<string>;
  /** They begin such a name. */
  openings: ReadonlySet<string>;
  /** Articles in front of it, which may be left out. */
  articles: readonly string[];
  /** Small words inside of it: "Bild am Sonntag". */
  inside: readonly string[];
}

let made: HouseWords | undefined;

/** Made when first asked for. */
export function houseWords(): HouseWords {
  made ??= {
    papers: new Set(listed('papers')),
    papersInCompany: new Set(listed('papersInCompany')),
    openings: new Set(listed('openings')),
    articles: listed('articles'),
    inside: listed('inside'),
  };
  return made;
}

function listed(list: keyof HouseWords): string[] {
  const words = LANGUAGES.flatMap(({ names }) => (names.ofHouses?.[list] ?? '').split(/\s+/u));
  return [...new Set(words.filter((word) => word !== ''))];
}
