import { NO_CHANGES } from './changes/none';
import type { Language } from './language';

export const ja: Language = {
  code: 'ja',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Kana', 'Hani'],
    coded: '',
    common: '',
    foreign: '',
  },

  // ── Speech: who says what ─────────────────────────────────────────────────────────────────

  speech: {
    verbs: `
述べた 述べている 述べました 話した 話している 話しました 語った 語っている 語りました 説明した 説明している 強調した 明らかにした コメントした 訴えた 指摘した 答えた
尋ねた 書いた 投稿した 主張した 呼びかけた 発表した 批判した 言った 言う という 認めた 振り返った 報じた 伝えた`,
    according: [],
    accordingAfter: ['によると', 'によれば'],
    pronouns: '彼 彼女 彼ら 私 同氏',
    passive: '',
    within: '',
    subject: 'は が も',
    marks: ['「」', '『』', '“”'],
    dash: false,
    clipped: '',
    particles: '',
    titles:
      '氏 さん 様 首相 大統領 大臣 市長 知事 議員 社長 会長 教授 博士 報道官 選手 監督 容疑者 被告',
    abbreviations: '',
  },

  // ── Numbers, amounts, measures, ages ──────────────────────────────────────────────────────

  numbers: {
    decimal: '.',
    groups: ',',
    cardinals: '零|〇 一 二 三 四 五 六 七 八 九',
    tens: '',
    hundreds: '',
    scales: '10: 十; 100: 百; 1000: 千; 10000: 万; 100000000: 億; 1000000000000: 兆',
    joins: '',
    compounds: false,
    doubtful: '一|二|三|四|五|六|七|八|九|十|百|千|万|億|兆|〇|零',
    ordinals: '',
    ordinalEndings: '位|番|号',
    numbering: '第',
    fractions: '2: 半分|半数; 3: 三分の一|3分の1; 4: 四分の一|4分の1',
    dozens: '12: ダース',
    several: '10: 数十; 100: 数百; 1000: 数千; 10000: 数万',
    articles: '',
    about: '約|およそ|ほぼ',
    minus: 'マイナス|零下',
    to: 'から|~',
    between: '',
    and: 'と',
    percent: 'パーセント|％',
    percentBefore: '',
    points: 'パーセントポイント|%ポイント|％ポイント',
    basis: 'ベーシスポイント',
    currencies: `
$: ドル; USD: 米ドル; JPY: 円; EUR: ユーロ; GBP: ポンド; CNY: 元|人民元; KRW: ウォン; kr: クローネ|クローナ; CHF: スイスフラン;
RUB: ルーブル; Rs: ルピー`,
    cents: '$: セント',
    of: '',
    units: `
kilometre: キロメートル|キロ; mile: マイル; metre: メートル; centimetre: センチメートル|センチ; hectare: ヘクタール;
square-metre: 平方メートル; square-kilometre: 平方キロメートル|平方キロ; kilometre/hour: キロメートル毎時; kilogram: キログラム;
gram: グラム; tonne: トン; litre: リットル; barrel: バレル; degree: 度; point: ポイント; second: 秒; minute: 分間|分;
hour: 時間; day: 日間; week: 週間; month: か月|カ月|ヶ月|ヵ月|箇月; year: 年間|年; time: 回`,
    per: '毎|/',
    times: '倍',
    repeats: '',
    clock: '時',
    clockAfter: '',
    clockBefore: '',
    am: '午前',
    pm: '午後',
    noon: '正午',
    midnight: '',
    age: '歳|才',
    ageBefore: '',
    ago: '前',
    agoBefore: '',
    last: '',
    current: '',
    next: '',
    days: '0: 今日|本日; -1: 昨日; 1: 明日; -2: 一昨日',
    doubtfulMonths: '',
    monthLeads: '',
    capitalDates: false,
    dateMarks: '年|月|日',
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
    months: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
    weekdays: [
      '月曜日|月曜',
      '火曜日|火曜',
      '水曜日|水曜',
      '木曜日|木曜',
      '金曜日|金曜',
      '土曜日|土曜',
      '日曜日|日曜',
    ],

    order: 'ymd',
    relative: {},
    published: ['公開', '公開日', '掲載', '配信', '公開日時', '投稿日', '掲載日'],
    updated: ['更新', '最終更新', '更新日', '更新日時', '改訂'],
    by: ['文', '執筆', '取材・文', '著者', '記者'],
  },

  // ── Credits, by the role of the house named ───────────────────────────────────────────────

  credits: {
    published:
      '初出|に掲載された|に掲載|から転載|より転載|転載|許可を得て|元記事|オリジナル記事|初めて掲載',
    material: '提供|配信|の提供|による配信|協力|資料|取材協力',
    contributed: '寄稿|取材に協力',
    source: '出典|引用元|情報元|提供|出所|ソース|配信元|配信|転載元|参照元|引用',
    mention:
      'によると|によれば|が報じ|は報じ|が伝え|は伝え|の取材に|に対し|に語|の報道|が明らかにし|と報じ|に話し|のインタビュー|が報道|は報道',
    picture: '写真|画像|撮影|イメージ|図版|動画|フォト|映像',
    staff: '通信社|通信|記者|編集部|新聞社|取材班|特派員',
    dateline: '',
    endings: 0,
    prefixes: '',
  },

  // ── Lines around an article ───────────────────────────────────────────────────────────────

  furniture: {
    notice: [
      '誤字を見つけ…',
      '誤りを報告',
      '間違いを報告…',
      'この記事は有料会員限定…',
      '有料会員限定記事…',
      'この記事は会員限定…',
      '会員限定記事…',
      '当サイトではcookie…',
      'このサイトはcookie…',
      '当サイトではクッキー…',
      'プライバシーポリシー',
      '利用規約',
      '残り…文字',
    ],
    promotion: [
      'メールマガジンに登録…',
      'メルマガ登録…',
      'ニュースレターに登録…',
      '無料会員登録…',
      '会員登録…',
      '購読のお申し込み…',
      'line公式アカウント…',
      '公式line…',
      'フォローする',
      'フォローはこちら…',
      'アプリをダウンロード…',
      'アプリで読む',
      '広告',
      'pr',
      '[pr]',
      '【pr】…',
      'スポンサーリンク',
      '記事は広告の下に続きます',
      '続きを読むには…',
      '登録はこちら…',
      '詳しくはこちら…',
    ],
    related: [
      'あわせて読みたい…',
      '合わせて読みたい…',
      '関連記事',
      '関連記事：…',
      '関連記事: …',
      '【関連記事】…',
      '【関連】…',
      '関連ニュース',
      '関連リンク',
      'こちらもおすすめ…',
      'おすすめ記事',
      'おすすめの記事',
      '人気記事',
      '人気の記事',
      'アクセスランキング',
      'ランキング',
      '新着記事',
      '最新ニュース',
      'もっと見る',
      'もっと読む',
      '続きを読む',
      '次の記事',
      '前の記事',
      '【動画】…',
      '動画：…',
    ],
    caption: [
      '写真：…',
      '写真: …',
      '写真／…',
      '写真・…',
      '【写真】…',
      '写真提供…',
      '提供：…',
      '画像：…',
      '画像はイメージ…',
      'イメージ写真',
      '資料写真',
      '（写真：…',
      '撮影：…',
      '撮影・…',
      '出典：…',
      '図：…',
      '=…撮影',
    ],
    rights: [
      '無断転載を禁じます…',
      '無断転載…禁…',
      '記事・写真の無断転載…',
      '著作権は…',
      '© …',
      'all rights reserved…',
    ],
    navigation: [
      'シェア',
      'シェアする',
      '共有',
      '共有する',
      '印刷',
      '印刷する',
      '保存',
      'ツイート',
      'ポスト',
      'リンクをコピー',
      '聴く',
      'ページトップへ',
      'トップへ戻る',
      'ホーム',
      'ログイン',
      'メニュー',
      'ブックマーク',
      'コメントを書く',
      'タグ：…',
    ],
    comments: [
      'コメント',
      'コメントを書く',
      'コメントを投稿',
      'コメントする',
      'みんなのコメント',
      'コメント一覧',
      'コメントを見る',
    ],
  },

  // ── Words whose change changes what is said ───────────────────────────────────────────────

  changes: NO_CHANGES,
};
