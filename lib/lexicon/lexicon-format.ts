/**
 * Layout of the compiled lexicon (public/lexicon/*.bin), shared by its reader and by
 * the compiler in tools/lexicon. Little endian. A header (magic, version, one offset and
 * length for each section), then the sections, each at a multiple of 4 bytes.
 */

/** "FHLX" read as a little-endian 32-bit number. */
export const LEXICON_MAGIC = 0x584c4846;

/** Raised whenever the layout or the meaning of a section changes. */
export const LEXICON_VERSION = 2;

export const SECTIONS = [
  /** Sorted lower-case ASCII words, front-coded: letters shared with the last, number of others, these. */
  'words',
  /**
   * u8 a word. Low half: commonness, 0 (not in common use) … 15 (among the commonest). High
   * half: parts of speech it has in WordNet, one bit each in the order of `LEXICON_POS`.
   */
  'marks',
  /** u32 × 5: first synset of nouns, verbs, adjectives, adverbs; number of synsets. */
  'partsOfSpeech',
  /** u8 a synset: number of members. */
  'synsetSizes',
  /** u16: word ids of all synsets, one after the other. */
  'synsetMembers',
  /** u16: the word ids that occur in `pairs`, ascending; a pair names them by position. */
  'linked',
  /** Rice parameter (u8), number of pairs (24 bits), then the pairs in bits (`PAIR_GRADES`). */
  'pairs',
  /** u16 × 2 a pair: word ids of opposites ("rise", "fall"), the lower one first. */
  'opposites',
  /** ASCII lines "form lemma code": irregular forms (`Morphology.formOfCode`). */
  'irregulars',
] as const;

export type Section = (typeof SECTIONS)[number];

/**
 * Grades of a related pair, stored in two bits. near: similar-to, derivation, verb group,
 * our own phrase list, or Moby neighbours that share most of theirs; broader: one is the direct hypernym of the other; close and
 * loose: mutual Moby neighbours that share many or fewer further neighbours.
 */
export const PAIR_GRADES = ['near', 'broader', 'close', 'loose'] as const;

export type PairGrade = (typeof PAIR_GRADES)[number];

export const PAIR_GRADE_BITS = 2;

/** Order of the parts of speech in `partsOfSpeech` and in the bits of `marks`. */
export const LEXICON_POS = ['noun', 'verb', 'adjective', 'adverb'] as const;
