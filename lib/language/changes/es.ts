import type { Changes } from '../sections/changes';

export const changes: Changes = {
  classes: {
    be: 'es son era eran fue fueron será serán sería serían está están estaba estaban ser estar',
    have: 'ha han había habían habrá habrán habría habrían haber',
  },
  negation:
    'no | nunca | jamás | ningún | ningun[o,a,os,as] | nadie | nada | ni | sin | tampoco | ya no',
  hardly: 'apenas | casi no',
  concord: true,
  agreeing: 'nunca jamás ningún ninguno ninguna ningunos ningunas nadie nada tampoco',
  prefixes: 'in im i des dis no',
  scales: {
    certainty: {
      open: `
puede | pueden | podría[n,] | podrá[n,] | quizá[s,] | tal vez | probablement[e] | posiblement[e] | aparentemente | presuntamente
supuestamente | presunt[o,a,os,as] | supuest[o,a,os,as] | al parecer | parece[n,] | parecería | debería[n,] | posible[s,] | probable[s,]
eventual[es,] | potencial[es,] | habría[n,] | sería[n,] | se espera que | prevé | prevén | planea[n,]
tiene previsto | tienen previsto | espera[n,] | pretende[n,] | @be previsto que | aspira[n,] a | tiene[n,] la intención de`,
      planned: `
prevé | prevén | planea[n,] | tiene previsto | tienen previsto | pretende[n,] | aspira[n,] a | tiene[n,] la intención de`,
      expected: `
se espera que | @be previsto que | debería[n,] | probablemente | previsiblemente`,
      sure: 'va a | van a | será | serán | ciertamente | seguramente | sin duda | debe | deben | indudablemente',
    },
    ability: {
      able: 'capa[z,ces] de | logr[ó,a,an,aron] | consigui[ó,eron]',
      unable: 'incapa[z,ces] de | no logr[ó,a,an,aron] | no consigui[ó,eron] | no pud[o,ieron]',
    },
    allegation: {
      alleged: `
acusad[o,a,os,as] de | acusad[o,a,os,as] | sospechos[o,a,os,as] de | sospechos[o,a,os,as] | imputad[o,a,os,as] | procesad[o,a,os,as] por
investigad[o,a,os,as] por | presunt[o,a,os,as] | supuest[o,a,os,as]`,
      proven: `
culpable[s,] de | culpable[s,] | condenad[o,a,os,as] por | condenad[o,a,os,as] | declarad[o,a,os,as] culpable[s,] de
declarad[o,a,os,as] culpable[s,] | confesó`,
      cleared: 'absuelt[o,a,os,as] | inocente[s,] | exonerad[o,a,os,as]',
    },
    quantity: {
      all: 'tod[o,a,os,as] | cada | la totalidad',
      most: 'la mayoría | la mayor parte | mayoría',
      many: 'much[os,as] | numeros[os,as] | gran cantidad',
      some: 'algun[os,as] | vari[os,as] | unos cuantos | una parte | ciert[os,as] | diverso[s,]',
      few: 'poc[os,as] | escas[os,as]',
      none: 'ningun[o,a] | ningún',
      dozens: 'decenas | docenas',
      hundreds: 'cientos | centenares',
      thousands: 'miles | millares',
      millions: 'millones',
      doubled: 'duplic[ó,aron,ado,ada,a,an,ar]',
      trebled: 'triplic[ó,aron,ado,ada,a,an,ar]',
      always: 'siempre | constantemente',
      often: 'a menudo | con frecuencia | frecuentemente',
      sometimes: 'a veces | ocasionalmente',
      seldom: 'rara vez | raramente',
    },
    comparison: {
      more: 'más de | más que | al menos | por lo menos | superior[es,] a | por encima de',
      less: 'menos de | menos que | como máximo | a lo sumo | inferior[es,] a | por debajo de | hasta #',
      about: 'cerca de # | alrededor de # | aproximadamente # | unos # | unas # | casi #',
      exactly: 'exactamente # | precisamente #',
      only: 'solo # | sólo # | apenas # | solamente #',
    },
    time: {
      before: `
antes de | antes del | antes que | previo a | antes | antes de que | en vísperas de | en víspera de
previamente a | previo al`,
      after: `
después de | después del | tras | luego de | después que | después | después de que | tras el | tras la
una vez que | una vez | luego | luego del | luego de que | al término de | al término del
tan pronto como | a continuación de`,
      until: `
hasta | hasta que`,
      since: `
desde | desde que | a partir de | a partir del`,
      during: `
durante | en el transcurso de | mientras | mientras que | cuando | al tiempo que | a la vez que
en medio de | en plena | a medida que | en el curso de | conforme`,
    },
    cause: {
      because: `
porque | debido a | a causa de | gracias a | por culpa de | ya que | puesto que | debido al
a causa del | a raíz de | a raíz del | dado que | pues | gracias al | en vista de que
como consecuencia de | por el hecho de | por motivo de | con motivo de | a consecuencia de | como
visto que | producto de | en virtud de`,
      despite: `
pese a | a pesar de | aunque | no obstante | pese al | a pesar del | a pesar de que | pese a que
aun cuando | si bien | incluso si | por más que | aun`,
      unless: `
a menos que | salvo que | a no ser que | excepto si | salvo si`,
      if: `
siempre que | con tal de que | si | siempre y cuando | a condición de que | en caso de que`,
    },
    share: { percent: 'por ciento', points: 'punto[s,] porcentual[es,]' },
    side: {
      for: 'a favor de | a favor del | por | para | en apoyo de',
      against: 'contra | en contra de | en contra del | opuest[o,a,os,as] a',
    },
  },
  opposites: `
elogi[ó,aron,a,an,ado] salud[ó,aron] celebr[ó,aron] / critic[ó,aron,a,an,ado] conden[ó,aron,a,an] denunci[ó,aron,a,an]
inquilin[o,a,os,as] / propietari[o,a,os,as] caser[o,a,os,as]
acreedor[es,] / deudor[es,]
emplead[o,a,os,as] / patrón patrones empleador[es,]
amig[o,a,os,as] aliad[o,a,os,as] / enemig[o,a,os,as] rival[es,]
superávit / déficit
exportaci[ón,ones] / importaci[ón,ones]
ingreso[s,] / gasto[s,]
prolong[ó,aron,a,an,ado] ampli[ó,aron,a,an,ado] / acort[ó,aron,a,an,ado] redu[jo,jeron,ce,cen]
levant[ó,aron,ado] / impus[o,ieron] impuest[o,a]
aceler[ó,aron,a,an] / fren[ó,aron,a,an] ralentiz[ó,aron]
pesad[o,a,os,as] / liger[o,a,os,as]
profund[o,a,os,as] / superficial[es,]
anch[o,a,os,as] / estrech[o,a,os,as]
caliente[s,] cálid[o,a,os,as] / frí[o,a,os,as]
sec[o,a,os,as] / húmed[o,a,os,as] mojad[o,a,os,as]
car[o,a,os,as] / barat[o,a,os,as]
llen[o,a,os,as] / vací[o,a,os,as]
rápid[o,a,os,as] / lent[o,a,os,as]
cercan[o,a,os,as] / lejan[o,a,os,as]
llegada[s,] / salida[s,]
paz / guerra
verano / invierno
mañana / noche tarde
principio inicio / final fin
acept[a,an,ó,aron,ado,ar] aprob[ó,aron,ado,ar] aprueb[a,an] acord[ó,aron] / rechaz[a,an,ó,aron,ado,ar] neg[ó,aron] nieg[a,an] rehus[ó,aron]
confirm[a,an,ó,aron,ado,ar] admit[e,en,ió,ieron] reconoc[e,en,ió,ieron] / desmint[ió,ieron] desmient[e,en] neg[ó,aron,ado] nieg[a,an]
apoy[a,an,ó,aron,ado,ar] respald[a,an,ó,aron,ado,ar] / rechaz[a,an,ó,aron,ado,ar] se-opon[e,en] opus[o,ieron] critic[a,an,ó,aron,ado]
apoyo respaldo / oposición rechazo
partidari[o,a,os,as] defensor[es,] / opositor[es,] detractor[es,] crític[o,os]
permit[e,en,ió,ieron,ido,ir] autoriz[a,an,ó,aron,ado,ar] / prohíb[e,en] prohib[ió,ieron,ido,ir] bloque[a,an,ó,aron]
sub[e,en,ió,ieron,ido,ir] aument[a,an,ó,aron,ado,ar] crec[e,en,ió,ieron,ido,er] / baj[a,an,ó,aron,ado,ar] ca[e,en,yó,yeron,ído,er] disminuy[e,en,ó,eron] descend[ió,ieron]
aumento[s,] subida[s,] alza[s,] / descenso[s,] caída[s,] baja[s,]
gan[a,an,ó,aron,ado,ar] / pierd[e,en] perd[ió,ieron,ido,er]
victoria[s,] éxito[s,] / derrota[s,] fracaso[s,]
ganancia[s,] beneficio[s,] / pérdida[s,]
abr[e,en,ió,ieron,ir] abiert[o,a,os,as] / cierr[a,an] cerr[ó,aron,ado,ar]
comienz[a,an] comenz[ó,aron,ado] empez[ó,aron,ado] inici[ó,aron,ado] / termin[a,an,ó,aron,ado,ar] finaliz[ó,aron,ado] acab[ó,aron,ado]
compr[a,an,ó,aron,ado,ar] / vend[e,en,ió,ieron,ido,er]
contrat[a,an,ó,aron,ado,ar] / despid[ió,e,en,ieron] despedid[o,a,os,as]
deten[er,ido,ida] detuv[o,ieron] arrest[ó,aron,ado] / liber[ó,aron,ado,ada]
más / menos
mayor[es,] / menor[es,]
alt[o,a,os,as] / baj[o,a,os,as]
gran grande[s,] / pequeñ[o,a,os,as]
mejor[es,] / peor[es,]
buen buen[o,a,os,as] / mal mal[o,a,os,as]
larg[o,a,os,as] / cort[o,a,os,as]
temprano / tarde
primer primer[o,a,os,as] / últim[o,a,os,as]
viej[o,a,os,as] antigu[o,a,os,as] / nuev[o,a,os,as] joven jóvenes
fuerte[s,] / débil[es,]
segur[o,a,os,as] / peligros[o,a,os,as] insegur[o,a,os,as]
legal[es,] / ilegal[es,]
posible[s,] / imposible[s,]
verdader[o,a,os,as] / fals[o,a,os,as]
públic[o,a,os,as] / privad[o,a,os,as]
mayoría / minoría
norte / sur
este oriente / oeste occidente
con / sin
izquierda / derecha
hombre[s,] / mujer[es,]
él / ella
día[s,] / noche[s,]
y / o`,
  units:
    'segundo[s,] | minuto[s,] | hora[s,] | día[s,] diari[o,a] | semana[s,] semanal[es,] | mes[es,] mensual[es,] | trimestre[s,] trimestral[es,] | año[s,] anual[es,] | década[s,] | siglo[s,]',
  loaded: `
escandalos[o,a,os,as] | escándalo[s,] | impactante[s,] | vergonzos[o,a,os,as] | brutal[es,] | cruel[es,] | corrupt[o,a,os,as]
ridícul[o,a,os,as] | absurd[o,a,os,as] | catastrófic[o,a,os,as] | catástrofe[s,] | caos | caótic[o,a,os,as] | desastros[o,a,os,as]
polémic[o,a,os,as] | controvertid[o,a,os,as] | dudos[o,a,os,as] | horrible[s,] | terrible[s,] | espantos[o,a,os,as] | humillante[s,]
heroic[o,a,os,as] | radical[es,] | extremista[s,] | furios[o,a,os,as] | desesperad[o,a,os,as] | dramátic[o,a,os,as] | irresponsable[s,]`,
  saying: {
    plain: `
dijo | dijeron | dice | dicen | declaró | declararon | explicó | explicaron | señaló | señalaron | indicó | indicaron | informó | informaron
añadió | agregó | anunció | comentó | respondió | afirmó | afirmaron | afirma[n,] | manifestó | manifestaron | expresó | expresaron
apuntó | relató | contó | comunicó | precisó | detalló | ha dicho | ha declarado | ha afirmado | ha señalado | ha indicado | ha explicado`,
    doubting: 'sostuvo | alegó | supuso | sugirió | cree | creen | consideró | opinó',
    asserting:
      'aseguró | aseguraron | confirmó | confirmaron | subrayó | insistió | reveló | enfatizó',
    admitting: 'admitió | admitieron | reconoció | reconocieron | confesó | concedió',
    heated:
      'arremetió | denunció | denunciaron | amenazó | criticó | fustigó | exigió | exigieron | reprochó | gritó',
  },
  denials:
    'desmint[ió,ieron] | desmient[e,en] | neg[ó,aron] | nieg[a,an] | rechaz[ó,aron,a,an] | refut[ó,aron] | inocente | fals[o,a]',
  responses:
    'respond[ió,ieron] | respuesta | portavoz | comunicado | abogad[o,a] | defend[ió,ieron] | disculp[ó,as] | reaccion[ó,aron]',
  honorifics: 'sr sra srta dr dra don doña señor señora',
  where: 'en desde cerca hasta',
  relatives: 'que quien quienes cuyo cuya cuyos cuyas',
  seen: `
vist[o,a,os,as] por | obtenid[o,a,os,as] por | citad[o,a,os,as] por | publicad[o,a,os,as] por | consultad[o,a,os,as] por
ha visto | ha obtenido | tuvo acceso | ha tenido acceso | en una entrevista con | entrevistad[o,a,os,as] por | en declaraciones a`,
  agent: 'por',
};
