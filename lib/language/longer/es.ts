/** A longer wording and the shorter ones that say as much, a line each. */
export const LONGER = `
con el fin de | a fin de | con el objetivo de | con el objeto de | con el propósito de | con la intención de | con vistas a | para
con el fin de que | a fin de que | para que
debido al hecho de que | por el hecho de que | a causa de que | en vista de que | dado que | puesto que | ya que | debido a que | porque
a causa de | debido a | como consecuencia de | a raíz de | por culpa de | por
a pesar del hecho de que | pese al hecho de que | a pesar de que | pese a que | aunque
a pesar de | pese a
con anterioridad a | previamente a | antes de
con posterioridad a | posteriormente a | después de | tras
a continuación | más adelante | más tarde | después | luego
así como | al igual que | junto con | además de | y
además de | aparte de
por otra parte | por otro lado | en cambio | sin embargo
de igual modo | del mismo modo | asimismo | igualmente
una serie de | un cierto número de | unos cuantos | varios | varias
un gran número de | una gran cantidad de | multitud de | numerosos | numerosas | muchos | muchas
la mayoría de | la mayor parte de | gran parte de
la mayoría de los | la mayor parte de los
la mayoría de las | la mayor parte de las
en estos momentos | en este momento | en la actualidad | a día de hoy | hoy en día | hoy por hoy | actualmente | ahora
en aquel momento | en ese momento | por aquel entonces | entonces
en un futuro próximo | en breve | dentro de poco | próximamente | pronto
en el transcurso de | en el curso de | a lo largo de | durante
en el transcurso del | en el curso del | a lo largo del | durante el
por un período de | por un periodo de | durante un período de | por espacio de | durante
hasta el momento | hasta ahora
con respecto a | con relación a | en relación con | en cuanto a | en lo que respecta a | por lo que se refiere a | acerca de | respecto a | sobre
en el caso de que | en caso de que | en el supuesto de que | siempre y cuando | si
a excepción de | con excepción de | con la excepción de | salvo | excepto
en las inmediaciones de | en las proximidades de | en los alrededores de | a poca distancia de | cerca de | junto a
por medio de | a través de | mediante | con ayuda de | con | por
en nombre de | por cuenta de | por
a favor de | en favor de | por
en contra de | contra
de acuerdo con | de conformidad con | en virtud de | conforme a | según
en ausencia de | sin
en lugar de | en vez de
en el interior de | dentro de | en
en el marco de | dentro de | en
en forma de | como
por parte de | por
por este motivo | por esta razón | por ello | por eso | en consecuencia | por lo tanto | por tanto
sin lugar a dudas | no cabe duda de que | sin duda
de vez en cuando | en ocasiones | a veces
en la mayoría de los casos | por lo general | generalmente | normalmente
en numerosas ocasiones | en muchas ocasiones | muchas veces | a menudo
de manera regular | de forma regular | regularmente
de forma diaria | todos los días | cada día | diariamente | a diario
con toda probabilidad | probablemente
es capaz de | está en condiciones de | tiene la capacidad de | tiene la posibilidad de | puede
son capaces de | están en condiciones de | tienen la capacidad de | tienen la posibilidad de | pueden
era capaz de | tenía la posibilidad de | podía
está obligado a | tiene la obligación de | tiene que | debe
están obligados a | tienen la obligación de | tienen que | deben
tomó la decisión de | adoptó la decisión de | decidió
tomaron la decisión de | adoptaron la decisión de | decidieron
tomar la decisión de | decidir
ha tomado la decisión de | ha decidido
puso fin a | acabó con | terminó con
llegó a su fin | terminó | acabó
tomó parte en | participó en
tomaron parte en | participaron en
hizo uso de | utilizó | usó
hacer uso de | utilizar | usar
llevó a cabo | realizó | hizo
llevaron a cabo | realizaron | hicieron
llevar a cabo | realizar | hacer
dio comienzo | comenzó | empezó
dio a conocer | anunció | reveló
es de la opinión de que | opina que | cree que
se encuentra situado en | se encuentra en | está situado en | está en
se encuentran en | están en
perdieron la vida | resultaron muertos | murieron
perdió la vida | resultó muerto | murió`;

/** Words in two places that join two things, and those in one that say as much, a group a line. */
export const CORRELATIVES = `
tanto … como | tanto … cuanto | no solo … sino también | no sólo … sino también | no solo … sino | no sólo … sino | no solamente … sino también | no únicamente … sino también | y | e
o bien … o bien | o bien … o | ya sea … o | o … o | o | u`;
