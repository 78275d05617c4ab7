import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text';
import { compare } from '../../../lib/check/compare';
import { pageOf } from '../../../lib/check/page';
import { section, spinLines } from './printed';

/** Sentences in which one thing is denied in many ways, or not at all, with what stands around them. */
const SENTENCES: Readonly<Record<string, readonly [before: string, behind: string, ways: string]>> =
  {
    fr: [
      'Le conseil de Valcombe a fermé mardi la vieille halle du port.',
      'Les pêcheurs vendront leurs prises sur le quai, sous des tentes prêtées par la ville voisine.',
      `Le maire a vu la lettre.|Le maire n’a pas vu la lettre.|Le maire n’a jamais vu la lettre.|Le maire n’a plus vu la lettre.
    |Le maire n’a guère vu la lettre.|Le maire n’a vu aucune lettre.|Personne n’a vu la lettre.|Le maire n’a rien vu de la lettre.
    |« Je n’ai pas vu la lettre », dit le maire.|« J’ai vu la lettre », dit le maire.|« Je n’ai jamais vu la lettre », dit le maire.
    |Le maire ne voit pas la lettre, et ne voit rien.|Le maire voit la lettre, et voit tout.`,
    ],
    es: [
      'El concejo de Vallehondo cerró el martes el viejo mercado del puerto.',
      'Los pescadores venderán sus capturas en el muelle, bajo toldos prestados por el pueblo vecino.',
      `El alcalde vio la carta.|El alcalde no vio la carta.|El alcalde nunca vio la carta.|El alcalde no vio nunca la carta.
    |El alcalde no vio nada de la carta.|El alcalde no vio ninguna carta.|Nadie vio la carta.|El alcalde tampoco vio la carta.
    |«No vi la carta», dijo el alcalde.|«Vi la carta», dijo el alcalde.|«No vi nunca la carta», dijo el alcalde.`,
    ],
    it: [
      'Il consiglio di Valcava ha chiuso martedì il vecchio mercato del porto.',
      'I pescatori venderanno il pesce sulla banchina, sotto tende prestate dal paese vicino.',
      `Il sindaco ha visto la lettera.|Il sindaco non ha visto la lettera.|Il sindaco non ha mai visto la lettera.
    |Il sindaco non ha visto nulla della lettera.|Nessuno ha visto la lettera.|Il sindaco non ha visto nessuna lettera.
    |«Non ho visto la lettera», ha detto il sindaco.|«Ho visto la lettera», ha detto il sindaco.`,
    ],
    pt: [
      'A câmara de Valfundo fechou na terça-feira o velho mercado do porto.',
      'Os pescadores vão vender o peixe no cais, debaixo de tendas emprestadas pela vila vizinha.',
      `O presidente viu a carta.|O presidente não viu a carta.|O presidente nunca viu a carta.|O presidente não viu nada da carta.
    |Ninguém viu a carta.|O presidente não viu nenhuma carta.|“Não vi a carta”, disse o presidente.|“Vi a carta”, disse o presidente.`,
    ],
    ru: [
      'Совет Торина закрыл во вторник старый рынок в порту.',
      'Рыбаки будут продавать улов на причале под навесами, которые одолжил соседний город.',
      `Мэр видел письмо.|Мэр не видел письмо.|Мэр никогда не видел письмо.|Мэр ничего не видел в письме.|Никто не видел письмо.
    |Мэр не видел никакого письма.|«Я не видел письмо», — сказал мэр.|«Я видел письмо», — сказал мэр.`,
    ],
    pl: [
      'Rada Torynia zamknęła we wtorek stary targ w porcie.',
      'Rybacy będą sprzedawać połów na nabrzeżu pod namiotami pożyczonymi przez sąsiednie miasto.',
      `Burmistrz widział list.|Burmistrz nie widział listu.|Burmistrz nigdy nie widział listu.|Burmistrz nic nie widział w liście.
    |Nikt nie widział listu.|Burmistrz nie widział żadnego listu.|„Nie widziałem listu” – powiedział burmistrz.
    |„Widziałem list” – powiedział burmistrz.`,
    ],
    en: [
      'The council of Valcombe shut the old market hall at the harbour on Tuesday.',
      'The fishermen will sell their catch on the quay, under tents lent by the next town.',
      `The mayor saw the letter.|The mayor did not see the letter.|The mayor never saw the letter.|The mayor has not seen any letter.
    |The mayor has seen a letter.|Nobody saw the letter.|The mayor saw no letter.|The mayor hardly saw the letter.
    |The mayor neither saw nor read the letter.|The mayor saw and read the letter.|“I never saw the letter,” the mayor said.
    |“I saw the letter,” the mayor said.|The mayor did not say he would not read the letter.|The mayor said he would read the letter.`,
    ],
  };

describe('what is found where one way of denying stands for another', () => {
  it.each(Object.keys(SENTENCES))('is what was approved in %s', async (language) => {
    const [before, behind, ways] = SENTENCES[language]!;
    const sentences = ways.split('|').map((one) => one.trim());
    const pages = sentences.map((sentence) =>
      pageOf(articleFromText(`${before} ${sentence} ${behind}`, { language })),
    );
    const printed = pages.flatMap((page, to) =>
      pages.map((source, from) => {
        const { spin } = compare(page, source, null, '2031-05-06T00:00:00Z');
        const told = spinLines(spin).filter(
          (line) => !/^(?:fact|quotation) (?:kept|intact)/u.test(line),
        );
        return section(`${sentences[from]!} → ${sentences[to]!}`, told);
      }),
    );
    await expect(printed.join('\n')).toMatchFileSnapshot(
      `../../fixtures/approved/denials/${language}.out`,
    );
  });
});
