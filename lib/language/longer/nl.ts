/** A longer wording and the shorter ones that say as much, a line each. */
export const LONGER = `
met als doel | met het oogmerk | met de bedoeling | teneinde | om
vanwege het feit dat | door het feit dat | wegens het feit dat | gezien het feit dat | aangezien | doordat | omdat
ondanks het feit dat | niettegenstaande het feit dat | hoewel | ofschoon
als gevolg van | ten gevolge van | naar aanleiding van | wegens | vanwege | door
voorafgaand aan | voorafgaande aan | voor
volgend op | in aansluiting op | na
evenals | alsmede | alsook | samen met | en
een aantal | een reeks | verscheidene | enkele | meerdere
een groot aantal | een groot deel van de | talrijke | veel
de meerderheid van de | het merendeel van de | het grootste deel van de | de meeste
op dit moment | op het ogenblik | op dit ogenblik | momenteel | thans | nu
op dat moment | destijds | toen
in de nabije toekomst | op korte termijn | binnenkort | spoedig
in de loop van | gedurende | tijdens
gedurende een periode van | voor een periode van | gedurende
met betrekking tot | ten aanzien van | met het oog op | wat betreft | aangaande | betreffende | over
in het geval dat | ingeval | op voorwaarde dat | mits | als | indien
met uitzondering van | uitgezonderd | behalve
in de buurt van | in de nabijheid van | nabij | bij
door middel van | met behulp van | met | via
namens | in naam van | voor
ten behoeve van | ten gunste van | voor
in overeenstemming met | krachtens | volgens
bij afwezigheid van | zonder
in plaats van | ter vervanging van
om deze reden | om die reden | daarom | dus
zonder enige twijfel | ongetwijfeld | zeker
van tijd tot tijd | af en toe | soms
is in staat om | heeft de mogelijkheid om | kan
zijn in staat om | hebben de mogelijkheid om | kunnen
is verplicht om | is genoodzaakt om | moet
nam het besluit om | nam de beslissing om | besloot
namen het besluit om | namen de beslissing om | besloten
nam deel aan | deed mee aan
maakte gebruik van | gebruikte
maakt gebruik van | gebruikt
maakte een einde aan | beëindigde
kwamen om het leven | verloren het leven | stierven
kwam om het leven | verloor het leven | stierf
bevindt zich | ligt | is
bevinden zich | liggen | zijn`;

/** Words in two places that join two things, and those in one that say as much, a group a line. */
export const CORRELATIVES = `
zowel … als | zowel … alsook | niet alleen … maar ook | niet enkel … maar ook | en … en | en
hetzij … hetzij | of … of | ofwel … ofwel | of`;
