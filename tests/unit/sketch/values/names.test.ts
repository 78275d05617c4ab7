import { describe, expect, it } from 'vitest';
import { readFacts } from '../../../../lib/sketch/facts/read-facts';
import { findBreaks } from '../../../../lib/text/sentences';
import { tokenise } from '../../../../lib/text/tokenise';

function namesOf(text: string, language: string): string[] {
  const tokens = tokenise(text);
  return readFacts(text, tokens, findBreaks(text, tokens), language)
    .filter(({ kind }) => kind === 'name')
    .map(({ value }) => value);
}

describe('names', () => {
  it.each([
    ['en', 'Castlegate Bank is expected to sell it.', ['castlegate bank']],
    ['en', 'They saw the White House and the FBI.', ['white house', 'fbi']],
    ['en', 'They joined Connect for Water Karsund there.', ['connect for water karsund']],
    ['en', 'They met Mr Tom Vale’s crew.', ['tom vale']],
    ['en', 'They met Ilse von der Mark and J. P. Orrin.', ['ilse von der mark', 'j p orrin']],
    ['en', 'It opens on a Monday in May.', []],
    ['en', 'The harbour is shut and boats wait.', []],
    ['de', 'Die Stadt lobt Tom Vale und die SPD.', ['tom vale', 'spd']],
    ['de', 'Der Hund sah das Haus.', []],
    ['fr', 'Elle a vu Jeanne de la Tour hier.', ['jeanne de la tour']],
    ['ru', 'Сказала Орла Веннинг, глава комиссии.', ['орла веннинг']],
    ['el', 'Το είπε η Όρλα Βένινγκ εκεί.', ['ορλα βενινγκ']],
    ['tr', 'Bu Karsund’un başkanı, Karsund iyi.', ['karsund', 'karsund']],
    ['ja', '委員長のオルラ・ベニング氏が述べた。', ['オルラ ベニング']],
    ['zh', '委员长昨天表示。', []],
    ['zh', '发言人王小明表示，桥已关闭。', ['王小明']],
    ['zh', '李华教授说，桥已关闭。', ['李华']],
    ['zh', '市长欧阳文强调，桥已关闭。', ['欧阳文']],
    ['zh', '主任奥尔拉·本宁表示，水位上升。', ['奥尔拉 本宁']],
    ['zh', '于是市长表示，白宫发言人马上说，方法很多，金额不明。', []],
    ['ja', '田中一郎氏は述べた。佐藤さんも話した。', ['田中一郎', '佐藤']],
    ['ja', '漁協の長谷川さくら会長が語った。', ['長谷川さくら']],
    // Houses, by what ends their names; not "a company" and its like.
    ['zh', '东海渔业有限公司和滨江大学周四说，桥已关闭。', ['东海渔业有限公司', '滨江大学']],
    ['zh', '这家公司说，一家银行关了门。', []],
    ['ja', '東海水産株式会社と浜江大学は発表した。', ['東海水産株式会社', '浜江大学']],
    ['ja', '株式会社トルメア水産は発表した。', ['株式会社トルメア水産']],
    ['ja', '同社と地方銀行は発表した。', []],
    ['ko', '동해수산 주식회사와 한빛대학교가 밝혔다.', ['동해수산 주식회사', '한빛대학교']],
    ['ko', '이 대학교는 해당 은행과 협력한다.', []],
    ['hi', 'नदीपुर विश्वविद्यालय ने कहा।', ['नदीपुर विश्वविद्यालय']],
    ['hi', 'टोलमेर मत्स्य लिमिटेड और बैंक ने कहा।', ['टोलमेर मत्स्य लिमिटेड']],
    ['hi', 'एक विश्वविद्यालय ने कहा।', []],
    ['ja', '水位が上昇し、橋は閉鎖された。', []],
    ['ko', '김민수 장관은 다리를 닫았다고 말했다.', ['김민수']],
    ['ko', '어부 박서연씨는 배를 팔았다. 이도윤(45)은 남았다.', ['박서연', '이도윤']],
    ['ko', '이번 대통령은 강원도 지사를 만났다.', []],
    ['th', 'นายสมชาย ใจดี กล่าวว่า สะพานปิดแล้ว', ['สมชาย ใจดี']],
    ['th', 'นางสาวมาลี กล่าวว่า น้ำขึ้น', ['มาลี']],
    ['th', 'นายกรัฐมนตรี กล่าวว่า น้ำขึ้น', []],
    ['ar', 'وقال محمد الكوري إن الجسر مغلق.', ['محمد الكوري']],
    ['ar', 'وأضاف السيد بنينغ أن المياه ترتفع.', ['بنينغ']],
    ['ar', 'أعلنت وزارة الصحة إغلاق الميناء.', ['وزارة الصحة']],
    ['ar', 'ارتفعت المياه في الميناء أمس.', []],
    ['fa', 'مریم کاویانی گفت پل بسته است.', ['مريم كاوياني']],
    ['fa', 'آقای بنینگ گفت آب بالا آمد.', ['بنينگ']],
    ['fa', 'وزارت بهداشت بندر را بست.', ['وزارت بهداشت']],
    ['he', 'יעל ברקאי אמרה שהגשר סגור.', ['יעל ברקאי']],
    ['he', 'מר בנינג אמר שהמים עולים.', ['בנינג']],
    ['he', 'הגשר נסגר אתמול בערב.', []],
    ['hi', 'राजेश वर्मा ने कहा कि पुल बंद है।', ['राजेश वर्मा']],
    ['hi', 'श्री ओर्ला बेनिंग ने कहा कि पानी बढ़ा।', ['ओर्ला बेनिंग']],
    ['hi', 'पुल कल शाम बंद हुआ।', []],
  ] as [string, string, string[]][])('%s: %s', (language, text, names) => {
    expect(namesOf(text, language)).toEqual(names);
  });
});

describe('names where every noun has a capital', () => {
  it.each([
    ['Die Hafenmeisterin Orla Venning kam. Die Hafenmeisterin sprach.', ['orla venning']],
    ['Der Fischer Peter Rossmar kam. Den Fischer kannte jeder.', ['peter rossmar']],
    ['Die Meisterin der Stadt kam. Das Amt der Fischer blieb zu.', []],
    ['Die Deutsche Muster AG baut. Das Rote Haus steht.', ['deutsche muster ag', 'rote haus']],
    ['Orla Venning kam. Venning sprach.', ['orla venning', 'venning']],
    ['Der Hafenrat von Tolmern tagte. Im Hafenrat war es still.', ['hafenrat von tolmern']],
    ['Im Rathaus sprach man von Brot, Fisch und Wein.', []],
  ])('%s', (text, names) => {
    expect(namesOf(text, 'de')).toEqual(names);
  });
});

describe('two names with "and" between them', () => {
  it.each([
    ['de', 'Dort standen Orla Venning und Peter Rossmar.', ['orla venning', 'peter rossmar']],
    [
      'es',
      'La sala calló. Anunció Rosmar la obra. Celebró Venning la fiesta.',
      ['rosmar', 'venning'],
    ],
    ['es', 'La sala calló. Presentó Orla Venning el informe.', ['orla venning']],
    ['es', 'Allí estaban Orla Venning y Pedro Rosmar.', ['orla venning', 'pedro rosmar']],
    ['pl', 'Byli tam Orla Venning i Piotr Rosmar.', ['orla venning', 'piotr rosmar']],
    ['sv', 'Där stod Orla Venning och Peter Rossmar.', ['orla venning', 'peter rossmar']],
    ['tr', 'Dün orada Orla Venning ve Peter Rossmar vardı.', ['orla venning', 'peter rossmar']],
    ['it', 'C’erano Orla Venning e Pietro Rosmar.', ['orla venning', 'pietro rosmar']],
    ['es', 'Ayer habló el Ministerio de Ciencia y Puertos.', ['ministerio de ciencia y puertos']],
    ['de', 'Es sprach das Amt für Fisch und Hafen.', ['amt fur fisch und hafen']],
  ] as [string, string, string[]][])('%s: %s', (language, text, names) => {
    expect(namesOf(text, language)).toEqual(names);
  });
});

describe('names that hold a number', () => {
  it.each([
    ['He fought in the Second World War.', ['second world war']],
    ['He fought in World War II.', ['world war ii']],
    ['She lived in Third Avenue.', ['third avenue']],
    ['It was the second Monday. The third man left.', []],
  ])('%s', (text, names) => {
    expect(namesOf(text, 'en')).toEqual(names);
  });
});
