import type { Changes } from '../sections/changes';

export const changes: Changes = {
  classes: {
    be: 'è sono era erano fu furono sarà saranno sarebbe sarebbero sia siano essere stato stata stati state viene vengono',
    have: 'ha hanno aveva avevano avrà avranno avrebbe avrebbero',
  },
  negation: `
non | mai | nessun[o,a,] | nulla | niente | né | senza | neanche | nemmeno | neppure | non più | mica`,
  hardly: 'a malapena | a stento | quasi non',
  concord: true,
  agreeing: 'mai nessun nessuno nessuna nulla niente neanche nemmeno neppure mica',
  prefixes: 'in im il ir dis s non',
  scales: {
    certainty: {
      open: `
potrebbe[ro,] essere | può essere | possono essere | può | possono | potrebbe[ro,] | potrà | potranno | forse | probabilmente | possibilmente | apparentemente | presumibilmente
presunt[o,a,i,e] | sembra[no,] | pare | pareva | dovrebbe[ro,] | sarebbe[ro,] | avrebbe[ro,] | possibil[e,i] | probabil[e,i] | eventual[e,i]
intende | intendono | prevede | prevedono | punta a | spera di | sta valutando | valuta | valutano | conta di`,
      planned: 'intende | intendono | prevede | prevedono | punta a | spera di | conta di',
      expected: 'dovrebbe[ro,] | probabilmente | presumibilmente',
      sure: 'sarà | saranno | verrà | verranno | sicuramente | certamente | deve | devono | senza dubbio | ha deciso di | hanno deciso di',
    },
    ability: {
      able: 'capac[e,i] di | in grado di | è riuscit[o,a] a | riesc[e,ono] a',
      unable: 'incapac[e,i] di | non in grado di | non è riuscit[o,a] a | non riesc[e,ono] a',
    },
    allegation: {
      alleged: `
accusat[o,a,i,e] di | accusat[o,a,i,e] | sospettat[o,a,i,e] di | sospettat[o,a,i,e] | indagat[o,a,i,e] per | indagat[o,a,i,e] | imputat[o,a,i,e]
presunt[o,a,i,e]`,
      proven: `
colpevol[e,i] di | colpevol[e,i] | condannat[o,a,i,e] per | condannat[o,a,i,e] | giudicat[o,a] colpevole di | reo | rea`,
      cleared: 'assolt[o,a,i,e] | innocent[e,i] | prosciolt[o,a,i,e] | scagionat[o,a,i,e]',
    },
    quantity: {
      all: 'tutt[o,a,i,e] | tutti i | tutti gli | tutte le | ogni | ciascun[o,a,]',
      most: 'la maggior parte | la maggioranza | maggioranza | gran parte',
      many: 'molt[i,e] | numeros[i,e] | tant[i,e] | parecch[i,ie]',
      some: 'alcun[i,e] | qualche | divers[i,e] | cert[i,e] | una parte',
      few: 'poch[i,e] | pochissim[i,e]',
      none: 'nessun[o,a,]',
      dozens: 'decine | dozzine',
      hundreds: 'centinaia',
      thousands: 'migliaia',
      millions: 'milioni',
      doubled: 'raddoppi[ato,ata,ati,ate,a,ano,are]',
      trebled: 'triplic[ato,ata,ati,ate,a,ano,are]',
      always: 'sempre | costantemente',
      often: 'spesso | frequentemente | di solito',
      sometimes: 'talvolta | a volte | qualche volta',
      seldom: 'raramente | di rado',
    },
    comparison: {
      more: 'più di | più che | oltre # | almeno | almeno # | superior[e,i] a | più',
      less: 'meno di | meno che | al massimo | al più | fino a # | sotto # | inferior[e,i] a | meno',
      about: 'circa # | quasi # | intorno a # | all incirca #',
      exactly: 'esattamente # | precisamente #',
      only: 'solo # | soltanto # | appena #',
    },
    time: {
      before: `
prima | prima di | prima del | prima della | prima che | in vista di | prima dell' | prima dei
prima delle | prima degli | alla vigilia di | alla vigilia del | precedentemente`,
      after: `
dopo | dopo il | dopo la | dopo che | in seguito a | a seguito di | dopo l' | dopo i | dopo le
dopo gli | una volta che | appena | non appena | al termine di | al termine del | al termine della
in seguito al | in seguito alla | successivamente`,
      until: `
fino a | fino al | fino alla | finché | sino a | sino al | fino ai | fino alle | finché non
fintanto che`,
      since: `
da | dal | dalla | fin da | fin dal | da quando | a partire da | a partire dal | sin da`,
      during: `
durante | nel corso di | mentre | quando | intanto che | nel frattempo | nel corso del
nel corso della | nel corso dell' | nel mezzo di | nel pieno di | allorché | al momento di`,
    },
    cause: {
      because: `
perché | poiché | a causa di | a causa del | a causa della | a causa dei | a causa delle | grazie a
grazie al | grazie alla | per via di | siccome | dato che | visto che | in quanto | giacché
dal momento che | a causa dell' | a causa degli | per effetto di | grazie ai | grazie alle
grazie all' | per colpa di | per colpa del | in ragione di | per il fatto che | in virtù di`,
      despite: `
nonostante | nonostante il | nonostante la | malgrado | sebbene | benché | anche se | nonostante i
nonostante le | nonostante l' | malgrado il | malgrado la | pur | seppure | a dispetto di
a dispetto del | anche quando | per quanto`,
      unless: `
a meno che | salvo che | salvo se | tranne se`,
      if: `
se | purché | a condizione che | qualora | sempre che | nel caso in cui`,
    },
    share: { percent: 'per cento', points: 'punt[o,i] percentual[e,i]' },
    side: {
      for: 'per | a favore | a favore di | a favore del | a favore della | favorevol[e,i] a | in favore di | pro',
      against: 'contro | contrar[io,ia,i,ie] a | anti',
    },
  },
  opposites: `
accett[ato,ata,ati,ate,a,ano,are,ò] / rifiut[ato,ata,ati,ate,a,ano,are,ò] respint[o,a,i,e] respin[ge,gono,to]
conferm[ato,ata,ati,ate,a,ano,are,ò] ammess[o,a] ammette / smentit[o,a,i,e] smentisc[e,ono] negat[o,a] nega[no,] negò
approvat[o,a,i,e] approva[no,] approvò / respint[o,a,i,e] bocciat[o,a,i,e] boccia[no,]
sostenut[o,a,i,e] sostien[e,] sostengono appoggiat[o,a,i,e] accolto elogiat[o,a,i,e] / criticat[o,a,i,e] critica[no,] criticò osteggiat[o,a,i,e] condannat[o,a,i,e]
sostenitor[e,i] favorevol[e,i] / oppositor[e,i] contrar[io,ia,i,ie] avversar[io,i] critic[o,i]
permess[o,a,i,e] consentit[o,a,i,e] autorizzat[o,a,i,e] / vietat[o,a,i,e] proibit[o,a,i,e] bloccat[o,a,i,e]
aument[ato,ata,ati,ate,a,ano,are,ò,o] cresciut[o,a,i,e] cresce crescono salit[o,a,i,e] sale salgono rialzo / diminui[to,ta,ti,te,sce,scono,re] cal[ato,ata,ati,ate,a,ano,are,ò,o] sces[o,a,i,e] scende scendono crollat[o,a] ribasso
alzat[o,a,i,e] / abbassat[o,a,i,e] ridott[o,a,i,e] tagliat[o,a,i,e]
vint[o,a] vinc[e,ono] vinse / pers[o,a] perd[e,ono] perse
vittoria vittorie / sconfitta sconfitte
guadagn[o,i] util[e,i] profitt[o,i] / perdita perdite
apert[o,a,i,e] apre aprono / chius[o,a,i,e] chiude chiudono
iniziat[o,a,i,e] inizia[no,] cominciat[o,a] / finit[o,a,i,e] finisc[e,ono] terminat[o,a,i,e] conclus[o,a,i,e]
inizio / fine
comprat[o,a] compra[no,] acquistat[o,a] / vendut[o,a,i,e] vend[e,ono]
assunt[o,a,i,e] / licenziat[o,a,i,e]
arrestat[o,a,i,e] / rilasciat[o,a,i,e] liberat[o,a,i,e] scarcerat[o,a,i,e]
più / meno
maggior[e,i] / minor[e,i]
massim[o,a] / minim[o,a]
alt[o,a,i,e] / bass[o,a,i,e]
grand[e,i] gross[o,a,i,e] / piccol[o,a,i,e]
miglior[e,i] / peggior[e,i]
meglio / peggio
buon[o,a,i,e] / cattiv[o,a,i,e]
lung[o,a,ghi,ghe] / cort[o,a,i,e] brev[e,i]
prim[o,a,i,e] / ultim[o,a,i,e]
vecchi[o,a,e] antic[o,a,hi,he] / nuov[o,a,i,e] giovan[e,i]
fort[e,i] / debol[e,i]
sicur[o,a,i,e] / pericolos[o,a,i,e]
legal[e,i] / illegal[e,i]
possibil[e,i] / impossibil[e,i]
ver[o,a,i,e] / fals[o,a,i,e]
pubblic[o,a,i,he] / privat[o,a,i,e]
maggioranza / minoranza
nord settentrional[e,i] / sud meridional[e,i]
est oriental[e,i] / ovest occidental[e,i]
con / senza
sinistra / destra
dentro / fuori
sopra / sotto
uomini uomo / donne donna
giorn[o,i] / nott[e,i]
mattina / sera
estate / inverno
e / o`,
  units:
    'second[o,i] | minut[o,i] | or[a,e] | giorn[o,i] quotidian[o,a] | settiman[a,e] settimanal[e,i] | mes[e,i] mensil[e,i] | trimestr[e,i] | ann[o,i] annual[e,i] | decenni[o,] | secol[o,i]',
  loaded: `
scandalos[o,a,i,e] | scandalo | vergognos[o,a,i,e] | vergogna | brutal[e,i] | crudel[e,i] | feroc[e,i] | corrott[o,a,i,e] | ridicol[o,a,i,e]
assurd[o,a,i,e] | catastrofic[o,a,i,he] | catastrofe | caos | disastros[o,a,i,e] | disastro | controvers[o,a,i,e] | discuss[o,a,i,e] | orribil[e,i]
terribil[e,i] | spaventos[o,a,i,e] | umiliant[e,i] | eroic[o,a,i,he] | cosiddett[o,a,i,e] | famigerat[o,a,i,e] | estremist[a,i,e] | disperat[o,a,i,e]
drammatic[o,a,i,he] | irresponsabil[e,i] | incapac[e,i] | spietat[o,a,i,e] | clamoros[o,a,i,e] | teppist[a,i] | regime`,
  saying: {
    plain: `
detto | ha detto | dice | disse | dichiarato | ha dichiarato | dichiara | spiegato | ha spiegato | spiega | aggiunto | ha aggiunto | aggiunge
affermato | ha affermato | afferma | precisato | ha precisato | comunicato | ha comunicato | raccontato | ha raccontato
annunciato | ha annunciato | riferito | ha riferito | riferisce | scritto | risposto`,
    doubting:
      'sostiene | sosteneva | sostenuto | ha sostenuto | pretende | presume | crede | ritiene | insinuato',
    asserting:
      'confermato | ha confermato | conferma | assicurato | ha assicurato | assicura | sottolineato | ha sottolineato | sottolinea | ribadito | ha ribadito | insistito',
    admitting:
      'ammesso | ha ammesso | ammette | riconosciuto | ha riconosciuto | riconosce | confessato | ha confessato',
    heated:
      'tuonato | ha tuonato | tuona | attaccato | denunciato | ha denunciato | denuncia | minacciato | ha minacciato | minaccia | accusato | gridato | preteso | vantato | deriso',
  },
  denials:
    'smenti[to,sce,scono,re] | nega[no,to,re,] | negò | respin[ge,gono,to,gere] | contest[a,ano,ato] | innocente | falso',
  responses:
    'rispost[o,a] | risponde[re,] | replic[a,ato,are] | reag[isce,ito] | portavoce | comunicato | avvocat[o,a,i] | scus[e,ato] | dife[so,nde]',
  honorifics: 'sig signor signora signori dott dottor dottoressa prof onorevole on',
  where: 'a ad in da presso verso vicino',
  relatives: 'che cui quale quali',
  seen: `
vist[o,a,i,e] da | ottenut[o,a,i,e] da | citat[o,a,i,e] da | pubblicat[o,a,i,e] da | ha visto | ha potuto vedere | ha ottenuto
in un'intervista a | intervistat[o,a] da`,
  agent: 'da dal dalla dai dalle dagli dallo',
};
