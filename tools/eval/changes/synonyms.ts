/**
 * Pairs of words of which one may stand for the other in most sentences of a report, written
 * for this measurement by hand. Base forms; the second is put for the first and the other way
 * round, inflected alike.
 */

const VERBS = `
begin start, buy purchase, help assist, show demonstrate, build construct, choose select, ask request, get obtain,
keep retain, give provide, happen occur, seek pursue, shut close, stop halt, try attempt, use employ, allow permit,
appear seem, approve endorse, arrange organise, assess evaluate, attack assault, award grant, ban prohibit, blame
fault, boost bolster, break shatter, cause provoke, change alter, check inspect, collect gather, complete finish,
confirm verify, consider contemplate, continue proceed, create produce, damage harm, decline refuse, decrease
diminish, defend protect, delay postpone, demand insist, deny reject, describe portray, design devise, destroy
demolish, disclose reveal, discover uncover, discuss debate, distribute dispense, earn gain, elect choose, enhance
improve, ensure guarantee, escape flee, estimate gauge, examine scrutinise, exceed surpass, expand enlarge, expect
anticipate, explain clarify, face confront, fix repair, force compel, forecast predict, form shape, grow increase,
hide conceal, hire recruit, ignore disregard, impose levy, inform notify, injure wound, investigate probe, judge deem,
launch introduce, lead guide, lift raise, limit restrict, link connect, maintain sustain, manage handle, mention cite,
note observe, occupy inhabit, offer propose, open unlock, operate run, oppose resist, participate partake, plan
intend, press push, prevent avert, prohibit forbid, promise pledge, promote advance, prompt trigger, prove establish,
publish issue, quit resign, reach attain, recall remember, receive get, reduce lessen, regret lament, reject spurn,
release free, rely depend, remain stay, remove withdraw, rescue save, resolve settle, respond react, restore
reinstate, resume restart, rise climb, rule govern, send dispatch, speak talk, split divide, spread disperse,
strengthen fortify, strike hit, struggle strive, submit present, suggest propose, supply furnish, surprise astonish,
suspend halt, take seize, teach instruct, threaten menace, throw hurl, treat handle, understand comprehend, urge
exhort, want desire, warn caution, watch observe, weaken undermine, work labour, worry concern, worsen deteriorate,
accelerate quicken, acquire buy, address tackle, adopt embrace, announce declare, argue contend, arrive come, assemble
gather, assert claim, assign allocate, attract draw, avoid evade, calculate compute, celebrate commemorate, clear
clean, collapse crumble, combine merge, commit pledge, compete contend, criticise censure, cut slash, deliver bring,
detain hold, accompany escort, accumulate amass, aid help, alert warn, anger enrage, applaud praise, astound amaze,
bar exclude, beat thrash, befriend help, blast bombard, burn scorch, capture seize, cease stop, circulate spread,
coincide overlap, collide crash, complain grumble, conquer vanquish, construct erect, convince persuade, counsel
advise, cure heal, deceive mislead, demolish raze, depict portray, deploy station, derail disrupt, deter discourage,
dispute contest, disrupt disturb, dominate overshadow, donate contribute, elevate raise, employ hire, encourage urge,
erode diminish, evacuate clear, evaluate appraise, exaggerate overstate, exhibit display, expel eject, facilitate
ease, falter stumble, flourish thrive, foster nurture, gamble bet, hamper hinder, harass pester, heed obey, highlight
stress, imitate mimic, implement execute, incite provoke, intensify escalate, irritate annoy, jeopardise endanger,
loot plunder, mend repair, modify adjust, mourn grieve, negotiate bargain, omit exclude, outlaw ban, overcome defeat,
oversee supervise, pause halt, perish die, permit let, persist continue, pinpoint locate, plummet plunge, postpone
defer, praise commend, prohibit bar, prolong extend, rebuke reprimand, reckon estimate, rectify correct, refurbish
renovate, reimburse repay, relocate move, renounce abandon, revamp overhaul, ridicule mock, safeguard protect, scare
frighten, shun avoid, slump plunge, soar surge, stall delay, strengthen reinforce, supervise oversee, surrender yield,
survey study, tackle address, transmit send, transport carry, uphold maintain, vanish disappear, vow pledge, wane
fade, wreck ruin, include encompass, agree consent, make produce, compare liken, measure gauge, feel sense, add
append, bring fetch, file lodge, sign ink, prepare ready, believe reckon, serve supply, want wish, look gaze, turn
veer, play perform, score net, replace supplant, charge bill, lead head, involve entail, focus concentrate, expect
foresee, raise hoist, send forward, lose shed, pay settle, vote ballot, review reassess, control command, ship
transport, export dispatch, figure reckon, pull tug, tell inform, hear learn, hurt injure, hand pass, fill occupy,
track trace, guess suppose, store stow, say state, decide determine, meet encounter, fight battle, need require, revise
amend, express voice, affect influence, schedule time, kill slay, write pen, visit tour, return revert, spend disburse,
develop evolve, become grow, live dwell, finance fund, support bolster, accept embrace, host stage
`;

const NOUNS = `
house home, area region, job post, road street, town settlement, child youngster, doctor physician, car automobile,
worker employee, boss employer, error mistake, aim goal, money cash, plan scheme, problem difficulty, company firm,
shop store, result outcome, rule regulation, law statute, deal agreement, talk discussion, meeting gathering, part
portion, country nation, government administration, official functionary, power authority, vote ballot, victory
triumph, defeat loss, rise increase, fall drop, growth expansion, cost expense, price charge, sale transaction, market
marketplace, profit gain, benefit advantage, risk danger, threat menace, crime offence, prison jail, judge magistrate,
lawyer attorney, evidence proof, trial hearing, victim casualty, attack assault, war conflict, peace calm, soldier
trooper, school academy, teacher instructor, student pupil, book volume, report account, story tale, letter note,
message communication, newspaper daily, journalist reporter, interview conversation, statement declaration, speech
address, question query, idea notion, view opinion, belief conviction, fear dread, hope expectation, anger fury, joy
delight, sorrow grief, pain ache, illness sickness, disease malady, medicine drug, hospital clinic, food nourishment,
drink beverage, farm ranch, farmer grower, field meadow, river stream, sea ocean, shore coast, storm tempest, rain
rainfall, wind breeze, heat warmth, fire blaze, smoke fumes, explosion blast, accident mishap, crash collision, damage
harm, repair restoration, building structure, wall barrier, room chamber, door entrance, roof covering, garden yard,
machine device, tool implement, engine motor, ship vessel, boat craft, plane aircraft, train locomotive, journey trip,
visitor guest, tourist traveller, friend companion, enemy foe, rival competitor, partner associate, family household,
wife spouse, baby infant, boy lad, girl lass, crowd throng, team squad, season campaign, goal target, prize award,
winner victor, coach trainer, fan supporter, film movie, actor performer, song tune, singer vocalist, picture image,
artist painter, museum gallery, research study, scientist researcher, test examination, method technique, theory
hypothesis, discovery finding, proposal suggestion, decision ruling, choice option, change alteration, improvement
enhancement, effort attempt, task duty, role function, purpose intention, reason cause, effect consequence, difference
distinction, example instance, detail particular, amount quantity, size extent, end finish, beginning start, chance
opportunity, delay postponement, disagreement dispute, criticism censure, praise acclaim, opposition resistance,
permission consent, ban prohibition, tax levy, debt liability, loan advance, investor backer, customer client, factory
plant, shortage scarcity, supply provision, alliance coalition, allegation claim, ally supporter, appeal plea,
apartment flat, architect designer, argument quarrel, arrival coming, assistance help, assembly gathering, ballot
poll, barrier obstacle, blow setback, border frontier, burden load, cash money, colleague associate, complaint
grievance, compromise settlement, concern worry, confrontation clash, corporation company, cottage cabin, courage
bravery, critic detractor, custom tradition, dealer trader, deadline cutoff, delegate envoy, demonstration protest,
departure exit, deputy assistant, destruction devastation, donation gift, donor contributor, doubt uncertainty,
election poll, emergency crisis, entrepreneur businessman, essay article, event occasion, exhibition display, expert
specialist, failure collapse, fault defect, festival celebration, freedom liberty, funding financing, fugitive
runaway, guard sentry, guideline recommendation, highway motorway, household family, income earnings, increase rise,
initiative programme, inquiry investigation, institution organisation, insult slur, landlord owner, landscape scenery,
legislation law, location site, manufacturer maker, merchandise goods, merger amalgamation, mission task, obligation
duty, obstacle hurdle, offer bid, outbreak epidemic, outcry uproar, payment remittance, penalty punishment, pledge
promise, poverty hardship, premises building, procedure process, progress headway, property estate, prosperity
affluence, quarrel row, rally demonstration, ratio proportion, rebel insurgent, refugee exile, remains ruins,
requirement condition, residence dwelling, riot disturbance, safety security, salary pay, sanction penalty, scandal
outrage, shop outlet, signal sign, site spot, skill ability, spokesman representative, standard norm, strategy policy,
survey poll, suspicion mistrust, talent gift, tension strain, thief robber, treaty pact, truck lorry, upheaval
turmoil, vendor seller, verdict judgement, village hamlet, vow oath, warning caution, wealth riches, welfare
wellbeing, workforce staff, production output, deficit shortfall, source insider, export shipment, program scheme,
programme scheme, committee panel, office bureau, conference convention, court tribunal, executive manager, spending
expenditure, fund resource, service facility, surplus excess, candidate contender, base foundation, operation
activity, pressure strain, situation circumstance, press media, reform overhaul, asset holding, term condition, agency
bureau, contract agreement, impact effect, package bundle, club association, reserve stock, competition rivalry,
position stance, subject topic, list register, confidence trust, energy power, negotiation talk, community
neighbourhood, thing item, review reassessment, announcement declaration, accord agreement, act law, person
individual, approval endorsement, series string, reduction cut, analyst observer, action measure, news information,
bank lender, dealer broker, share stake, member participant, level height, side flank, lead advantage, body
organisation, move step, fact truth, form shape, line row, turn bend, trade commerce, trader merchant, economist
analyst, adviser consultant, producer maker, consumer shopper, exporter shipper, crop harvest, grain cereal, oil
petroleum, ministry department, session sitting, quantity volume, concession allowance, quota allotment, trend
tendency, rally recovery, concern anxiety, term clause, point aspect, way manner, public populace, industry sector, case instance, chairman chairperson, director
head, career vocation, education schooling, phone telephone, weather climate, woman lady, land terrain, revenue income,
nominee candidate, death demise, basis foundation, stage phase, possibility chance, moment instant, document paper, fraud
deception, protection safeguard, support backing, interest curiosity, president premier, record tally, import purchase,
comment remark, order command, future prospect, game match, player sportsman, unit division, email message, product item,
management leadership, parliament legislature, housing lodging, history past, performance showing, range span,
construction erection, capacity capability, insurance cover, care attention, strength vigour
`;

const ADJECTIVES = `
big large, small little, quick rapid, fast swift, important significant, difficult hard, easy simple, main principal,
whole entire, new fresh, old ancient, rich wealthy, poor needy, angry furious, happy glad, sad unhappy, afraid
fearful, brave courageous, clever intelligent, strange odd, strong powerful, weak feeble, wide broad, narrow thin,
empty vacant, dirty filthy, cheap inexpensive, expensive costly, famous renowned, correct right, wrong incorrect, sure
certain, clear evident, likely probable, unusual uncommon, usual customary, necessary essential, useful helpful,
dangerous hazardous, safe secure, sick ill, tired weary, quiet silent, loud noisy, bright brilliant, dark gloomy,
enough sufficient, numerous abundant, huge enormous, tiny minute, brief short, recent latest, former previous,
frequent regular, rare scarce, modern contemporary, foreign overseas, vital crucial, serious grave, severe harsh,
terrible dreadful, wonderful marvellous, beautiful lovely, ugly unsightly, calm peaceful, violent brutal, honest
truthful, fair just, proud pleased, generous liberal, careful cautious, keen eager, slow sluggish, steep sharp, steady
stable, total complete, various diverse, similar alike, different distinct, separate individual, annual yearly, daily
everyday, global worldwide, urgent pressing, major leading, additional extra, joint shared, potential possible,
effective efficient, national nationwide, economic financial, several various, another further, real genuine, special
particular, common shared, industrial manufacturing, commercial business, positive favourable, close near, good fine,
best finest, legal lawful, following ensuing, general overall, outstanding unpaid, domestic internal, international
global, available obtainable, further extra, private personal, heavy weighty, nominal token, political governmental,
social societal, chief head, key pivotal, top leading, young youthful, long lengthy, tough hard, average typical, responsible accountable, nuclear
atomic, single sole, normal ordinary, current present, future forthcoming, military martial, central middle, ready
prepared, early initial, senior ranking, full complete, primary foremost, human mortal
`;

const ADVERBS = `
quickly rapidly, nearly almost, mostly mainly, often frequently, soon shortly, suddenly abruptly, totally completely,
recently lately, initially originally, finally eventually, clearly plainly, certainly surely, largely chiefly, simply
merely, carefully cautiously, usually normally, immediately instantly, together jointly, badly poorly, heavily
severely, slightly marginally, sharply steeply, currently presently, previously formerly, however nevertheless, also
additionally, therefore consequently, maybe possibly, again anew, only solely, briefly shortly, quietly silently,
strongly firmly, widely broadly, especially particularly, rarely seldom, very extremely, really truly, always
constantly, ago earlier, although though, well ably, rather fairly, already previously, actually really, fully entirely, ahead forward
`;

export type WordClass = 'verb' | 'noun' | 'adjective' | 'adverb';

export interface SynonymPair {
  class: WordClass;
  words: readonly [string, string];
}

const pairsOf = (list: string, wordClass: WordClass): SynonymPair[] =>
  list
    .trim()
    .split(/\s*,\s*/)
    .map((pair) => {
      const [a = '', b = ''] = pair.split(/\s+/);
      return { class: wordClass, words: [a, b] };
    });

export const SYNONYMS: readonly SynonymPair[] = [
  ...pairsOf(VERBS, 'verb'),
  ...pairsOf(NOUNS, 'noun'),
  ...pairsOf(ADJECTIVES, 'adjective'),
  ...pairsOf(ADVERBS, 'adverb'),
];

/** Past and participle where they are not regular. */
export const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  become: ['became', 'become'],
  begin: ['began', 'begun'],
  fight: ['fought', 'fought'],
  write: ['wrote', 'written'],
  buy: ['bought', 'bought'],
  show: ['showed', 'shown'],
  build: ['built', 'built'],
  choose: ['chose', 'chosen'],
  get: ['got', 'got'],
  keep: ['kept', 'kept'],
  give: ['gave', 'given'],
  seek: ['sought', 'sought'],
  shut: ['shut', 'shut'],
  break: ['broke', 'broken'],
  fall: ['fell', 'fallen'],
  flee: ['fled', 'fled'],
  grow: ['grew', 'grown'],
  hide: ['hid', 'hidden'],
  hold: ['held', 'held'],
  fit: ['fitted', 'fitted'],
  slay: ['slew', 'slain'],
  know: ['knew', 'known'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  lose: ['lost', 'lost'],
  meet: ['met', 'met'],
  run: ['ran', 'run'],
  partake: ['partook', 'partaken'],
  pay: ['paid', 'paid'],
  forbid: ['forbade', 'forbidden'],
  quit: ['quit', 'quit'],
  rise: ['rose', 'risen'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  send: ['sent', 'sent'],
  speak: ['spoke', 'spoken'],
  spend: ['spent', 'spent'],
  split: ['split', 'split'],
  spread: ['spread', 'spread'],
  strike: ['struck', 'struck'],
  hit: ['hit', 'hit'],
  strive: ['strove', 'striven'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  deal: ['dealt', 'dealt'],
  think: ['thought', 'thought'],
  throw: ['threw', 'thrown'],
  understand: ['understood', 'understood'],
  win: ['won', 'won'],
  come: ['came', 'come'],
  draw: ['drew', 'drawn'],
  cut: ['cut', 'cut'],
  bring: ['brought', 'brought'],
  forecast: ['forecast', 'forecast'],
  withdraw: ['withdrew', 'withdrawn'],
  leap: ['leapt', 'leapt'],
  make: ['made', 'made'],
  feel: ['felt', 'felt'],
  tell: ['told', 'told'],
  hear: ['heard', 'heard'],
  hurt: ['hurt', 'hurt'],
  foresee: ['foresaw', 'foreseen'],
  bear: ['bore', 'borne'],
  bet: ['bet', 'bet'],
  forsake: ['forsook', 'forsaken'],
  mislead: ['misled', 'misled'],
  oversee: ['oversaw', 'overseen'],
  overcome: ['overcame', 'overcome'],
  repay: ['repaid', 'repaid'],
  uphold: ['upheld', 'upheld'],
  let: ['let', 'let'],
};
