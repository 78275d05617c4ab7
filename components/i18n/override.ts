import type { MessageKey, PluralKey } from './catalogue';
import type { Translator } from './translator';

/** Messages said in place of others; a replacement takes no values that the other does not. */
export type Overrides = Partial<Record<MessageKey | PluralKey, MessageKey>>;

/** A translator that says some things in other words; plural messages too, without a count. */
export function override(translator: Translator, overrides: Overrides): Translator {
  return {
    ...translator,
    t: (key, ...params) => translator.lookUp(overrides[key] ?? key, params[0]),
    lookUp: (key, params) => translator.lookUp(overrides[key] ?? key, params),
    plural(base, count, ...params) {
      const other = overrides[base];
      return other === undefined
        ? translator.plural(base, count, ...params)
        : translator.lookUp(other);
    },
  };
}
