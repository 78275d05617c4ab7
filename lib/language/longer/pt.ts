/** A longer wording and the shorter ones that say as much, a line each. */
export const LONGER = `
a fim de | com o objetivo de | com o intuito de | com a finalidade de | com o propósito de | para
devido ao fato de que | devido ao facto de | pelo fato de | uma vez que | dado que | visto que | já que | porque
apesar do fato de que | apesar do facto de | apesar de | embora
por causa de | em virtude de | em razão de | devido a | por
antes de | previamente a | anteriormente a
na sequência de | posteriormente a | depois de | após
assim como | bem como | juntamente com | além de | e
um certo número de | uma série de | vários | várias | diversos | diversas
um grande número de | uma grande quantidade de | numerosos | numerosas | muitos | muitas
a maioria dos | a maior parte dos
a maioria das | a maior parte das
neste momento | no presente momento | nos dias de hoje | hoje em dia | atualmente | agora
naquele momento | naquela altura | então
num futuro próximo | em um futuro próximo | em breve | dentro em pouco | logo
no decorrer de | no decurso de | ao longo de | durante
no decorrer do | no decurso do | ao longo do | durante o
por um período de | pelo período de | durante | por
no que diz respeito a | com respeito a | em relação a | a respeito de | relativamente a | quanto a | sobre
no caso de | caso | se
com exceção de | à exceção de | exceto | salvo
nas imediações de | nas proximidades de | próximo de | perto de
por meio de | através de | mediante | com | por
em nome de | por conta de | por
a favor de | em favor de | por
na ausência de | sem
em lugar de | em vez de
dentro de | no interior de | em
por esse motivo | por esta razão | por isso | portanto
sem sombra de dúvida | sem dúvida | certamente
de vez em quando | às vezes
é capaz de | está em condições de | tem a possibilidade de | pode
são capazes de | estão em condições de | têm a possibilidade de | podem
tem a obrigação de | é obrigado a | tem de | tem que | deve
tomou a decisão de | decidiu
tomaram a decisão de | decidiram
tomou parte em | participou de | participou em
pôs fim a | acabou com
perderam a vida | foram mortos | morreram
perdeu a vida | foi morto | morreu`;

/** Words in two places that join two things, and those in one that say as much, a group a line. */
export const CORRELATIVES = `
tanto … como | tanto … quanto | não só … mas também | não só … como também | não apenas … mas também | não somente … mas também | e
ou … ou | quer … quer | seja … seja | ou`;
