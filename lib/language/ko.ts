import { NO_CHANGES } from './changes/none';
import type { Language } from './language';

export const ko: Language = {
  code: 'ko',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Hang', 'Hani'],
    coded: '',
    common: `
고 라고 이라고 며 라며 이라며 다고 라는 이라는 그 이 저 것 수 등 및 또 더 그리고 하지만 그러나 있다 있는 있다고 없는 했다 한다 하는 위해 대한 대해 관련 지난 이번 오는 따르면 통해 때문에 이후 따라
것으로 것은 것이 것을 것이라고 있을 있었다 라고 이라고 말했다 밝혔다 전했다 가운데 함께 모두 또한 다른 많은 이날 되는 된다 됐다 의해 위한 현재 다시 우리
우리는 그는 그녀는 한 두 약 년 월 일 명 하고 하며 에서 으로 까지 부터`,
    foreign: '',
  },

  // ── Speech: who says what ─────────────────────────────────────────────────────────────────

  speech: {
    verbs: `
말했다 밝혔다 전했다 강조했다 설명했다 덧붙였다 주장했다 지적했다 답했다 물었다 썼다 비판했다 경고했다 인정했다 언급했다 호소했다 토로했다 발표했다 반박했다 평가했다
말하며 밝히며 전하며 강조하며 말했습니다 밝혔습니다 전했습니다 설명했습니다 강조했습니다 덧붙였습니다 털어놨다 당부했다 촉구했다 회상했다 요구했다 말한다 말하고`,
    according: [],
    accordingAfter: ['에 따르면', '따르면'],
    pronouns: '그는 그녀는 그들은 나는 우리는',
    passive: '',
    within: '',
    subject: '은 는 이 가 도 께서는',
    marks: ['“”', '‘’', '「」', '""', "''"],
    dash: false,
    clipped: '',
    particles: '',
    titles:
      '씨 대통령 총리 장관 시장 지사 의원 대변인 대표 위원장 교수 박사 원장 사장 회장 국장 감독 선수 검사 판사',
    abbreviations: '',
  },

  // ── Numbers, amounts, measures, ages ──────────────────────────────────────────────────────

  numbers: {
    decimal: '.',
    groups: ',',
    cardinals: '',
    tens: '',
    hundreds: '',
    scales: '100: 백; 1000: 천; 10000: 만; 100000000: 억; 1000000000000: 조',
    joins: '',
    compounds: false,
    doubtful: '백|천|만|억|조',
    ordinals: '',
    ordinalEndings: '위|번째|호',
    numbering: '제',
    fractions: '2: 절반; 3: 3분의 1; 4: 4분의 1',
    dozens: '',
    several: '10: 수십; 100: 수백; 1000: 수천; 10000: 수만',
    articles: '',
    about: '약|거의|대략',
    minus: '영하|마이너스',
    to: '에서|부터',
    between: '',
    and: '와|과',
    percent: '퍼센트|프로',
    percentBefore: '',
    points: '퍼센트포인트|%포인트|% 포인트|%p|퍼센트 포인트',
    basis: '베이시스포인트|bp',
    currencies:
      '$: 달러; USD: 미국 달러; KRW: 원; EUR: 유로; GBP: 파운드; JPY: 엔; CNY: 위안; RUB: 루블',
    cents: '$: 센트',
    of: '',
    units: `
kilometre: 킬로미터; mile: 마일; metre: 미터; centimetre: 센티미터; hectare: 헥타르; pyeong: 평; square-metre:
제곱미터|㎡; square-kilometre: 제곱킬로미터; kilogram: 킬로그램; gram: 그램; tonne: 톤; litre: 리터; barrel: 배럴;
degree: 도; celsius: 섭씨; point: 포인트; second: 초; minute: 분; hour: 시간; day: 일간; week: 주간|주; month:
개월|달; year: 년|년간; time: 회|차례`,
    per: '당',
    times: '배|번',
    repeats: '',
    clock: '시',
    clockAfter: '',
    clockBefore: '',
    am: '오전|새벽',
    pm: '오후|밤|저녁',
    noon: '정오',
    midnight: '자정',
    age: '세|살',
    ageBefore: '',
    ago: '전',
    agoBefore: '',
    last: '지난',
    current: '이번',
    next: '다음',
    days: '0: 오늘; -1: 어제; 1: 내일',
    doubtfulMonths: '',
    monthLeads: '',
    capitalDates: false,
    dateMarks: '년|월|일',
    dateJoins: '',
  },

  // ── Names of people and houses ────────────────────────────────────────────────────────────

  names: {
    capitals: 'none',
    joiners: '',
    caseEndings: '',
    clitics: '',
  },

  // ── Months and weekdays; dates, their labels and the author's ─────────────────────────────

  dates: {
    months: [
      '1월',
      '2월',
      '3월',
      '4월',
      '5월',
      '6월|유월',
      '7월',
      '8월',
      '9월',
      '10월|시월',
      '11월',
      '12월',
    ],
    weekdays: ['월요일', '화요일', '수요일', '목요일', '금요일', '토요일', '일요일'],

    order: 'ymd',
    relative: {},
    published: ['입력', '등록', '게재', '작성', '발행', '기사입력'],
    updated: ['수정', '최종수정', '업데이트', '갱신', '기사수정'],
    by: ['글', '기자', '작성자'],
  },

  // ── Credits, by the role of the house named ───────────────────────────────────────────────

  credits: {
    published: '에 처음 실렸|에 처음 게재|최초 게재|원문|전재|허락을 받아|에 실린|게재된|에 게재',
    material: '제공|기사제공|기사 제공|자료제공|협조|제공한',
    contributed: '취재에 참여|기여',
    source: '출처|자료|기사제공|기사 제공|제공|원문 출처|인용|기사출처|뉴스 출처',
    mention: '에 따르면|보도|전했|밝혔|말했|인터뷰|통화에서|와의|과의|에게|인용|단독|확인|기자에게',
    picture: '사진|사진제공|이미지|영상|사진 제공|삽화|그래픽|촬영',
    staff: '기자|특파원|통신사|편집부|뉴스|온라인|디지털',
    dateline: '',
    endings: 0,
    prefixes: '',
  },

  // ── Lines around an article ───────────────────────────────────────────────────────────────

  furniture: {
    notice: [
      '오류를 발견…',
      '오탈자 신고',
      '기사 오류 신고',
      '오류 신고',
      '이 사이트는 쿠키…',
      '쿠키를 사용…',
      '개인정보처리방침',
      '이용약관',
      '유료회원 전용…',
      '구독자 전용…',
    ],
    promotion: [
      '구독하기',
      '구독하기…',
      '뉴스레터 구독…',
      '뉴스레터를 구독…',
      '채널 구독…',
      '네이버에서…구독…',
      '카카오톡 채널…',
      '팔로우하기',
      '앱 다운로드…',
      '앱을 다운로드…',
      '광고',
      '협찬',
      '후원하기',
      '제보하기',
      '제보는…',
      '▶제보는…',
      '여러분의 제보…',
      '여기를 클릭…',
      '당신의 제보…',
    ],
    related: [
      '관련기사',
      '관련 기사',
      '관련기사: …',
      '관련 기사: …',
      '[관련기사]…',
      '[관련 기사]…',
      '관련뉴스',
      '관련 뉴스',
      '함께 보면 좋은 기사…',
      '함께 읽기…',
      '이 시각 주요뉴스',
      '이 시각 주요 뉴스',
      '많이 본 뉴스',
      '많이 본 기사',
      '인기 기사',
      '인기기사',
      '최신 기사',
      '최신기사',
      '최신뉴스',
      '더보기',
      '더 보기',
      '기사 더보기',
      '다른 기사 보기',
      '추천 기사',
      '추천기사',
      '이전 기사…',
      '다음 기사…',
    ],
    caption: [
      '사진=…',
      '사진 = …',
      '사진: …',
      '사진 제공=…',
      '사진제공=…',
      '[사진=…',
      '[사진제공=…',
      '자료사진',
      '[자료사진]',
      '/사진=…',
      '/사진…',
      '자료 사진',
      '영상=…',
      '출처: …',
      '출처=…',
      '그래픽=…',
      '일러스트=…',
    ],
    rights: [
      '무단 전재…',
      '무단전재…',
      '저작권자…',
      '<저작권자…',
      'ⓒ …',
      'ⓒ…',
      '© …',
      '[ⓒ…',
      '재배포 금지…',
    ],
    navigation: [
      '공유',
      '공유하기',
      '기사 공유',
      '인쇄',
      '프린트',
      '저장',
      '스크랩',
      '링크 복사',
      'url 복사',
      '기사 듣기',
      '듣기',
      '맨 위로',
      '홈',
      '로그인',
      '메뉴',
      '글자크기…',
      '글자 크기…',
      '태그: …',
      '좋아요',
    ],
    comments: ['댓글', '댓글 쓰기', '댓글쓰기', '댓글 달기', '댓글 보기', '의견 쓰기', '전체 댓글'],
  },

  // ── Words whose change changes what is said ───────────────────────────────────────────────

  changes: NO_CHANGES,
};
