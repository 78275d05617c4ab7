import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text';
import { compare } from '../../../lib/check/compare';
import { pageOf } from '../../../lib/check/page';

const POOL =
  'The swimming pool in Tolmere will stay closed for three weeks because a pump that came on Monday does not fit, the town hall said. It has been sent back to the maker, who is to pay for the delay.\n\nClubs have been offered lanes in Ostby, and season tickets are valid for three weeks longer.';
const PAINTING =
  'A painting that hung for forty years in the stairwell of a school in Karsund is a work by Jorun Askeby. A caretaker saw the signature when he cleaned the frame.\n\nIt goes to the museum in June, and the school gets a copy. An expert from Ister put its worth at 40,000 crowns.';
const FOOTER =
  'The papers of this house are made by eleven desks in nine towns and have no other business than news; whoever owns them has no say in what stands in them. Complaints can be made to the readers’ advocate, who answers within a week and whose findings are printed on this page.\n\nIf you have a story for us, write to the desk or call between eight and six. What you tell us stays with us if you wish. We pay for photographs that we print, and never for interviews. Nothing may be stored or sent on without written leave.';
const SCHWIMMBAD =
  'Das Schwimmbad in Tolmer bleibt drei Wochen länger geschlossen, weil eine Pumpe nicht passt, die am Montag geliefert wurde. Sie ging an den Hersteller zurück, teilte das Rathaus mit.\n\nDie Vereine dürfen so lange in Ostheim schwimmen, und Jahreskarten gelten drei Wochen länger.';
const GEMAELDE =
  'Ein Gemälde, das vierzig Jahre im Treppenhaus einer Schule in Karsfeld hing, stammt von Jorun Askeby. Der Hausmeister entdeckte den Namenszug, als er den Rahmen putzte.\n\nIm Juni kommt es ins Museum, die Schule erhält eine Kopie. Ein Gutachter schätzt den Wert auf 40.000 Euro.';
const FUSSZEILE =
  'Die Zeitungen dieses Hauses entstehen in elf Redaktionen und haben kein anderes Geschäft als Nachrichten; wem sie gehören, der redet nicht hinein. Beschwerden gehen an die Anwältin der Leser, die binnen einer Woche antwortet und deren Befunde auf dieser Seite stehen.\n\nWer eine Geschichte für uns hat, schreibt der Redaktion oder ruft zwischen acht und sechs Uhr an. Was Sie uns erzählen, bleibt auf Wunsch bei uns. Fotos bezahlen wir, Gespräche nie. Nichts darf ohne Erlaubnis gespeichert werden.';
const END =
  'Masons under Greta Oskel have worked on the bridge at Lindholt since March, and the bill has grown to 2.35 million crowns. The ferry of Tom Averill carries whoever cannot wait, for two crowns each way and nothing for children. Oskel expects to be done before the first frost, if the river lets her; the council has ordered lamps for the last weeks. A feast is planned for the day on which the first cart rolls over, and the guild of bakers has promised a loaf as long as the bridge itself.';
const LINDHOLT =
  'The bridge at Lindholt will open a month late. Greta Oskel told the council on Monday that two stones of the middle arch had to be cut again, and Tom Averill said he would gladly row on.';

const SHORT = [
  'The Northmere Ledger is part of Harbour Media. If you want to complain about something we have published, write to the editor within four weeks; we follow the code of the Press Council and will answer every letter.',
  'Independent journalism costs money. If you value what we do, become a member from three crowns a month and read without advertising. You can cancel whenever you like.',
  'This newspaper has been serving its readers for a hundred years. Ring our newsroom with your tips or send us pictures by messenger; your name stays with us.',
  'Ihnen hat dieser Beitrag gefallen? Unterstützen Sie unabhängigen Journalismus mit einem Abonnement ab vier Euro im Monat. Sie lesen alles ohne Werbung und können jederzeit kündigen.',
  'Cet article vous a plu ? Soutenez une presse libre en vous abonnant à partir de quatre euros par mois. Vous lirez tout sans publicité et pourrez résilier quand vous voudrez.',
  '¿Le ha gustado este artículo? Apoye un periodismo libre con una suscripción desde cuatro euros al mes. Lo leerá todo sin publicidad y podrá darse de baja cuando quiera.',
];

function told(page: string, source: string) {
  const [one, other] = [page, source].map((text, i) =>
    pageOf(articleFromText(text, { url: `https://house-${i}.example/a`, title: '' })),
  );
  return compare(one!, other!, null, '2031-02-01T00:00:00Z').reuse;
}

describe('the end that two texts share', () => {
  it.each([
    ['en', POOL, PAINTING, FOOTER],
    ['de', SCHWIMMBAD, GEMAELDE, FUSSZEILE],
  ])('is a footer where they tell of two matters (%s)', (_, one, other, footer) => {
    expect(told(`${one}\n\n${footer}`, `${other}\n\n${footer}`)).toBe(false);
    expect(told(`${other}\n\n${footer}`, `${one}\n\n${footer}`)).toBe(false);
  });

  it.each(SHORT)('is a footer of a sentence or two that speaks to the readers: “%s…”', (footer) => {
    expect(told(`${POOL}\n\n${footer}`, `${PAINTING}\n\n${footer}`)).toBe(false);
    expect(told(`${GEMAELDE}\n\n${footer}`, `${SCHWIMMBAD}\n\n${footer}`)).toBe(false);
  });

  it('is taken over where so short a one speaks to nobody', () => {
    const end = END.split('. ').slice(-2).join('. ');
    expect(told(`${POOL}\n\n${end}`, `${LINDHOLT}\n\n${end}`)).toBe(true);
  });

  it('is taken over where it tells on of what stands before it there', () => {
    expect(told(`${POOL}\n\n${END}`, `${LINDHOLT}\n\n${END}`)).toBe(true);
  });

  it('is taken over where both tell of one matter', () => {
    const own = `The people of Lindholt wait for a bridge, and Greta Oskel asks for patience. ${POOL}`;
    expect(told(`${own}\n\n${FOOTER}`, `${LINDHOLT}\n\n${FOOTER}`)).toBe(true);
  });

  it('is taken over where more than the end is', () => {
    expect(told(`${POOL}\n\n${FOOTER}`, `${POOL}\n\n${FOOTER}`)).toBe(true);
  });
});
