import type { Plugin } from 'vite';

/** What every page of ours needs, however little else: drawn by preact, asked of the background. */
const FRAME =
  /\/node_modules\/(?:preact|webextension-polyfill)\/|\/components\/(?:i18n|hooks|model|parts|views)\/|\/entrypoints\/popup\/|\/lib\/(?:core|platform|messaging|session|settings)\/|\/lib\/check\/fit-article\.|\/lib\/watch\/page-feeds\.|wxt-html-plugins/u;

/**
 * Puts what two or more pages share into one file. Left alone the bundler makes one for each set
 * of pages that share something, and a popup waits for 26 of them to be brought one by one.
 */
export function fewFiles(): Plugin {
  return {
    name: 'firsthand:few-files',
    outputOptions(options) {
      if (options.format !== 'es') return options;
      return {
        ...options,
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [{ name: 'frame', test: FRAME, minShareCount: 2 }],
        },
      };
    },
  };
}
