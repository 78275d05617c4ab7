import { rewriting, rewritingProse, turned, wordRules, type HarmlessKind } from './edits';

const ACRONYMS: [string, string][] = [
  ['United Nations', 'UN'],
  ['European Union', 'EU'],
  ['European Community', 'EC'],
  ['World Health Organization', 'WHO'],
  ['International Monetary Fund', 'IMF'],
  ['World Trade Organization', 'WTO'],
  ['Federal Bureau of Investigation', 'FBI'],
  ['Central Intelligence Agency', 'CIA'],
  ['Securities and Exchange Commission', 'SEC'],
  ['Environmental Protection Agency', 'EPA'],
  ['Associated Press', 'AP'],
  ['United Kingdom', 'UK'],
  ['gross domestic product', 'GDP'],
  ['gross national product', 'GNP'],
];

const exact = (table: readonly (readonly [string, string])[]) =>
  table.map(
    ([from, to]) => [new RegExp(`(?<![\\p{L}.-])${from}(?![\\p{L}.-])`, 'gu'), to] as const,
  );

/** The same persons and bodies, named otherwise. */
export const NAMES: readonly HarmlessKind[] = [
  rewriting('acronym-short', ...exact(ACRONYMS)),
  rewriting('acronym-long', ...exact(turned(ACRONYMS.filter(([, short]) => short !== 'AP')))),
  rewriting('acronym-dotted', [
    /(?<![\p{L}.])(US|UK|UN|EU)(?![\p{L}.-])/gu,
    (was) => `${[...was].join('.')}.`,
  ]),
  rewriting('acronym-plain', [
    /\b(U\.S|U\.K|U\.N|E\.U)\.(?= [a-z])/g,
    (was) => was.replaceAll('.', ''),
  ]),
  rewriting('states-short', [/\bthe United States\b/g, 'the U.S.']),
  rewriting('title-out', [/\b(?:Mr|Mrs|Ms|Dr)\.? (?=\p{Lu}\p{Ll})/gu, '']),
  rewritingProse('title-in', [
    /(?<=\p{Lu}\p{Ll}{3,}[.,] )(?!The |But |And )(\p{Lu}\p{Ll}{3,})(?= said\b)/gu,
    'Mr $1',
  ]),
  rewriting('title-dot', [/\b(Mr|Mrs|Ms|Dr)\.(?= \p{Lu})/gu, '$1']),
  rewriting('title-no-dot', [/\b(Mr|Mrs|Ms|Dr)(?= \p{Lu})/gu, '$1.']),
  rewriting(
    'office-short',
    [/\bSenator(?= \p{Lu})/gu, 'Sen.'],
    [/\bRepresentative(?= \p{Lu})/gu, 'Rep.'],
    [/\bGovernor(?= \p{Lu})/gu, 'Gov.'],
    [/\bGeneral(?= \p{Lu}\p{Ll}+ \p{Lu})/gu, 'Gen.'],
    [/\bCouncillor(?= \p{Lu})/gu, 'Cllr'],
  ),
  rewriting(
    'office-long',
    [/\bSen\.(?= \p{Lu})/gu, 'Senator'],
    [/\bRep\.(?= \p{Lu})/gu, 'Representative'],
    [/\bGov\.(?= \p{Lu})/gu, 'Governor'],
  ),
  rewriting(
    'company-suffix',
    [/(?<=\p{Ll}) Corp\b\.?/gu, ' Corporation'],
    [/(?<=\p{Ll}) Ltd\b\.?/gu, ' Limited'],
    [/(?<=\p{Ll}) Inc\b\.?(?= [a-z])/gu, ' Incorporated'],
  ),
  { name: 'second-mention', edit: shortenSecondMention },
  rewriting(
    'nationality-region',
    ...wordRules([
      ['north-east', 'northeast'],
      ['north-west', 'northwest'],
      ['south-east', 'southeast'],
      ['south-west', 'southwest'],
    ]),
  ),
];

/** The first name left out where the whole name was printed before. */
function shortenSecondMention(source: string): string | null {
  for (const { 0: name, 1: last, index } of source.matchAll(
    /(?<=[a-z,] )\p{Lu}\p{Ll}{2,} (\p{Lu}\p{Ll}{2,})(?= (?:said|told|was|is|had|has)\b)/gu,
  )) {
    const first = source.indexOf(name);
    if (first >= index || first < 0) continue;
    return source.slice(0, index) + last! + source.slice(index + name.length);
  }
  return null;
}
