import { NO_CHANGES } from './changes/none';
import type { Language } from './language';

export const zh: Language = {
  code: 'zh',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Hani'],
    coded: '',
    common: '',
    foreign: '',
  },

  // ── Speech: who says what ─────────────────────────────────────────────────────────────────

  speech: {
    verbs: `
表示 说 說 称 稱 指出 强调 強調 告诉 告訴 认为 認為 写道 寫道 回应 回應 解释 解釋 透露 坦言 补充 補充 警告 宣布 声称 聲稱 介绍 介紹 问 問 答 直言 呼吁
呼籲 批评 批評 承认 承認 回答 谈到 提到`,
    according: ['据', '據', '根据', '根據'],
    accordingAfter: [],
    pronouns: '他 她 他们 她们 他們 她們 我',
    passive: '被',
    within: '',
    subject: '',
    marks: ['“”', '‘’', '「」', '『』'],
    dash: false,
    clipped: '',
    particles: '',
    titles:
      '先生 女士 总统 總統 总理 總理 主席 部长 部長 市长 市長 省长 省長 发言人 發言人 主任 局长 局長 教授 博士 议员 議員',
    abbreviations: '',
  },

  // ── Numbers, amounts, measures, ages ──────────────────────────────────────────────────────

  numbers: {
    decimal: '.',
    groups: ',',
    cardinals: '零|〇 一 二|两|兩 三 四 五 六 七 八 九',
    tens: '',
    hundreds: '',
    scales:
      '10: 十; 100: 百; 1000: 千; 10000: 万|萬; 100000000: 亿|億; 1000000000000: 兆|万亿|萬億',
    joins: '',
    compounds: false,
    doubtful: '一|二|两|兩|三|四|五|六|七|八|九|十|百|千|万|萬|亿|億|兆|零|〇',
    ordinals: '',
    ordinalEndings: '号|號|名',
    numbering: '第',
    fractions: '2: 一半|半数; 3: 三分之一; 4: 四分之一; 5: 五分之一',
    dozens: '12: 打',
    several:
      '10: 数十|几十|數十; 100: 数百|几百|數百|上百; 1000: 数千|几千|數千|上千; 10000: 数万|几万|數萬|上万',
    articles: '',
    about: '约|約|大约|大約|近|接近',
    minus: '负|負|零下',
    to: '至|到',
    between: '',
    and: '与|和',
    percent: '',
    percentBefore: '百分之',
    points: '个百分点|個百分點|百分点|百分點',
    basis: '个基点|個基點|基点',
    currencies: `
$: ; USD: 美元|美金; CNY: 元|人民币|人民幣|元人民币|元人民幣; EUR: 欧元|歐元; GBP: 英镑|英鎊; JPY: 日元|日圆|日圓; HKD: 港元|港币|港幣;
TWD: 新台币|新台幣|新臺幣; KRW: 韩元|韓元; RUB: 卢布|盧布`,
    cents: '',
    of: '',
    units: `
kilometre: 公里|千米; mile: 英里; metre: 米|公尺; centimetre: 厘米|公分; hectare: 公顷|公頃; mu: 亩|畝; square-metre:
平方米; square-kilometre: 平方公里|平方千米; kilometre/hour: 公里/小时; kilogram: 公斤|千克; gram: 克; tonne: 吨|噸;
litre: 升|公升; barrel: 桶; degree: 度; celsius: 摄氏度|攝氏度; point: 点|點; second: 秒; minute: 分钟|分鐘|分; hour:
小时|小時|个小时|個小時; day: 天; week: 周|星期|个星期; month: 个月|個月; year: 年; time: 次`,
    per: '每|/',
    times: '倍',
    repeats: '',
    clock: '时|時|点钟|點鐘|点|點',
    clockAfter: '',
    clockBefore: '',
    am: '上午|凌晨|早上|清晨',
    pm: '下午|晚上|傍晚|晚间',
    noon: '正午',
    midnight: '午夜',
    age: '岁|歲',
    ageBefore: '',
    ago: '前',
    agoBefore: '',
    last: '',
    current: '',
    next: '',
    days: '0: 今天|今日; -1: 昨天|昨日; 1: 明天; -2: 前天',
    doubtfulMonths: '',
    monthLeads: '',
    capitalDates: false,
    dateMarks: '年|月|日号號',
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
      '1月|一月',
      '2月|二月',
      '3月|三月',
      '4月|四月',
      '5月|五月',
      '6月|六月',
      '7月|七月',
      '8月|八月',
      '9月|九月',
      '10月|十月',
      '11月|十一月',
      '12月|十二月',
    ],
    weekdays: [
      '星期一|周一|週一|礼拜一',
      '星期二|周二|週二|礼拜二',
      '星期三|周三|週三|礼拜三',
      '星期四|周四|週四|礼拜四',
      '星期五|周五|週五|礼拜五',
      '星期六|周六|週六|礼拜六',
      '星期日|星期天|周日|週日|礼拜天',
    ],

    order: 'ymd',
    relative: {},
    published: [],
    updated: [],
    by: [],
  },

  // ── Credits, by the role of the house named ───────────────────────────────────────────────

  credits: {
    published:
      '首发|首發|原载|原載|原刊|首次发表|首次發表|转载自|轉載自|转自|轉自|原文|原标题来源|授权转载|授權轉載|经授权|刊于|刊於|摘自|本文来自|本文來自',
    material: '综合|綜合|供稿|提供|据|來稿|通稿',
    contributed: '参与采写|參與採寫|亦有贡献|亦有貢獻',
    source:
      '来源|來源|稿源|信息来源|消息来源|文章来源|来自|來自|转自|轉自|出处|出處|据|原文来源|资料来源',
    mention:
      '报道|報道|報導|消息|表示|告诉|告訴|记者|記者|援引|引述|采访|採訪|透露|披露|据|據|称|稱|获悉|獲悉|证实|證實|刊文',
    picture: '摄|攝|图|圖|图片|圖片|照片|摄影|攝影|供图|供圖|视频|影像|图源|圖源|配图',
    staff: '记者|記者|编辑|編輯|通讯员|综合|讯|訊|客户端|特约',
    dateline: '电|電|讯|訊',
    endings: 0,
    prefixes: '',
  },

  // ── Lines around an article ───────────────────────────────────────────────────────────────

  furniture: {
    notice: [],
    promotion: [],
    related: [],
    caption: [],
    rights: [],
    navigation: [],
    comments: [],
  },

  // ── Words whose change changes what is said ───────────────────────────────────────────────

  changes: NO_CHANGES,
};
