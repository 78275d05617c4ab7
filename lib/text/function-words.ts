/**
 * The commonest function words of the supported languages. Their order is the order of
 * their codes (lib/sketch/codes.ts) and part of coding 1: a change here is a new coding.
 *
 * One table serves all languages, so that the code of a word does not hang on the language
 * a page claims. Words that are frequent content words of another supported language (German
 * "war", "man", "gut"; French "son", "car"; Spanish "sin") are left out. Spelt as
 * `tokenise` folds them: lower case, straight apostrophe, no accents.
 */
const ENGLISH = `
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
who'll should've could've would've might've`;

const GERMAN = `
der die das den dem des ein eine einen einem einer eines und oder aber nicht kein keine keinen
keinem keiner ist sind waren wird werden wurde wurden worden sein seine seinen seinem
seiner seines haben hatte hatten habe hatten kann konnen konnte konnten muss mussen musste
mussten soll sollen sollte sollten will wollen wollte wollten darf durfen ich du er sie es wir
ihr ihm ihn ihnen ihre ihren ihrem ihrer ihres mich mir dich dir uns unser unsere euch sich
mein meine dein deine dieser diese dieses diesem diesen jener jene jenes welche welcher welches
wer wen wem wessen wie wo wann warum weil dass ob wenn als auf aus bei bis durch fur gegen
hinter mit nach neben ohne seit uber um unter von vom vor wahrend wegen zu zum zur zwischen
im ins am ans beim auch noch nur schon sehr mehr viel viele vielen wieder immer nie hier dort
da dann denn doch jetzt nun so sowie sondern zwar damit dabei dafur dagegen daran darauf
daraus darin daruber darum davon dazu etwas nichts alle allem allen aller alles andere anderen
anderer anderes einige einigen jede jedem jeden jeder jedes beide beiden selbst etwa
sei seien ware waren wurden hatte gegenuber jedoch allerdings bereits ab`;

const FRENCH = `
le la les l' un une des du de d' et ou mais donc ni ne n' pas que qu' qui quoi dont est sont
etait etaient etre ete sera seront serait ai as avons avez ont avait avaient avoir aura auront
aurait ce c' cet cette ces cela ca je j' tu il elle on nous vous ils elles lui leur leurs me m'
te t' se s' mes ses nos vos notre votre au aux dans en par pour sans sous sur vers chez
entre avec contre depuis pendant avant apres devant derriere selon si comme quand lorsque
lorsqu' puisque puisqu' quoique jusque jusqu' tandis parce ainsi aussi alors encore deja
tres peu beaucoup moins toujours jamais rien tout toute tous toutes autre autres meme
memes chaque plusieurs quelque quelques aucun aucune certains certaines tel telle tels telles
celui celle ceux celles ici ailleurs y fait faire peut peuvent doit doivent`;

const SPANISH = `
el los las lo al del unos unas con por para segun sobre entre hasta desde hacia durante
mediante tras ante bajo ha he han hay habia habian haber sido ser es era eran fue fueron
sera seran seria esta estan estaba estaban estar este estos estas ese esa eso esos esas aquel
aquella aquello que quien quienes cual cuales cuyo cuya cuando donde como cuanto porque pues
pero sino aunque mientras si no ni tambien tampoco muy mas menos mucho mucha muchos muchas
poco pocos ya aun todavia siempre nunca yo tu ella ellos ellas nosotros usted ustedes le les
nos su sus mi mis otro otra otros otras mismo misma mismos mismas todo toda todos todas cada
cualquier algun alguna algunos algunas ningun ninguna nada algo alguien nadie tan tanto asi
antes despues ahora luego entonces aqui alli puede pueden debe deben tiene tienen hace`;

function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean);
}

/** By language, for language detection and for lists that speak of one language. */
export const FUNCTION_WORDS_OF: Readonly<Record<string, readonly string[]>> = {
  en: words(ENGLISH),
  de: words(GERMAN),
  fr: words(FRENCH),
  es: words(SPANISH),
};

/** Every function word once; its place is its code. */
export const FUNCTION_WORDS: readonly string[] = [
  ...new Set(Object.values(FUNCTION_WORDS_OF).flat()),
];

/** Words that a French apostrophe joins to the next word: tokens of their own. */
export const ELISIONS: readonly string[] = FUNCTION_WORDS.filter((word) => word.endsWith("'"));
