import type { Changes } from '../sections/changes';

export const changes: Changes = {
  classes: {
    be: 'est sont était étaient fut furent sera seront serait seraient être',
    have: 'a ont avait avaient aura auront aurait auraient',
  },
  negation: `
ne | n' | pas | jamais | aucun[e,] | personne ne | rien | ni | sans | nullement | plus jamais | non`,
  hardly: 'guère | à peine | presque pas',
  concord: true,
  halves: 'plus que guère point personne rien aucun aucune nulle pas jamais',
  prefixes: 'in im il ir dé dés més mal non',
  scales: {
    certainty: {
      open: `
peut | peuvent | pourrait | pourraient | pourra | peut-être | probablement | sans doute | apparemment
semble[nt,] | semblerait | présumé[e,s,es,] | prétendu[e,s,es,] | supposé[e,s,es,] | devrait | devraient | éventuel[le,lement,]
possible | probable | vraisemblablement | serait | seraient | aurait | auraient | selon toute vraisemblance | potentiel[le,lement,]
prévoi[t,ent] de | envisage[nt,] de | compte[nt,] | espère[nt,] | @be censé[e,s,es,] | @be prévu[e,s,es,]
@be attendu[e,s,es,] | devai[t,ent]`,
      planned: `
prévoi[t,ent] de | envisage[nt,] de | compte[nt,] | espère[nt,] | @be prévu[e,s,es,] | a l intention de | a prévu de
ont prévu de`,
      expected: `
devrait | devraient | @be attendu[e,s,es,] | @be censé[e,s,es,] | probablement | vraisemblablement`,
      sure: 'va | vont | sera | seront | certainement | assurément | doit | doivent | évidemment | indéniablement',
    },
    ability: {
      able: 'capable[s,] de | en mesure de | parvien[t,nent] à | réussi à',
      unable: 'incapable[s,] de | pas en mesure de | échou[é,e,ent] à | dans l incapacité de',
    },
    allegation: {
      alleged: `
accusé[e,s,es,] de | accusé[e,s,es,] | soupçonné[e,s,es,] de | soupçonné[e,s,es,] | inculpé[e,s,es,] | mis[e,] en examen
poursuivi[e,s,es,] pour | présumé[e,s,es,] | allégu[é,ée]`,
      proven: `
coupable[s,] de | coupable[s,] | condamné[e,s,es,] pour | condamné[e,s,es,] | reconnu[e,s,es,] coupable[s,] de
reconnu[e,s,es,] coupable[s,] | avoué`,
      cleared:
        'acquitté[e,s,es,] | innocenté[e,s,es,] | relaxé[e,s,es,] | innocent[e,s,es,] | blanchi[e,s,es,]',
    },
    quantity: {
      all: 'tous | toutes | tout | toute | chaque | chacun[e,] | la totalité | l ensemble',
      most: 'la plupart | la majorité | majorité',
      many: 'beaucoup | de nombreux | de nombreuses | nombreux | nombreuses | bon nombre',
      some: 'quelques | certains | certaines | plusieurs | une partie | divers[es,]',
      few: 'peu | rares | très peu',
      none: 'aucun[e,] | nul[le,]',
      dozens: 'dizaines | douzaines',
      hundreds: 'centaines',
      thousands: 'milliers',
      millions: 'millions',
      doubled: 'doubl[é,ée,és,ées,e,ent,er,ait,aient]',
      trebled: 'tripl[é,ée,és,ées,e,ent,er,ait,aient]',
      always: 'toujours | constamment',
      often: 'souvent | fréquemment | régulièrement',
      sometimes: 'parfois | quelquefois',
      seldom: 'rarement',
    },
    comparison: {
      more: 'plus de | plus d | au moins | au-delà de # | supérieur[e,] à | davantage que',
      less: "moins de | moins d | au plus | jusqu' à # | inférieur[e,] à | au maximum",
      about: 'environ # | près de # | quelque # | autour de # | presque #',
      exactly: 'exactement # | précisément #',
      only: 'seulement # | à peine #',
    },
    time: {
      before: `
avant | préalablement à | avant de | avant que | avant qu' | avant d' | à la veille de | à la veille du
auparavant | préalablement`,
      after: `
après | à la suite de | au lendemain de | après que | après qu' | après avoir | dès que | dès qu'
une fois que | une fois qu' | suite à | suite au | suite aux | aussitôt que | sitôt que | à l' issue de
au terme de | dans la foulée de | au lendemain du | ensuite | par la suite`,
      until: `
jusque | jusqu' à | jusqu' au | jusqu' aux | jusqu' en | jusqu' | jusqu' à ce que | jusqu' à ce qu'`,
      since: `
depuis | depuis que | depuis qu' | à partir de | à partir du`,
      during: `
pendant | durant | au cours de | lors de | alors que | alors qu' | alors | tandis que | tandis qu'
pendant que | pendant qu' | tant que | tant qu' | au moment où | au moment de | au moment du | lorsque
lorsqu' | quand | à mesure que | au cours du | au cours des | lors du | lors des | en pleine`,
    },
    cause: {
      because: `
parce que | parce qu | car | à cause de | en raison de | grâce à | puisque | du fait de | parce qu'
puisqu' | comme | étant donné que | étant donné qu' | vu que | vu qu' | faute de | pour cause de
d' autant que | par suite de | du fait que | du fait qu' | du fait du | en raison du | en raison des
en raison d' | à cause du | à cause des | à cause d' | grâce au | grâce aux | dès lors que
sous prétexte que | sous l' effet de`,
      despite: `
malgré | bien que | quoique | en dépit de | même si | alors même que | bien qu' | quoiqu'
malgré le fait que | en dépit du | en dépit des | en dépit d' | quand bien même | encore que
au mépris de`,
      unless: `
sauf si | à moins que | à moins qu' | à moins de`,
      if: `
à condition que | pourvu que | si | pourvu qu' | à condition qu' | dans la mesure où`,
    },
    share: { percent: 'pour cent', points: 'point[s,] de pourcentage' },
    side: {
      for: 'pour | en faveur de | en faveur du | en soutien à',
      against: 'contre | opposé[e,s,es,] à',
    },
  },
  opposites: `
accepté[e,s,es,] accept[e,ent,er,ait] / refusé[e,s,es,] refus[e,ent,er,ait] rejeté[e,s,es,] rejett[e,ent] rejeter
confirmé[e,s,es,] confirm[e,ent,er,ait] admis reconnu / démenti[e,s,es,] démen[t,tent,tir] nié[e,s,] ni[e,ent,er,ait]
soutenu[e,s,es,] soutien[t,nent] soutenir appuyé / opposé[e,s,es,] rejeté[e,s,es,] combattu critiqué[e,s,es,]
soutien / opposition
locataire[s,] / propriétaire[s,]
créancier[s,] / débiteur[s,]
employeur[s,] patron[s,] / employé[s,] salarié[s,]
ami[s,] allié[s,] / ennemi[s,] rival rivaux
excédent[s,] / déficit[s,]
exportation[s,] / importation[s,]
recette[s,] / dépense[s,]
salué[e,s,es,] salu[e,ent,er] applaudi félicité / condamné[e,s,es,] critiqué[e,s,es,] dénoncé[e,s,es,]
approuvé[e,s,es,] approuv[e,ent,er] adopté[e,s,es,] / rejeté[e,s,es,] désapprouvé[e,s,es,]
prolongé[e,s,es,] prolong[e,ent,er] / écourté[e,s,es,] raccourci[e,s,es,]
levé[e,s,es,] / imposé[e,s,es,] instauré[e,s,es,]
accéléré[e,s,es,] accélèr[e,ent] / ralenti[e,s,es,] ralenti[t,ssent]
lourd[e,s,es,] / lége[r,rs,re,res]
large[s,] / étroit[e,s,es,]
chaud[e,s,es,] / froid[e,s,es,]
sec sèche[s,] / humide[s,] mouillé[e,s,es,]
plein[e,s,es,] / vide[s,]
rapide[s,] / lent[e,s,es,]
proche[s,] / loin lointain[e,s,es,]
arrivée[s,] / départ[s,]
paix / guerre
matin / soir
été / hiver
début / fin
partisan[s,] défenseur[s,] / opposant[s,] adversaire[s,] détracteur[s,]
autorisé[e,s,es,] autoris[e,ent,er] permis / interdit[e,s,es,] interdire bloqué[e,s,es,]
augment[é,e,ent,er,ait] hausse[s,] progress[é,e,ent,er] grimp[é,e,ent,er] mont[é,e,ent,er] / diminu[é,e,ent,er,ait] baiss[é,e,es,ent,er,ait] recul[é,e,ent,er] chut[é,e,ent,er] 
gagn[é,e,ent,er] remport[é,e,ent,er] / perdu[e,s,es,] perd[ent,re,]
victoire[s,] succès / défaite[s,] échec[s,]
bénéfice[s,] gain[s,] / perte[s,] déficit[s,]
ouver[t,te,ts,tes] ouvr[e,ent,ir] / fermé[e,s,es,] ferm[e,ent,er]
commenc[é,e,ent,er] début[é,e,ent,er] / terminé[e,s,es,] fini[e,s,] termin[e,ent,er] arrêté[e,s,es,]
achet[é,er] achèt[e,ent] / vendu[e,s,es,] vend[ent,re,]
embauch[é,e,ent,er] recrut[é,e,ent,er] / licenci[é,e,ent,er] renvoyé[e,s,]
arrêté[e,s,es,] / libéré[e,s,es,] relâché[e,s,es,]
plus / moins
haut[e,s,es,] élevé[e,s,es,] / bas[se,ses,]
grand[e,s,es,] gros[se,ses,] / petit[e,s,es,]
meilleur[e,s,es,] / pire[s,]
bon[ne,s,nes,] / mauvais[e,es,]
long[ue,s,ues,] / court[e,s,es,]
tôt / tard
premier[s,] première[s,] / dernier[s,] dernière[s,]
ancien[ne,s,nes,] vieux vieille[s,] / nouveau[x,] nouvelle[s,] jeune[s,]
fort[e,s,es,] / faible[s,]
sûr[e,s,es,] / dangereu[x,se,ses]
légal[e,es,] / illégal[e,es,]
possible[s,] / impossible[s,]
vrai[e,s,es,] / fau[x,sse,sses]
public[s,] publique[s,] / privé[e,s,es,]
majorité / minorité
nord / sud
est / ouest
avec / sans
gauche / droite
hommes homme / femmes femme
il / elle
jour[s,] / nuit[s,]
et / ou`,
  units:
    'seconde[s,] | minute[s,] | heure[s,] | jour[s,] quotidien[ne,] | semaine[s,] hebdomadaire[s,] | mois mensuel[le,] | trimestre[s,] trimestriel[le,] | an[s,] année[s,] annuel[le,] | décennie[s,] | siècle[s,]',
  loaded: `
scandaleu[x,se,ses] | scandale[s,] | choquant[e,s,es,] | honteu[x,se,ses] | brutal[e,es,] | cruel[le,s,les,] | corrompu[e,s,es,]
ridicule[s,] | absurde[s,] | catastrophique[s,] | catastrophe[s,] | chaos | chaotique[s,] | désastreu[x,se,ses] | controversé[e,s,es,]
sulfureu[x,se,ses] | douteu[x,se,ses] | horrible[s,] | terrible[s,] | effroyable[s,] | épouvantable[s,] | humiliant[e,s,es,] | héroïque[s,]
soi-disant | radical[e,es,] | extrémiste[s,] | furieu[x,se,ses] | désespéré[e,s,es,] | dramatique[s,] | irresponsable[s,] | incompétent[e,s,es,]`,
  saying: {
    plain: `
dit | a dit | a déclaré | déclare | a indiqué | indique | a expliqué | explique | a ajouté | ajoute | a précisé | précise | a rapporté | a annoncé
déclaré | indiqué | expliqué | ajouté | précisé | rapporté | annoncé | affirme[nt,] | a affirmé | affirmé | a fait savoir | fait savoir
a rappelé | rappelle[nt,] | rappelé | relate | a relaté | raconte | a raconté | poursuit | a poursuivi`,
    doubting:
      'prétend | a prétendu | prétendu | estime | a estimé | estimé | suggère | a suggéré | suggéré | croit',
    asserting:
      'confirme | a confirmé | confirmé | assure | a assuré | assuré | souligne | a souligné | souligné | insiste | a insisté | insisté | révélé',
    admitting:
      'admet | a admis | admis | reconnaît | a reconnu | reconnu | avoue | a avoué | avoué | concède',
    heated:
      'fustige | a fustigé | fustigé | dénonce | a dénoncé | dénoncé | menace | a menacé | menacé | martèle | tonne | raille | exige | a exigé | exigé',
  },
  denials:
    'dément[i,ent,ir,] | nie[nt,r,] | nié | rejett[e,ent] | rejeté[e,s,] | conteste[nt,r,] | contesté | démenti | innocen[t,te] | faux',
  responses:
    'réagi[t,r,] | réaction | répond[u,re,] | réponse | porte-parole | communiqué | avocat[e,s,] | excuse[s,] | défend[u,re,]',
  honorifics: 'm mme mlle mr dr monsieur madame',
  where: 'à en dans depuis près vers',
  relatives: 'qui que dont lequel laquelle lesquels lesquelles',
  seen: `
consulté[e,s,es,] par | vu[e,s,es,] par | obtenu[e,s,es,] par | cité[e,s,es,] par | publié[e,s,es,] par | rapporté[e,s,es,] par
a consulté[e,s,es,] | a pu consulter | a obtenu[e,s,es,] | a eu accès | dans un entretien à | dans un entretien avec
interrogé[e,s,es,] par | auprès de`,
  agent: 'par',
};
