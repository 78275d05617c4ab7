/** A longer wording and the shorter ones that say as much, a line each. */
export const LONGER = `
mit dem ziel | in der absicht | zu dem zweck | um
zum zwecke der | zwecks | zur | für die
auf grund der tatsache dass | aufgrund der tatsache dass | aufgrund des umstands dass | wegen der tatsache dass | angesichts der tatsache dass | weil | da
auf grund von | aufgrund von | auf grund | aufgrund | wegen | infolge
trotz der tatsache dass | ungeachtet der tatsache dass | ungeachtet dessen dass | obwohl | obgleich
in folge | infolge | wegen
in der folge | infolgedessen | anschließend | danach
im anschluss an | im anschluss daran | nach
im vorfeld | im voraus | vorab | zuvor
im vorfeld der | vor der
im vorfeld des | vor dem
zu diesem zeitpunkt | zum damaligen zeitpunkt | damals | da
zum jetzigen zeitpunkt | zum gegenwärtigen zeitpunkt | zum aktuellen zeitpunkt | im augenblick | im moment | gegenwärtig | derzeit | zurzeit | momentan | aktuell | jetzt
zu einem späteren zeitpunkt | später
zu einem früheren zeitpunkt | früher
in naher zukunft | in absehbarer zeit | in kürze | demnächst | bald
nach wie vor | weiterhin | noch immer | immer noch
bis auf weiteres | vorläufig | vorerst
für einen zeitraum von | für die dauer von | für
über einen zeitraum von | über
in einem zeitraum von | innerhalb von | binnen | in
im laufe der | im verlauf der | im verlaufe der | während der
im laufe des | im verlauf des | im verlaufe des | während des
im zuge der | im rahmen der | bei der | bei den
im zuge des | im rahmen des | bei dem | beim
im rahmen einer | bei einer
im rahmen eines | bei einem
eine reihe von | eine anzahl von | eine ganze reihe von | etliche | mehrere
eine vielzahl von | eine große zahl von | eine große anzahl von | zahlreiche | viele | vielen
die mehrheit der | die mehrzahl der | der großteil der | der größte teil der | ein großteil der | die meisten
der überwiegende teil der | die meisten
im falle dass | für den fall dass | sofern | falls | wenn
im falle einer | bei einer
im falle eines | bei einem
unter der voraussetzung dass | unter der bedingung dass | vorausgesetzt dass | sofern | wenn
mit ausnahme von | mit ausnahme der | abgesehen von | außer | bis auf
in bezug auf | im hinblick auf | mit blick auf | hinsichtlich | bezüglich | zu | über
in zusammenhang mit | im zusammenhang mit | bei | mit
in zusammenarbeit mit | gemeinsam mit | zusammen mit | mit
mit hilfe von | unter verwendung von | unter einsatz von | mittels | mithilfe von | mit | durch
durch den einsatz von | mit
im auftrag von | im namen von | für
zu gunsten von | zugunsten von | für
in übereinstimmung mit | im einklang mit | gemäß | nach | laut
in unmittelbarer nähe | ganz in der nähe | nahe | unweit
in der nähe von | in der umgebung von | nahe | bei | unweit von
in höhe von | von
in form von | als
in anbetracht | angesichts
an stelle von | anstelle von | statt
auf der anderen seite | andererseits | dagegen
auf diese weise | so
auf keinen fall | in keinem fall | keinesfalls
auf jeden fall | in jedem fall | jedenfalls
in der regel | für gewöhnlich | normalerweise | meist | meistens | üblicherweise
in den meisten fällen | meist | meistens
in vielen fällen | oft | häufig
in einigen fällen | manchmal
von zeit zu zeit | ab und zu | gelegentlich | manchmal
darüber hinaus | des weiteren | zusätzlich dazu | außerdem | zudem | ferner
aus diesem grund | aus diesem grunde | deshalb | daher | darum | deswegen
unter anderem | etwa | auch
zum beispiel | beispielsweise | etwa
vor allem | in erster linie | insbesondere | besonders
ohne zweifel | es besteht kein zweifel dass | zweifellos | sicher
mit großer wahrscheinlichkeit | aller wahrscheinlichkeit nach | wahrscheinlich | wohl
als auch | sowie | und
ebenso wie | so wie auch | sowie | und
zusammen mit | samt | und
ist in der lage | kann
sind in der lage | können
war in der lage | konnte
waren in der lage | konnten
ist im stande | ist imstande | vermag | kann
hat die möglichkeit | kann
haben die möglichkeit | können
ist verpflichtet | ist gezwungen | muss
sind verpflichtet | sind gezwungen | müssen
fasste den beschluss | traf den beschluss | traf die entscheidung | fällte die entscheidung | beschloss | entschied
fassten den beschluss | trafen die entscheidung | fällten die entscheidung | beschlossen | entschieden
eine entscheidung treffen | eine entscheidung fällen | entscheiden
eine entscheidung getroffen | eine entscheidung gefällt | entschieden
zum einsatz kommen | eingesetzt werden
kommt zum einsatz | wird eingesetzt
kommen zum einsatz | werden eingesetzt
kam zum einsatz | wurde eingesetzt
kamen zum einsatz | wurden eingesetzt
kommt zur anwendung | wird angewendet | wird angewandt
stellte unter beweis | bewies
zum ausdruck bringen | ausdrücken
brachte zum ausdruck | drückte aus
in anspruch nehmen | nutzen
nahm in anspruch | nutzte
in betracht ziehen | erwägen
zog in betracht | erwog
in kraft treten | gelten
tritt in kraft | gilt
trat in kraft | galt
zur verfügung stellen | bereitstellen
stellt zur verfügung | stellt bereit
zur verfügung stehen | bereitstehen
fand statt | gab es
gab bekannt | teilte mit | verkündete
leistete einen beitrag | trug bei
nahm teil an | beteiligte sich an
übte kritik an | kritisierte
übten kritik an | kritisierten
führte eine untersuchung durch | untersuchte
führte ein gespräch mit | sprach mit
führten gespräche mit | sprachen mit
ist der auffassung | ist der meinung | ist der ansicht | vertritt die auffassung | vertritt die ansicht | meint | findet | glaubt
sind der auffassung | sind der meinung | sind der ansicht | vertreten die auffassung | meinen | finden | glauben
war der auffassung | war der meinung | war der ansicht | meinte | fand | glaubte
befindet sich | liegt | ist
befinden sich | liegen | sind
befand sich | lag | war
kamen ums leben | verloren ihr leben | starben
kam ums leben | verlor sein leben | verlor ihr leben | starb
ist im besitz von | verfügt über | besitzt | hat
in regelmäßigen abständen | regelmäßig
auf täglicher basis | jeden tag | täglich
jede woche | wöchentlich
jeden monat | monatlich
jedes jahr | jährlich`;

/** Words in two places that join two things, and those in one that say as much, a group a line. */
export const CORRELATIVES = `
sowohl … als auch | sowohl … wie auch | sowohl … als | sowohl … wie | nicht nur … sondern auch | nicht nur … sondern | nicht allein … sondern auch | und
entweder … oder | oder`;
