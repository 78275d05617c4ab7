import { hashOfWord } from '../../text/tokenise';

/** Forms of verbs of saying, as a frame around a quotation uses them. */
const VERBS: Readonly<Record<string, string>> = {
  en:
    'said says say saying told tells telling added adds adding announced announces explained ' +
    'explains stated states claimed claims declared declares admitted admits insisted insists ' +
    'argued argues warned warns asked asks replied replies responded wrote writes tweeted posted ' +
    'noted notes commented confirmed confirms denied denies acknowledged acknowledges conceded ' +
    'concedes suggested suggests described describes called calls reported revealed remarked ' +
    'observed continued concluded testified vowed promised urged stressed emphasised emphasized ' +
    'recalled joked complained alleged alleges asserted contended maintained predicted',
  de:
    'sagte sagt sagten erklarte erklart erklarten betonte betont teilte kritisierte warnte ' +
    'meinte schrieb schreibt kundigte forderte antwortete fragte berichtete behauptete zitierte',
  fr:
    'dit declare declarait affirme explique expliquait ajoute indique precise estime assure ' +
    'souligne ecrit annonce reconnu admis raconte repondu demande lance confie',
  es:
    'dijo dice afirmo afirma declaro explico explica anadio agrego senalo aseguro indico sostuvo ' +
    'comento escribio advirtio respondio pregunto conto manifesto subrayo admitio reconocio',
};

const HASHES = new Set(
  Object.values(VERBS)
    .flatMap((list) => list.split(' '))
    .map(hashOfWord),
);

/** True for the hash of a word that is a verb of saying in a supported language. */
export function isSayingVerb(hash: number): boolean {
  return HASHES.has(hash);
}
