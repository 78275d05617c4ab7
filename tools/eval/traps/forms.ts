/**
 * Forms that newsrooms fill in anew: the frame is common, the slots differ. A slot stands in
 * brackets (`[place]`, `[a:10-60]` a number of that range) and has one value in a filling;
 * wordings of one sentence stand one below the other after `or`, one for each house's habit.
 */
export interface Form {
  kind: string;
  title: string;
  /** Each sentence in the words of one house or another. */
  sentences: readonly (readonly string[])[];
  /** What an editor may put ahead of a copy, in his own words. */
  ownLead: string;
}

function form(kind: string, title: string, ownLead: string, body: string): Form {
  const sentences = body
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' || '));
  return { kind, title, sentences, ownLead };
}

export const FORMS: readonly Form[] = [
  form(
    'weather warning',
    'Warning of [weather] for [county]',
    'Expect a rough [weekday] if you live near [place], forecasters say.',
    `The weather service has issued a warning of [weather] for [county], in force from [a:1-11] p.m. on [weekday] until [b:4-10] a.m. the next day. || A [colour] warning of [weather] has been put out for [county], valid from [weekday] evening into the next morning.
     Up to [c:20-90] mm of rain may fall in places, with gusts of [d:45-95] km/h on the coast. || Forecasters expect [c:20-90] mm of rain and gusts of up to [d:45-95] km/h.
     The areas most at risk are [place], [place2] and the valley of the [river]. || [place], [place2] and the banks of the [river] are likely to be hit hardest.
     Drivers are asked to allow extra time and not to cross flooded roads.
     Ferry services between [place] and [island] may be cancelled at short notice. || Ferries to [island] may not run.
     [e:3-19] schools in [county] will stay closed on [weekday]. || Lessons are cancelled at [e:3-19] schools.
     Residents should secure loose objects and keep a torch at hand.
     The next update will be issued at [f:5-11] a.m. || A further bulletin follows in the morning.`,
  ),
  form(
    'traffic figures',
    '[company] reports [month] traffic',
    'More people flew with [company] in [month], and its seats were fuller than a year ago.',
    `[company] carried [a:210-980],000 passengers in [month], [b:2-19].[c:1-9] percent more than in the same month a year earlier. || The airline [company] said it flew [a:210-980],000 passengers in [month], up [b:2-19].[c:1-9] percent.
     Its load factor rose [d:1-6].[e:1-9] points to [f:68-91].[g:1-9] percent. || The share of seats filled was [f:68-91].[g:1-9] percent, a gain of [d:1-6].[e:1-9] points.
     Revenue passenger kilometres grew by [h:3-17] percent, while capacity was up [i:1-9] percent.
     Cargo volumes fell [j:1-8] percent to [k:11-64],000 tonnes. || Freight was down [j:1-8] percent at [k:11-64],000 tonnes.
     For the year to date the carrier has flown [l:2-9].[m:1-9] million passengers.
     The airline added a route from [place] to [place2] in the month. || A new connection links [place] with [place2].
     It operates a fleet of [n:14-88] aircraft. || The fleet counts [n:14-88] planes.
     Full results for the quarter are due on [month2] [o:2-27].`,
  ),
  form(
    'bond issue',
    '[company] sells [a:100-900] million in bonds',
    '[company] has found buyers for its new debt, its first in [n:2-6] years.',
    `[company] is raising [a:100-900] million crowns through the sale of [b:3-12]-year bonds, lead manager [bank] said. || [bank] said it had priced [a:100-900] million crowns of [b:3-12]-year notes for [company].
     The bonds carry a coupon of [c:2-8].[d:10-95] percent and were priced at [e:97-101].[f:10-95]. || The coupon is [c:2-8].[d:10-95] percent and the issue price [e:97-101].[f:10-95].
     The spread over government paper was [g:40-310] basis points.
     Payment is due on [month] [h:2-27], and the denominations are of [i:1-9]0,000. || Settlement falls on [month] [h:2-27].
     The notes are rated [rating] by one agency and are to be listed in [place].
     The issue was [j:2-5] times subscribed. || Orders came to [j:2-5] times the amount on offer.
     Proceeds will be used to repay loans and for general purposes.
     Fees are [k:1-3].[l:10-95] percent. || Managers earn [k:1-3].[l:10-95] percent.`,
  ),
  form(
    'interest rates',
    'Central bank of [country] [moves] its rate',
    'Borrowers in [country] will feel it soon: the price of money has changed again.',
    `The central bank of [country] [moved] its key rate by [a:15-75] basis points to [b:2-11].[c:10-95] percent on [weekday]. || Policymakers in [country] [moved] the main rate to [b:2-11].[c:10-95] percent, a step of [a:15-75] basis points.
     The decision was taken by [d:4-7] votes to [e:1-3]. || [d:4-7] members voted for the step and [e:1-3] against it.
     Governor [person] said inflation was expected to reach [f:2-12].[g:1-9] percent by the end of the year.
     Consumer prices rose [h:2-14].[i:1-9] percent in [month]. || Inflation stood at [h:2-14].[i:1-9] percent in [month].
     Analysts had expected the bank to leave rates unchanged. || Most economists had foreseen no change.
     The currency gained [j:1-2].[k:1-9] percent after the announcement.
     The bank sees growth of [l:1-4].[m:1-9] percent this year and [n:1-5].[o:1-9] percent the next.
     Its next meeting is on [month2] [p:2-27].`,
  ),
  form(
    'grain market',
    '[crop] prices [direction] in [place]',
    'Farmers around [place] watched the boards closely on [weekday].',
    `[crop] for delivery in [month] closed [a:2-19] cents [direction] at [b:310-890] a bushel in [place] on [weekday]. || In [place], [month] [crop] settled at [b:310-890], [a:2-19] cents [direction].
     Volume was put at [c:11-96],000 contracts. || Some [c:11-96],000 contracts changed hands.
     Traders cited rain in the growing areas of [county] and slow export demand.
     The grain board estimated the harvest at [d:2-19].[e:1-9] million tonnes, against [f:2-19].[g:1-9] million last year. || The crop was put at [d:2-19].[e:1-9] million tonnes by the grain board.
     Deliveries from farms reached [h:110-980],000 tonnes in the week.
     Cash premiums were steady to [i:1-8] cents higher. || Premiums in the cash market rose by up to [i:1-8] cents.
     [country] bought [j:20-180],000 tonnes in a tender, traders said.
     Stocks at the ports stood at [k:110-890],000 tonnes.`,
  ),
  form(
    'match report',
    '[team] [x:1-5], [team2] [y:0-4]',
    'It was an evening to remember for those who had come out to the ground.',
    `[team] and [team2] met on [weekday] before a crowd of [a:2-39],[b:100-990], and the match ended [x:1-5]-[y:0-4]. || A crowd of [a:2-39],[b:100-990] saw [team] play [team2] to a score of [x:1-5]-[y:0-4].
     [person] opened the scoring in the [c:3-44]th minute with a shot from [d:12-30] metres. || The first goal fell in the [c:3-44]th minute, scored by [person] from [d:12-30] metres.
     [person2] was sent off after [e:46-88] minutes for a second booking.
     The visitors hit the post twice in the second half. || Twice after the break the visitors struck the woodwork.
     Coach [person3] made [f:2-5] changes to the side that lost to [place] last week.
     "We worked hard and got what we deserved," he said. || "The lads gave everything," he said.
     [team] are now in [g:2-18]th place with [h:8-61] points. || The result leaves [team] [g:2-18]th with [h:8-61] points.
     Their next match is at [place2] on [weekday2].`,
  ),
  form(
    'obituary',
    '[person], [role], [a:61-97]',
    'The town has lost one of its best-known faces.',
    `[person], a [role] from [place], died on [weekday] at the age of [a:61-97]. || The [role] [person] of [place] has died, aged [a:61-97].
     The family said the death followed a short illness. || The cause was a short illness, relatives said.
     Born in [place2] in [b:1928-1955], [surname] was the [c:2-7]th child of a [trade] and grew up by the [river].
     After school came an apprenticeship in [place3] and [d:3-14] years abroad. || An apprenticeship in [place3] was followed by [d:3-14] years abroad.
     [surname] returned in [e:1962-1985] and founded what is now [company].
     Colleagues remember a patient teacher with a dry sense of humour. || Those who worked with [surname] speak of patience and dry humour.
     There are [f:2-5] children and [g:2-13] grandchildren.
     The funeral will be held at [place] on [weekday2] at [h:9-12] a.m. || A service is planned for [weekday2] in [place].`,
  ),
  form(
    'court list',
    'From the magistrates in [place]',
    'Here is what the bench had to deal with this week.',
    `[person], [a:18-79], of [street], [place], pleaded guilty to driving [b:21-58] km/h over the limit on the road to [place2]. || Before the bench was [person], [a:18-79], of [street], [place], who admitted going [b:21-58] km/h too fast near [place2].
     The fine was [c:120-890], with costs of [d:40-190], and the licence was withdrawn for [e:1-9] months. || Fined [c:120-890] and ordered to pay costs of [d:40-190]; licence withdrawn for [e:1-9] months.
     [person2], [f:18-79], no fixed address, admitted stealing goods worth [g:20-480] from a shop in [street2].
     The case was put off until [month] [h:2-27] for reports. || Sentence will be passed on [month] [h:2-27].
     [person3], [i:18-79], denied striking a neighbour with a [object] and was bound over in the sum of [j:100-600].
     No evidence was offered against [person4], [k:18-79], and the charge was dropped. || The charge against [person4], [k:18-79], was dropped.
     [l:3-14] motorists were fined for having no insurance.
     The bench sits again on [weekday].`,
  ),
  form(
    'market close',
    'Shares close [direction] in [country]',
    'Investors had little to cheer, or little to fear, depending on where they looked.',
    `The main index in [country] closed [a:0-2].[b:10-95] percent [direction] at [c:1100-9800].[d:10-95] points on [weekday]. || Shares in [country] ended [direction], the main index moving [a:0-2].[b:10-95] percent to [c:1100-9800].[d:10-95].
     Turnover was [e:110-980] million, against [f:110-980] million the day before. || Trade came to [e:110-980] million.
     Shares of [company] gained [g:2-9].[h:1-9] percent after the group raised its outlook.
     [company2] lost [i:2-9].[j:1-9] percent on profit taking. || Among the losers was [company2], down [i:2-9].[j:1-9] percent.
     Gainers outnumbered losers by [k:31-98] to [l:12-60].
     Dealers said many players were waiting for figures due on [weekday2]. || Many investors stayed aside ahead of data on [weekday2].
     The ten-year bond yielded [m:2-8].[n:10-95] percent.
     Foreign investors were net buyers of [o:2-58] million.`,
  ),
  form(
    'lottery',
    'Winning numbers of [weekday]',
    'Somebody in [county] should look at the slip in the kitchen drawer again.',
    `The numbers drawn on [weekday] were [a:1-9], [b:10-15], [c:16-23], [d:24-31], [e:32-39] and [f:40-49], with [g:1-10] as the bonus ball. || On [weekday] the balls fell on [a:1-9], [b:10-15], [c:16-23], [d:24-31], [e:32-39] and [f:40-49]; the bonus was [g:1-10].
     Nobody had all six, and the jackpot grows to [h:2-48] million. || With no ticket matching all six, [h:2-48] million will be in the pot next time.
     [i:2-14] players with five numbers and the bonus receive [j:11-98],[k:100-990] each.
     [l:90-880] players with five numbers win [m:310-990]. || Five right numbers are worth [m:310-990], for [l:90-880] players.
     The largest prize so far this year, [n:5-39] million, went to a buyer in [place].
     Tickets were sold for [o:3-19].[p:1-9] million. || Sales came to [o:3-19].[p:1-9] million.
     Claims must be made within [q:60-180] days.
     The next draw is on [weekday2].`,
  ),
  form(
    'election result',
    '[person] wins [place]',
    'By midnight there was no doubt left in the hall.',
    `[person] of the [party] has won the seat of [place] with [a:8-29],[b:100-990] votes, a majority of [c:100-4900]. || The seat of [place] goes to [person] ([party]), who took [a:8-29],[b:100-990] votes and leads by [c:100-4900].
     [person2] of the [party2] came second with [d:5-22],[e:100-990]. || Runner-up was [person2] ([party2]) with [d:5-22],[e:100-990].
     Turnout was [f:44-81].[g:1-9] percent, [h:1-9] points [direction] on the last poll.
     [i:90-880] papers were spoilt. || There were [i:90-880] invalid ballots.
     "I thank everybody who stood in the rain for us," the winner told supporters. || "This is a victory for the whole valley," the winner said.
     The seat had been held by [person3] since [j:1979-2015].
     A recount was refused at [k:1-4] a.m. || The returning officer refused a recount.
     The new council meets on [month] [l:2-27].`,
  ),
  form(
    'police notice',
    'Police seek witnesses after [event] in [place]',
    'Neighbours are asking what happened in their street.',
    `Police in [county] are looking for witnesses to a [event] in [street], [place], on [weekday] at about [a:1-11] p.m. || Officers are appealing for information after a [event] in [street], [place], on [weekday] evening.
     A [b:17-88]-year-old was taken to hospital in [place2] with injuries that are not life-threatening. || One person, aged [b:17-88], is being treated in [place2].
     A [colour] car was seen leaving towards the [river] bridge. || Witnesses saw a [colour] car drive off towards the [river].
     The road was closed for [c:2-7] hours while the scene was examined.
     "We would like to speak to anybody who was in the area," said Inspector [person]. || Inspector [person] asked drivers to check their cameras.
     Damage is put at [d:2-48],000. || The damage is estimated at [d:2-48],000.
     A [e:19-61]-year-old has been questioned and released.
     Information is taken on extension [f:110-990], quoting case [g:1100-9900].`,
  ),
];
