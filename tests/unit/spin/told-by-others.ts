import { compare } from '../../../lib/check/compare';
import type { Spin } from '../../../lib/spin/spin';
import { pageOfLabelled } from '../../../tools/eval/labelled';

/** An invented report in one language, with two statements, their frames, and words nobody said. */
export interface Told {
  before: string;
  behind: string;
  first: string;
  second: string;
  invented: string;
  /** The report's sentence for who says it, with the marks of the language around the words. */
  frame: (words: string, speaker: 0 | 1, marks?: readonly [string, string]) => string;
}

export const TOLD: Readonly<Record<string, Told>> = {
  en: {
    before:
      'The harbour council of Karsund voted on Tuesday to close the old grain pier for eighteen months while divers inspect the pilings beneath it. The decision followed two reports that found cracks in the timber and rust along the steel braces.',
    behind:
      'Dockworkers gathered outside the hall during the vote and handed out leaflets. The pier was built ninety years ago and was last repaired after the flood that swept away the customs shed.',
    first:
      'We looked at every beam twice and we could not promise anyone that the pier would survive another winter of storms',
    second:
      'My members will lose their wages for eighteen months and nobody has asked them what they think of that',
    invented:
      'the owners have known about the danger for years and simply chose to look away from it',
    frame: (words, speaker, [open, close] = ['“', '”']) =>
      `${open}${words},${close} said ${['Ingrid Solvang, the harbour engineer', 'Tomas Reike of the union'][speaker]}.`,
  },
  de: {
    before:
      'Der Hafenrat von Karsund hat am Dienstag beschlossen, den alten Getreidepier für achtzehn Monate zu sperren, während Taucher die Pfähle darunter untersuchen. Vorausgegangen waren zwei Berichte, die Risse im Holz und Rost an den Streben fanden.',
    behind:
      'Hafenarbeiter versammelten sich während der Abstimmung vor dem Saal und verteilten Flugblätter. Der Pier wurde vor neunzig Jahren gebaut und zuletzt nach der Flut repariert.',
    first:
      'Wir haben jeden Balken zweimal angesehen und konnten niemandem versprechen, dass der Pier noch einen Winter mit Stürmen übersteht',
    second:
      'Meine Leute verlieren für achtzehn Monate ihren Lohn und niemand hat sie gefragt, was sie davon halten',
    invented: 'die Eigentümer wissen seit Jahren von der Gefahr und haben einfach weggesehen',
    frame: (words, speaker, [open, close] = ['„', '“']) =>
      `${open}${words}${close}, sagte ${['Hafeningenieurin Ingrid Solvang', 'Tomas Reike von der Gewerkschaft'][speaker]}.`,
  },
  fr: {
    before:
      'Le conseil du port de Karsund a voté mardi la fermeture du vieux quai aux grains pendant dix-huit mois, le temps que des plongeurs examinent les pieux. La décision fait suite à deux rapports qui ont trouvé des fissures dans le bois et de la rouille sur les entretoises.',
    behind:
      'Les dockers se sont rassemblés devant la salle pendant le vote et ont distribué des tracts. Le quai a été construit il y a quatre-vingt-dix ans et réparé après la crue.',
    first:
      'Nous avons regardé chaque poutre deux fois et nous ne pouvions promettre à personne que le quai survivrait à un autre hiver de tempêtes',
    second:
      'Mes membres vont perdre leur salaire pendant dix-huit mois et personne ne leur a demandé ce qu’ils en pensent',
    invented:
      'les propriétaires connaissent le danger depuis des années et ont choisi de regarder ailleurs',
    frame: (words, speaker, [open, close] = ['« ', ' »']) =>
      `${open}${words}${close}, a déclaré ${['Ingrid Solvang, ingénieure du port', 'Tomas Reike, du syndicat'][speaker]}.`,
  },
  es: {
    before:
      'El consejo del puerto de Karsund votó el martes cerrar el viejo muelle de grano durante dieciocho meses mientras los buzos examinan los pilotes. La decisión siguió a dos informes que hallaron grietas en la madera y óxido en los tirantes.',
    behind:
      'Los estibadores se reunieron frente a la sala durante la votación y repartieron folletos. El muelle fue construido hace noventa años y reparado tras la inundación.',
    first:
      'Miramos cada viga dos veces y no podíamos prometer a nadie que el muelle sobreviviría a otro invierno de tormentas',
    second:
      'Mis afiliados perderán su sueldo durante dieciocho meses y nadie les ha preguntado qué piensan de eso',
    invented: 'los dueños conocen el peligro desde hace años y eligieron mirar hacia otro lado',
    frame: (words, speaker, [open, close] = ['«', '»']) =>
      `${open}${words}${close}, dijo ${['Ingrid Solvang, ingeniera del puerto', 'Tomas Reike, del sindicato'][speaker]}.`,
  },
  ru: {
    before:
      'Совет порта Карсунда во вторник решил закрыть старый зерновой причал на восемнадцать месяцев, пока водолазы осматривают сваи. Решению предшествовали два отчёта, которые нашли трещины в древесине и ржавчину на распорках.',
    behind:
      'Докеры собрались у зала во время голосования и раздавали листовки. Причал был построен девяносто лет назад и починен после наводнения.',
    first:
      'Мы осмотрели каждую балку дважды и не могли никому обещать, что причал переживёт ещё одну зиму со штормами',
    second:
      'Мои люди потеряют заработок на восемнадцать месяцев, и никто не спросил их, что они об этом думают',
    invented: 'владельцы знают об опасности много лет и просто решили смотреть в другую сторону',
    frame: (words, speaker, [open, close] = ['«', '»']) =>
      `${open}${words}${close}, ${['сказала инженер порта Ингрид Сольванг', 'сказал Томас Рейке из профсоюза'][speaker]}.`,
  },
};

/** What is told of a page against a source. */
export function toldOf(page: string, source: string): Spin {
  const side = (text: string): ReturnType<typeof pageOfLabelled> =>
    pageOfLabelled({ text, date: null }, { dates: true });
  return compare(side(page), side(source), null, '2025-01-01T12:00:00Z').spin;
}

/** The report with these sentences between its paragraphs. */
export function report({ before, behind }: Told, ...sentences: string[]): string {
  return `${before} ${sentences.join(' ')} ${behind}`;
}
