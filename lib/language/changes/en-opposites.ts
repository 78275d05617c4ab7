/** Words that say the opposite of one another, a line each; see Changes.opposites. */
export const OPPOSITES = `
uphold[s,ing,] upheld affirm[s,ed,ing,] / overturn[s,ed,ing,] quash[es,ed,ing,] revers[es,ed,ing,e] overrul[es,ed,ing,e] strike[s,] struck annul[s,led,ling,]
welcom[es,ed,ing,e] hail[s,ed,ing,] applaud[s,ed,ing,] / denounc[es,ed,ing,e] criticis[es,ed,ing,e] criticiz[es,ed,ing,e] condemn[s,ed,ing,] deplor[es,ed,ing,e] reject[s,ed,ing,] resent[s,ed,ing,] lament[s,ed,ing,] protest[s,ed,ing,]
surplus[es,] / deficit[s,] shortage[s,] shortfall[s,] lack
glut[s,] / shortage[s,]
hold[s,ing,] held surviv[es,ed,ing,e] / collaps[es,ed,ing,e] fail[s,ed,ing,] broke break[s,ing,]
landlord[s,] / tenant[s,] renter[s,]
employer[s,] / employee[s,] worker[s,] staff
creditor[s,] lender[s,] / debtor[s,] borrower[s,]
plaintiff[s,] claimant[s,] accuser[s,] / defendant[s,]
prosecutor[s,] prosecution / defence defense
teacher[s,] / pupil[s,] student[s,]
doctor[s,] nurse[s,] / patient[s,]
host[s,] / guest[s,] visitor[s,]
winner[s,] victor[s,] / loser[s,]
win[s,ning,] won / draw[s,ing,] drew drawn tie[s,d,]
thrash[es,ed,ing,] beat[s,ing,en,] defeat[s,ed,ing,] outplay[s,ed,ing,] overpower[s,ed,ing,] / draw[s,ing,] drew drawn tie[s,d,]
victim[s,] / perpetrator[s,] attacker[s,] culprit[s,]
hunter[s,] / prey
predator[s,] / prey
parent[s,] / child children
mother[s,] father[s,] / daughter[s,] son[s,]
uncle[s,] / aunt[s,]
king[s,] / queen[s,]
ally allies friend[s,] partner[s,] / enem[y,ies] foe[s,] rival[s,] adversar[y,ies]
civilian[s,] / soldier[s,] combatant[s,]
amateur[s,] / professional[s,]
extend[s,ed,ing,] lengthen[s,ed,ing,] prolong[s,ed,ing,] / shorten[s,ed,ing,] curtail[s,ed,ing,]
lift[s,ed,ing,] scrap[s,ped,ping,] repeal[s,ed,ing,] abolish[es,ed,ing,] revok[es,ed,ing,e] eas[es,ed,ing,e] relax[es,ed,ing,] / impos[es,ed,ing,e] introduc[es,ed,ing,e] enact[s,ed,ing,] tighten[s,ed,ing,] reinstat[es,ed,ing,e]
widen[s,ed,ing,] broaden[s,ed,ing,] / narrow[s,ed,ing,]
accelerat[es,ed,ing,e] quicken[s,ed,ing,] hasten[s,ed,ing,] / slow[s,ed,ing,] delay[s,ed,ing,] decelerat[es,ed,ing,e]
grant[s,ed,ing,] award[s,ed,ing,] / den[ies,ied,ying,y] refus[es,ed,ing,e] withhold[s,ing,] withheld revok[es,ed,ing,e]
convict[s,ed,ing,] / acquit[s,ted,ting,] clear[s,ed,ing,] exonerat[es,ed,ing,e]
guilty / innocent
pass[es,ed,ing,] carry carries carried / fail[s,ed,ing,] reject[s,ed,ing,] defeat[s,ed,ing,] block[s,ed,ing,]
qualif[ies,ied,ying,y] / disqualif[ies,ied,ying,y]
reopen[s,ed,ing,] / clos[es,ed,ing,e] shut[s,ting,]
resum[es,ed,ing,e] / suspend[s,ed,ing,] halt[s,ed,ing,]
resign[s,ed,ing,] quit[s,ting,] / stay[s,ed,ing,] remain[s,ed,ing,]
export[s,ed,ing,] exporter[s,] / import[s,ed,ing,] importer[s,]
credit[s,ed,ing,] / debit[s,ed,ing,]
incom[e,es] revenue[s,] earnings / expens[e,es] spending cost[s,] expenditure[s,]
asset[s,] / liabilit[y,ies]
suppl[y,ies] / demand
rall[ies,ied,ying,y] rebound[s,ed,ing,] recover[s,ed,ing,] / slid[es,ing,e] slump[s,ed,ing,] tumbl[es,ed,ing,e] plung[es,ed,ing,e] fell fall[s,ing,en,]
rise[s,] rising rose risen / eas[es,ed,ing,e] slid[es,ing,e] tumbl[es,ed,ing,e] plummet[s,ed,ing,]
upgrad[es,ed,ing,e] / downgrad[es,ed,ing,e]
overestimat[es,ed,ing,e] exaggerat[es,ed,ing,e] overstat[es,ed,ing,e] / underestimat[es,ed,ing,e] understat[es,ed,ing,e]
optimis[tic,m] hopeful confident / pessimis[tic,m] gloomy
confidence / doubt[s,]
heavy heaviest heavier / light lightest lighter
deep deeper deepest / shallow shallower shallowest
wide wider widest broad broader / narrow narrower narrowest
tall taller tallest / short shorter shortest
thick thicker thickest / thin thinner thinnest
hot hotter hottest warm warmer warmest / cold colder coldest cool cooler coolest
wet wetter wettest / dry drier driest
hard harder hardest difficult / easy easier easiest
expensive costly dear / cheap inexpensive
cheaper cheapest / dearer costlier
full / empty
busy / quiet idle
crowded packed / deserted empty
clean / dirty polluted
fresh / stale
rapid swift quick fast / slow
near nearby close closer closest nearest / distant far farther further furthest farthest
ancient / modern
senior / junior
urban / rural
foreign / domestic local
internal / external
civilian / military
secular / religious
formal official / informal unofficial
willing / unwilling reluctant
careful cautious / careless reckless
brave / cowardly
peaceful / violent
sober / drunk
healthy well / ill sick unwell
wounded injured hurt / unhurt unharmed uninjured unscathed
damaged / undamaged intact
armed / unarmed
married / single divorced
pregnant / childless
famous / unknown
positive / negative
successful / unsuccessful failed
sufficient enough adequate / insufficient inadequate
necessary essential / unnecessary
relevant / irrelevant
fair / unfair
equal / unequal
stable / unstable volatile
calm / rough stormy
visible / invisible hidden
accurate correct right / inaccurate incorrect wrong
optional voluntary / compulsory mandatory obligatory
northern / southern
eastern / western
northwest / southeast
northeast / southwest
upper / lower
upstream / downstream
upstairs / downstairs
indoor indoors / outdoor outdoors
ahead / behind
forward forwards / backward backwards
entry entrance / exit
arrival[s,] / departure[s,]
beginning[s,] start[s,] opening[s,] / end[s,] ending[s,] closing[s,] close
morning[s,] / evening[s,] night[s,]
noon midday / midnight
summer[s,] / winter[s,]
spring / autumn
sunrise dawn / sunset dusk
birth[s,] born / death[s,] died
marriage[s,] wedding[s,] / divorce[s,]
peace / war
truce[s,] ceasefire[s,] / war fighting offensive[s,]
friend[s,] / stranger[s,]
strength[s,] / weakness[es,]
advantage[s,] benefit[s,] / disadvantage[s,] drawback[s,]
praise / criticism blame
hope[s,] / despair fear[s,]
love / hate hatred
truth[s,] fact[s,] / lie[s,] falsehood[s,]
freedom / captivity imprisonment
heads / tails
encourag[es,ed,ing,e] / discourag[es,ed,ing,e] deter[s,red,ring,]
promot[es,ed,ing,e] / demot[es,ed,ing,e]
recruit[s,ed,ing,] / dismiss[es,ed,ing,]
invest[s,ed,ing,] / divest[s,ed,ing,]
earn[s,ed,ing,] sav[es,ed,ing,e] / spend[s,ing,] spent
deposit[s,ed,ing,] / withdraw[s,ing,n,] withdrew
borrow[s,ed,ing,] / repay[s,ing,] repaid
give[s,n,] gave giving / tak[es,ing,e,en] took receiv[es,ed,ing,e]
send[s,ing,] sent / receiv[es,ed,ing,e]
teach[es,ing,] taught / learn[s,ed,ing,t,]
ask[s,ed,ing,] question[s,ed,ing,] / answer[s,ed,ing,]
remember[s,ed,ing,] recall[s,ed,ing,] / forget[s,ting,] forgot forgotten
find[s,ing,] found / los[es,ing,e] lost
reveal[s,ed,ing,] disclos[es,ed,ing,e] expos[es,ed,ing,e] publish[es,ed,ing,] / conceal[s,ed,ing,] hid[es,ing,e,den] withhold[s,ing,] withheld
obey[s,ed,ing,] compl[ies,ied,ying,y] / def[ies,ied,ying,y] disobey[s,ed,ing,] flout[s,ed,ing,]
respect[s,ed,ing,] / violat[es,ed,ing,e] breach[es,ed,ing,]
protect[s,ed,ing,] / endanger[s,ed,ing,] threaten[s,ed,ing,]
save[s,d,] rescue[s,d,] / kill[s,ed,ing,] abandon[s,ed,ing,]
unit[es,ed,ing,e] merg[es,ed,ing,e] / split[s,ting,] divid[es,ed,ing,e] separat[es,ed,ing,e]
marr[ies,ied,ying,y] wed / divorc[es,ed,ing,e]
invit[es,ed,ing,e] / exclud[es,ed,ing,e] disinvit[es,ed,ing,e]
visit[s,ed,ing,] attend[s,ed,ing,] / skip[s,ped,ping,] boycott[s,ed,ing,] miss[es,ed,ing,]
climb[s,ed,ing,] ascend[s,ed,ing,] / descend[s,ed,ing,]
land[s,ed,ing,] / depart[s,ed,ing,]
melt[s,ed,ing,] thaw[s,ed,ing,] / freez[es,ing,e] froz[e,en]
wake[s,] woke waking / sleep[s,ing,] slept
laugh[s,ed,ing,] smil[es,ed,ing,e] / cr[ies,ied,ying,y] weep[s,ing,] wept
beat[s,ing,en,] defeat[s,ed,ing,] / lost
outperform[s,ed,ing,] exceed[s,ed,ing,] beat / underperform[s,ed,ing,] miss[es,ed,ing,]
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
until till / from
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
everything / nothing`;
