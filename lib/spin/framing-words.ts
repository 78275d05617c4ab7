/** Words that change what a sentence claims. Our own lists, written by hand; English. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that say "this is not certain". */
export const HEDGES = list(`
  allegedly alleged reportedly apparently seemingly possibly perhaps maybe probably
  likely unlikely presumably purportedly purported supposedly suspected ostensibly potentially
  potential could may might appears appear appeared appearing seems seem seemed
  rumored rumoured unconfirmed unverified arguably tentatively tentative conceivably provisional
  provisionally presumed would-be
`);

export const NEGATIONS = list(`
  not no never none nobody nothing nowhere neither nor without cannot can't isn't aren't wasn't
  weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't couldn't shouldn't mustn't
  mightn't needn't ain't hardly barely scarcely
`);

export const NEGATIVE_PREFIX = /^(?:un|in|im|ir|il|dis|non|non-)(?=[a-z]{3})/;

/** Verbs of saying by what they make of what is said. */
export type SayingClass = 'plain' | 'doubting' | 'asserting' | 'admitting' | 'heated';

const SAYING_LISTS: Readonly<Record<SayingClass, string>> = {
  plain: `said says say saying told tells tell added adds stated states noted notes wrote writes
    explained explains reported reports announced announces remarked remarks commented comments
    replied replies responded answered mentioned described asked`,
  doubting: `claimed claims claim claiming alleged alleges allege suggested suggests argued argues
    maintained contended contends believed believes estimated speculated professed purported
    hinted implied`,
  asserting: `declared declares declare declaring confirmed confirms confirm proclaimed proclaims
    affirmed affirms asserted asserts revealed reveals insisted insists vowed vows swore
    established proved showed stressed emphasized emphasised pledged`,
  admitting: `admitted admits admit admitting conceded concedes confessed confesses acknowledged
    acknowledges owned`,
  heated: `slammed slams blasted blasts lashed raged ranted boasted boasts bragged threatened
    threatens thundered fumed ridiculed mocked attacked accused accuses denounced denounces
    condemned condemns demanded demands complained whined gloated sneered shouted screamed
    snapped scoffed`,
};

const SAYING = new Map<string, SayingClass>(
  Object.entries(SAYING_LISTS).flatMap(([name, words]) =>
    [...list(words)].map((word): [string, SayingClass] => [word, name as SayingClass]),
  ),
);

export const SAYING_VERBS: readonly string[] = [...SAYING.keys()];

export function sayingClass(word: string): SayingClass | null {
  return SAYING.get(word) ?? null;
}

/** Words that judge or alarm. */
export const LOADED = list(`
  shocking shockingly outrageous outrage disgraceful disgrace shameful shamefully shameless brutal
  brutally savage savagely vicious viciously cruel barbaric ruthless ruthlessly evil wicked vile
  sinister corrupt crooked bogus sham farce farcical ludicrous absurd absurdly ridiculous insane
  crazy lunatic idiotic stupid pathetic disgusting revolting horrific horrifying horrible
  terrifying terrible dreadful appalling devastating catastrophic catastrophe disastrous disaster
  calamitous chaos chaotic mayhem carnage bloodbath bombshell explosive scandalous scandal
  notorious infamous controversial embarrassing humiliating humiliated cowardly reckless recklessly
  radical extremist extreme fanatic fanatical militant thug thugs mob mobs regime cronies henchmen
  puppet propaganda brainwashed hysteria hysterical frenzy witch-hunt crackdown onslaught
  plot plotting scheme scheming cover-up whitewash betrayal betrayed treacherous traitor desperate
  desperately failing failed doomed alarming alarmingly ominous heroic heroically glorious
  magnificent triumphant brilliant sensational stunning stunningly astonishing jaw-dropping massive
  slams blasts destroys crushes rigged stolen fake hoax so-called mere
`);

/** Words of a denial or a response: their paragraph is the other side's. */
export const RESPONSES = list(`
  deny denies denied denying denial rejected rejects dismissed disputes disputed refuted refutes
  rebutted apologised apologized apology apologises apologizes comment responded response
  declined pleaded innocent
`);
