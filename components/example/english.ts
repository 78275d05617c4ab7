import { anExample } from './example';

export const ENGLISH = anExample(
  {
    title: 'Lock keepers of Tarn Weir win back their night shift',
    outlet: 'Harbour Courier',
    paragraphs: [
      'The lock keepers of Tarn Weir will return to their night shift on Monday, the canal board said on Friday after weeks of protest. The board had stopped the shift in March to save money, and boats have since waited up to 14 hours for the gates to open.',
      '“We made a mistake, and the crews who waited in the cold paid for it,” said Ilse Brandt, who leads the board. She promised that nobody would lose pay.',
      'The keepers’ union welcomed the decision but did not call off the vote on a strike. It said that 31 of the 40 keepers had asked for written guarantees, and that the talks would begin in June. Skippers on the canal said they would believe it when the gates opened.',
    ],
  },
  {
    title: 'Night shift for lock keepers is back at Tarn Weir',
    outlet: 'Tarn Valley Now',
    paragraphs: [
      'The lock keepers of Tarn Weir will return to their night shift on Monday, the canal board announced on Friday after weeks of protest. The board had halted the shift in March to save cash, and vessels have since waited up to 40 hours for the gates to open.',
      '“We made a mistake, and the crews who waited in the cold may have paid for it,” said Ilse Brandt, who heads the board. She pledged that nobody would lose wages.',
      'The keepers’ union welcomed the decision and called off the vote on a strike. It said that 31 of the 40 keepers had requested written guarantees, and that the negotiations would start in June. Skippers on the canal said they would believe it when the gates opened.',
    ],
  },
  'Tarn Valley Now newsroom',
);
