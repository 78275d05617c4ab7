import { normaliseUrl } from '../core/url';
import { postedHashes } from '../index/postings';
import { fingerprintsOf } from '../sketch/fingerprint';
import type { Report } from '../sketch/sketch';
import { hashString, mix } from '../text/hash';

/** Seeds that keep the two halves of a number, and what is posted beside fingerprints, apart. */
const NUMBER_SEEDS = [0x3c6ef372, 0x1b873593] as const;
const URL_SEED = 0x510e527f;
const DIGEST_SEED = 0x6a09e667;
/** A number that JavaScript holds exactly has 53 bits: 32 and these. */
const UPPER = 2 ** 21;

/**
 * The number of a report in a team's corpus, told from its id alone, so that whoever loads it
 * twice loads it once. 53 bits: of a million reports two share a number once in 20,000 corpora.
 */
export function numberOf(id: string): number {
  const [lower, upper] = NUMBER_SEEDS;
  return (mix(hashString(id, upper)) % UPPER) * 2 ** 32 + mix(hashString(id, lower));
}

/** The hash under which a report is posted for its address; it is verified by the address. */
export function urlKey(url: string): number {
  return mix(hashString(normaliseUrl(url), URL_SEED));
}

export function digestKey(digest: string): number {
  return mix(hashString(digest, DIGEST_SEED));
}

/** Every hash under which a report is posted: fingerprints, address, digest. */
export function postedKeys({ meta, sketch }: Report): Uint32Array {
  const own = [...(meta.url === null ? [] : [urlKey(meta.url)]), digestKey(meta.digest)];
  return Uint32Array.from([...postedHashes(fingerprintsOf(sketch)), ...own]);
}
