/**
 * The import directions of docs/architecture.md, as rules. tests/architecture proves that
 * each of them fires.
 *
 *   core ← language ← text ← sketch ← lexicon, index, align, credit ← verdict, spin ← check ← entrypoints
 */
const lib = (...folders) => `^lib/(${folders.join('|')})/`;
const PURE = [
  'core',
  'language',
  'text',
  'sketch',
  'lexicon',
  'index',
  'align',
  'credit',
  'verdict',
  'spin',
  'evidence',
];
const EVERY = [
  ...PURE,
  'article',
  'highlight',
  'corpus',
  'team',
  'formats',
  'check',
  'watch',
  'manage',
  'messaging',
  'settings',
  'session',
  'platform',
];

/** Folder → the folders of lib it may import (itself always). */
const MAY_IMPORT = {
  core: [],
  language: ['core'],
  text: ['core', 'language'],
  sketch: ['core', 'language', 'text'],
  lexicon: ['core', 'language', 'text', 'sketch'],
  index: ['core', 'language', 'text', 'sketch'],
  align: ['core', 'language', 'text', 'sketch', 'lexicon'],
  verdict: ['core', 'language', 'text', 'sketch', 'lexicon', 'index', 'align', 'spin', 'credit'],
  evidence: ['core', 'spin'],
  highlight: ['core', 'article'],
  spin: ['core', 'language', 'text', 'sketch', 'lexicon', 'index', 'align', 'credit'],
  credit: ['core', 'language', 'text'],
  article: ['core', 'language', 'text', 'credit'],
  corpus: ['core', 'language', 'text', 'sketch', 'index'],
  team: ['core', 'language', 'text', 'sketch', 'index', 'corpus'],
  formats: ['core', 'language', 'text', 'sketch', 'index', 'credit', 'article', 'corpus'],
  check: [
    'core',
    'language',
    'text',
    'sketch',
    'lexicon',
    'index',
    'align',
    'verdict',
    'credit',
    'spin',
    'article',
    'corpus',
    'team',
    'formats',
    'evidence',
  ],
  watch: ['core', 'text', 'sketch', 'verdict', 'spin', 'article', 'corpus', 'check', 'settings'],
  manage: ['core', 'sketch', 'verdict', 'corpus', 'formats', 'check', 'settings', 'watch'],
  messaging: [
    'core',
    'language',
    'text',
    'sketch',
    'index',
    'align',
    'verdict',
    'spin',
    'article',
    'corpus',
    'formats',
    'check',
    'settings',
    'session',
    'highlight',
  ],
  settings: ['core', 'platform'],
  session: [
    'core',
    'language',
    'text',
    'sketch',
    'align',
    'verdict',
    'spin',
    'check',
    'platform',
    'settings',
    'highlight',
  ],
  platform: ['core'],
};

const directions = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `lib-${folder}-imports-only-what-lies-below`,
  severity: 'error',
  from: { path: lib(folder) },
  to: { path: lib(...EVERY.filter((other) => other !== folder && !allowed.includes(other))) },
}));

module.exports = {
  forbidden: [
    ...directions,
    {
      name: 'nothing-imports-entrypoints',
      severity: 'error',
      from: { pathNot: '^entrypoints/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'lib-knows-no-components-and-no-tools',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(components|tools)/' },
    },
    {
      name: 'components-import-only-types-client-and-session',
      comment: 'Views get data by props and say intent by callbacks.',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: '^lib/',
        pathNot: '^lib/(messaging/client|session/|core/)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'the-browser-has-one-seam',
      severity: 'error',
      from: { pathNot: '^lib/platform/' },
      to: { path: 'webextension-polyfill', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'indexeddb-has-one-seam',
      severity: 'error',
      from: { pathNot: '^lib/corpus/' },
      to: { path: 'node_modules/idb/' },
    },
    {
      name: 'string-similarity-is-dice',
      comment: 'Dice over bigrams misleads on long texts; dice.ts caps the length.',
      severity: 'error',
      // … and the benchmarks, to show how it does.
      from: { pathNot: '^(lib/text/dice|tools/bench/growth)\\.ts$' },
      to: { path: 'string-similarity' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
