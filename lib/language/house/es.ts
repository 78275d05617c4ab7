import { OFFICES } from '../offices/es';
import type { House } from '../sections/house';

export const house: House = {
  forms: `
sr | señor
sra | señora
sres | señores
srta | señorita
d | don
dña | doña
dr | doctor
dra | doctora
prof | profesor
gral | general
cnel | coronel
tte | teniente
sto | santo
sta | santa
avda | av | avenida
ctra | carretera
pza | plza | plaza
núm | nº | n° | número
ud | usted
uds | ustedes
aprox | aproximadamente
min | minuto | minutos
h | hora | horas
tel | teléfono
tele | televisión
cía | compañía
eeuu | ee uu | estados unidos | usa
onu | naciones unidas | organización de las naciones unidas
ue | unión europea
bce | banco central europeo
fmi | fondo monetario internacional
oms | organización mundial de la salud
otan | organización del tratado del atlántico norte
pib | producto interior bruto | producto interno bruto
iva | impuesto sobre el valor añadido
pp | partido popular
psoe | partido socialista obrero español
kiev | kyiv
pekín | beijing`,
  phrases: `
debido a | a causa de
así como | y también
al año | cada año | por año
al mes | cada mes | por mes
al día | cada día | por día
con el fin de | a fin de | para`,
  offices: OFFICES,
  formerly: 'ex',
  firms: 'sa sl slu cía',
};
