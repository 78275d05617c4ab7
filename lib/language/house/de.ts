import { OFFICES } from '../offices/de';
import type { House } from '../sections/house';

export const house: House = {
  forms: `
hr | herr
hrn | herrn
fr | frau
dr | doktor
prof | professor | professorin
st | sankt
str | straße | strasse
pl | platz
nr | nummer
mio | million | millionen
mrd | milliarde | milliarden
ca | circa | zirka
bzw | beziehungsweise
usw | und so weiter
zb | z b | zum beispiel
dh | d h | das heißt
ua | u a | unter anderem
sog | sogenannte | sogenannten | sogenannter | so genannte | so genannten
ggf | gegebenenfalls
evtl | eventuell
inkl | inklusive
vgl | vergleiche
min | minute | minuten
std | stunde | stunden
mdb | mitglied des bundestages | mitglied des bundestags
usa | vereinigte staaten | vereinigten staaten | us
uno | un | vereinte nationen | vereinten nationen
eu | europäische union | europäischen union
ezb | europäische zentralbank | europäischen zentralbank
bka | bundeskriminalamt
lka | landeskriminalamt
bgh | bundesgerichtshof
bverfg | bundesverfassungsgericht
cdu | christlich demokratische union
spd | sozialdemokratische partei deutschlands
dgb | deutscher gewerkschaftsbund | deutschen gewerkschaftsbund
dfb | deutscher fußball-bund | deutschen fußball-bund
bip | bruttoinlandsprodukt
lkw | lastwagen | lastkraftwagen
pkw | personenkraftwagen
ob | oberbürgermeister | oberbürgermeisterin
gmbh | gesellschaft mit beschränkter haftung
ag | aktiengesellschaft
samstag | sonnabend | sa
fürs | für das
ins | in das
ans | an das
aufs | auf das
durchs | durch das
ums | um das
beim | bei dem
zum | zu dem
zur | zu der
am | an dem
im | in dem
vom | von dem
kiew | kyjiw
telefon | telephon
foto | photo`,
  phrases: `
aufgrund | auf grund | wegen
zu lasten | zulasten
zu gunsten | zugunsten
mit hilfe | mithilfe
an stelle | anstelle
so dass | sodass
von seiten | vonseiten
in frage | infrage
im stande | imstande
zur zeit | zurzeit | derzeit | gegenwärtig`,
  offices: OFFICES,
  firms: 'gmbh ag kg kgaa se ohg mbh eg ev',
};
