const BEFORE =
  'The board of Valcombe shut the old market hall at the harbour on Tuesday, after tiles fell into the street. ';
const BEHIND =
  ' The fishermen will sell their catch on the quay, under tents lent by the next town. A meeting is called for 6 May.';

/** Ways to give what one person said: whole, cut, spliced, told, marked, given to another, altered. */
export const WAYS = [
  '“We will not reopen the hall before the spring, and nobody has asked us to,” said Ada Thorne. “The roof is worse than we feared. It will cost more than a million.”',
  '“We will not reopen the hall before the spring,” said Ada Thorne. “The roof is worse than we feared.”',
  '“Nobody has asked us to reopen the hall,” said Ada Thorne.',
  '“We will not reopen the hall … It will cost more than a million,” said Ada Thorne.',
  '“We will not reopen the hall. It will cost more than a million,” said Ada Thorne.',
  'Ada Thorne said the hall would not reopen before the spring and that nobody had asked for it. The roof was worse than feared.',
  'Ada Thorne said: “[The board] will not reopen the hall before the spring, and nobody has asked us to.”',
  '“We will not reopen the hall before the spring, and nobody has asked us to,” said Jan Holm. “The roof is worse than we feared.”',
  '“We will reopen the hall before the spring, and everybody has asked us to,” said Ada Thorne.',
  '“We may not reopen the hall before the summer, and nobody has asked us to,” said Ada Thorne. “The roof is worse than we feared.”',
  '‘We will not reopen the hall before the spring, and nobody has asked us to,’ said Ada Thorne. ‘The roof is worse than we feared.’',
  'Ada Thorne said that “nobody has asked us to” and that the roof was “worse than we feared”.',
  '“The roof is worse than we feared. It will cost more than a million,” Ada Thorne said. “We will not reopen the hall before the spring.”',
  '“It will cost more than two million,” said Ada Thorne, who called the roof “a scandal”.',
  'We will not reopen the hall before the spring, and nobody has asked us to, said Ada Thorne. The roof is worse than we feared. It will cost more than a million.',
  '“We will not reopen the hall before the spring, and nobody has asked us to,” said Ada Thorne. “Everybody knows whose fault it is. The roof is worse than we feared.”',
  '“We will not reopen the hall before the spring,” said Ada Thorne. “The roof is worse than we feared,” said Jan Holm, who mends it.',
  '“… reopen the hall before the spring, and nobody has asked us to …,” said Ada Thorne.',
  'Speaking to reporters, Ada Thorne said: “We’ll not re-open the hall before the Spring, and no one has asked us to.”',
  '“Not one stone of it will be touched while I am here,” said Ada Thorne. “Ask the people who sold it.”',
  'Nobody at the board would say when the hall reopens.',
];

/** A short report with one of them in its midst. */
export function reportWith(way: string): string {
  return `${BEFORE}${way}${BEHIND}`;
}
