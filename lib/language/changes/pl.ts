import type { Changes } from '../sections/changes';

export const changes: Changes = {
  classes: {
    be: 'jest są był była było byli były będzie będą zostanie zostaną został została zostało zostali zostały',
    have: 'ma mają miał miała miało mieli miały',
  },
  negation:
    'nie | nigdy | żad[en,na,ne,nego,nej,nych,nym] | nikt | nikogo | nic | niczego | ani | bez | wcale | już nie | bynajmniej',
  hardly: 'ledwie | ledwo | prawie nie',
  concord: true,
  agreeing:
    'nigdy żaden żadna żadne żadnego żadnej żadnych żadnym nikt nikogo nikomu nic niczego nigdzie',
  prefixes: 'nie',
  scales: {
    certainty: {
      open: `
może | mogą | mógłby | mogłaby | mogłoby | mogliby | mogłyby | prawdopodobnie | być może | zapewne | podobno | rzekomo | ponoć | przypuszczalnie | możliwe
rzekom[y,a,e,ego,ej] | domnieman[y,a,e,ego,ej] | wydaje się | zdaje się | ma zostać | mają zostać | planuje | planują | zamierza[ją,] | chce | chcą | rozważa[ją,]`,
      planned: 'planuje | planują | zamierza[ją,] | chce | chcą',
      expected: 'prawdopodobnie | zapewne | przypuszczalnie',
      sure: 'będzie | będą | zostanie | zostaną | na pewno | z pewnością | musi | muszą | bez wątpienia | zdecydował[a,i,y,]',
    },
    allegation: {
      alleged: `
podejrzan[y,a,e,i,ego,ej,ych] o | podejrzan[y,a,e,i,ego,ej,ych] | oskarżon[y,a,e,ego,ej,ych] o | oskarżeni o | oskarżon[y,a,e,ego,ej,ych]
rzekom[y,a,e,ego,ej] | domnieman[y,a,e,ego,ej]`,
      proven:
        'winn[y,a,i,ego,ej] | skazan[y,a,e,i,ego,ej,ych] za | skazan[y,a,e,i,ego,ej,ych] | sprawc[a,y,ów]',
      cleared: 'uniewinnion[y,a,e,ego,ej] | niewinn[y,a,i,ego,ej]',
    },
    quantity: {
      all: 'wszys[cy,tkie,tkich,tkim,tko,tek] | każd[y,a,e,ego,ej,ym] | cał[y,a,e,ego,ej]',
      most: 'większość | większości',
      many: 'wiel[e,u] | liczn[e,i,ych] | mnóstwo',
      some: 'niektór[e,zy,ych] | kilk[a,u] | część | pew[ne,ni,nych] | parę',
      few: 'nielicz[ne,ni,nych] | mało',
      none: 'żad[en,na,ne,nego,nej,nych,nym] | nikt',
      dozens: 'dziesiątki',
      hundreds: 'setki',
      thousands: 'tysiące',
      millions: 'miliony',
      doubled: 'podwoi[ł,ła,ło,li,ły,ć] | podwojon[y,a,e]',
      trebled: 'potroi[ł,ła,ło,li,ły,ć]',
      always: 'zawsze | stale | ciągle',
      often: 'często | zwykle | zazwyczaj',
      sometimes: 'czasem | czasami | niekiedy',
      seldom: 'rzadko',
    },
    comparison: {
      more: 'więcej niż | ponad # | co najmniej # | powyżej # | przeszło # | co najmniej | więcej',
      less: 'mniej niż | poniżej # | co najwyżej # | najwyżej # | do # | niespełna # | co najwyżej | mniej',
      about: 'około # | ok # | prawie # | blisko # | niemal # | mniej więcej #',
      exactly: 'dokładnie #',
      only: 'tylko # | zaledwie # | jedynie #',
    },
    time: {
      before: `
przed | zanim | w przededniu | nim | tuż przed | na krótko przed`,
      after: `
po | po tym jak | w następstwie | gdy tylko | tuż po | krótko po | następnie`,
      until: `
do | aż do | dopóki`,
      since: `
od | odkąd | od kiedy`,
      during: `
podczas | w trakcie | w czasie | kiedy | gdy | podczas gdy | w czasie gdy | w ciągu`,
    },
    cause: {
      because: `
ponieważ | bo | gdyż | z powodu | wskutek | dzięki | w wyniku | dlatego że | jako że | bowiem
z uwagi na | ze względu na | wobec`,
      despite: `
mimo | pomimo | choć | chociaż | wbrew | nawet jeśli | mimo że | pomimo że | aczkolwiek`,
      unless: `
chyba że | o ile nie`,
      if: `
jeśli | jeżeli | gdyby | pod warunkiem że`,
    },
    share: { percent: 'procent | proc', points: 'punkt[y,ów,] procentow[y,e,ych]' },
    side: { for: 'za | na rzecz | w obronie', against: 'przeciw | przeciwko | wbrew' },
  },
  opposites: `
przyją[ł,ł,ć] przyjęł[a,o,i,y] zaakceptowa[ł,ła,li,ły] / odrzuci[ł,ła,ło,li,ły,ć] odmówi[ł,ła,ło,li,ły]
potwierdzi[ł,ła,ło,li,ły,ć] potwierdza[ją,] przyzna[ł,ła,li] / zaprzeczy[ł,ła,ło,li,ły,ć] zaprzecza[ją,] zdementowa[ł,ła,li]
popar[ł,ła,ło,li,ły] popiera[ją,] wspiera[ją,] pochwali[ł,ła,ło,li,ły] / skrytykowa[ł,ła,ło,li,ły] krytykuj[e,ą] potępi[ł,ła,ło,li,ły] sprzeciwi[ł,ła,ło,li,ły]
poparcie / sprzeciw
zwolennik zwolennic[y,a] zwolenników / przeciwnik przeciwnic[y,a] przeciwników kryty[k,cy,ków]
zezwoli[ł,ła,ło,li,ły] pozwoli[ł,ła,ło,li,ły] / zakaza[ł,ła,ło,li,ły] zabroni[ł,ła,ło,li,ły]
wzr[ósł,osła,osło,osły,asta,astają,ost] rośnie rosną zwiększy[ł,ła,ło,li,ły] / spad[ł,ła,ło,ły,a,ają,ek] zmala[ł,ła,ło,ły] maleje maleją zmniejszy[ł,ła,ło,li,ły] obniży[ł,ła,ło,li,ły]
podni[ósł,osła,osło,eśli,osły] / obniży[ł,ła,ło,li,ły]
wygra[ł,ła,ło,li,ły,ć] wygrywa[ją,] / przegra[ł,ła,ło,li,ły,ć] przegrywa[ją,]
zwycięstw[o,a,em] / porażk[a,i,ą]
zysk[i,ów,] / strat[a,y,] 
otwar[ty,ta,te] otworzy[ł,ła,ło,li,ły] / zamknię[ty,ta,te] zamkn[ął,ęła,ęło,ęli,ęły]
rozpocz[ął,ęła,ęło,ęli,ęły] zacz[ął,ęła,ęło,ęli,ęły] / zakończy[ł,ła,ło,li,ły] skończy[ł,ła,ło,li,ły]
początek / koniec
kupi[ł,ła,ło,li,ły,ć] / sprzeda[ł,ła,ło,li,ły,ć]
zatrudni[ł,ła,ło,li,ły] / zwolni[ł,ła,ło,li,ły]
zatrzyman[y,a,e,o] aresztowan[y,a,e] / zwolnion[y,a,e,o] wypuszczon[y,a,e]
więcej / mniej
większ[y,a,e,ego,ej] / mniejsz[y,a,e,ego,ej]
największ[y,a,e,ego,ej] / najmniejsz[y,a,e,ego,ej]
wyższ[y,a,e,ego,ej] / niższ[y,a,e,ego,ej]
wysok[i,a,ie,iego,iej] / nisk[i,a,ie,iego,iej]
duż[y,a,e,ego,ej] wielk[i,a,ie] / mał[y,a,e,ego,ej]
leps[zy,za,ze] / gors[zy,za,ze]
dobr[y,a,e,ego,ej] / zł[y,a,e,ego,ej]
dług[i,a,ie] / krótk[i,a,ie]
pierwsz[y,a,e,ego,ej] / ostatni[a,e,ego,ej,]
star[y,a,e,ego,ej] / now[y,a,e,ego,ej] młod[y,a,e]
siln[y,a,e] / słab[y,a,e]
bezpieczn[y,a,e] / niebezpieczn[y,a,e]
możliw[y,a,e] / niemożliw[y,a,e]
prawdziw[y,a,e] / fałszyw[y,a,e] nieprawdziw[y,a,e]
publiczn[y,a,e] / prywatn[y,a,e]
większość / mniejszość
północ[y,ny,na,ne,] / południ[e,a,owy,owa,owe]
wsch[ód,odu,odni,odnia,odnie] / zach[ód,odu,odni,odnia,odnie]
z / bez
lew[y,a,e] / praw[y,a,e]
mężczy[zna,źni,zn] / kobiet[a,y,]
dzień dni / noc[y,e,]
lato / zima
i / lub`,
  units:
    'sekund[a,y,ę,] | minut[a,y,ę,] | godzin[a,y,ę,] | dzień dni dnia | tydzień tygodni[e,a,] | miesiąc[e,a,] miesięcy | rok[u,] lat[a,] | dekad[a,y,] | wiek[u,i,]',
  loaded: `
skandaliczn[y,a,e,ą,ej,ego] | skandal | haniebn[y,a,e,ą,ej,ego] | szokując[y,a,e,ą] | brutaln[y,a,e,ą] | okrutn[y,a,e,ą] | skorumpowan[y,a,e,ą]
absurdaln[y,a,e,ą] | katastrofaln[y,a,e,ą] | katastrofa | chaos | kontrowersyjn[y,a,e,ą,ego,ej] | straszn[y,a,e,ą] | żałosn[y,a,e,ą]
bohatersk[i,a,ie,ą] | tak zwan[y,a,e] | ekstremistyczn[y,a,e,ą] | dramatyczn[y,a,e,ą] | nieudoln[y,a,e,ą] | bezczeln[y,a,e,ą,ie] | reżim`,
  saying: {
    plain:
      'powiedzia[ł,ła,ło,li,ły] | mówi[ą,] | oświadczy[ł,ła,ło,li,ły] | poinformowa[ł,ła,ło,li,ły] | doda[ł,ła,li] | wyjaśni[ł,ła,ło,li,ły] | napisa[ł,ła,li] | stwierdzi[ł,ła,ło,li,ły] | zaznaczy[ł,ła,ło,li,ły] | przekaza[ł,ła,ło,li,ły] | relacjonowa[ł,ła]',
    doubting: 'twierdzi[ł,ła,ło,li,ły,] | sugerowa[ł,ła,li] | sugeruje | uważa[ją,]',
    asserting:
      'podkreśli[ł,ła,ło,li,ły] | zapewni[ł,ła,ło,li,ły] | potwierdzi[ł,ła,ło,li,ły] | ujawni[ł,ła,ło,li,ły] | upiera[ł,ła] się',
    admitting: 'przyzna[ł,ła,ło,li,ły]',
    heated:
      'zaatakowa[ł,ła,li] | grozi[ł,ła,li,] | zażąda[ł,ła,li] | krzycza[ł,ła] | szydzi[ł,ła] | grzmia[ł,ła]',
  },
  denials:
    'zaprzecz[a,ają,ył,yła,yli] | odrzuc[a,ają,ił,iła,ili] | zdementowa[ł,ła,li] | dementi | niewinn[y,a] | nieprawda',
  responses:
    'odpowiedzia[ł,ła,li] | odpowiedź | reakcj[a,i,ę] | rzeczni[k,czka] | oświadczeni[e,u] | adwokat | prawnik',
  honorifics: 'pan pani dr prof inż mgr ks',
  where: 'w we na z ze pod przy do koło',
  relatives: 'który która które którzy którego której których',
  seen: 'w rozmowie z | w wywiadzie dla | cytowan[y,a,e] przez | dotarł[a,o,]',
  agent: 'przez',
};
