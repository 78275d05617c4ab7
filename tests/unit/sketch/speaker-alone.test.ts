import { describe, expect, it } from 'vitest';
import { said } from './said';

describe('a speaker does without the verb behind it', () => {
  it.each([
    ['en', 'Orrin declined to say whether “the port will stay open”.', 'Orrin'],
    ['en', 'Mayor Mara Orrin refused to say if “the money was ever there”.', 'Mayor Mara Orrin'],
    ['en', 'Port officials wanted to say “how sorry we all are”.', 'Port officials'],
    ['en', 'Orrin wrote back, and went on to say that “nobody leaves”.', 'Orrin'],
    ['en', 'The Orrin family declined to comment, saying “this is private”.', 'The Orrin family'],
    ['en', 'Orrin grimaced: “I will not discuss this with anyone.”', 'Orrin'],
    ['de', 'Orrin weigerte sich zu sagen, ob „der Hafen offen bleibt“.', 'Orrin'],
    ['de', '„Wir bleiben hier“, entgegnete Mara Orrin knapp.', 'Mara Orrin'],
    ['de', '„Wir bleiben hier“, so die Hafenmeisterin Orrin weiter.', 'die Hafenmeisterin Orrin'],
    ['fr', 'Orrin grimaça : « Je n’en parlerai à personne. »', 'Orrin'],
    ['fr', '« Nous restons ici », répliqua Orrin.', 'Orrin'],
    ['es', 'Orrin rehusó comentar y dijo: «No hablaré de esto con nadie».', 'Orrin'],
    ['it', 'Orrin esitò: «Non ne parlerò con nessuno».', 'Orrin'],
    ['pt', 'Orrin hesitou: “Não vou falar disso com ninguém.”', 'Orrin'],
    ['nl', 'Orrin weigerde te zeggen of “de haven open blijft”.', 'Orrin'],
    ['sv', 'Orrin suckade: ”Jag talar inte med någon om det.”', 'Orrin'],
    ['pl', 'Orrin zawahał się i odmówił: „Nie będę o tym rozmawiać”.', null],
    ['pl', 'Orrin odmówił: „Nie będę z nikim rozmawiać”.', 'Orrin'],
    ['cs', 'Orrin zaváhal: „S nikým o tom mluvit nebudu.“', 'Orrin'],
    ['ru', 'Оррин отмахнулся: «Я ни с кем не буду об этом говорить».', 'Оррин'],
    ['uk', 'Оррін посміхнувся: «Я ні з ким не говоритиму».', 'Оррін'],
    ['tr', 'Orrin reddetti: “Bunu kimseyle konuşmayacağım.”', 'Orrin'],
    ['el', 'Ο Όρριν αρνήθηκε: «Δεν θα μιλήσω με κανέναν».', 'Ο Όρριν'],
  ])('in %s: %s', (language, text, speaker) => {
    expect(said(language, text).map(([, name]) => name)).toEqual([speaker]);
  });

  it.each([
    ['en', 'Port elected officials said “we stay”.', 'Port elected officials'],
    ['en', 'The accused said “we stay”.', 'The accused'],
    ['en', 'The wanted man said “we stay”.', 'The wanted man'],
    ['en', 'The newly elected mayor said “we stay”.', 'The newly elected mayor'],
    ['en', 'Port officials: “We stay.”', 'Port officials'],
    [
      'de',
      'Die neu gewählte Hafenmeisterin sagte: „Wir bleiben.“',
      'Die neu gewählte Hafenmeisterin',
    ],
  ])('but keeps the words of a name in %s: %s', (language, text, speaker) => {
    expect(said(language, text).map(([, name]) => name)).toEqual([speaker]);
  });
});
