/** Two texts that nobody writes, of a length that the caller chooses: a page and what it is held against. */
export interface HostilePair {
  name: string;
  /** Of so many sentences each. */
  make(sentences: number): { page: string; source: string };
}

const NAMES = 'Brenner Hallam Askeby Maunder Ilvery Crale Oakley Farrant Tolle Quennell'.split(' ');
const PLACES = 'Karsund Tolmere Ostby Brannick Saltery Fennick Corran Westrey'.split(' ');
const NOUNS = 'council harbour bridge school ferry library orchard market tower garden'.split(' ');
const VERBS = 'closed opened painted sold repaired bought moved cleaned counted left'.split(' ');

const pick = (list: readonly string[], i: number): string => list[i % list.length]!;
/** A word that stands once in a text: syllables of a number. */
function rareWord(i: number): string {
  const parts = 'ba ce di fo gu ha ke li mo nu'.split(' ');
  return [...String(1000 + ((i * 7919) % 9000))].map((digit) => parts[Number(digit)]).join('');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const plain = (i: number): string =>
  `The ${pick(NOUNS, i * 7)} in ${pick(PLACES, i * 3)} was ${pick(VERBS, i * 5)} with a ${rareWord(i)} by ${pick(NAMES, i)} on the ${rareWord(i + 40)}.`;
const figured = (i: number, by: number): string =>
  `In ${pick(PLACES, i)} ${1000 + i * 17 + by} people saw the ${rareWord(i)} and paid ${300 + i * 3 + by} crowns.`;

const several = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');

/** A pair of which sentence i is made for the page and for the source. */
const pairOf = (
  name: string,
  page: (i: number, of: number) => string,
  source: (i: number, of: number) => string,
): HostilePair => ({
  name,
  make: (sentences) => ({
    page: several(sentences, (i) => page(i, sentences)),
    source: several(sentences, (i) => source(i, sentences)),
  }),
});

const says = (i: number, verb: string): string =>
  `“The ${rareWord(i)} will be ${pick(VERBS, i)} before the ${rareWord(i + 9)}”, ${verb} ${pick(NAMES, i)}.`;

export const HOSTILE_PAIRS: readonly HostilePair[] = [
  pairOf('one text twice', plain, plain),
  pairOf(
    'nothing in common',
    plain,
    (i) => `A ${rareWord(i + 5000)} has ${rareWord(i + 9000)} it.`,
  ),
  pairOf('the sentences turned round', plain, (i, of) => plain(of - 1 - i)),
  pairOf(
    'one sentence over and over',
    () => plain(1),
    () => plain(1),
  ),
  pairOf(
    'one word over and over',
    () => 'Bridge bridge bridge bridge.',
    () => 'Bridge bridge.',
  ),
  pairOf(
    'two words in turns',
    () => 'Bridge closed bridge closed.',
    () => 'Closed bridge closed.',
  ),
  pairOf(
    'every figure another',
    (i) => figured(i, 1),
    (i) => figured(i, 0),
  ),
  pairOf(
    'one figure in every sentence',
    () => figured(1, 1),
    () => figured(1, 0),
  ),
  pairOf(
    'figures turned round',
    (i) => figured(i, 0),
    (i, of) => figured(of - 1 - i, 0),
  ),
  pairOf(
    'figures alone',
    (i) => `${i + 11}, ${i * 3 + 1.5}, ${i * 7}%.`,
    (i) => `${i + 12}, ${i * 3}, ${i * 7 + 1}%.`,
  ),
  pairOf(
    'days alone',
    (i) => `On ${(i % 28) + 1} May ${1900 + i} it fell.`,
    (i) => `On ${(i % 28) + 1} May ${1901 + i} it fell.`,
  ),
  pairOf(
    'names alone',
    (i) => `${pick(NAMES, i)} ${pick(PLACES, i * 3)} met.`,
    (i) => `${pick(NAMES, i * 7)} ${pick(PLACES, i)} met.`,
  ),
  pairOf(
    'names altered by a letter',
    (i) =>
      `The paper of ${rareWord(i).replace(/^./u, 'B')} was read by ${rareWord(i + 3).replace(/^./u, 'C')}.`,
    (i) =>
      `The paper of ${rareWord(i).replace(/^./u, 'D')} was read by ${rareWord(i + 3).replace(/^./u, 'T')}.`,
  ),
  pairOf(
    'clauses put in',
    (i) => plain(i).replace(' with', ', although nobody knew of it, with'),
    plain,
  ),
  pairOf('clauses left out', plain, (i) =>
    plain(i).replace(' with', ', as some had hoped for long, with'),
  ),
  pairOf(
    'clauses left out here and put in there',
    (i) => `${plain(i)} According to ${pick(NAMES, i * 3)}, ${plain(i + 1).replace('The', 'the')}`,
    (i) => `${plain(i)} ${plain(i + 1).replace('.', `, ${pick(NAMES, i * 3)} said.`)}`,
  ),
  pairOf(
    'quotations of others',
    (i) => says(i, 'said'),
    (i) => says(i, 'said').replace(/\w+\.$/u, `${pick(NAMES, i + 1)}.`),
  ),
  pairOf(
    'quotations in other words',
    (i) => says(i, 'said'),
    (i) => says(i, 'claimed').replace('before', 'behind'),
  ),
  pairOf(
    'quotations turned round',
    (i) => says(i, 'said'),
    (i, of) => says(of - 1 - i, 'said'),
  ),
  pairOf(
    'one quotation over and over',
    () => says(1, 'said'),
    () => says(1, 'said'),
  ),
  pairOf('what was denied', (i) => plain(i).replace('was', 'was not'), plain),
  pairOf(
    'one sentence denied over and over',
    () => plain(1).replace('was', 'was not'),
    () => plain(1),
  ),
  pairOf(
    'retold in another order of words',
    (i) =>
      `By ${pick(NAMES, i)} a ${rareWord(i)} was ${pick(VERBS, i * 5)} at ${pick(PLACES, i * 3)}.`,
    plain,
  ),
  pairOf(
    'every other word another',
    (i) => several(6, (k) => `${rareWord(i * 6 + k)} ${rareWord(k + 7000 + i)}`) + '.',
    (i) => several(6, (k) => `${rareWord(i * 6 + k)} ${rareWord(k + 3000 + i)}`) + '.',
  ),
  pairOf(
    'words of no sentence',
    (i) => rareWord(i),
    (i) => rareWord(i + 3),
  ),
  pairOf(
    'ranges turned round',
    (i) => `It rose to ${i + 20} from ${i + 10} crowns.`,
    (i) => `It rose from ${i + 10} to ${i + 20} crowns.`,
  ),
  pairOf(
    'units and currencies',
    (i) => `It cost $${i * 3 + 7} million and ran ${i + 5} miles.`,
    (i) => `It cost €${i * 3 + 6} million and ran ${i + 8} km.`,
  ),
  pairOf(
    'a list of numbers',
    (i) => `${i + 1}. ${plain(i)}\n`,
    (i) => `${i + 2}. ${plain(i)}\n`,
  ),
  pairOf(
    'a heading put in before every sentence',
    (i) => `\n\n${capital(rareWord(i))} for sale\n\n${plain(i)}`,
    plain,
  ),
  pairOf(
    'a dateline put in before every sentence',
    (i) => `\n\n${pick(PLACES, i).toUpperCase()} — ${plain(i)}`,
    (i) => `\n\n${plain(i)}`,
  ),
  pairOf(
    'one house style for another',
    (i) => `The colour of the ${rareWord(i)} was paid with $${i + 3}m by the harbour.`,
    (i) => `The color of the ${rareWord(i)} was paid with $${i + 3} million by the harbor.`,
  ),
  pairOf(
    'persons of whom each stands once',
    (i) => `Then ${capital(rareWord(i))} ${capital(rareWord(i + 7))} met them.`,
    (i) => `Then ${capital(rareWord(i + 11))} ${capital(rareWord(i + 7))} met them.`,
  ),
  pairOf(
    'one line a sentence',
    (i) => `${plain(i)}\n\n`,
    (i) => `${plain(i + 1)}\n\n`,
  ),
];
