/** Offices that go by several names, a group a line; endings in brackets make several forms. */
export const OFFICES = `
frühere[,r,n,m,s] | ehemalige[,r,n,m,s] | ex | einstige[,r,n,m,s] | vormalige[,r,n,m,s]
geschäftsführer | firmenchef | vorstandschef | vorstandsvorsitzender | vorstandsvorsitzende | unternehmenschef | ceo | konzernchef | chef
geschäftsführerin | firmenchefin | vorstandschefin | unternehmenschefin | konzernchefin | vorstandsvorsitzende | chefin
finanzvorstand | finanzchef | cfo
ministerpräsident[,en] | regierungschef | landeschef
ministerpräsidentin | regierungschefin | landeschefin
premierminister | premier | regierungschef | ministerpräsident
bundeskanzler | kanzler | regierungschef
bundeskanzlerin | kanzlerin | regierungschefin
bundespräsident | staatsoberhaupt
oberbürgermeister | ob | rathauschef | stadtoberhaupt | bürgermeister
oberbürgermeisterin | rathauschefin | bürgermeisterin
außenminister | chefdiplomat
finanzminister | kassenwart
polizeipräsident | polizeichef
polizist[,en] | polizeibeamter | polizeibeamte | polizeibeamten
feuerwehrmann | feuerwehrleute | einsatzkräfte
schulleiter | rektor | schuldirektor | direktor
schulleiterin | rektorin | schuldirektorin | direktorin
sprecher | pressesprecher
sprecherin | pressesprecherin
vorsitzende[,r,n] | chef
parteivorsitzende[,r,n] | parteichef
fraktionsvorsitzende[,r,n] | fraktionschef
abgeordnete[,r,n] | parlamentarier
bundestagsabgeordnete[,r,n] | mdb | mitglied des bundestags
rechtsanwalt | anwalt | verteidiger
rechtsanwältin | anwältin | verteidigerin
trainer | coach | chefcoach | cheftrainer
pressekonferenz | medienkonferenz
pressemitteilung | mitteilung | pressemeldung`;
