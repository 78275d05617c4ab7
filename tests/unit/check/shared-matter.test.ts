import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text';
import { assess } from '../../../lib/check/assess';
import { pageOf } from '../../../lib/check/page';
import { reportOfArticle } from '../../../lib/check/report';
import { tellsOneMatter } from '../../../lib/check/shared-matter';
import { MemoryCorpus } from '../../../lib/corpus/memory';

interface Account {
  title: string;
  text: string;
}

const articleOf = ({ title, text }: Account, host: string) =>
  articleFromText(text, { url: `https://${host}.example/a`, title });

function isOneMatter(page: Account, other: Account): boolean {
  const report = reportOfArticle(articleOf(other, 'house-b'), { origin: 'imported', seen: null });
  const corpus = new MemoryCorpus([report]);
  const source = { report: corpus.get(report.meta.id)!, sketched: null };
  return tellsOneMatter(assess(pageOf(articleOf(page, 'house-a')), source, null));
}

/** Of each house a matter, another account of it, and another matter of the same day. */
const HOUSES: readonly { house: string; first: Account; second: Account; other: Account }[] = [
  {
    house: 'a bank',
    first: {
      title: 'Askeby Savings buys rival lender Tolle',
      text: 'The Askeby Savings Bank said on Tuesday that it will buy its rival Tolle Credit for 412 million crowns in shares, which makes it the second largest lender of the coast. Chairman Jorun Velk told reporters that 30 branches would be closed. The purchase has to be approved by the regulator.',
    },
    second: {
      title: 'Tolle Credit taken over by Askeby',
      text: 'Tolle Credit, the troubled lender of the coast, goes to its rival Askeby Savings Bank, which will buy it for 412 million crowns. Some branches will be closed, said Jorun Velk, who chairs the buyer. The regulator has not yet said what it thinks of the purchase.',
    },
    other: {
      title: 'Askeby Savings sees rates falling',
      text: 'Interest rates may fall before the summer, the Askeby Savings Bank said on Tuesday. Chairman Jorun Velk told reporters that inflation had slowed for five months in a row and that exporters suffered from the strong crown. Wages would grow less than in the year before, he added.',
    },
  },
  {
    house: 'a council',
    first: {
      title: 'Karsund closes swimming baths',
      text: 'The council of Karsund voted on Monday to close the swimming baths beside the harbour, whose boilers are worn out and would cost nine million crowns to replace. Mayor Silas Quennell said that he was sorry for the schools. A petition against the closure had been signed by four thousand people.',
    },
    second: {
      title: 'No money for new boilers: baths to close',
      text: 'Swimming lessons are over in Karsund: the baths beside the harbour will close, since the council will not pay for new boilers. Mayor Silas Quennell spoke of a sad day. Four thousand people had signed a petition, and many of them sat in the gallery on Monday night.',
    },
    other: {
      title: 'Karsund gets night buses',
      text: 'The council of Karsund voted on Monday to let buses run through the night on Fridays and Saturdays, for a trial of one year. Mayor Silas Quennell said that young people should come home safely. Drivers will be paid a supplement, and two routes will go as far as the university.',
    },
  },
  {
    house: 'a club, in German',
    first: {
      title: 'Severn verpflichtet Torwart Wiek',
      text: 'Der Fußballverein Severn Karsund hat am Mittwoch den Torwart Hannes Wiek verpflichtet, der vom Meister Lindholt kommt und für drei Jahre unterschrieb. Die Ablöse soll vier Millionen Kronen betragen. Trainer Otto Brandt lobte die Ruhe des Torwarts, der am Samstag gleich spielen soll.',
    },
    second: {
      title: 'Meister verliert seinen Torwart',
      text: 'Der Torwart Hannes Wiek verlässt den Meister Lindholt und hat für drei Jahre bei Severn Karsund unterschrieben. Über die Ablöse schweigen beide Vereine, genannt werden vier Millionen Kronen. Schon am Samstag soll Wiek spielen, sagte Trainer Otto Brandt am Mittwoch.',
    },
    other: {
      title: 'Severn baut neue Tribüne',
      text: 'Der Fußballverein Severn Karsund will die alte Tribüne am Flussufer abreißen und durch einen Neubau aus Holz ersetzen, in dem auch Kindergarten und Bibliothek Platz finden. Das sagte der Vorstand am Mittwoch. Trainer Otto Brandt und Hannes Wiek legten einen Stein für das Fundament.',
    },
  },
];

describe('one matter', () => {
  it.each(HOUSES)('is told by two accounts of it: $house', ({ first, second }) => {
    expect([isOneMatter(first, second), isOneMatter(second, first)]).toEqual([true, true]);
  });

  it.each(HOUSES)('is not told of two matters of one day: $house', ({ first, second, other }) => {
    const held = [first, second].flatMap((one) => [
      isOneMatter(one, other),
      isOneMatter(other, one),
    ]);
    expect(held).toEqual([false, false, false, false]);
  });

  /** Words that stand nowhere else. */
  const words = (name: string, count: number): string =>
    Array.from(
      { length: count },
      (_, i) => `${name}${'abcdefghijklmnopqrst'[i % 20]!}${name}${i}`,
    ).join(' ');
  /** Two texts that begin with so many words of thirty in common, and end with `last`. */
  const alike = (common: number, last = ''): readonly [Account, Account] => {
    const beginningWith = (name: string): Account => ({
      title: '',
      text: `${words('og', common)} ${words(name, 60 - common)}. ${last}`,
    });
    return [beginningWith('ul'), beginningWith('ek')];
  };

  it('is told by fewer words where both have a figure', () => {
    const told = (last?: string): boolean[] =>
      Array.from({ length: 25 }, (_, common) => isOneMatter(...alike(common, last)));
    const [alone, beside] = [told(), told('It cost 412 crowns.')];
    expect(beside.lastIndexOf(false)).toBeLessThan(alone.lastIndexOf(false));
    expect([alone[2], beside[2], alone[24], beside[24]]).toEqual([false, false, true, true]);
  });

  it('is not told because a long text has the codes of nearly all words', () => {
    const [one, other] = alike(6);
    const long = { title: '', text: `${one.text} ${words('ar', 9000)}.` };
    expect([isOneMatter(long, other), isOneMatter(other, long)]).toEqual([false, false]);
  });
});
