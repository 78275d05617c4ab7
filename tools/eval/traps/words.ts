/** What the slots of the forms are filled with: all invented. A digit behind a name is a second one. */
const list = (words: string): readonly string[] => words.split('|');

export const SLOTS: Readonly<Record<string, readonly string[]>> = {
  place: list(
    'Ellenport|Karsund|Tolmere|Ostby|Vardenholm|Merrow Sands|Little Hathern|Brannick|Quillstead|Norby Cross|Thessaly Point|Harrowgate Mills|Dunmarsh|Saltery|Fennick|Arlow Bridge|Corran|Westrey|Undermoor|Pellworth|Gorsham|Inverlade|Stonning|Lower Mabbot',
  ),
  county: list(
    'Northmere|the Vale of Ister|East Corrin|Ullshire|the Gannet Coast|Marrowdale|Hollin County|West Brae|the Saltmarsh district|Upper Senn',
  ),
  river: list('Ister|Senn|Wharle|Little Ouden|Corrin|Mabble|Tarn Water|Gand|Ulver|Ashbourne Leat'),
  island: list('Sule|Gannet Isle|Hestray|Little Marr|Osk|Corvay'),
  country: list('Varland|Osterrey|Kessia|Tolmark|Brevania|Suland|Marovia|Norrland'),
  person: list(
    'Marian Tolle|Jorun Askeby|Piet Hallam|Ada Brenner|Silas Quennell|Greta Maunder|Tomas Ilvery|Hanna Wiek|Edwin Crale|Rosa Lindquist|Bram Oakley|Nell Farrant|Otto Severn|Iris Callow|Dunstan Meare|Petra Holling|Lucas Arden|Mina Thorley|Rolf Garrick|Elsie Penhale|Hugo Stannard|Wanda Roke|Felix Amory|Clara Dessen',
  ),
  surname: list('Askeby|Hallam|Brenner|Quennell|Maunder|Ilvery|Crale|Lindquist|Oakley|Farrant'),
  company: list(
    'Northwing|Karsund Air|Meridian Skies|Tolmere Shipping|Ellen Foods|Halden Steel|Ostby Works|Corvane|Brightwater Power|Saltery Group|Penrose Timber|Ardent Lines|Quill Paper|Vardo Marine',
  ),
  bank: list('Northmere Bank|Castlegate Bank|Bank of Ister|Harbour Securities|Union of Corrin'),
  team: list(
    'Ellenport Rovers|Karsund Town|Tolmere Athletic|Ostby United|Vardenholm|Merrow Wanderers|Brannick City|Quillstead|Dunmarsh Albion|Saltery Harriers|Fennick|Corran Thistle',
  ),
  party: list('Harbour List|Valley Union|Green Ward|Labour League|Citizens’ Roll|Liberal Bench'),
  crop: list('Wheat|Barley|Maize|Rapeseed|Oats|Soybeans'),
  weather: list('heavy rain|high winds|thunderstorms|snow and ice|coastal flooding|dense fog'),
  colour: list('yellow|silver|dark blue|red|white|green|amber|black'),
  weekday: list('Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'),
  month: list(
    'January|February|March|April|May|June|July|August|September|October|November|December',
  ),
  direction: list('up|down|higher|lower'),
  moves: list('raises|cuts'),
  moved: list('raised|cut'),
  rating: list('A minus|BBB|BB plus|AA|A'),
  role: list('boatbuilder|choir leader|botanist|headmistress|clockmaker|ferry captain|engraver'),
  trade: list('miller|cooper|lighthouse keeper|draper|saddler|baker'),
  street: list(
    'Rope Walk|Tannery Lane|Chapel Rise|Old Quay|Mill Street|Station Road|Kiln Hill|Weir Row',
  ),
  object: list('rake|saucepan|walking stick|watering can|snow shovel'),
  event: list('collision|burglary|fire|robbery|hit-and-run|brawl'),
};
