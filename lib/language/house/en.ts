import { OFFICES, SAME_IN_NEWS } from '../offices/en';
import type { House } from '../sections/house';

export const house: House = {
  forms: `
mr | mister
dr | doctor
prof | professor
rev | reverend
fr | father
hon | honourable | honorable
sen | senator
sens | senators
rep | representative
reps | representatives
rep | republican
dem | democrat
gov | governor
govs | governors
pres | president
lt gov | lieutenant governor
lt | lieutenant
gen | general
col | colonel
capt | captain
cmdr | commander
maj | major
adm | admiral
sgt | sergeant
cpl | corporal
pvt | pte | private
det | detective
insp | inspector
supt | superintendent
const | constable
cllr | councillor | councilor
cllrs | councillors | councilors
dep | deputy
asst | assistant
atty | attorney
dist | district
sec | secretary
ceo | chief executive | chief executive officer
cfo | chief financial officer
vp | vice president
mp | member of parliament
mps | members of parliament
mep | member of the european parliament
meps | members of the european parliament
pm | prime minister
qc | queen's counsel
kc | king's counsel
jr | jnr | junior
sr | snr | senior
corp | corporation
inc | incorporated
ltd | limited
co | company
cos | companies
bros | brothers
plc | public limited company
intl | international
assn | association
dept | department
depts | departments
govt | government
natl | national
univ | university
inst | institute
comm | committee
mfg | manufacturing
st | saint
st | street
sts | streets
mt | mount
ft | fort
ave | avenue
blvd | boulevard
rd | road
sq | square
vs | v | versus
est | established
max | maximum
min | minimum
approx | approximately
ok | okay
oks | okays
oked | okayed
1990s | nineties | 90s
1980s | eighties | 80s
1970s | seventies | 70s
1960s | sixties | 60s
1950s | fifties | 50s
1940s | forties | 40s
1930s | thirties | 30s
1920s | twenties | 20s
tv | television
phone | telephone
plane | aeroplane | airplane
photo | photograph
photos | photographs
us | united states | usa | united states of america
uk | united kingdom
un | united nations
eu | european union
ec | european community
eec | european economic community
uae | united arab emirates
drc | democratic republic of congo | democratic republic of the congo
nz | new zealand
sa | south africa
bosnia | bosnia and herzegovina | bosnia-herzegovina
nato | north atlantic treaty organization | north atlantic treaty organisation
opec | organization of the petroleum exporting countries | organization of petroleum exporting countries
oecd | organization for economic cooperation and development | organisation for economic co-operation and development
imf | international monetary fund
wto | world trade organization | world trade organisation
who | world health organization | world health organisation
nhs | national health service
bbc | british broadcasting corporation
fbi | federal bureau of investigation
cia | central intelligence agency
sec | securities and exchange commission
epa | environmental protection agency
fed | federal reserve
gdp | gross domestic product
gnp | gross national product
hiv | human immunodeficiency virus
hq | headquarters
ira | irish republican army
gop | republican party
dc | district of columbia
ala | alabama
ariz | arizona
ark | arkansas
calif | california
colo | colorado
conn | connecticut
del | delaware
fla | florida
ga | georgia
ill | illinois
ind | indiana
kan | kansas
ky | kentucky
la | louisiana
md | maryland
mass | massachusetts
mich | michigan
minn | minnesota
miss | mississippi
mo | missouri
mont | montana
neb | nebraska
nev | nevada
nh | new hampshire
nj | new jersey
nm | new mexico
ny | new york
nc | north carolina
nd | north dakota
okla | oklahoma
ore | oregon
pa | pennsylvania
ri | rhode island
sc | south carolina
sd | south dakota
tenn | tennessee
tex | texas
vt | vermont
va | virginia
wash | washington
wva | west virginia
wis | wisconsin
wyo | wyoming
ont | ontario
que | quebec
gmt | greenwich mean time
est | eastern time | eastern standard time | et
it's | it is | it has
he's | he is | he has
she's | she is | she has
that's | that is | that has
there's | there is | there has
here's | here is
what's | what is | what has
who's | who is | who has
where's | where is | where has
how's | how is | how has
let's | let us
i'd | i would | i had
you'd | you would | you had
he'd | he would | he had
she'd | she would | she had
it'd | it would | it had
we'd | we would | we had
they'd | they would | they had
there'd | there would | there had
gonna | going to
can't | cannot | can not
till | until | 'til
kyiv | kiev
beijing | peking
mumbai | bombay
myanmar | burma
czechia | czech republic
ivory coast | cote d'ivoire
koran | quran | qur'an
mohammed | muhammad | mohammad | mohamed
gaddafi | qaddafi | gadhafi | kadafi
hezbollah | hizbullah | hizbollah
muslim | moslem
muslims | moslems
al-qaida | al-qaeda
isis | islamic state | isil
ii | two
iii | three
world war i | first world war | world war one
world war ii | second world war | world war two
half a year | six months
half an hour | thirty minutes | 30 minutes
monthly | month-to-month
weekly | week-to-week`,
  phrases: `
as well as | and also | along with
in order to | so as to
in order that | so that
each year | every year | a year
each month | every month | a month
each week | every week | a week
each day | every day | a day
such as | like
all of the | all the
both of the | both the
half of the | half the
with regard to | regarding | concerning
in addition to | besides
a number of | several
at present | currently | now
at the moment | currently | now
in the course of | during
as of | from
close to | near
next to | beside
took place | was held
took place | were held
in the event of | in case of
beneath | under | underneath
along | alongside
amid | amidst
upon | on
via | by way of
within | inside
until then | till then | in the meantime | meanwhile
according to | in accordance with | in accordance to
slowly | gradually
at first | initially | to begin with
as yet | so far | until now | up to now
at once | immediately | straight away
once more | once again | again`,
  offices: OFFICES,
  sameInNews: SAME_IN_NEWS,
  firms: 'corp corporation inc incorporated ltd limited co company plc llc llp pty ag sa nv',
};
