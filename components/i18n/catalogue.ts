import type en from '../../public/_locales/en/messages.json';

type Catalogue = typeof en;

/** Every key of the English catalogue; the other locales have the same (a test says so). */
export type MessageKey = keyof Catalogue;

/** Names of the placeholders of a message. */
type Placeholders<K extends MessageKey> = Catalogue[K] extends { placeholders: infer P }
  ? keyof P & string
  : never;

/** What has to be said with a key: nothing, or one value for each of its placeholders. */
export type Params<K extends MessageKey> = [Placeholders<K>] extends [never]
  ? []
  : [params: Record<Placeholders<K>, string>];

/** Keys that come in plural forms: `reports` for `reports_one`, `reports_other`, … */
export type PluralKey = MessageKey extends infer K
  ? K extends `${infer Base}_one`
    ? Base
    : never
  : never;

/** The placeholders of a plural message besides `count`, which is filled in. */
export type PluralParams<K extends PluralKey> = [
  Exclude<Placeholders<`${K}_other` & MessageKey>, 'count'>,
] extends [never]
  ? []
  : [params: Record<Exclude<Placeholders<`${K}_other` & MessageKey>, 'count'>, string>];

/** Keys that need no values. */
export type PlainKey = MessageKey extends infer K
  ? K extends MessageKey
    ? [Placeholders<K>] extends [never]
      ? K
      : never
    : never
  : never;
