import { anExample } from './example';

export const GERMAN = anExample(
  {
    title: 'Schleusenwärter am Tarnwehr bekommen ihre Nachtschicht zurück',
    outlet: 'Hafenkurier',
    paragraphs: [
      'Die Schleusenwärter am Tarnwehr kehren am Montag in ihre Nachtschicht zurück. Das sagte die Kanalverwaltung am Freitag nach Wochen des Protests. Sie hatte die Schicht im März beendet, um Geld zu sparen, und seither warteten Schiffe bis zu 14 Stunden, bis sich die Tore öffneten.',
      '„Wir haben einen Fehler gemacht, und die Mannschaften, die in der Kälte warteten, haben dafür bezahlt“, sagte Ilse Brandt, die die Verwaltung leitet. Sie versprach, dass niemand Lohn verliert.',
      'Die Gewerkschaft der Wärter begrüßte den Beschluss, sagte die Abstimmung über einen Streik aber nicht ab. 31 der 40 Wärter hätten schriftliche Garantien verlangt, teilte sie mit, und die Gespräche sollen im Juni beginnen. Die Schiffer auf dem Kanal wollen es glauben, wenn die Tore offen sind.',
    ],
  },
  {
    title: 'Nachtschicht der Schleusenwärter am Tarnwehr ist wieder da',
    outlet: 'Tarntal Aktuell',
    paragraphs: [
      'Die Schleusenwärter am Tarnwehr kehren am Montag in ihre Nachtschicht zurück. Das erklärte die Kanalverwaltung am Freitag nach Wochen des Protests. Sie hatte die Schicht im März eingestellt, um Mittel zu sparen, und seither warteten Boote bis zu 40 Stunden, bis sich die Tore öffneten.',
      '„Wir haben einen Fehler gemacht, und die Mannschaften, die in der Kälte warteten, haben womöglich dafür bezahlt“, sagte Ilse Brandt, die die Verwaltung führt. Sie gelobte, dass niemand Gehalt verliert.',
      'Die Gewerkschaft der Wärter begrüßte den Beschluss und sagte die Abstimmung über einen Streik ab. 31 der 40 Wärter hätten schriftliche Garantien gefordert, teilte sie mit, und die Verhandlungen sollen im Juni anfangen. Die Schiffer auf dem Kanal wollen es glauben, wenn die Tore offen sind.',
    ],
  },
  'Redaktion Tarntal Aktuell',
);
