import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text';
import { assess, type Assessment } from '../../../lib/check/assess';
import { pageOf, type Page } from '../../../lib/check/page';
import { reportOfArticle } from '../../../lib/check/report';
import type { DateClaim } from '../../../lib/core/article';
import { MemoryCorpus } from '../../../lib/corpus/memory';
import { withoutStandingEvents } from '../../../lib/check/told-event';
import { EVENT } from '../../../lib/verdict/thresholds';

const dayOf = (at: string): DateClaim => ({ at, precision: 'day', from: 'given' });

const articleOf = (text: string, host: string, day: string) =>
  articleFromText(text, { url: `https://${host}.example/a`, title: '', published: dayOf(day) });
const pageFrom = (text: string, day: string): Page => pageOf(articleOf(text, 'house-a', day));
const reportFrom = (text: string, day: string, number = 0) => {
  const article = articleOf(text, `house-b${number}`, day);
  const report = reportOfArticle(article, { origin: 'imported', seen: null });
  return { ...report, meta: { ...report.meta, id: `report-${number}` } };
};

/** Reports of other days that name some of the same people. */
const others = (names: string, count = EVENT.carriers + 1): ReturnType<typeof reportFrom>[] =>
  Array.from({ length: count }, (_, i) => {
    const line = `Number ${i + 1} of the letters on the ${['lamps', 'wells', 'paths'][i % 3]!} in the parish was read aloud by ${names}, who asked for ${i + 3} more benches beside the mill, and nobody objected to it at all before the doors were shut.`;
    return reportFrom(`${line} ${line}`, `2030-0${1 + (i % 9)}-11`, i + 1);
  });

/** What becomes of a pair that its texts alone call one event. */
async function kindOf(page: Page, reports: readonly ReturnType<typeof reportFrom>[]) {
  const corpus = new MemoryCorpus(reports);
  const report = corpus.get(reports[0]!.meta.id)!;
  const pair = assess(page, { report, sketched: null }, null);
  const told: Assessment = { ...pair, verdict: { ...pair.verdict, kind: 'same-story' } };
  const [left] = await withoutStandingEvents([told], corpus, reports.length);
  return left!.verdict.kind;
}

const EVENTS = [
  {
    language: 'English',
    names: 'Jorun Askeby and Silas Quennell',
    first:
      'A fire gutted the old paper mill of Karsund on Monday night, and Jorun Askeby, who keeps bees beside it, was the first to see the flames. Forty men fought them until dawn. Silas Quennell, the chief of the brigade, said that a heater may have been left on. Nobody was hurt. The mill had stood empty since the spring, when its last owner went bankrupt, and the town had meant to turn it into flats.',
    second:
      'Only the walls of the old paper mill of Karsund are left after a fire on Monday night. Jorun Askeby, whose bees live beside it, smelt smoke at eleven and saw the flames first; by then the roof was coming down. Silas Quennell, the chief of the brigade, thinks of an oil heater that was left on. The empty mill was to become flats, and the town will now have to draw its plans again from the beginning.',
  },
  {
    language: 'German',
    names: 'Hanna Wiek und Otto Severn',
    first:
      'Beim Brand der alten Papiermühle in Karsund hat Hanna Wiek in der Nacht zum Dienstag als Erste die Flammen gesehen. Vierzig Leute löschten bis zum Morgen. Otto Severn, der die Feuerwehr führt, hält einen vergessenen Ofen für möglich. Verletzt wurde niemand. Die Mühle stand seit dem Frühjahr leer, weil ihr letzter Besitzer zahlungsunfähig war, und die Stadt wollte darin Wohnungen bauen.',
    second:
      'Von der alten Papiermühle in Karsund stehen nach dem Brand in der Nacht zum Dienstag nur noch Mauern. Hanna Wiek sah die Flammen als Erste, da kam schon das Dach herunter. Verletzt wurde niemand. Otto Severn, der die Feuerwehr führt, denkt an einen Ölofen, der vergessen wurde. Die Stadt wollte in der leeren Mühle Wohnungen bauen und muss nun alles von vorn zeichnen.',
  },
] as const;

describe('the same story', () => {
  it.each(EVENTS)('is told by names that hardly another report has: $language', async (event) => {
    const page = pageFrom(event.first, '2031-01-14');
    expect(await kindOf(page, [reportFrom(event.second, '2031-01-15')])).toBe('same-story');
  });

  it.each(EVENTS)('is not told by names that are in many reports: $language', async (event) => {
    const page = pageFrom(event.first, '2031-01-14');
    const reports = [reportFrom(event.second, '2031-01-15'), ...others(event.names)];
    expect(await kindOf(page, reports)).toBe('no-match');
  });

  /** Two accounts that name nobody beside what `names` says, in either order of its two halves. */
  const accountsOf = (names: readonly [string, string]): readonly [string, string] => [
    `The reading room on the quay was opened again on Monday by ${names[0]} after nine months of work on the roof. Children had painted the walls, and a baker gave away forty loaves. The old stove stays where it was, and in the evening the lamps were lit for the first time since the spring.`,
    `After nine months under a leaking roof the room for readers by the water has its doors open once more, thanks to ${names[1]}, and forty loaves were given away there at the opening. On the walls are pictures by children. A stove that nobody wanted to lose is still in its corner.`,
  ];

  it.each([
    ['a name too short to be posted', 'Jorun Askeby of the U.N.', 'Jorun Askeby for the U.N.'],
    ['two partners of one house', 'Askeby and Quennell', 'Askeby and Quennell'],
    ['a firm and its sign', 'Askeby Holdings <AKH.L>', 'Askeby Holdings <AKH.L>'],
    ['a town and its county', 'the choir of Karsund, Nordale', 'the choir of Karsund, Nordale'],
  ])('is not told by one name and %s', async (_, here, there) => {
    const [first, second] = accountsOf([here, there]);
    const page = pageFrom(first, '2031-01-14');
    expect(await kindOf(page, [reportFrom(second, '2031-01-15')])).toBe('no-match');
  });

  it.each([
    ['Jorun Askeby of the Salt Guild', 'the Salt Guild, for which Jorun Askeby spoke'],
    ['Askeby and Quennell', 'Quennell, whom her neighbour Askeby had helped'],
    ['the choir of Karsund, Nordale', 'singers from all of Nordale, those of Karsund in front'],
  ])('is told by names that stand apart in one of them: %s', async (here, there) => {
    const [first, second] = accountsOf([here, there]);
    const page = pageFrom(first, '2031-01-14');
    expect(await kindOf(page, [reportFrom(second, '2031-01-15')])).toBe('same-story');
  });

  it.each([
    ['two rare names', 'Jorun Askeby', EVENT.fewCarriers - 2, 'same-story'],
    ['two names of many', 'Jorun Askeby', EVENT.fewCarriers + 1, 'no-match'],
    [
      'three names of many',
      'Jorun Askeby with Silas Quennell',
      EVENT.fewCarriers + 1,
      'same-story',
    ],
  ])('is told by two names where one is rare, or by three: %s', async (_, who, count, kind) => {
    const [first, second] = accountsOf([
      `${who} of the Salt Guild`,
      `the Salt Guild, for which ${who} spoke`,
    ]);
    const page = pageFrom(first, '2031-01-14');
    const carriers = others(`${who} of the Salt Guild`, count);
    expect(await kindOf(page, [reportFrom(second, '2031-01-15'), ...carriers])).toBe(kind);
  });

  it.each([
    [
      'the sign of an agency',
      'Jorun Askeby, the UPI said,',
      'Jorun Askeby, to whom the UPI spoke,',
    ],
    ['a zone of time', 'Jorun Askeby (all times EDT)', 'Jorun Askeby (the times are all EDT)'],
    ['who speaks for it', 'Quennell spokesman Jorun Askeby', 'Quennell chairman Jorun Askeby'],
  ])('is not told by one name and %s', async (_, here, there) => {
    const [first, second] = accountsOf([here, there]);
    const page = pageFrom(first, '2031-01-14');
    expect(await kindOf(page, [reportFrom(second, '2031-01-15')])).toBe('no-match');
  });

  it('is not told where the names stand only at the end of one of them', async () => {
    const [{ first, second }] = EVENTS;
    const aside =
      'The choir of the valley sang for two hours in a hall that was full to the last chair, and its conductor, who has led it for nine years, was given flowers and a watch. There were old songs of the herdsmen, a new one about the ferry, and a march that nobody had rehearsed enough. Tea was served afterwards by the pupils of the lower school, who had baked for three days, and the evening ended with a collection for those who had suffered in the week.';
    const page = pageFrom(first, '2031-01-14');
    const late = `${aside} ${second}`;
    expect(await kindOf(page, [reportFrom(late, '2031-01-15')])).toBe('no-match');
  });
});
