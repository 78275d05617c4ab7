import { sentencesOf } from '../changes/edits';
import { swapWords } from '../changes/swap';
import {
  puttingLine,
  rewriting,
  rewritingProse,
  rewritingSpeech,
  turned,
  unlessSame,
  wordRules,
  type HarmlessKind,
} from './edits';

const SPELLINGS: [string, string][] = (
  'colour color, honour honor, labour labor, favour favor, harbour harbor, neighbour neighbor, neighbours neighbors, ' +
  'behaviour behavior, humour humor, rumours rumors, centre center, centres centers, theatre theater, metres meters, ' +
  'kilometres kilometers, litres liters, defence defense, offence offense, licence license, organise organize, ' +
  'organised organized, organisation organization, organisations organizations, recognise recognize, recognised ' +
  'recognized, realise realize, realised realized, criticised criticized, apologised apologized, authorised authorized, ' +
  'emphasised emphasized, analyse analyze, programme program, programmes programs, travelled traveled, travelling ' +
  'traveling, cancelled canceled, labelled labeled, modelling modeling, cheque check, tyres tires, grey gray, ' +
  'sceptical skeptical, enquiry inquiry, councillor councilor, councillors councilors, aeroplane airplane, ' +
  'catalogue catalog, dialogue dialog, storey story, towards toward, learnt learned, spelt spelled, burnt burned'
)
  .split(', ')
  .map((pair) => pair.split(' ') as [string, string])
  .filter(([british]) => british !== 'cheque' && british !== 'storey' && british !== 'tyres');

const CONTRACTED: [string, string][] = [
  ['did not', 'didn’t'],
  ['does not', 'doesn’t'],
  ['do not', 'don’t'],
  ['is not', 'isn’t'],
  ['are not', 'aren’t'],
  ['was not', 'wasn’t'],
  ['were not', 'weren’t'],
  ['will not', 'won’t'],
  ['would not', 'wouldn’t'],
  ['could not', 'couldn’t'],
  ['cannot', 'can’t'],
  ['has not', 'hasn’t'],
  ['have not', 'haven’t'],
  ['had not', 'hadn’t'],
  ['it is', 'it’s'],
  ['we are', 'we’re'],
  ['they are', 'they’re'],
  ['I am', 'I’m'],
  ['we have', 'we’ve'],
  ['he is', 'he’s'],
  ['we will', 'we’ll'],
];

const HYPHENS: [string, string][] = [
  ['co-operation', 'cooperation'],
  ['co-operate', 'cooperate'],
  ['co-ordinated', 'coordinated'],
  ['co-ordination', 'coordination'],
  ['e-mail', 'email'],
  ['e-mails', 'emails'],
  ['policy-makers', 'policymakers'],
  ['policy makers', 'policymakers'],
  ['health care', 'healthcare'],
  ['web site', 'website'],
  ['web sites', 'websites'],
  ['law makers', 'lawmakers'],
  ['re-elected', 'reelected'],
  ['re-election', 'reelection'],
  ['year-end', 'year end'],
  ['long-term', 'long term'],
  ['short-term', 'short term'],
  ['full-time', 'full time'],
  ['under way', 'underway'],
  ['take-over', 'takeover'],
  ['world-wide', 'worldwide'],
  ['on-line', 'online'],
  ['half-time', 'half time'],
];

const SMALL: [string, string][] = [
  ['among', 'amongst'],
  ['while', 'whilst'],
  ['until', 'till'],
  ['in order to', 'to'],
  ['each year', 'every year'],
  ['prior to', 'before'],
  ['as well as', 'and also'],
  ['all of the', 'all the'],
  ['such as', 'like'],
];

/** Spelt out; what `’s` stands for cannot be told. */
const SPELT_OUT = turned(CONTRACTED)
  .filter(([short]) => !short.endsWith('’s'))
  .map(([short, long]) => [short.replace('’', "['’]"), long] as const);

/** The same said in nearly the same words. */
export const PROSE: readonly HarmlessKind[] = [
  rewriting('spelling-us', ...wordRules(SPELLINGS)),
  rewriting(
    'spelling-uk',
    ...wordRules(
      turned(SPELLINGS).filter(
        ([us]) => !/^(?:program|programs|learned|burned|toward|license|inquiry)$/.test(us),
      ),
    ),
  ),
  rewriting('hyphens-out', ...wordRules(HYPHENS)),
  rewriting('hyphens-in', ...wordRules(turned(HYPHENS))),
  rewritingProse('contractions-in', ...wordRules(CONTRACTED)),
  rewritingSpeech('contractions-in-speech', ...wordRules(CONTRACTED)),
  rewritingProse('contractions-out', ...wordRules(SPELT_OUT)),
  rewritingSpeech('contractions-out-speech', ...wordRules(SPELT_OUT)),
  rewritingProse('small-words', ...wordRules(SMALL)),
  rewritingProse('that-in', [
    /(?<=[\p{L}] said )(?=(?:the|it|he|she|they|his|her|its) [a-z]+ [a-z])/gu,
    'that ',
  ]),
  rewritingProse('that-out', [
    /(?<=[\p{L}] said )that (?=(?:the|it|he|she|they|his|her|its) )/gu,
    '',
  ]),
  rewritingProse('which-that', [
    /(?<=[a-z]) which (?=(?:is|was|were|are|has|had|will)\b)/g,
    ' that ',
  ]),
  rewritingProse('unable-to', [/\bcould not(?= [a-z]{3,})/g, 'was unable to']),
  rewritingProse('because-due', [/\bdue to\b(?! be\b)/g, 'because of']),
  rewritingProse('according-moved', [
    /(?<=^|\n|[a-z]\. )According to ([^,.“”"\n]{3,50}), (\p{Ll}[^.“”"\n]{20,140})\.(?=\s|$)/gu,
    (_was, who, what) => `${what!.charAt(0).toUpperCase()}${what!.slice(1)}, according to ${who}.`,
  ]),
  rewritingProse('said-moved', [
    /(?<=^|\n|[a-z]\. )((?:The|A|An) [a-z]+(?: [a-z]+)?|[A-Z][a-z]+(?: [A-Z][a-z]+)?) said (?:that )?((?:the|a|an|its|his|their) [^.“”"\n,]{30,140})\.(?=\s|$)/gu,
    (_was, who, what) =>
      `${what!.charAt(0).toUpperCase()}${what!.slice(1)}, ${/^(?:The|A|An) /.test(who!) ? who!.charAt(0).toLowerCase() + who!.slice(1) : who} said.`,
  ]),
  {
    name: 'synonyms-few',
    edit: (source) => unlessSame(source, swapWords(source, [0, 0], 0.03, source).page),
  },
  {
    name: 'synonyms-some',
    edit: (source) => unlessSame(source, swapWords(source, [0, 0], 0.1, source).page),
  },
  puttingLine(
    'subhead',
    ['What happens next', 'A long wait', 'Angry neighbours', 'Looking back'],
    'between',
  ),
  puttingLine('byline', ['By Signe Harcourt', 'By Pavel Dorn and Ada Brindle'], 'first'),
  puttingLine(
    'byline-role',
    ['By Matthis Orlow, Business Correspondent', 'Ada Brindle, Staff Writer'],
    'first',
  ),
  puttingLine('date-line', ['Published 3 March 2024', 'Updated: 14:05, 9 May 2023'], 'first'),
  puttingLine(
    'photo-line',
    ['Photo: Ada Brindle', 'Image: Matthis Orlow / The Valley Post', 'Photograph: Signe Harcourt'],
    'between',
  ),
  puttingLine(
    'caption-line',
    [
      'The old hall in a file photo. (Photo by Pavel Dorn)',
      'File photo: the square on a winter morning',
    ],
    'between',
  ),
  puttingLine(
    'more-line',
    [
      'Read more: How the valley lost its railway',
      'Related: Ten walks for a wet weekend',
      'READ ALSO: The mill that would not close',
    ],
    'between',
  ),
  puttingLine(
    'advertisement',
    ['Advertisement', 'Story continues below advertisement', 'Sign up to our newsletter'],
    'between',
  ),
  {
    name: 'dateline',
    edit: (source) => (/^\p{Lu}\p{Ll}/u.test(source) ? `LONDON — ${source}` : null),
  },
  { name: 'headline', edit: headline },
  {
    name: 'weekday-relative',
    published: '2024-03-13T12:00:00Z',
    edit: (source) =>
      unlessSame(
        source,
        source
          .replace(/(?<=[a-z]) on Tuesday\b(?= |[.,])/g, ' yesterday')
          .replace(/(?<=[a-z]) on Wednesday\b(?= |[.,])/g, ' today'),
      ),
  },
];

/** A headline made of the first words of the text, as copies print it. */
function headline(source: string): string | null {
  const first = sentencesOf(source)[0];
  if (!first) return null;
  const words = source
    .slice(...first)
    .split(/\s+/)
    .slice(0, 9)
    .join(' ');
  return /^[\p{L}\p{N} ,’'-]+$/u.test(words) ? `${words.replace(/,$/, '')}\n\n${source}` : null;
}
