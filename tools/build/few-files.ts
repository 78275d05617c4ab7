import type { Plugin } from 'vite';

/** What every page of ours needs, however little else: drawn by preact, asked of the background. */
const FRAME =
  /\/node_modules\/(?:preact|webextension-polyfill)\/|\/components\/(?:i18n|hooks|model|parts|views)\/|\/entrypoints\/popup\/|\/lib\/(?:core|platform|messaging|session|settings)\/|\/lib\/check\/limits\.|\/lib\/watch\/page-feeds\.|wxt-html-plugins/u;

/**
 * Puts what two or more pages share into one file. Left alone the bundler makes one for each set
 * of pages that share something, and a popup waits for 26 of them to be brought one by one. A
 * build whose files import each other in a ring is refused: one of them would run before what it
 * needs, and its page stay empty.
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
    generateBundle(_options, bundle) {
      const imports = new Map(
        Object.values(bundle).flatMap((file) =>
          file.type === 'chunk' ? [[file.fileName, file.imports] as const] : [],
        ),
      );
      const ring = ringOf(imports);
      if (ring) this.error(`files import each other in a ring: ${ring.join(' → ')}`);
    },
  };
}

/** Files that lead back to the first of them, which stands last too; null where none do. O(imports). */
export function ringOf(imports: ReadonlyMap<string, readonly string[]>): string[] | null {
  const clear = new Set<string>();
  const follow = (file: string, way: readonly string[]): string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (clear.has(file)) return null;
    for (const next of imports.get(file) ?? []) {
      const ring = follow(next, [...way, file]);
      if (ring) return ring;
    }
    clear.add(file);
    return null;
  };
  for (const file of imports.keys()) {
    const ring = follow(file, []);
    if (ring) return ring;
  }
  return null;
}
