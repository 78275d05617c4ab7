import browser from 'webextension-polyfill';

export interface I18n {
  /** The message of public/_locales in the reader's language; '' for an unknown key. */
  message(key: string, substitutions?: readonly string[]): string;
}

export const i18n: I18n = {
  message: (key, substitutions) =>
    browser.i18n.getMessage(key, substitutions === undefined ? [] : [...substitutions]),
};
