import type { Changes } from '../sections/changes';

export const changes: Changes = {
  classes: {
    be: 'é são era eram foi foram será serão seria seriam está estão estava estavam ser estar sido',
    have: 'tem têm tinha tinham terá terão teria teriam há havia haverá',
  },
  negation:
    'não | nunca | jamais | nenhum | nenhuma | nenhuns | nenhumas | ninguém | nada | nem | sem | já não | tampouco',
  hardly: 'quase não | dificilmente',
  concord: true,
  agreeing: 'nunca jamais nenhum nenhuma nenhuns nenhumas ninguém nada tampouco',
  prefixes: 'in im i des dis não',
  scales: {
    certainty: {
      open: `
pode[m,] | poderá | poderão | poderia[m,] | talvez | provavelmente | possivelmente | aparentemente | supostamente | alegadamente
presumivelmente | supost[o,a,os,as] | alegad[o,a,os,as] | parece[m,] | deve[m,] | deverá | deverão | deveria[m,] | seria[m,] | teria[m,] | possíve[l,is] | prováve[l,is]
eventua[l,is] | pretende[m,] | prevê | preveem | planeja[m,] | planeia[m,] | espera[m,] | tenciona[m,] | estuda[m,] | avalia[m,]`,
      planned:
        'pretende[m,] | prevê | preveem | planeja[m,] | planeia[m,] | tenciona[m,] | espera[m,]',
      expected: 'deve[m,] | deverá | deverão | provavelmente | presumivelmente',
      sure: 'vai | vão | será | serão | certamente | seguramente | sem dúvida | tem de | têm de | decidi[u,ram]',
    },
    ability: {
      able: 'capa[z,zes] de | conseg[ue,uem,uiu,uiram]',
      unable: 'incapa[z,zes] de | não conseg[ue,uem,uiu,uiram]',
    },
    allegation: {
      alleged: `
acusad[o,a,os,as] de | acusad[o,a,os,as] | suspeit[o,a,os,as] de | suspeit[o,a,os,as] | investigad[o,a,os,as] por | arguid[o,a,os,as] | indiciad[o,a,os,as] por
supost[o,a,os,as] | alegad[o,a,os,as]`,
      proven:
        'culpad[o,a,os,as] de | culpad[o,a,os,as] | condenad[o,a,os,as] por | condenad[o,a,os,as] | confessou',
      cleared: 'absolvid[o,a,os,as] | inocente[s,] | ilibad[o,a,os,as] | inocentad[o,a,os,as]',
    },
    quantity: {
      all: 'tod[o,a,os,as] | todos os | todas as | cada | a totalidade',
      most: 'a maioria | maioria | a maior parte',
      many: 'muit[os,as] | inúmer[os,as] | numeros[os,as] | bastantes',
      some: 'algun[s,] | algumas | vári[os,as] | uma parte | cert[os,as] | divers[os,as]',
      few: 'pouc[os,as] | escass[os,as]',
      none: 'nenhum | nenhuma',
      dozens: 'dezenas | dúzias',
      hundreds: 'centenas',
      thousands: 'milhares',
      millions: 'milhões',
      doubled: 'duplic[ou,aram,ado,ada,a,am,ar] | dobr[ou,aram,ado,a,am,ar]',
      trebled: 'triplic[ou,aram,ado,ada,a,am,ar]',
      always: 'sempre | constantemente',
      often: 'frequentemente | muitas vezes | com frequência',
      sometimes: 'às vezes | por vezes | ocasionalmente',
      seldom: 'raramente | raras vezes',
    },
    comparison: {
      more: 'mais de | mais do que | pelo menos | ao menos | superior[es,] a | acima de # | mais que | mais',
      less: 'menos de | menos do que | no máximo | inferior[es,] a | abaixo de # | até # | menos que | menos',
      about: 'cerca de # | aproximadamente # | quase # | uns # | umas #',
      exactly: 'exatamente # | precisamente #',
      only: 'apenas # | só # | somente #',
    },
    time: {
      before: `
antes | antes de | antes do | antes da | antes que | em vésperas de | antes dos | antes das
na véspera de | na véspera do | previamente`,
      after: `
depois | depois de | depois do | depois da | após | na sequência de | a seguir a | depois dos
depois das | depois que | após o | após a | assim que | logo que | uma vez que | no final de
na sequência do | na sequência da | posteriormente | a seguir`,
      until: `
até | até ao | até à | até que`,
      since: `
desde | desde o | desde a | a partir de | a partir do | a partir da`,
      during: `
durante | ao longo de | enquanto | quando | à medida que | ao passo que | ao mesmo tempo que
no decurso de | no decorrer de | em plena | no meio de`,
    },
    cause: {
      because: `
porque | devido a | devido ao | devido à | por causa de | por causa do | por causa da | graças a
graças ao | graças à | pois | visto que | uma vez que | já que | dado que | por conta de | por conta do
em razão de | em virtude de | em função de | em consequência de | pelo facto de | pelo fato de
por culpa de | por motivo de | como`,
      despite: `
apesar de | apesar do | apesar da | embora | ainda que | não obstante | mesmo que | apesar de que
apesar dos | apesar das | mesmo se | se bem que | a despeito de | a despeito do | conquanto | mesmo`,
      unless: `
a menos que | salvo se | a não ser que | exceto se`,
      if: `
se | desde que | na condição de que | caso | contanto que | no caso de`,
    },
    share: { percent: 'por cento', points: 'ponto[s,] percentua[l,is]' },
    side: {
      for: 'por | a favor | a favor de | a favor do | a favor da | pró | em prol de',
      against: 'contra | oposto a | contrári[o,a,os,as] a | anti',
    },
  },
  opposites: `
aceit[ou,aram,e,ar,a,am,o,ado] / recus[ou,aram,e,ar,a,am,ado] rejeit[ou,aram,ar,a,am,ado,ada,ados,adas]
confirm[ou,aram,ar,a,am,ado,ada] admiti[u,ram] reconhec[eu,eram] / desmenti[u,ram,do,r] desmente[m,] neg[ou,aram,ar,a,am,ado]
aprov[ou,aram,ar,a,am,ado,ada,ados,adas] / rejeit[ou,aram,ar,a,am,ado,ada,ados,adas] chumb[ou,aram,ado] vet[ou,aram,ado]
apoi[ou,aram,ar,a,am,ado,ada] elogi[ou,aram,ado] defend[eu,eram,e,em] / critic[ou,aram,ar,a,am,ado] conden[ou,aram,ado] combat[eu,eram] opôs
apoio / oposição
apoiante[s,] apoiador[es,] defensor[es,] / opositor[es,] adversári[o,a,os,as] crític[o,a,os,as]
permit[iu,iram,e,em,ido,ida] autoriz[ou,aram,ado,ada] / proib[iu,iram,ido,ida,e,em] bloque[ou,aram,ado]
aument[ou,aram,a,am,ar,ado,o] sub[iu,iram,e,em,ir,ida] cresc[eu,eram,e,em,er,ido] / diminu[iu,íram,i,em,ir,ído] ca[iu,íram,i,em,ir,ído] desc[eu,eram,e,em,er,ido,ida] reduz[iu,iram,ir,ido] queda
ganh[ou,aram,a,am,ar,o] venc[eu,eram,e,em,er] / perd[eu,eram,e,em,er]
vitória[s,] / derrota[s,]
lucro[s,] ganho[s,] / prejuízo[s,] perda[s,]
abert[o,a,os,as] abr[iu,iram,e,em,ir] / fechad[o,a,os,as] fech[ou,aram,a,am,ar]
começ[ou,aram,a,am,ar,o] inici[ou,aram,ar] / acab[ou,aram,ar] termin[ou,aram,a,am,ar] encerr[ou,aram]
início começo / fim final
compr[ou,aram,a,am,ar] / vend[eu,eram,e,em,er,ido,ida]
contrat[ou,aram,ado] / demit[iu,iram,ido] desped[iu,iram,ido]
detid[o,a,os,as] pres[o,a,os,as] / libertad[o,a,os,as] solt[o,a,os,as]
mais / menos
maior[es,] / menor[es,]
máxim[o,a] / mínim[o,a]
alt[o,a,os,as] / baix[o,a,os,as]
grande[s,] / pequen[o,a,os,as]
melhor[es,] / pior[es,]
bo[m,a,ns,as] / ma[u,us] má[s,]
long[o,a,os,as] / curt[o,a,os,as]
primeir[o,a,os,as] / últim[o,a,os,as]
velh[o,a,os,as] antig[o,a,os,as] / nov[o,a,os,as] jove[m,ns]
forte[s,] / frac[o,a,os,as]
segur[o,a,os,as] / perigos[o,a,os,as]
lega[l,is] / ilega[l,is]
possíve[l,is] / impossíve[l,is]
verdadeir[o,a,os,as] / fals[o,a,os,as]
públic[o,a,os,as] / privad[o,a,os,as]
maioria / minoria
norte / sul
leste / oeste
com / sem
esquerda / direita
dentro / fora
homens homem / mulheres mulher
dia[s,] / noite[s,]
manhã / noite
verão / inverno
e / ou`,
  units:
    'segundo[s,] | minuto[s,] | hora[s,] | dia[s,] diári[o,a] | semana[s,] semana[l,is] | mês meses mensa[l,is] | trimestre[s,] | ano[s,] anua[l,is] | década[s,] | século[s,]',
  loaded: `
escandalos[o,a,os,as] | escândalo | vergonhos[o,a,os,as] | vergonha | chocante[s,] | bruta[l,is] | crue[l,is] | corrupt[o,a,os,as] | ridícul[o,a,os,as]
absurd[o,a,os,as] | catastrófic[o,a,os,as] | catástrofe | caos | desastros[o,a,os,as] | desastre | polémic[o,a,os,as] | polêmic[o,a,os,as]
controvers[o,a,os,as] | horríve[l,is] | terríve[l,is] | humilhante[s,] | heroic[o,a,os,as] | dit[o,a] | extremista[s,] | desesperad[o,a,os,as]
dramátic[o,a,os,as] | irresponsáve[l,is] | incompetente[s,] | implacáve[l,is] | regime | bandid[o,os]`,
  saying: {
    plain:
      'disse[ram,] | diz[em,] | afirma[m,] | declararam | indicou | referiu | comentou | contou | esclareceu | afirmou | afirmaram | declarou | explicou | acrescentou | anunciou | informou | relatou | escreveu | respondeu',
    doubting: 'alegou | alega[m,] | sugeriu | acha | acredita | pretendeu | especulou',
    asserting:
      'garantiu | garante | assegurou | confirmou | confirma | sublinhou | insistiu | revelou | frisou | destacou',
    admitting: 'admitiu | admite | reconheceu | reconhece | confessou',
    heated:
      'atacou | denunciou | denuncia | ameaçou | ameaça | exigiu | gritou | acusou | ironizou | disparou',
  },
  denials:
    'neg[ou,a,am,aram,ar,] | desment[iu,e,em,ido,ir] | rejeit[ou,a,am,aram] | contest[ou,a,am] | inocente | falso',
  responses:
    'respond[eu,e,em,er] | resposta | reag[iu,e] | porta-voz | comunicado | advogad[o,a,os] | desculpa[s,] | defend[eu,e]',
  honorifics: 'sr sra srs dr dra senhor senhora doutor doutora prof dom dona',
  where: 'em no na nos nas de a perto junto',
  relatives: 'que quem cujo cuja cujos cujas qual quais',
  seen: `
vist[o,a,os,as] por | vist[o,a,os,as] pela | vist[o,a,os,as] pelo | obtid[o,a,os,as] por | obtid[o,a,os,as] pela | obtid[o,a,os,as] pelo | citad[o,a,os,as] por
citad[o,a,os,as] pela | citad[o,a,os,as] pelo | teve acesso | em entrevista a | em entrevista à | em entrevista ao`,
  agent: 'por pelo pela pelos pelas',
};
