import type { Changes } from '../sections/changes';
import { OPPOSITES } from './en-opposites';

export const changes: Changes = {
  classes: {
    be: 'is are was were be been being am',
    have: 'has have had having',
    they: 'it he she they we',
  },
  negation: `
not | no | never | none | nobody | nothing | nowhere | neither | nor | without | no one | no longer
isn't | aren't | wasn't | weren't | hasn't | haven't | hadn't | doesn't | don't | didn't | won't
wouldn't | shouldn't | mustn't | mightn't | needn't | ain't
by no means | far from | anything but | yet to | have yet to | has yet to | had yet to | not yet | in no way`,
  hardly: 'hardly | barely | scarcely',
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
@be preparing to | prepar[es,ed,e] to
@be considering | consider[s,ed,ing,] | @be weighing | weigh[s,ed,ing,] | mull[s,ed,ing,] | contemplat[es,ed,ing,e] | @be thinking of
@be in talks to | propos[es,ed,ing,e] to | want[s,ed,] to | seek[s,ing,] to | sought to | threaten[s,ed,ing,] to | @be about to`,
      planned: `
@be considering | @be weighing | @be thinking of | @be in talks to | want[s,ed,] to | propos[es,ed,ing,e] to | @be about to
plan[s,ned,] to | @be planning to | hope[s,d,] to | aim[s,ed,] to | intend[s,ed,] to | @be set to | intention to
@be due to | @be scheduled to | scheduled to | @be slated to | @be hoping to | @be aiming to | @be intending to
@be preparing to | prepar[es,ed,e] to
would | said @they would | say[s,] @they will`,
      expected: `
expected to | @be expected to | presumed | presumabl[e,y] | supposed[,ly] | @be believed to | @be thought to
assumed | anticipated | predicted | forecast | foreseen | likely | probabl[e,y] | @be likely to`,
      sure: `
would | will | shall | must | definite[ly,] | certain[ly,] | @be certain to | @be sure to | @be bound to
has decided on | have decided on | had decided on | decid[es,ed,e] on | has decided to | have decided to | decid[es,ed,e] to
agreed to | @be going to | @be determined to | @be guaranteed to | undeniabl[e,y] | unquestionabl[e,y]
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
on charges of | @be facing charges of | @be alleged to | claimed to | under investigation for | @be under investigation for
under investigation over | @be under investigation over | under investigation | investigated for | investigated over | questioned over
questioned about | questioned on | @be questioned about | @be questioned over | arrested over | arrested for | arrested on suspicion of
facing charges of | faces charges of | faces allegations of | wanted for | wanted over | linked to | on trial for | on trial over
indicted for | indicted on | accused | alleged killer | alleged attacker | person of interest`,
      proven: `
guilty of | guilty | culprit | culprits | perpetrator | perpetrators | convict | convicts | offender | offenders | found guilty of | @be found guilty of | convict[ed,s,ing,] of | convicted
sentenced for | jailed for | jailed over | imprisoned for | punished for | fined for | found to have | responsible for | @be responsible for
behind | to blame for | @be to blame for | killer[s,] | murderer[s,] | attacker[s,] | thief | thieves | robber[s,] | fraudster[s,]
rapist[s,] | gunman | bomber[s,] | arsonist[s,] | proven to | admitted | confess[ed,es,] to`,
      cleared: `
acquit[ted,s,] of | acquitted | clear[ed,s,] of | not guilty of | not guilty | exonerat[ed,es,e] of
innocent of | innocent`,
    },
    quantity: {
      all: 'all | every | each | everyone | everybody | everything | everywhere | both | both of | all of | every one of | the entire | entire | the whole | whole',
      most: 'virtually all | virtually every | almost every | nearly every | almost everyone | nearly everyone | most | most of | the majority of | a majority of | majority | the bulk of | nearly all | almost all',
      many: 'countless | many | many of | numerous | multiple | scores | a lot of | lots of | plenty of | a great many | large numbers of',
      some: `
some | some of | several | several of | a few | a number of | a handful of
a minority of | minority | someone | somebody | something | somewhere | in places | in parts | part of | parts of | either | either of`,
      few: 'few | few of | very few | hardly any | scarcely any | hardly anyone | hardly anybody | scarcely anyone | almost no | almost none | almost none of | nearly none | virtually none | almost no one | almost nobody | only a few | just a few',
      none: 'none | none of | nothing | nowhere | neither of | no one | nobody | not one',
      dozens: 'dozens | dozens of | scores of',
      hundreds: 'hundreds | hundreds of',
      thousands: 'thousands | thousands of',
      millions: 'millions | millions of',
      fivefold: 'fivefold',
      sixfold: 'sixfold',
      sevenfold: 'sevenfold',
      eightfold: 'eightfold',
      tenfold: 'tenfold',
      twentyfold: 'twentyfold',
      hundredfold: 'hundredfold',
      halved: 'halv[es,ed,ing,e]',
      doubled: 'doubl[es,ed,ing,e] | twofold',
      trebled: 'trebl[es,ed,ing,e] | tripl[es,ed,ing,e] | threefold',
      quadrupled: 'quadrupl[es,ed,ing,e] | fourfold',
      half: 'half | half of | half the',
      always: 'always | constantly | invariably | at all times',
      often: 'often | frequently | usually | regularly | generally',
      sometimes: 'sometimes | occasionally | at times | now and then',
      seldom: 'rarely | seldom | infrequently | hardly ever | scarcely ever',
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
      before: `
before | prior to | ahead of | in advance of | in the run-up to | earlier than | long before
shortly before | just before | on the eve of | beforehand | previously | in the build-up to`,
      after: `
after | following | in the wake of | subsequent to | later than | as soon as | shortly after
soon after | long after | just after | afterwards | afterward | subsequently | thereafter | once | upon
immediately after | right after | at the end of`,
      until: 'until | till | up until',
      since: 'since | ever since',
      during: `
while | whilst | during | amid | throughout | in the course of | when | as | at the same time as
in the midst of | during the course of | whenever`,
    },
    cause: {
      because: `
because | because of | due to | @be due to | owing to | as a result of | thanks to | on account of
since | by reason of | in response to | prompted by | caused by | triggered by | as | seeing that
given that | given | in light of | in view of | on the grounds that | on the grounds of | out of
as a consequence of | by virtue of | in consequence of | driven by | inasmuch as`,
      despite: `
despite | in spite of | even if | although | though | even though | notwithstanding | regardless of
in defiance of | in the face of | irrespective of | albeit | while | whilst | even as`,
      unless: `
unless | except if`,
      if: `
if | provided that | as long as | on condition that | providing | so long as | only if | assuming`,
    },
    share: { percent: 'percent | per cent | pct', points: 'percentage point[s,]' },
    side: {
      for: `
for | in favour of | in favor of | sided with | in support of | on behalf of | pro`,
      against: 'against | opposed to | in opposition to | anti | sided against',
    },
  },
  opposites: OPPOSITES,
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
notorious[,ly] | infamous[,ly] | controversial[,ly] | brazen[ly,] | shamefully | callously | cynically | cruelly | foolish[ly,] | hapless | inept | crackdown | onslaught | horde[s,]
swarm[s,] | invasion | goons | henchmen | cabal | clique | propaganda | brainwash[ed,ing] | butcher[ed,s,] | slaughter[ed,s,] | massacre[d,s,]
looting | rampag[e,ing] | witch-hunt | bully | bullying | bullied | grab | scheming | sneak[y,ily] | dodgy | sleazy | filthy | disgustingly
tyrant[s,] | dictator[s,] | warlord[s,] | terrorist[s,] | warmonger[s,ing,] | elitist | woke | lavishly | embattled | embarrassing | humiliating | humiliated
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
replied | replies | responded | answered | mentioned | described | asked | declared | declares | declare | declaring
affirmed | affirms | observed | observes | went on to say | goes on to say | pointed out | points out | recalled | continued
told reporters | told journalists | told the press | told the media | told a news conference | told a press conference
told local media | tells reporters | in the words of`,
    doubting: `
claimed | claims | claim | claiming | alleged | alleges | allege | suggested | suggests | argued | argues
maintained | contended | contends | believed | believes | estimated | speculated | professed | purported
hinted | implied`,
    asserting: `
confirmed | confirms | confirm | proclaimed | proclaims
asserted | asserts | revealed | reveals | insisted | insists | vowed | vows | swore | established
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
  seen: `
seen by | obtained by | reviewed by | viewed by | examined by | heard by | read by | shared with | leaked to | passed to | given to
provided to | shown to | sent to | cited by | quoted by | reported by | first reported by | published by | has seen | have seen
had seen | has obtained | have obtained | has reviewed | have reviewed | has read | have read | has heard | has learned
have learned | in an interview with | interviewed by | in a statement to | in comments to | in remarks to | in an email to
speaking to | spoke to | talking to`,
  agent: 'by',
};
