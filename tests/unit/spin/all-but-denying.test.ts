import { describeKinds, type Kind } from './wordings';

const KINDS: readonly Kind[] = [
  {
    // What all but denies says another thing than what does, and than nothing.
    kind: 'negation',
    changed: {
      en: [
        'has not seen / has hardly seen',
        'saw / barely saw',
        'could scarcely sell / could not sell',
        'never paid / hardly paid',
        'never / hardly ever',
      ],
      de: ['nicht gesehen / kaum gesehen', 'gesehen / kaum gesehen', 'schwerlich / nicht'],
      fr: ['ne vend pas / ne vend guère', 'a vu / a à peine vu', 'pas prêt / à peine prêt'],
      es: ['no ha visto / apenas ha visto', 'vio / casi no vio', 'no vio / casi no vio'],
      it: [
        'non ha visto / ha visto a malapena',
        'vede / vede a stento',
        'non vede / quasi non vede',
      ],
      pt: ['não viu / quase não viu', 'viu / quase não viu'],
      nl: ['niet gezien / nauwelijks gezien', 'gezien / amper gezien'],
      pl: ['nie widział / prawie nie widział', 'widział / ledwie widział'],
      ru: ['не видел / почти не видел', 'видел / едва видел'],
    },
    same: {
      en: ['hardly saw / barely saw', 'scarcely / hardly', 'has not seen / has never seen'],
      de: ['kaum / schwerlich'],
      es: ['apenas vio / casi no vio'],
      nl: ['nauwelijks / amper'],
      pl: ['ledwie / ledwo'],
    },
  },
  {
    kind: 'quantity-word',
    changed: {
      en: [
        'no one / hardly anyone',
        'none of them / almost none of them',
        'nobody / almost nobody',
        'many / hardly any',
      ],
    },
    same: { en: ['few / hardly any', 'seldom / hardly ever', 'almost none / hardly any'] },
  },
];

describeKinds(KINDS);
