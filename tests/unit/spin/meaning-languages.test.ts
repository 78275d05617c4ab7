import { describe, expect, it } from 'vitest';
import { compareMeaning } from '../../../lib/spin/meaning/compare-meaning';
import { meaningWordsOf } from '../../../lib/spin/meaning/meaning-words';
import { SideWords } from '../../../lib/spin/side-words';
import { makeSketch } from '../../../lib/sketch/make-sketch';

/** What one wording for another changes, by the lists of the language alone. */
function kindsOf(language: string, from: string, to: string): string[] {
  const side = (text: string) => {
    const sketched = makeSketch({ text, language, excluded: [] });
    const words = new SideWords(sketched.sketch, sketched);
    return { words, tokens: [...Array(words.length).keys()], span: [0, words.length] as const };
  };
  const region = { page: side(to), source: side(from) };
  return compareMeaning(region, meaningWordsOf(language)).map(({ kind }) => kind);
}

/** By language: wordings that change what is said, and some that say the same. */
interface Kind {
  kind: string;
  changed: Readonly<Record<string, readonly string[]>>;
  same: Readonly<Record<string, readonly string[]>>;
}

const KINDS: readonly Kind[] = [
  {
    kind: 'negation',
    changed: {
      de: [
        'kam / kam nicht',
        'oft / nie',
        'ein Haus / kein Haus',
        'immer wieder gesehen / nie wieder gesehen',
        'kann zahlen / kann nicht zahlen',
        'zahlt / zahlt nicht mehr',
        'zuständig / nicht zuständig',
      ],
      fr: [
        'capable de payer / incapable de payer',
        'prêt / pas prêt',
        'vu / jamais vu',
        'un élu / aucun élu',
        'signé / non signé',
        'des plans / aucun plan',
      ],
      es: [
        'vino / no vino',
        'ha firmado / nunca ha firmado',
        'paga / ya no paga',
        'capaz de pagar / incapaz de pagar',
        'un plan / ningún plan',
      ],
    },
    same: {
      de: ['nie / niemals', 'kann nicht / außerstande', 'nicht imstande / nicht in der Lage'],
      fr: ['incapable de / pas en mesure de', 'n’a pas / n’a jamais'],
      es: ['nunca / jamás', 'no pudo / no logró'],
    },
  },
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
  {
    kind: 'opposite',
    changed: {
      de: [
        'mit / ohne',
        'stieg / sank',
        'gewann / verlor',
        'bestätigte / dementierte',
        'Befürworter / Gegner',
        'geöffnet / geschlossen',
        'Mehrheit / Minderheit',
        'genehmigt / untersagt',
        'stimmte zu / lehnte ab',
      ],
      fr: [
        'avec / sans',
        'augmenté / baissé',
        'gagné / perdu',
        'confirmé / démenti',
        'partisans / opposants',
        'ouvert / fermé',
        'majorité / minorité',
        'autorisé / interdit',
        'accepté / refusé',
      ],
      es: [
        'con / sin',
        'subió / bajó',
        'ganó / perdió',
        'confirmó / desmintió',
        'partidarios / detractores',
        'abierto / cerrado',
        'mayoría / minoría',
        'permitió / prohibió',
        'aceptó / rechazó',
      ],
    },
    same: { de: ['stieg / wuchs'], fr: ['augmenté / progressé'], es: ['subió / aumentó'] },
  },
  {
    kind: 'quantity-word',
    changed: {
      de: [
        'viele / wenige',
        'alle / einige',
        'die meisten / manche',
        'immer / selten',
        'Dutzende / Hunderte',
        'jeder / keiner',
        'zahlreiche / einige',
      ],
      fr: [
        'beaucoup / peu',
        'tous / certains',
        'la plupart / quelques',
        'toujours / rarement',
        'dizaines / centaines',
        'souvent / parfois',
        'de nombreux / plusieurs',
      ],
      es: [
        'muchos / pocos',
        'todos / algunos',
        'la mayoría / varios',
        'siempre / rara vez',
        'decenas / cientos',
        'a menudo / a veces',
        'numerosos / algunos',
      ],
    },
    same: {
      de: ['viele / zahlreiche', 'einige / mehrere', 'oft / häufig'],
      fr: ['quelques / plusieurs', 'souvent / fréquemment'],
      es: ['muchos / numerosos', 'varios / algunos'],
    },
  },
  {
    kind: 'comparison',
    changed: {
      de: [
        'mehr als 40 / weniger als 40',
        'mindestens 40 / höchstens 40',
        'über 40 / unter 40',
        'gut 40 / knapp 40',
        'bis zu 40 / mindestens 40',
        'wenigstens 40 / maximal 40',
      ],
      fr: [
        'plus de 40 / moins de 40',
        'au moins 40 / au plus 40',
        'supérieur à 40 / inférieur à 40',
        'jusqu’à 40 / au moins 40',
        'plus de 40 / près de 40',
        'au moins 40 / au maximum 40',
      ],
      es: [
        'más de 40 / menos de 40',
        'al menos 40 / como máximo 40',
        'superior a 40 / inferior a 40',
        'por encima de 40 / por debajo de 40',
        'hasta 40 / al menos 40',
        'por lo menos 40 / a lo sumo 40',
      ],
    },
    same: {
      de: ['mindestens 40 / wenigstens 40', 'etwa 40 / rund 40'],
      fr: ['environ 40 / autour de 40', 'au moins 40 / plus de 40'],
      es: ['al menos 40 / por lo menos 40', 'cerca de 40 / alrededor de 40'],
    },
  },
  {
    kind: 'time-order',
    changed: {
      de: [
        'vor der Wahl / nach der Wahl',
        'bevor / nachdem',
        'bis / seit',
        'während / nach',
        'im Vorfeld / nach',
        'früher als / später als',
        'vor / seit',
      ],
      fr: [
        'avant / après',
        'pendant / avant',
        'après / durant',
        'avant / au lendemain de',
        'au cours de / après',
      ],
      es: [
        'antes de / después de',
        'hasta / desde',
        'durante / tras',
        'antes del / después del',
        'tras / antes de',
        'luego de / antes de',
      ],
    },
    same: {
      de: ['bevor / ehe', 'nach / im Anschluss an'],
      fr: ['pendant / durant', 'après / à la suite de'],
      es: ['después de / tras', 'antes de / previo a'],
    },
  },
  {
    kind: 'cause',
    changed: {
      de: [
        'nach / wegen',
        'weil / obwohl',
        'trotz / wegen',
        'nachdem / weil',
        'aufgrund / ungeachtet',
        'dank / trotz',
      ],
      fr: [
        'après / à cause de',
        'parce que / bien que',
        'malgré / en raison de',
        'grâce à / en dépit de',
        'puisque / quoique',
        'après / en raison de',
      ],
      es: [
        'tras / debido a',
        'porque / aunque',
        'a pesar de / debido a',
        'gracias a / pese a',
        'después de / a causa de',
        'ya que / aunque',
      ],
    },
    same: {
      de: ['wegen / aufgrund', 'obwohl / obgleich'],
      fr: ['à cause de / en raison de', 'malgré / en dépit de'],
      es: ['debido a / a causa de', 'pese a / a pesar de'],
    },
  },
  {
    kind: 'allegation',
    changed: {
      de: [
        'beschuldigt / überführt',
        'verdächtigt / verurteilt',
        'angeklagt / schuldig',
        'mutmaßlicher / verurteilter',
        'der Verdächtige / der Schuldige',
        'angeklagt / freigesprochen',
        'unter Verdacht / schuldig',
      ],
      fr: [
        'accusé de / coupable de',
        'soupçonné de / reconnu coupable de',
        'mis en examen / condamné',
        'inculpé / condamné',
        'présumé / coupable',
        'accusé / acquitté',
        'poursuivi pour / condamné pour',
      ],
      es: [
        'acusado de / culpable de',
        'sospechoso de / declarado culpable de',
        'imputado / condenado',
        'procesado por / condenado por',
        'presunto / culpable',
        'acusado / absuelto',
        'investigado por / condenado por',
      ],
    },
    same: {
      de: ['beschuldigt / bezichtigt', 'mutmaßlich / angeblich'],
      fr: ['accusé de / soupçonné de', 'acquitté / relaxé'],
      es: ['presunto / supuesto', 'absuelto / exonerado'],
    },
  },
  {
    kind: 'for-against',
    changed: {
      de: ['für / gegen', 'zugunsten / gegen'],
      fr: ['pour / contre', 'en faveur de / contre', 'en soutien à / opposé à'],
      es: ['a favor de / en contra de', 'por / contra', 'en apoyo de / contra'],
    },
    same: { de: ['für / zugunsten'], fr: ['pour / en faveur de'], es: ['contra / en contra de'] },
  },
];

const rowsOf = (lists: Kind['changed']): [string, string, string][] =>
  Object.entries(lists).flatMap(([language, pairs]) =>
    pairs.map((pair): [string, string, string] => {
      const [from, to] = pair.split(' / ') as [string, string];
      return [language, from, to];
    }),
  );

describe.each(KINDS)('$kind', ({ kind, changed, same }) => {
  it.each(rowsOf(changed))('%s: %s → %s', (language, from, to) => {
    expect(kindsOf(language, from, to)).toContain(kind);
    expect(kindsOf(language, to, from)).toContain(kind);
  });

  it.each(rowsOf(same))('%s: %s and %s are the same', (language, from, to) => {
    expect(kindsOf(language, from, to).filter((told) => told !== 'same')).toEqual([]);
  });
});
