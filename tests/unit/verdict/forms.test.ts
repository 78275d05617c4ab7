import { describe, expect, it } from 'vitest';
import type { DateClaim } from '../../../lib/core/article';
import { articleFromText } from '../../../lib/article/from-text';
import { compare } from '../../../lib/check/compare';
import { pageOf } from '../../../lib/check/page';
import { thesaurusFor } from '../../../tools/thesaurus';

const NOW = '2031-02-01T00:00:00Z';

type Days = readonly [page: string, source: string];

async function held(text: string, against: string, days?: Days) {
  const [page, source] = [text, against].map((one, i) => {
    const published = days && dayOf(days[i]!);
    const article = { url: `https://house-${i}.example/a`, title: '' };
    return pageOf(articleFromText(one, { ...article, published: published ?? null }));
  });
  const thesaurus = await thesaurusFor(page!.sketched.sketch.language);
  return compare(page!, source!, thesaurus, NOW);
}

const dayOf = (at: string): DateClaim => ({ at, precision: 'day', from: 'given' });

type Slots = Readonly<Record<string, string>>;
const fill = (form: string, slots: Slots): string =>
  form.replace(/\[(\w+)\]/gu, (_, name: string) => slots[name]!);

const FLOOD = `The river office has raised the alarm for [river] to level [level] from [from] on [day]. The gauge at [town] is expected to reach [height] centimetres by [by], and the lower meadows of [village] will be under water.

Residents along the banks should move cars and animals to higher ground, keep away from the dykes and listen to the instructions of the fire brigade. Cellars may fill quickly. Children must not play near the water.

The bridge between [village] and [other] is closed to lorries of more than [tonnes] tonnes. Sandbags are handed out at the depot in [town], [bags] to each household. The next notice follows at [next].`;
const FLOOD_A = {
  river: 'the Sallach',
  level: '3',
  from: '19:30',
  day: 'Tuesday',
  town: 'Orbank',
  height: '615',
  by: '04:45',
  village: 'Pelley',
  other: 'Dunmarch',
  tonnes: '12',
  bags: '35',
  next: '22:15',
};
const FLOOD_B = {
  river: 'the Merrin',
  level: '2',
  from: '07:15',
  day: 'Friday',
  town: 'Quernmouth',
  height: '480',
  by: '16:30',
  village: 'Tellsea',
  other: 'Lindholt',
  tonnes: '18',
  bags: '24',
  next: '11:45',
};

const FREIGHT = `[house] moved [tonnes] tonnes of cargo in [month], [growth] per cent more than in the same month of the year before, the line said on Monday. The number of containers rose by [boxes] to [total].

The line's ships were at sea for [days] days and burned [fuel] tonnes of oil. Of all sailings, [punctual] per cent arrived on the day that had been promised. Delays were put down to fog and to long waits at the locks.

Revenue for each container was [revenue] crowns. The figures have not been audited. The report for [next] will be published on [date].`;
const FREIGHT_A = {
  house: 'Vasterfell Lines',
  tonnes: '412,000',
  month: 'March',
  growth: '3.4',
  boxes: '1,870',
  total: '48,310',
  days: '611',
  fuel: '17,420',
  punctual: '83.5',
  revenue: '1,914',
  next: 'April',
  date: '12 May 2031',
};
const FREIGHT_B = {
  ...FREIGHT_A,
  tonnes: '387,500',
  month: 'September',
  growth: '1.9',
  boxes: '940',
  total: '45,265',
  days: '574',
  fuel: '15,880',
  punctual: '79.1',
  revenue: '1,752',
  next: 'October',
  date: '14 November 2031',
};

const GERMAN = `Das Amtsgericht [ort] hat einen [alter]-jährigen Mann aus [dorf] wegen Fahrens ohne Fahrerlaubnis zu einer Geldstrafe von [strafe] Euro verurteilt. Er war am [tag] auf der Landstraße nach [ziel] mit [tempo] Kilometern in der Stunde gemessen worden.

Der Angeklagte räumte die Fahrt ein und sagte, er habe den letzten Bus verpasst. Die Richterin hielt ihm zugute, dass er sich seither nichts hatte zuschulden kommen lassen. Den Wagen darf er behalten.

Die Kosten des Verfahrens von [kosten] Euro trägt der Verurteilte. Zahlen muss er in [raten] Raten zu [rate] Euro. Gegen das Urteil kann binnen einer Woche Berufung eingelegt werden.`;
const GERMAN_A = {
  ort: 'Norderau',
  alter: '34',
  dorf: 'Kleinwerda',
  strafe: '1450',
  tag: '17. März 2031',
  ziel: 'Ostheim',
  tempo: '138',
  kosten: '612',
  raten: '15',
  rate: '95',
};
const GERMAN_B = {
  ort: 'Süderbrück',
  alter: '51',
  dorf: 'Altenrode',
  strafe: '2100',
  tag: '2. September 2031',
  ziel: 'Westhausen',
  tempo: '117',
  kosten: '845',
  raten: '28',
  rate: '75',
};

const DITCH = `[wer] ist am [wann] in [ort] mit [womit] in einen Graben gerutscht und hat sich [wie] verletzt. Nach Angaben der Feuerwehr war [die] gegen [zeit] Uhr auf dem Weg [wohin], als [grund] vor [das] lief. [Sie] wich aus und verlor die Kontrolle.

Ein Rettungswagen brachte [die] ins Krankenhaus. Den Schaden schätzte die Feuerwehr auf etwa [schaden] Euro. Die Straße blieb [dauer] gesperrt. Wer etwas gesehen hat, soll sich auf der Wache melden.`;
const DITCH_A = {
  wer: 'Eine 62 Jahre alte Radfahrerin',
  wann: 'Dienstagmorgen',
  ort: 'Bruchweiler',
  womit: 'einem Lastenrad',
  wie: 'schwer',
  die: 'die Frau',
  zeit: '7.20',
  wohin: 'zum Markt',
  grund: 'ein Hund',
  das: 'das Rad',
  Sie: 'Sie',
  schaden: '3.500',
  dauer: 'eine Stunde',
};
const DITCH_B = {
  wer: 'Ein 19 Jahre alter Lehrling',
  wann: 'Freitagabend',
  ort: 'Altenried',
  womit: 'einem Traktor',
  wie: 'leicht',
  die: 'der junge Mann',
  zeit: '18.45',
  wohin: 'zur Scheune',
  grund: 'eine Katze',
  das: 'die Räder',
  Sie: 'Er',
  schaden: '800',
  dauer: 'zehn Minuten',
};

const FORMS = [
  ['slots that hold no names and figures', DITCH, DITCH_A, DITCH_B],
  ['other places, days and figures', FLOOD, FLOOD_A, FLOOD_B],
  ['the same house in another month', FREIGHT, FREIGHT_A, FREIGHT_B],
  ['another language', GERMAN, GERMAN_A, GERMAN_B],
] as const;

describe('a form filled in anew', () => {
  it.each(FORMS)('is no reuse, and none of its facts were altered: %s', async (_, form, a, b) => {
    for (const [here, there] of [
      [a, b],
      [b, a],
    ]) {
      const finding = await held(fill(form, here!), fill(form, there!));
      expect(finding.reuse).toBe(false);
      expect(finding.warns).toBeNull();
      expect(finding.altered).toEqual({ meaning: 0, quotation: 0, fact: 0, attribution: 0 });
    }
  });

  it.each(FORMS)('is reuse where it is the same filling: %s', async (_, form, a) => {
    const own = 'Readers told this paper what they make of it, and few were surprised. ';
    const finding = await held(own + fill(form, a), fill(form, a));
    expect(finding.reuse).toBe(true);
  });

  it('is reuse where the figures were falsified, and the event is the same', async () => {
    const { level, height, bags, tonnes, by } = FLOOD_B;
    const falsified = fill(FLOOD, { ...FLOOD_A, level, height, bags, tonnes, by });
    expect((await held(falsified, fill(FLOOD, FLOOD_A))).reuse).toBe(true);
  });

  it('is reuse where every figure of one month was falsified', async () => {
    const { month, next, date } = FREIGHT_A;
    const falsified = fill(FREIGHT, { ...FREIGHT_B, month, next, date });
    expect((await held(falsified, fill(FREIGHT, FREIGHT_A))).reuse).toBe(true);
  });

  it('is reuse where the figures were only rounded', async () => {
    const rounded = { ...FREIGHT_A, tonnes: '410,000', boxes: '1,900', total: '48,000' };
    const rest = { growth: '3', fuel: '17,000', punctual: '84', revenue: '1,900', days: '610' };
    const finding = await held(fill(FREIGHT, { ...rounded, ...rest }), fill(FREIGHT, FREIGHT_A));
    expect(finding.reuse).toBe(true);
  });
});

const BOOK = `The ferry to [island] carried [people] people and [cars] cars last week, the harbour office in Tellsea said on Monday. In the week before it had been [before] people. Of all crossings, [late] per cent were late, most of them because of fog.

The busiest day was Saturday with [busiest] passengers, and the quietest Tuesday with [quietest]. The office expects more travellers when the school holidays begin. Whoever wants to take a car should be at the pier an hour before, said harbour master Ines Corvo.`;
const BOOK_A = {
  island: 'Marrow',
  people: '4,180',
  cars: '912',
  before: '3,870',
  late: '11',
  busiest: '1,240',
  quietest: '318',
};
const BOOK_B = {
  island: 'Marrow',
  people: '4,635',
  cars: '987',
  before: '4,180',
  late: '14',
  busiest: '1,395',
  quietest: '344',
};

describe('the next report of a house, which holds its names and weekdays', () => {
  it('is no reuse where it compares itself with the figures of the one before', async () => {
    expect((await held(fill(BOOK, BOOK_B), fill(BOOK, BOOK_A))).reuse).toBe(false);
    expect((await held(fill(BOOK, BOOK_A), fill(BOOK, BOOK_B))).reuse).toBe(false);
  });

  it('is no reuse where every figure is another and it appeared a week later', async () => {
    const anew = fill(BOOK, { ...BOOK_B, before: '4,020' });
    const days: Days = ['2031-03-10', '2031-03-03'];
    expect((await held(anew, fill(BOOK, BOOK_A), days)).reuse).toBe(false);
  });

  it('is a falsified copy where every figure is another on one day', async () => {
    const anew = fill(BOOK, { ...BOOK_B, before: '4,020' });
    const days: Days = ['2031-03-03', '2031-03-03'];
    expect((await held(anew, fill(BOOK, BOOK_A), days)).reuse).toBe(true);
  });

  it('is a falsified copy where a week later most figures are held', async () => {
    const { busiest, quietest } = BOOK_B;
    const days: Days = ['2031-03-10', '2031-03-03'];
    const falsified = fill(BOOK, { ...BOOK_A, busiest, quietest });
    expect((await held(falsified, fill(BOOK, BOOK_A), days)).reuse).toBe(true);
  });
});

describe('a copy whose figures were falsified, published days later', () => {
  const days: Days = ['2031-03-10', '2031-03-03'];

  it.each([
    ['English', BOOK, BOOK_A, { ...BOOK_B, before: '4,020' }, 'late'],
    ['English, another form', FREIGHT, FREIGHT_A, FREIGHT_B, 'days'],
    ['German', GERMAN, GERMAN_A, GERMAN_B, 'tempo'],
  ] as const)(
    'is told where the prose is the same and a figure was kept: %s',
    async (_, form, a, b, kept) => {
      const figures = Object.entries(b).filter(([, value]) => /^[\d.,:]+$/u.test(value));
      const falsified: Slots = { ...a, ...Object.fromEntries(figures) };
      const copy = fill(form, { ...falsified, [kept]: (a as Slots)[kept]! });
      expect((await held(copy, fill(form, a), days)).reuse).toBe(true);
    },
  );

  it('is a next report where the prose around the figures was written anew', async () => {
    const next = fill(BOOK, { ...BOOK_B, before: '4,020', late: BOOK_A.late })
      .replace('most of them because of fog', 'half of them because a crane had failed')
      .replace('when the school holidays begin', 'for the regatta');
    expect((await held(next, fill(BOOK, BOOK_A), days)).reuse).toBe(false);
  });
});
