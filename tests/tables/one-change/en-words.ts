import type { Group } from './rows';

export const WORDS: readonly Group[] = [
  {
    kind: 'quotation',
    gravity: 'quotation',
    sentences: [
      '“We will {not|} sell the customs shed,” said Jory Pell, who keeps it.',
      '“The lamp is {old|worthless}, and so am I,” said Jory Pell, who keeps it.',
      '“The bar is shifting, {and it has shifted every spring since my father’s time,|}” said the pilot Odo Kerrin.',
      'The pilot Odo Kerrin said that {the bar was shifting.|“the bar is shifting and we shall all drown”.}',
      'The skippers asked for a second boat. {|“They treat us like gulls at a chip shop,” said one of them.}',
      'The wardens called the plan {“brave”|“mad”} at the hearing in the hall.',
      '“We have two boats{.”| and} {“We|we} shall have a third by the summer,” said Jory Pell of the yard.',
      '“Nobody came,” said {Jory Pell|Odo Kerrin}, and shut the door of the shed.',
      '“It was {never|always} about the money,” the verger told the hearing.',
      'The verger told the hearing: “We {can|cannot} wait another winter for the boat.”',
      "'We {won't|will} leave the island,' said Odo Kerrin, who was born there.",
    ],
  },
  {
    kind: 'source clause',
    gravity: 'attribution',
    sentences: [
      'The tug is to be scrapped{, according to two people who have seen the contract|}.',
      'The tug is to be scrapped in the new year{, police said|}.',
      'A letter {that Meridian Wire has seen|} says the tug is to be scrapped.',
      'A letter {seen by Meridian Wire|} says the tug is to be scrapped.',
      '{Officials say the|The} causeway is safe for carts.',
      'The verger told {Radio Torrin|reporters} that the bell had been insured.',
      '{According to the coastguard, the|The} causeway is safe for carts.',
      'The bell is cracked{, the Orrel Gazette reported|}, and cannot be rung.',
    ],
  },
  {
    kind: 'speaker',
    gravity: 'attribution|fact',
    sentences: [
      'The harbour master {Jory Pell|Odo Kerrin} said that the bar was shifting.',
      'The slip is too steep for carts, {Tilda Marrow|Hedda Fennick} said at the hearing.',
    ],
  },
  {
    kind: 'loading',
    gravity: 'loading',
    sentences: [
      'The {government|regime} has promised the islands a new boat.',
      'The warden {said|claimed} that the tug had been inspected.',
      'The warden {said|gloated} that the tug had been inspected.',
      'The verger {noted|conceded} that the bell was cracked.',
      'The {hardline|} warden of the upper parish has put a motion.',
      'The council approved the {|shameful} sale of the customs shed.',
      'The {protesters|thugs} sat on the slip until noon.',
      'The wardens {|brazenly} sold the customs shed in a closed meeting.',
    ],
  },
  {
    kind: 'agent left out',
    gravity: 'loading',
    sentences: [
      'Two deckhands were beaten {by the coastguard|} on the third landing.',
      'The treasurer was sacked {by the parish council|} on the eve of the fair.',
      'The moorings were cut {by striking pilots|} during the night.',
      'The pier had been closed {by inspectors from the mainland|} for a month.',
      'Nine cabins were destroyed {by the dredging company|} to make room for a road.',
    ],
  },
  {
    kind: 'content',
    gravity: 'content',
    sentences: [
      'The boatyard stored its {ropes|apples} in the crypt of the chapel.',
      'The {former|} treasurer of the harbour opened the fair.',
      'The bell was taken down {with great care|} and laid on straw.',
      'The wardens met in the vestry. {The treasurer was not invited to the meeting.|}',
      'The wardens met in the vestry. {|A goat had eaten the minutes of the year before.}',
      'The pilots carried {|torches and} a banner along the quay.',
      'The {baker|painter} of the lower village gave the speech.',
      'The warden is said to have sold berths twice. {He denies it.|}',
      'The treasurer lost the ledger. {A spokeswoman for him declined to comment.|}',
      'The dredger, {which has lain idle since the war,|} will be towed away.',
    ],
  },
  {
    kind: 'another office',
    gravity: 'content',
    sentences: [
      'The {defence secretary|foreign secretary} has put a motion.',
      'The {chairman|deputy chairman} of the guild has put a motion.',
      'The {mayor|former mayor} of Orrel has put a motion.',
      'The {chief executive|chief financial officer} of the yard has put a motion.',
    ],
  },
  {
    kind: 'who says it, in a word that judges it',
    gravity: 'loading',
    sentences: [
      '{According to Jory Pell, the bell was cracked in the frost.|Jory Pell claimed the bell was cracked in the frost.}',
      '{According to Jory Pell, the bell was cracked in the frost.|The bell was cracked in the frost, Jory Pell admitted.}',
      '{The bell was cracked in the frost, Jory Pell said.|Jory Pell insisted the bell was cracked in the frost.}',
    ],
  },
  {
    kind: 'another who says it, in other words',
    gravity: 'attribution',
    sentences: [
      '{According to Jory Pell, the bell was cracked in the frost.|Odo Kerrin said the bell was cracked in the frost.}',
      '{According to Jory Pell, the bell was cracked in the frost.|The bell was cracked in the frost.}',
    ],
  },
];
