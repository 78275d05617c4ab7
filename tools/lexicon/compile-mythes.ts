/**
 * Compiles public/lexicon/{german,french,spanish}.bin from Debian's thesauri (packages
 * mythes-de, mythes-fr, mythes-es): `npm run lexicon:mythes`. Run by hand when the data or
 * the format changes; the output is committed, with the packages' versions and hashes in
 * public/lexicon/sources.json.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encodeLexicon } from './encode';
import { readMythes } from './mythes';
import { compileMythes, MYTHES_LANGUAGES } from './mythes-lexicon';

const folder = join(import.meta.dirname, '../../public/lexicon');
const sources: Record<string, string> = {};
for (const language of MYTHES_LANGUAGES) {
  const { entries, source } = readMythes(language.file, language.debianPackage);
  const data = compileMythes(language, entries);
  if (data.words.length > 0x10000) throw new Error(`too many words: ${data.words.length}`);
  const file = encodeLexicon(data);
  writeFileSync(join(folder, `${language.name}.bin`), file);
  sources[`${language.name}.bin`] = source;
  console.log(
    `${language.name}: ${data.words.length} words, ${data.synsets.flat().length} synsets, ` +
      `${data.pairs.length} pairs, ${data.opposites.length} opposites, ${data.irregulars.length} irregular forms, ${file.length} bytes (${source})`,
  );
}
writeFileSync(join(folder, 'sources.json'), `${JSON.stringify(sources, null, 2)}\n`);
