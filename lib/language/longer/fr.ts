/** A longer wording and the shorter ones that say as much, a line each. */
export const LONGER = `
afin de | dans le but de | en vue de | dans l'objectif de | dans l'intention de | pour
afin que | de sorte que | pour que
en raison du fait que | du fait que | compte tenu du fait que | étant donné que | attendu que | parce que | puisque | car
malgré le fait que | en dépit du fait que | bien que | quoique
en dépit de | malgré
en raison de | à cause de | du fait de | par suite de
à la suite de | suite à | à l'issue de | consécutivement à | après
par la suite | plus tard | ensuite | puis
préalablement à | antérieurement à | avant
avant de | préalablement à
ainsi que | de même que | tout comme | et
en plus de | outre
de plus | en outre | par ailleurs | qui plus est
un certain nombre de | bon nombre de | toute une série de | une série de | plusieurs
un grand nombre de | une multitude de | de nombreux | de nombreuses | beaucoup de
la majorité des | la majeure partie des | la grande majorité des | la plupart des
à l'heure actuelle | en ce moment | pour le moment | pour l'instant | à ce jour | actuellement | aujourd'hui | maintenant
à ce moment-là | à cette époque | alors
dans un avenir proche | d'ici peu | sous peu | prochainement | bientôt
au cours de | dans le courant de | au fil de | lors de | durant | pendant
au cours du | dans le courant du | durant le | pendant le
pendant une durée de | pour une durée de | pendant | durant
en ce qui concerne | pour ce qui est de | s'agissant de | à propos de | au sujet de | concernant | quant à | pour | sur
dans le cas où | au cas où | à condition que | dans l'hypothèse où | si
en cas de | s'il y a
à l'exception de | exception faite de | sauf | hormis
à proximité de | à côté de | non loin de | aux environs de | près de
au sein de | à l'intérieur de | dans
au sein du | à l'intérieur du | dans le
par le biais de | par l'intermédiaire de | au moyen de | à l'aide de | grâce à | via | par | avec
au nom de | pour le compte de | pour
en faveur de | pour
conformément à | en vertu de | en application de | selon
en l'absence de | sans
en lieu et place de | à la place de | au lieu de
à l'encontre de | contre
à l'égard de | envers
de la part de | de
dans le cadre de | lors de | pour
sous la forme de | en
d'un autre côté | d'autre part | en revanche | cependant
pour cette raison | c'est pourquoi | de ce fait | par conséquent | donc
il ne fait aucun doute que | sans aucun doute | assurément
de temps à autre | de temps en temps | parfois
dans la plupart des cas | le plus souvent | généralement
à plusieurs reprises | plusieurs fois | souvent
de manière régulière | de façon régulière | à intervalles réguliers | régulièrement
de façon quotidienne | tous les jours | chaque jour | quotidiennement
est en mesure de | est capable de | a la possibilité de | peut
sont en mesure de | sont capables de | ont la possibilité de | peuvent
était en mesure de | avait la possibilité de | pouvait
est dans l'obligation de | est tenu de | doit
sont dans l'obligation de | sont tenus de | doivent
a pris la décision de | a fait le choix de | a décidé de
ont pris la décision de | ont fait le choix de | ont décidé de
prendre la décision de | décider de
prend la décision de | décide de
prend part à | participe à
ont pris part à | ont participé à
a pris part à | a participé à
a mis fin à | a mis un terme à | a terminé
met fin à | met un terme à | termine
a pris fin | s'est terminé | s'est achevé
fait usage de | fait appel à | utilise
a fait usage de | a eu recours à | a utilisé
procède à l'examen de | examine
a procédé à l'examen de | a examiné
est d'avis que | est d'avis | estime | pense
ont perdu la vie | ont été tués | sont morts
a perdu la vie | a été tué | est mort
se trouve | est situé | est`;

/** Words in two places that join two things, and those in one that say as much, a group a line. */
export const CORRELATIVES = `
à la fois … et | tant … que | aussi bien … que | autant … que | non seulement … mais aussi | non seulement … mais également | non seulement … mais encore | pas seulement … mais aussi | et … et | et
soit … soit | ou bien … ou bien | ou bien … ou | ou … ou | ou`;
