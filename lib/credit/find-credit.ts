import type { Article } from '../core/article';
import type { CreditGrade, CreditPlace, CreditReading, Found } from './reading';
import { readAuthor } from './author';
import { readDeclared, readLeftOver, readListed } from './code';
import { foldedLines } from './folded-lines';
import { findHosts, readLinks } from './links';
import { findNames, indexNames, type NameIndex } from './names';
import { listedIndex } from './listed';
import type { PageLine } from './page-lines';
import { quote } from './quote';
import { roleOf, type Role } from './role';
import { namesOfSource, type CreditSource } from './source';
import { wordingsOf, type Wordings } from './wordings';

const RANK: readonly CreditGrade[] = ['none', 'left-over', 'mention', 'declared', 'printed'];

/**
 * What the page says of a source: where any name or address of its house stands on it, and
 * in what role; the strongest saying, the first of equal ones. What was never on the page in
 * view is never a credit of grade `printed`. Linear in the page.
 */
export function findCredit(article: Article, source: CreditSource): CreditReading {
  const wordings = wordingsOf(article.language);
  const index = indexNames(namesOfSource(source), wordings);
  const found = [
    ...linesWith(article, source, index, wordings),
    ...readLinks(article, source),
    ...readDeclared(article, source, index),
    ...readLeftOver(article, source, index),
    ...readListed(article, index),
  ];
  const author = readAuthor(article, source);
  if (author) found.push(author);
  const claims = found.some(isOwnName) ? found.filter(isNoLeftOver) : found;
  const best = claims.reduce<Found>((a, b) => (rank(b) > rank(a) ? b : a), NOTHING);
  return { ...best, looked: lookedFor(article, source) };
}

const NOTHING: Found = {
  grade: 'none',
  where: null,
  role: null,
  name: null,
  quoted: null,
  span: null,
};

/** A page that heads or signs itself with the name has it in its code by right. */
const isOwnName = ({ where, role }: Found): boolean => where === 'furniture' && role === null;
const isNoLeftOver = ({ grade }: Found): boolean => grade !== 'left-over';

/** A name that is found ranks before one that is not, whatever its grade. */
const rank = ({ grade, where }: Found): number =>
  2 * RANK.indexOf(grade) + (where === null ? 0 : 1);

function* linesWith(
  article: Article,
  source: CreditSource,
  index: NameIndex,
  wordings: Wordings,
): Generator<Found> {
  for (const { line, folded } of foldedLines(article)) {
    const hits = [...findNames(line.text, folded, index), ...findHosts(line.text, folded, source)];
    if (hits.length === 0) continue;
    const known = [...hits, ...findNames(line.text, folded, listedIndex(article.language))];
    for (const hit of hits) {
      const role = roleOf(line, hit, known, wordings, article.language);
      yield {
        grade: role === null ? 'none' : role === 'mention' ? 'mention' : 'printed',
        where: placeOf(line, role),
        role,
        name: hit.of,
        ...quote(line, hit, role),
      };
    }
  }
}

/** Where the reader finds it: a dateline, the head, the text, the end. */
function placeOf(line: PageLine, role: Role | null): CreditPlace {
  if (role === 'dateline') return 'dateline';
  if (line.place === 'head' && (role === 'alone' || role === 'material')) return 'byline';
  if (line.place !== 'text' || role === null || role === 'mention') return line.place;
  if (role === 'signature') return 'end';
  return line.before <= line.behind ? 'head' : 'end';
}

function lookedFor(
  { surroundings }: Article,
  { outlet, hosts, url }: CreditSource,
): CreditReading['looked'] {
  return {
    name: outlet,
    address: hosts[0] ?? url,
    on: surroundings === null ? 'text' : surroundings.complete ? 'page' : 'part',
  };
}
