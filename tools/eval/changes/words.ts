/** Words that the generator puts in. None of them fits where it is put: that is the change. */

export const OTHER_NOUNS = (
  'kettle ladder orchard pigeon saddle trumpet lantern pillow acorn anvil banjo beetle bucket canoe ' +
  'carpet chimney cradle dolphin fiddle goose hammock harvest jacket kitten lobster mattress mushroom ' +
  'napkin otter parsley pebble puddle quilt rabbit sandal sausage scarf shovel spoon tadpole teapot ' +
  'thimble turnip umbrella violin walnut whistle'
).split(' ');

export const OTHER_VERBS = (
  'paint borrow juggle polish bury melt tickle whistle carve knit water boil chase salute photograph ' +
  'decorate sew stack memorise hum'
).split(' ');

/** Modifiers that say something new without praise or blame. */
export const MODIFIERS = ['former', 'local', 'retired', 'temporary', 'wooden', 'rural', 'northern'];

/** Modifiers that can be taken out. */
export const REMOVABLE =
  'former|local|senior|new|national|small|large|young|old|main|regional|federal|foreign|independent|military|financial|economic|public|private|domestic|official|additional|heavy|recent|separate|special|joint|key|central|northern|southern|eastern|western|industrial|commercial|medical|legal|technical|temporary|professional|successful|previous|original|permanent|initial|wooden|rural';

export const LOADED = [
  'disgraced',
  'hardline',
  'embattled',
  'notorious',
  'so-called',
  'shameless',
  'reckless',
  'scandal-hit',
];

/** Persons and bodies that a loaded word can be put before. */
export const LOADABLE =
  'president|minister|mayor|senator|governor|councillor|lawmaker|lawmakers|chairman|director|spokesman|spokeswoman|company|government|council|board|party|manager|banker|bank|judge|officials|union|regime|reform|plan|proposal|organisation|organization|agency|ministry|firm|lawyer|lawyers|executive|activists|campaigners|owner|regulator|commission|committee|leader|leaders';

export const CLAUSES_IN = [
  ', which opened in the spring of last season,',
  ', known to most people nearby,',
  ', still without a roof,',
  ', which has a staff of volunteers,',
];

export const TAILS_IN = [
  ' while others looked on from across the road',
  ' as a brass band played outside',
  ', and the doors stayed open all night',
  ', to the surprise of the gardeners',
];

export const SENTENCES_IN = [
  'A brass band played in the square until the rain began.',
  'Visitors had queued since morning along the old railway wall.',
  'The doors of the hall were painted green last winter.',
  'Most of the furniture had come from a closed school nearby.',
];

export const SOURCES_IN = [
  ', according to the Guild of Archivists',
  ', a former clerk said',
  ', according to people close to the talks',
];

export const AGENCIES = ['Reuters', 'AP', 'AFP'];
export const CONTRIBUTORS = ['Ada Brindle', 'Matthis Orlow', 'Signe Harcourt', 'Pavel Dorn'];
