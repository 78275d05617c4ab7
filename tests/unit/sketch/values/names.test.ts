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
