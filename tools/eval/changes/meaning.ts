import { replacing, swapping, together, type ChangeKind } from './edits';

const BE = 'is|was|are|were|will|would|can|could|has|have|had|should|does|do|did';

/** Pairs of words that cannot both be so. */
const OPPOSITES: [string, string][] = [
  ['rose', 'fell'],
  ['rising', 'falling'],
  ['increase', 'decrease'],
  ['increased', 'decreased'],
  ['increasing', 'decreasing'],
  ['gained', 'lost'],
  ['won', 'lost'],
  ['opened', 'closed'],
  ['opening', 'closing'],
  ['accepted', 'rejected'],
  ['approved', 'rejected'],
  ['began', 'ended'],
  ['success', 'failure'],
  ['successful', 'unsuccessful'],
  ['strong', 'weak'],
  ['stronger', 'weaker'],
  ['legal', 'illegal'],
  ['safe', 'dangerous'],
  ['profit', 'loss'],
  ['profits', 'losses'],
  ['victory', 'defeat'],
  ['improved', 'worsened'],
  ['improve', 'worsen'],
  ['possible', 'impossible'],
  ['likely', 'unlikely'],
  ['above', 'below'],
  ['inside', 'outside'],
  ['alive', 'dead'],
  ['major', 'minor'],
  ['public', 'private'],
  ['allowed', 'forbidden'],
  ['permitted', 'prohibited'],
  ['remembered', 'forgot'],
  ['early', 'late'],
  ['cheap', 'expensive'],
  ['rich', 'poor'],
  ['happy', 'unhappy'],
  ['fair', 'unfair'],
  ['praised', 'condemned'],
  ['easy', 'difficult'],
  ['popular', 'unpopular'],
  ['known', 'unknown'],
  ['exports', 'imports'],
  ['buyers', 'sellers'],
  ['majority', 'minority'],
  ['optimistic', 'pessimistic'],
  ['upgrade', 'downgrade'],
  ['strengthen', 'weaken'],
  ['maximum', 'minimum'],
];

const COMPARISONS: [string, string][] = [
  ['higher', 'lower'],
  ['better', 'worse'],
  ['larger', 'smaller'],
  ['bigger', 'smaller'],
  ['faster', 'slower'],
  ['earlier', 'later'],
  ['stronger', 'weaker'],
  ['longer', 'shorter'],
  ['older', 'younger'],
  ['greater', 'lesser'],
];

const HEDGES = ['allegedly', 'reportedly', 'possibly', 'apparently', 'perhaps'];
const TAKES_SIDES =
  '(?:vot(?:e|es|ed|ing)|campaign(?:s|ed|ing)?|fight(?:s|ing)?|fought|argu(?:e|es|ed|ing)|protest(?:s|ed|ing)?|rall(?:y|ied)|spoke|case|evidence|rul(?:ed|ing)|decided|decision|lobb(?:y|ied|ying))';

/** Changes after which the sentence says something else. */
export const MEANING: readonly ChangeKind[] = [
  kind(
    'negation-out',
    together(
      replacing(new RegExp(`(?<=\\b(?:${BE})) not\\b(?! only)`, 'g'), ''),
      replacing(/ never(?= [a-z])/g, ''),
      replacing(/(?<=\b(?:is|was|are|were)) no longer(?= [a-z])/g, ''),
    ),
  ),
  kind(
    'negation-in',
    replacing(
      /(?<=[a-z] )(?:is|was|are|were|will|would|has|have|had|can|could|should)(?= (?!not\b|no\b|never\b|nothing\b|neither\b)[a-z]{3,})/g,
      ([was]) => `${was} not`,
    ),
  ),
  kind('opposite', swapping(OPPOSITES)),
  kind(
    'quantity-all-some',
    together(
      replacing(/\ball(?= (?:of )?(?:the|its|their|his|her|[a-z]{3,}s)\b)/gi, ([was]) =>
        /^A/.test(was) ? 'Some' : 'some',
      ),
      replacing(/\bevery(?= [a-z]{3,})/gi, ([was]) =>
        /^E/.test(was) ? 'Hardly any' : 'hardly any',
      ),
    ),
  ),
  kind(
    'quantity-most-some',
    replacing(/(?<!\bthe |\bat )\bmost(?= (?:of|[a-z]{3,}s)\b)/gi, 'some'),
  ),
  kind(
    'quantity-many-few',
    swapping([['many', 'few']], {
      before:
        '(?<!\\b(?:how|as|so|too|a|the|next|past|last|first|only|very|these|those|his|their|its) )',
    }),
  ),
  kind(
    'more-less-than',
    together(
      replacing(/\bmore(?= than\b)/gi, 'less'),
      replacing(/\b(?:less|fewer)(?= than\b)/gi, 'more'),
      replacing(/\bat least\b/gi, 'at most'),
    ),
  ),
  kind('comparison', swapping(COMPARISONS, { after: '(?= than\\b)' })),
  kind(
    'before-after',
    swapping([['before', 'after']], {
      before: '(?<!the day |the year |look |named |looking |sought )',
      after: '(?= (?:the|a|an|he|she|it|they|his|her|its|their|[a-z]+ing)\\b)',
    }),
  ),
  kind('until', replacing(/\buntil(?= (?:the|a|he|she|it|they|[A-Z\d])[\w]*)/g, 'after')),
  kind(
    'cause-after-because',
    replacing(/\bafter(?= (?:the|a|he|she|it|they|his|her|its|their) [a-z]+)/gi, 'because'),
  ),
  kind(
    'cause-despite',
    together(
      swapping([
        ['because of', 'despite'],
        ['due to', 'in spite of'],
      ]),
      replacing(/\bbecause(?= (?!of\b)[a-z])/gi, 'although'),
    ),
  ),
  kind(
    'for-against',
    together(
      replacing(new RegExp(`(?<=\\b${TAKES_SIDES} )for(?= [a-z])`, 'g'), 'against'),
      replacing(new RegExp(`(?<=\\b${TAKES_SIDES} )against(?= [a-z])`, 'g'), 'for'),
      replacing(/\bin favou?r of\b/g, 'against'),
    ),
  ),
  kind(
    'accused-guilty',
    together(
      replacing(/\baccused(?= of\b)/g, 'guilty'),
      replacing(
        /(?<=\b(?:is|was|are|were|be|been|people|men|women|man|those|someone) )suspected(?= of\b)/g,
        'guilty',
      ),
    ),
  ),
  kind(
    'charged-convicted',
    together(
      replacing(/\bcharged with\b/g, 'convicted of'),
      replacing(/\bsuspects?\b/g, ([was]) => (was.endsWith('s') ? 'culprits' : 'culprit')),
    ),
  ),
  kind(
    'expected-will',
    together(
      replacing(/\b(?:is|are) (?:expected|likely|planning|hoping|due|scheduled|set) to\b/g, 'will'),
      replacing(
        /(?<=(?:\b(?:he|she|it|they|who|which|also)|[a-z]{3,}s) )(?:plans?|hopes?|aims?|intends?) to\b/g,
        'will',
      ),
    ),
  ),
  kind(
    'hedge-in',
    replacing(
      /(?<=\b[a-z]{4,} )[a-z]{4,}ed(?= (?:the|a|an|his|her|its|their)\b)/g,
      ([was]) => `${HEDGES[was.length % HEDGES.length]!} ${was}`,
    ),
  ),
  kind(
    'hedge-out',
    together(
      replacing(
        / (?:allegedly|reportedly|apparently|probably|possibly|perhaps|supposedly)(?= [a-z])/g,
        '',
      ),
      replacing(/ alleged(?= [a-z])/g, ''),
      replacing(/(?<=[a-z] )(?:may|might|could)(?= (?!not\b)[a-z]{3,})/g, 'will'),
    ),
  ),
  kind(
    'denied-confirmed',
    swapping(
      [
        ['denied', 'confirmed'],
        ['denies', 'confirms'],
        ['deny', 'confirm'],
        ['denying', 'confirming'],
      ],
      { after: '(?= (?:that|the|any|it|he|she|they|having|a|his|her|reports)\\b)' },
    ),
  ),
  kind(
    'agreed-refused',
    swapping(
      [
        ['agreed', 'refused'],
        ['agrees', 'refuses'],
        ['agree', 'refuse'],
      ],
      { after: '(?= to\\b)' },
    ),
  ),
  kind('able-unable', swapping([['able', 'unable']], { after: '(?= to\\b)' })),
  kind(
    'supported-opposed',
    swapping(
      [
        ['supported', 'opposed'],
        ['supports', 'opposes'],
        ['supporting', 'opposing'],
        ['supporters', 'opponents'],
        ['backed', 'opposed'],
      ],
      { both: false },
    ),
  ),
  kind(
    'failed-managed',
    swapping(
      [
        ['failed', 'managed'],
        ['fails', 'manages'],
      ],
      { after: '(?= to\\b)' },
    ),
  ),
];

function kind(name: string, places: ChangeKind['places']): ChangeKind {
  return { name, gravity: ['meaning'], where: 'prose', places };
}
