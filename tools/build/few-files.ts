import type { Plugin, Rollup } from 'vite';

/**
 * What a page without a view needs too. Chrome's offscreen document knows no part of the browser
 * but messages, and what only touches another as it starts would end it.
 */
const BASE =
  /\/node_modules\/webextension-polyfill\/|\/lib\/core\/|\/lib\/platform\/(?:runtime|log)\.|\/lib\/messaging\/(?:client|offscreen|policies|serve|transport)\.|\/lib\/check\/limits\.|wxt-html-plugins/u;

/** What every view of ours needs, however little else: drawn by preact, asked of the background. */
const FRAME =
  /\/node_modules\/preact\/|\/components\/(?:mount|styles\/shared)\.|\/components\/(?:i18n|hooks|model|parts|views)\/|\/entrypoints\/popup\/|\/lib\/(?:platform|messaging|session|settings)\/|\/lib\/watch\/page-feeds\./u;

/** Pages that have no view. */
const VIEWLESS = ['offscreen'];

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
          groups: [
            { name: 'base', test: BASE, minShareCount: 2, priority: 1 },
            { name: 'frame', test: FRAME, minShareCount: 2 },
          ],
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
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || !file.isEntry || !VIEWLESS.includes(file.name)) continue;
        const drawn = reachedFrom(file.fileName, imports).find((one) => isFrame(bundle[one]));
        if (drawn) this.error(`${file.name} has no view, and starts ${drawn}`);
      }
    },
  };
}

function isFrame(file: Rollup.OutputBundle[string] | undefined): boolean {
  return file?.type === 'chunk' && file.name === 'frame';
}

/** A file with all that it imports, directly or not. */
export function reachedFrom(
  first: string,
  imports: ReadonlyMap<string, readonly string[]>,
): string[] {
  const reached = new Set([first]);
  // A set that grows while it is gone through is gone through to its new end.
  for (const file of reached) for (const next of imports.get(file) ?? []) reached.add(next);
  return [...reached];
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
