import { listedNames } from '../text/outlets';
import { indexNames, type NameIndex } from './names';
import { wordingsOf } from './wordings';

const made = new Map<string, NameIndex>();

/** The listed agencies and outlets, as a page of this language writes them; made once. */
export function listedIndex(language: string): NameIndex {
  let index = made.get(language);
  if (index === undefined) {
    index = indexNames(listedNames(), wordingsOf(language));
    made.set(language, index);
  }
  return index;
}
