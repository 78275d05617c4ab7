import type { Changes } from '../sections/changes';

export const changes: Changes = {
  classes: {
    be: 'is are was were be been being am',
    have: 'has have had having',
    they: 'it he she they we',
  },
  negation: `
not | no | never | none | nobody | nothing | nowhere | neither | nor | without | no one | no longer
isn't | aren't | wasn't | weren't | hasn't | haven't | hadn't | doesn't | don't | didn't | won't
wouldn't | shouldn't | mustn't | mightn't | needn't | ain't | hardly | barely | scarcely
by no means | far from | anything but`,
  concord: false,
  prefixes: 'un in im ir il dis non non-',
  scales: {
    certainty: {
      open: `
may | might | could | perhaps | maybe | possibl[e,y] | probabl[e,y] | likely | potential[,ly]
apparent[,ly] | seeming[,ly] | reported[,ly] | presumabl[e,y] | presumed | supposed[,ly]
purported[,ly] | ostensibl[e,y] | conceivabl[e,y] | arguabl[e,y] | tentative[,ly]
provisional[,ly] | unconfirmed | unverified | rumo[red,ured] | would-be
appear[s,ed,ing,] to | seem[s,ed,ing,] to | @be expected to | expected to | @be likely to
@be set to | @be due to be | @be believed to | @be thought to | @be said to | @be reported to
@be understood to | @be rumoured to | @be rumored to | @be poised to | @be planning to
plan[s,ned,] to | hope[s,d,] to | aim[s,ed,] to | intend[s,ed,] to | tend[s,ed,] to
believed to | thought to | understood to | presumed
@be due to | @be scheduled to | scheduled to | @be slated to | @be hoping to | @be aiming to | @be intending to
@be preparing to | prepar[es,ed,e] to`,
      planned: `
plan[s,ned,] to | @be planning to | hope[s,d,] to | aim[s,ed,] to | intend[s,ed,] to | @be set to | intention to
@be due to | @be scheduled to | scheduled to | @be slated to | @be hoping to | @be aiming to | @be intending to
@be preparing to | prepar[es,ed,e] to
would | said @they would | say[s,] @they will`,
      expected: `
expected to | @be expected to | presumed | presumabl[e,y] | supposed[,ly] | @be believed to | @be thought to
assumed | anticipated | predicted | forecast | foreseen | likely | probabl[e,y] | @be likely to`,
      sure: `
would | will | shall | must | definite[ly,] | certain[ly,] | @be certain to | @be sure to | @be bound to
undoubted[ly,] | without doubt | clear[ly,] | plain[ly,] | of course | proven | confirmed`,
    },
    ability: {
      able: 'can | able to | @be able to | manage[s,d,] to | capable of',
      unable: `
cannot | can't | can not | could not | couldn't | unable to | @be unable to | not able to
@be not able to | fail[s,ed,ing,] to | incapable of | powerless to`,
    },
    allegation: {
      alleged: `
accus[ed,es,ing,e] of | accused | suspect | suspects | defendant | defendants | charg[ed,es,ing,e] with | suspect[ed,s,ing,] of | suspected
alleged[ly,] | alleg[es,ing,e] | allegation[s,] of | accusation[s,] of | on suspicion of
on charges of | @be facing charges of | @be alleged to | claimed to`,
      proven: `
guilty of | guilty | culprit | culprits | perpetrator | perpetrators | convict | convicts | offender | offenders | found guilty of | @be found guilty of | convict[ed,s,ing,] of | convicted
sentenced for | proven to | admitted | confess[ed,es,] to`,
      cleared: `
acquit[ted,s,] of | acquitted | clear[ed,s,] of | not guilty of | not guilty | exonerat[ed,es,e] of
innocent of | innocent`,
    },
    quantity: {
      all: 'all | every | each | everyone | everybody | all of | every one of | the entire | entire',
      most: 'most | most of | the majority of | a majority of | majority | the bulk of | nearly all | almost all',
      many: 'many | many of | numerous | a lot of | lots of | plenty of | a great many | large numbers of',
      some: `
some | some of | several | several of | a few | a number of | a handful of
a minority of | minority`,
      few: 'few | few of | very few | hardly any | scarcely any | only a few | just a few',
      none: 'none | none of | no one | nobody | not one',
      dozens: 'dozens | dozens of | scores of',
      hundreds: 'hundreds | hundreds of',
      thousands: 'thousands | thousands of',
      millions: 'millions | millions of',
      halved: 'halv[es,ed,ing,e]',
      doubled: 'doubl[es,ed,ing,e] | twofold',
      trebled: 'trebl[es,ed,ing,e] | tripl[es,ed,ing,e] | threefold',
      quadrupled: 'quadrupl[es,ed,ing,e] | fourfold',
      always: 'always | constantly | invariably | at all times',
      often: 'often | frequently | usually | regularly | generally',
      sometimes: 'sometimes | occasionally | at times | now and then',
      seldom: 'rarely | seldom | infrequently',
    },
    comparison: {
      more: `
more than # | over # | above # | upwards of # | at least # | no fewer than # | no less than #
exceeding # | in excess of # | greater than # | higher than # | a minimum of # | longer than #
more than | at least`,
      less: `
less than # | fewer than # | under # | below # | up to # | at most # | no more than #
lower than # | a maximum of # | as many as # | as much as # | shorter than # | less than
fewer than | at most`,
      about: `
about # | around # | approximately # | roughly # | some # | nearly # | almost # | close to #
an estimated # | circa # | or so`,
      exactly: 'exactly # | precisely #',
      only: 'only # | just # | merely # | a mere #',
    },
    time: {
      before: 'before | prior to | ahead of | in advance of | in the run-up to | earlier than',
      after: 'after | following | in the wake of | subsequent to | later than',
      until: 'until | till | up until',
      since: 'since | ever since',
      during: 'during | amid | throughout | in the course of',
    },
    cause: {
      because: `
because | because of | due to | @be due to | owing to | as a result of | thanks to | on account of | since
by reason of`,
      despite: `
despite | in spite of | although | though | even though | notwithstanding | regardless of`,
      unless: 'unless',
      if: 'if | provided that | as long as | on condition that',
    },
    share: { percent: 'percent | per cent | pct', points: 'percentage point[s,]' },
    side: {
      for: `
for | in favour of | in favor of | in support of | on behalf of | pro`,
      against: 'against | opposed to | in opposition to | anti',
    },
  },
  opposites: `
agree[s,d,ing,] / refus[es,ed,ing,e] disagree[s,d,ing,]
accept[s,ed,ing,] / refus[es,ed,ing,e] reject[s,ed,ing,] declin[es,ed,ing,e]
den[ies,ied,ying,y] / confirm[s,ed,ing,] admit[s,ted,ting,] acknowledg[es,ed,ing,e]
denial[s,] / confirmation[s,] admission[s,]
support[s,ed,ing,] back[s,ed,ing,] favour[s,ed,ing,] favor[s,ed,ing,] endors[es,ed,ing,e] / oppos[es,ed,ing,e] condemn[s,ed,ing,] reject[s,ed,ing,]
support / opposition
supporter[s,] backer[s,] proponent[s,] ally allies / opponent[s,] critic[s,]
praise[s,d,] prais[ing,] / criticis[es,ed,ing,e] criticiz[es,ed,ing,e] condemn[s,ed,ing,] blam[es,ed,ing,e]
allow[s,ed,ing,] permit[s,ted,ting,] / ban[s,ned,ning,] forbid[s,den,ding,] forbade prohibit[s,ed,ing,] block[s,ed,ing,] prevent[s,ed,ing,]
approv[es,ed,ing,e] / reject[s,ed,ing,] veto[es,ed,ing,] disapprov[es,ed,ing,e]
approval / rejection refusal disapproval
ris[es,ing,en,e] rose increas[es,ed,ing,e] grow[s,ing,n,] grew climb[s,ed,ing,] gain[s,ed,ing,] jump[s,ed,ing,] soar[s,ed,ing,] surg[es,ed,ing,e] / fall[s,ing,en,] fell decreas[es,ed,ing,e] declin[es,ed,ing,e] drop[s,ped,ping,] shrink[s,ing,] shrank los[es,ing,e] lost plung[es,ed,ing,e] sank sink[s,ing,] slump[s,ed,ing,]
rais[es,ed,ing,e] boost[s,ed,ing,] / cut[s,ting,] lower[s,ed,ing,] reduc[es,ed,ing,e] slash[es,ed,ing,]
expand[s,ed,ing,] / shrink[s,ing,] shrank contract[s,ed,ing,]
improv[es,ed,ing,e] / worsen[s,ed,ing,] deteriorat[es,ed,ing,e]
strengthen[s,ed,ing,] / weaken[s,ed,ing,]
win[s,ning,] won / los[es,ing,e] lost
victor[y,ies] win[s,] / defeat[s,] loss[es,]
succeed[s,ed,ing,] / fail[s,ed,ing,]
success[es,ful,] / failure[s,]
open[s,ed,ing,] / clos[es,ed,ing,e] shut[s,ting,]
seller[s,] / buyer[s,] purchaser[s,]
start[s,ed,ing,] begin[s,ning,] began begun launch[es,ed,ing,] / end[s,ed,ing,] stop[s,ped,ping,] finish[es,ed,ing,] halt[s,ed,ing,]
continu[es,ed,ing,e] / stop[s,ped,ping,] ceas[es,ed,ing,e] end[s,ed,ing,]
keep[s,ing,] kept / abandon[s,ed,ing,] scrap[s,ped,ping,] drop[s,ped,ping,]
arriv[es,ed,ing,e] / leav[es,ing,e] left depart[s,ed,ing,]
enter[s,ed,ing,] join[s,ed,ing,] / leav[es,ing,e] left quit[s,ting,]
hir[es,ed,ing,e] appoint[s,ed,ing,] / fir[es,ed,ing,e] dismiss[es,ed,ing,] sack[s,ed,ing,]
buy[s,ing,] bought / sell[s,ing,] sold
lend[s,ing,] lent / borrow[s,ed,ing,]
arrest[s,ed,ing,] detain[s,ed,ing,] jail[s,ed,ing,] / releas[es,ed,ing,e] free[s,d,ing,]
surviv[es,ed,ing,e] / die[s,d,] dying
attack[s,ed,ing,] / defend[s,ed,ing,]
includ[es,ed,ing,e] / exclud[es,ed,ing,e]
remember[s,ed,ing,] / forget[s,ting,] forgot forgotten
love[s,d,] loving / hate[s,d,] hating
trust[s,ed,ing,] / distrust[s,ed,ing,] mistrust[s,ed,ing,]
build[s,ing,] built / destroy[s,ed,ing,] demolish[es,ed,ing,]
advanc[es,ed,ing,e] / retreat[s,ed,ing,]
push[es,ed,ing,] / pull[s,ed,ing,]
lead[s,ing,] led / trail[s,ed,ing,] follow[s,ed,ing,]
more / less fewer
most / least
higher / lower
high / low
higher highest / lowest
largest biggest greatest / smallest least
larger bigger greater / smaller lesser
large big huge / small tiny
best / worst
better / worse
good / bad
longer / shorter
longest / shortest
faster quicker / slower
fastest / slowest
earlier / later
early / late
earliest / latest
first / last
older / younger
oldest / youngest newest
old / new young
stronger / weaker
strong / weak
rich wealthy / poor
richer / poorer
safe / dangerous unsafe
legal lawful / illegal unlawful
true / false untrue
right / wrong
public / private
possible / impossible
likely / unlikely
certain / uncertain
happy / unhappy sad
popular / unpopular
common / rare
innocent / guilty
alive / dead
present / absent
permanent / temporary
voluntary / compulsory mandatory
major / minor
local / foreign national
domestic / foreign
maximum / minimum
majority / minority
increase[s,] rise[s,] growth gain[s,] / decrease[s,] fall[s,] decline[s,] drop[s,] loss[es,] cut[s,] reduction[s,]
profit[s,] / loss[es,]
up / down
in / out
on / off
to / from
into / out
with / without
inside / outside
above over / below under
north northern / south southern
east eastern / west western
left / right
day[s,] / night[s,]
male / female
men man / women woman
boy[s,] / girl[s,]
husband[s,] / wife wives
father[s,] / mother[s,]
son[s,] / daughter[s,]
brother[s,] / sister[s,]
he / she
his / her
him / her
and / or
both / neither
always / never
everyone everybody / nobody
everything / nothing`,
  units:
    'second[s,] | minute[s,] | hour[s,] hourly | day[s,] daily | week[s,] weekly | fortnight[s,] fortnightly | month[s,] monthly | quarter[s,] quarterly | year[s,] yearly annual annually | decade[s,] | centur[y,ies]',
  loaded: `
shocking[,ly] | outrageous[,ly] | outrage | disgraceful | disgraced | disgrace | shameful[,ly]
shameless[,ly] | brutal[,ly] | savage[,ly] | vicious[,ly] | cruel[,ly] | barbaric | ruthless[,ly]
evil | wicked | vile | sinister | corrupt | crooked | bogus | sham | farce | farcical | ludicrous[,ly]
absurd[,ly] | ridiculous[,ly] | insane | crazy | lunatic | idiotic | stupid[,ly] | pathetic | disgusting
revolting | horrific | horrifying | horrible | terrifying | terrible | dreadful | appalling
devastating | catastrophic | catastrophe | disastrous[,ly] | disaster | calamitous | chaos | chaotic
mayhem | carnage | bloodbath | bombshell | explosive | scandalous | scandal-hit | scandal-ridden
notorious[,ly] | infamous[,ly] | controversial[,ly] | embattled | embarrassing | humiliating | humiliated
cowardly | treacherous | traitor[s,] | thug[s,] | mob | regime | extremist[s,] | radical[s,] | fanatic[s,]
fanatical | reckless[,ly] | greedy | arrogant[,ly] | incompetent | bungled | botched | blunder[s,]
fiasco | debacle | nightmare | hysterical | so-called | self-styled | heroic[,ally] | hero[es,] | glorious
triumphant[,ly] | brilliant[,ly] | magnificent | stunning[,ly] | incredible | amazing | historic
unprecedented | damning | scathing | bitter[ly,] | furious[,ly] | desperate[,ly] | dramatic[,ally]
secretive | shadowy | murky | dubious | suspicious[,ly] | hated | beloved | failed | failing | disastrous
cynical[,ly] | hypocritical | toxic | evil | monstrous | wildly | massive[,ly] | staggering | whopping
hardline | hard-line | firebrand | bombastic | bigoted | despotic | tyrannical | puppet | stooge[s,] | crony | cronies
ill-fated | shoddy | sloppy | lavish | bloated | draconian | heavy-handed | far-fetched | deranged | unhinged | rogue
blatant[,ly] | flagrant[,ly] | callous[,ly] | heartless | ugly | dangerous[,ly] | tragic[,ally]`,
  saying: {
    plain: `
said | says | say | saying | told | tells | tell | added | adds | stated | states | noted | notes | wrote | writes
explained | explains | reported | reports | announced | announces | remarked | remarks | commented | comments
replied | replies | responded | answered | mentioned | described | asked`,
    doubting: `
claimed | claims | claim | claiming | alleged | alleges | allege | suggested | suggests | argued | argues
maintained | contended | contends | believed | believes | estimated | speculated | professed | purported
hinted | implied`,
    asserting: `
declared | declares | declare | declaring | confirmed | confirms | confirm | proclaimed | proclaims | affirmed
affirms | asserted | asserts | revealed | reveals | insisted | insists | vowed | vows | swore | established
proved | showed | stressed | emphasized | emphasised | pledged`,
    admitting: `
admitted | admits | admit | admitting | conceded | concedes | confessed | confesses | acknowledged
acknowledges | owned`,
    heated: `
slammed | slams | blasted | blasts | lashed | raged | ranted | boasted | boasts | bragged | threatened
threatens | thundered | fumed | ridiculed | mocked | attacked | denounced | denounces
condemned | condemns | demanded | demands | complained | whined | gloated | sneered | shouted | screamed
snapped | scoffed`,
  },
  denials: `
den[ied,ies,y,ying] | denial[s,] | reject[ed,s,ing,] | dismiss[ed,es,ing,] | disput[ed,es,ing,e] | refut[ed,es,ing,e]
rebutt[ed,ing] | disavow[ed,s,] | contradict[ed,s,] | innocent | no wrongdoing | not true | untrue | false`,
  responses: `
respond[ed,s,ing,] | response | repl[ied,ies,y] | comment | declined to comment | spokesman | spokeswoman
spokesperson | statement | defend[ed,s,ing,] | apologis[ed,es,e] | apologiz[ed,es,e] | apology | lawyer | solicitor | attorney`,
  honorifics: 'mr mrs ms miss dr sir lord lady dame prof professor rev reverend',
  where: 'in at from near outside inside across around into',
  relatives: 'who whom whose which',
  agent: 'by',
};
