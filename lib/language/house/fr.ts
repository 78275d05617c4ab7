import { OFFICES } from '../offices/fr';
import type { House } from '../sections/house';

export const house: House = {
  forms: `
m | mr | monsieur
mm | messieurs
mme | madame
mmes | mesdames
mlle | mademoiselle
dr | docteur
pr | professeur | professeure
me | maître
mgr | monseigneur
st | saint
ste | sainte
bd | bld | boulevard
av | avenue
no | n° | numéro
nos | numéros
env | environ
min | minute | minutes
h | heure | heures
etc | et cetera
tél | téléphone
télé | télévision
pdg | président-directeur général | présidente-directrice générale
dg | directeur général | directrice générale
cie | compagnie
sa | société anonyme
usa | états-unis | états-unis d'amérique
onu | nations unies | organisation des nations unies
ue | union européenne
bce | banque centrale européenne
fmi | fonds monétaire international
oms | organisation mondiale de la santé
otan | organisation du traité de l'atlantique nord
rdc | république démocratique du congo
pib | produit intérieur brut
tva | taxe sur la valeur ajoutée
smic | salaire minimum
ps | parti socialiste
rn | rassemblement national
lr | les républicains
kiev | kyiv
pékin | beijing`,
  phrases: `
en raison de | à cause de
ainsi que | de même que
par an | chaque année
par mois | chaque mois
par jour | chaque jour
afin de | pour
lors de | au cours de | durant`,
  offices: OFFICES,
  firms: 'sa sarl sas cie',
};
