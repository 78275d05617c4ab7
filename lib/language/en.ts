import { LINES } from './lines/en';
import type { Language } from './language';

export const en: Language = {
  code: 'en',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Latn'],
    coded: `
the of and to a in that is was for on it with as be at by he his from are have has had this
not but they an or which were been their its who will would she her him them there when what
we you i me my your our us more than if so no out up about into over after before can could
may might must shall should do does did being having doing these those then now also only
just very too such some any all each every both either neither other another own same most
many much few less least several one
because while although though since until unless whether where why how whose whom through
during between among against under above below around across along behind beyond within
without toward towards upon off down away back again further once ever never always often
still yet already however therefore thus hence else instead perhaps quite rather even
here itself himself herself themselves ourselves myself yourself
am ours yours hers theirs mine nor per via despite except like near onto amid
i'm you're he's she's it's we're they're i've you've we've they've i'd you'd he'd she'd we'd
they'd i'll you'll he'll she'll it'll we'll they'll isn't aren't wasn't weren't hasn't haven't
hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't mustn't mightn't
needn't ain't that's there's here's what's who's where's how's let's that'll there'll who'd
who'll should've could've would've might've`,
    common: '',
    foreign: '',
  },

  // ── Speech: who says what ─────────────────────────────────────────────────────────────────

  speech: {
    verbs: `
said says say saying told tells telling added adds adding announced announces explained
explains stated states claimed claims declared declares admitted admits insisted insists
argued argues warned warns asked asks replied replies responded wrote writes tweeted posted
noted notes commented confirmed confirms denied denies acknowledged acknowledges conceded
concedes suggested suggests described describes called calls reported revealed remarked
observed continued concluded testified vowed promised urged stressed emphasised emphasized
recalled joked complained alleged alleges asserted contended maintained predicted answered
shouted whispered quipped lamented reiterated cautioned countered demanded boasted pleaded
exclaimed muttered retorted scoffed snapped`,
    according: ['according to'],
    accordingAfter: [],
    pronouns: 'he she they it we i who',
    passive: 'is are was were be been being',
    deeds: `
declined declines refused refuses rejected dismissed shrugged laughed nodded smiled sighed paused
hesitated wanted wants tried tries went came began took gave got made spoke kept held stood left
met sent sat chose hopes seeks refrained avoided failed ducked defended apologised apologized
appeared agreed disagreed thanked praised criticised criticized accused blamed hit shot fired
snapped scoffed joined turned brushed`,
    deedEndings: 'ed',
    within: 'a an the of for his her their its our another one some two several and',
    subject: '',
    marks: ['“”', '‘’', '""', "''"],
    dash: false,
    clipped: 'tis twas twere em cause til till n round bout cept nuff',
    particles: 'van von de der den del della di da du la le bin ibn al el ben st mac',
    titles: `
mr mrs ms miss dr sir lord lady dame president vice prime minister premier chancellor
senator sen congressman congresswoman representative rep governor gov mayor judge justice
professor prof general gen colonel col captain capt lieutenant lt sergeant sgt major admiral
chief executive officer chairman chairwoman chair director secretary spokesman spokeswoman
spokesperson attorney foreign king queen prince princess pope bishop archbishop cardinal
former deputy acting coach detective inspector councillor ceo cfo reverend rev`,
    roles: 'head treasury at in',
    abbreviations: `
mr mrs ms dr prof gen col lt sgt capt cmdr gov sen rep rev hon st sr jr messrs maj adm vs
etc inc ltd co corp no nos vol fig art sec ca approx dept est jan feb mar apr jun jul aug
sep sept oct nov dec mt ft ave blvd rd    tues   thurs      pp`,
    mayEnd: 'sr jr etc inc ltd co corp',
    openers:
      'The A An It He She They We But And In On At This That These His Her Their There For As If',
  },

  // ── Numbers, amounts, measures, ages ──────────────────────────────────────────────────────

  numbers: {
    decimal: '.',
    groups: ',',
    cardinals: `
zero|nil one two three four five six seven eight nine ten eleven twelve thirteen fourteen
fifteen sixteen seventeen eighteen nineteen`,
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
    hundreds: '',
    scales: `
100: hundred; 1000: thousand|k; 100000: lakh|lakhs|lac; 1000000: million|mln|mn|m|mio; 10000000:
crore|crores; 1000000000: billion|bln|bn|b; 1000000000000: trillion|trn|tn`,
    joins: 'and',
    compounds: false,
    doubtful: 'spring|fall|quarter|quarters|a|at|m|hundred|thousand|million|billion',
    ordinals: `
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`,
    ordinalEndings: 'st|nd|rd|th',
    numbering: 'no|nos|number|nr',
    fractions: `
2: half|halves; 3: third|thirds; 4: quarter|quarters|fourths; 5: fifth|fifths; 6: sixth|sixths; 7:
seventh|sevenths; 8: eighth|eighths; 9: ninth|ninths; 10: tenth|tenths`,
    dozens: '12: dozen',
    several: `
12: dozens; 20: scores; 10: tens; 100: hundreds; 1000: thousands; 1000000: millions; 1000000000:
billions`,
    articles: 'a|an',
    about: 'about|around|nearly|almost|roughly|some|approximately|circa|approx',
    minus: 'minus|negative',
    belowZero: 'below zero',
    aboveZero: 'above zero',
    to: 'to|till|until',
    from: 'from',
    between: 'between',
    and: 'and',
    percent: 'percent|per cent|per-cent|pct|p.c|pc',
    percentBefore: '',
    points:
      'percentage point|percentage points|percent point|percent points|per cent points|pct points|ppt|pps|pp',
    basis: 'basis point|basis points|bps',
    currencies: `
$: dollar|dollars|dlr|dlrs|buck|bucks; USD: us dollar|us dollars|u.s. dollar|u.s. dollars|american
dollars; CAD: canadian dollar|canadian dollars; AUD: australian dollar|australian dollars; SGD:
singapore dollar|singapore dollars; HKD: hong kong dollar|hong kong dollars; EUR: euro|euros; GBP:
pound|pounds|pounds sterling|sterling|quid; JPY: yen; CNY: yuan|renminbi|rmb; INR: indian
rupee|indian rupees; Rs: rupee|rupees; RUB: rouble|roubles|ruble|rubles; franc: franc|francs; CHF:
swiss franc|swiss francs; peso: peso|pesos; KRW: won; kr: crown|crowns|krona|kronor|krone|kroner;
PLN: zloty|zlotys; HUF: forint|forints; TRY: turkish lira|lira; UAH: hryvnia|hryvnias; ILS:
shekel|shekels; THB: baht; ZAR: rand; BRL: reais; dinar: dinar|dinars; rial:
rial|rials|riyal|riyals; DEM: marks|mark`,
    cents: '$: cent|cents; GBP: pence|penny|p',
    of: 'of',
    units: `
kilometre: kilometre|kilometres|kilometer|kilometers|kms; mile: mile|miles; metre:
metre|metres|meter|meters; centimetre: centimetre|centimetres|centimeter|centimeters; millimetre:
millimetre|millimetres|millimeter|millimeters; yard: yard|yards; foot: foot|feet; inch:
inch|inches; hectare: hectare|hectares; acre: acre|acres; square-mile: square mile|square miles;
square-kilometre: square kilometre|square kilometres|square kilometer|square kilometers;
square-metre: square metre|square metres|square meter|square meters; square-foot: square
foot|square feet; cubic-metre: cubic metre|cubic metres|cubic meter|cubic meters; nautical-mile:
nautical mile|nautical miles; kilogram: kilogram|kilograms|kilo|kilos; gram:
gram|grams|gramme|grammes; tonne: tonne|tonnes|ton|tons; ounce: ounce|ounces; stone: stone; litre:
litre|litres|liter|liters; gallon: gallon|gallons; pint: pint|pints; barrel: barrel|barrels;
degree: degree|degrees; celsius: celsius|centigrade|degrees celsius|degree celsius|degrees
centigrade; fahrenheit: fahrenheit|degrees fahrenheit|degree fahrenheit; megawatt:
megawatt|megawatts; gigawatt: gigawatt|gigawatts; terawatt: terawatt|terawatts; kilowatt: kilowatt|kilowatts;
kilowatt-hour: kilowatt-hour|kilowatt-hours|kilowatt hour|kilowatt hours; megawatt-hour: megawatt-hour|megawatt-hours|megawatt
hour|megawatt hours; knot: knot|knots; milligram: milligram|milligrams; millilitre: millilitre|millilitres|milliliter|milliliters; point: point|points; second: second|seconds;
minute: minute|minutes|mins; hour: hour|hours|hr|hrs; day: day|days; week: week|weeks; month:
month|months; year: year|years; decade: decade|decades; century: century|centuries; pound: pound|pounds|pounder`,
    weighs: 'weigh|weighs|weighed|weighing|weight|heavier|lighter',
    per: 'a|an|per|every|each',
    times: 'times',
    repeats: '1: once; 2: twice; 3: thrice',
    clock: "o'clock",
    clockAfter: '',
    clockBefore: '',
    am: 'am|a.m',
    pm: 'pm|p.m',
    noon: 'noon|midday',
    midnight: 'midnight',
    clockParts: '30: half past; -15: quarter to|a quarter to; 15: quarter past|a quarter past',
    clockHours: 'one two three four five six seven eight nine ten eleven twelve',
    age: 'year-old|years old|year old|years-old|year-olds|years of age|yo',
    ageBefore: 'aged|age',
    ago: 'ago',
    agoBefore: '',
    last: 'last|past|previous',
    current: 'this|current',
    next: 'next|coming',
    days: '0: today|tonight; -1: yesterday; 1: tomorrow',
    doubtfulMonths: 'may|march',
    monthLeads:
      'in|since|until|by|last|next|early|late|mid|from|this|of|during|before|after|through|to|for',
    capitalDates: true,
    dateMarks: '',
    dateJoins: 'of',
  },

  // ── Names of people and houses ────────────────────────────────────────────────────────────

  names: {
    capitals: 'name',
    sameNames: `
us | united states | united states of america | america | usa
uk | united kingdom | britain | great britain
eu | european union
un | united nations
uae | united arab emirates`,
    uninitialled: 'of the and for in',
    joiners: 'of de del della der den van von zu bin ibn al el la le da di du dos das y',
    naming: 'named called dubbed titled nicknamed',
    caseEndings: '',
    clitics: '',
    ofHouses: {
      papers:
        'times post journal news press herald tribune guardian telegraph gazette courier chronicle inquirer enquirer examiner observer mirror mail dispatch bulletin sentinel daily weekly evening globe bee register republic record star sun sunday verge atlantic economist independent intercept conversation hill magazine radio tv television broadcasting newspaper newswire review insider reporter today',
      papersInCompany:
        'star sun sunday globe bee hill republic record independent conversation daily weekly evening today post mail radio review register mirror reporter insider press news',
      openings: 'daily radio',
      articles: 'the',
      inside: 'of the and',
    },
  },

  // ── Months and weekdays; dates, their labels and the author's ─────────────────────────────

  dates: {
    months: [
      'january|jan',
      'february|feb',
      'march|mar',
      'april|apr',
      'may',
      'june|jun',
      'july|jul',
      'august|aug',
      'september|sept|sep',
      'october|oct',
      'november|nov',
      'december|dec',
    ],
    weekdays: [
      'monday|mon',
      'tuesday|tues|tue',
      'wednesday|wed',
      'thursday|thurs|thur|thu',
      'friday|fri',
      'saturday|sat',
      'sunday|sun',
    ],

    seasons: ['spring', 'summer', 'autumn|fall', 'winter'],
    inSeasons: [
      'in spring|in the spring|in springtime',
      'in summer|in the summer|in summertime',
      'in autumn|in the autumn|in the fall',
      'in winter|in the winter|in wintertime',
    ],
    eras: { lunar: 'ah|hijri', solar: '' },
    order: 'mdy',
    published: [
      'published',
      'first published',
      'posted',
      'publication date',
      'date published',
      'created',
      'released',
    ],
    updated: ['updated', 'last updated', 'modified', 'last modified', 'edited', 'revised'],
    by: [
      'by',
      'written by',
      'words by',
      'story by',
      'text by',
      'author',
      'authors',
      'analysis by',
      'opinion by',
      'column by',
      'a column by',
      'commentary by',
      'comment by',
      'interview by',
      'report by',
      'review by',
      'reported by',
      'reporting by',
      'an essay by',
      'a commentary by',
      'a review by',
      'a report by',
      'a guest post by',
      'guest post by',
      'words and photographs by',
      'words and photos by',
      'words & photos by',
      'words and pictures by',
      'text and photos by',
      'text and photographs by',
      'story and photos by',
      'essay by',
      'as told to',
    ],
  },

  // ── What stands around an author's name ───────────────────────────────────────────────────

  bylines: {
    roles:
      'reporter|correspondent|editor|editors|writer|columnist|contributor|journalist|producer|photographer|staffer|critic|analyst|staff|editor-at-large|freelance|intern',
    nobody:
      'admin|administrator|staff|editor|editorial|webmaster|guest|unknown|anonymous|none|null|undefined|author|by|user|web|online|news desk|share|comment|comments|our reporter|our correspondent|our own correspondent|our bureau|staff reports|staff report|staff and agencies|wire reports|wire services|agencies|news agencies|online desk|web desk|editors|the editors|newsdesk|our correspondents',
    buttons:
      'follow|view|view profile|view all|more from|more by|read more|see all|show more|email|contact|biography|bio|about the author|published|posted|updated|last updated',
    posts:
      'view all posts by|all posts by|more posts by|view all articles by|all articles by|more articles by|view all stories by|all stories by|more stories by|more from|posts by|articles by|stories by',
    where: 'in|at|from|for|for the|of the|of The|for The|in the|at the|on',
  },

  // ── Credits, by the role of the house named ───────────────────────────────────────────────

  credits: {
    published:
      'originally published|first published|previously published|originally appeared|first appeared|appeared first|published earlier|ran first|previously appeared|initially published|originally posted|first posted|originally printed|first printed|first ran|originally ran|republished|reprinted|reposted|syndicated|excerpted|adapted from|cross-posted|with permission|by permission|courtesy of|article appeared|story appeared|read the original|the original article|the original story|originally written|published with permission|this article is from|this story is from|first reported by|originally reported by|first publication|first seen in',
    first: 'first|originally|previously|initially|earlier',
    appeared: 'published|appeared|ran|posted|printed|aired|released',
    itself:
      'this article|this story|this piece|this report|this text|this post|this column|this essay|this interview|this content|this dispatch',
    origin:
      'comes from|comes to us|is from|was written for|was written by|was produced by|was provided by|was supplied by|is shared|is excerpted|is translated|is the work of|is used with|is brought to you by',
    material:
      'with inputs from|with input from|inputs from|material from|information from|with agencies|compiled from|with reporting from|with reporting by|reporting by|report by|story by|article by|content from|provided by|supplied by|distributed by|produced by|released by|issued by|press release from|with files from|files from|with additional reporting by|news service of|was used in this report|was used in this story|staff and|via',
    contributed:
      'contributed to this|contributed to the|contributed reporting|is a reporter for|is a reporter at|is a correspondent for|is a staff writer for|writes for|also contributed|contributed',
    source:
      'source|sources|via|from|with|h/t|hat tip|credit|original source|original at|originally at|story from|news source|text|words|additional reporting',
    mention:
      'report|reports|reported|reporting|told|tells|telling|according to|cited by|citing|quoted by|quoting|wrote|writes|said|says|noted|notes|revealed|reveals|claimed|claims|confirmed|disclosed|announced|has learned|interview with|interviewed by|spoke to|speaking to|talked to|in a statement to|seen by|obtained by|first reported|investigation by|as reported in|article published in|story published in|report published in|figures published by|article in|story in|via|learned by|broke|has seen|had seen|has obtained|confided|learned|uncovered|exposed|broken by|reported by|revealed by|disclosed to|admitted to|scoop',
    picture:
      'photo|photos|photograph|photographs|picture|pictures|image|images|photo credit|image credit|file photo|photography|photo by|picture by|graphic|video|illustration|photographer|handout',
    staff:
      'staff|staff writer|staff writers|news service|newsroom|news agency|newswire|wire|reporter|correspondent|wire service|news|agency|desk|services',
    dateline: '',
    endings: 0,
    prefixes: '',
  },

  // ── Lines around an article ───────────────────────────────────────────────────────────────

  furniture: {
    lines: LINES,
    commentHeading:
      /(?:(?:\d{1,5}\s+|(?:view|show|see|read|all|reader)\s+(?:all\s+)?(?:\d{1,5}\s+)?)?comments?(?:\s*\(?\d{1,5}\)?)?|(?:leave|post|add|write)\s+a\s+(?:reply|comment)|join the (?:conversation|discussion))/iu,
    notice: [
      'found a mistake?…',
      'found an error?…',
      'spotted a mistake?…',
      'spotted a typo?…',
      'report an error…',
      'report a typo…',
      'select the text and press ctrl+enter…',
      '…press ctrl+enter',
    ],
    promotion: [
      'subscribe to our telegram channel…',
      'follow our telegram channel…',
      'follow us on…',
      'join our whatsapp…',
      'join our telegram…',
      'sign up for our newsletter…',
      'subscribe to our newsletter…',
      'story continues below',
      'advertisement',
    ],
    related: [
      'read also: …',
      'see also: …',
      'read also',
      'also read: …',
      'related: …',
      'more on this: …',
    ],
    caption: ['photo: …', 'photos: …', 'image: …', 'video: …'],
    picture: /(?:file )?(?:photos?|images?|pictures?|illustration|credits?)/,
    rights: ['all rights reserved…', 'reproduction without permission…'],
    navigation: ['share', 'share this', 'print', 'copy link', 'back to top'],
    comments: ['comments', 'leave a comment', 'add a comment', 'show comments'],
    commentBy: ['says', 'said', 'wrote'],
  },
};
