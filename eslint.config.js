import tseslint from 'typescript-eslint';
import { noDirectDom } from './tools/lint/no-direct-dom.js';

const PURE = [
  'core',
  'language',
  'text',
  'sketch',
  'lexicon',
  'index',
  'align',
  'verdict',
  'spin',
  'evidence',
].map((folder) => `lib/${folder}/**/*.ts`);

const noAmbient = [
  {
    selector: 'AwaitExpression',
    message: 'Pure folders do not wait: take the value as a parameter.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Pure folders have no clock: take the time as a parameter.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Pure folders have no clock: take the time as a parameter.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Pure folders have no randomness: take a seed as a parameter.',
  },
];

export default tseslint.config(
  {
    ignores: [
      '.output/**',
      '.wxt/**',
      'out/**',
      'node_modules/**',
      '*.js',
      '*.cjs',
      'tools/lint/*.js',
    ],
  },
  ...tseslint.configs.strict,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  // One file a language, all data: it is as long as what is known of the language.
  { files: ['lib/language/??.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['tests/**/*.ts', 'tests/**/*.tsx'],
    rules: {
      'no-restricted-properties': [
        'error',
        {
          object: 'vi',
          property: 'waitFor',
          message: 'It gives up after a second: expect.poll has the patience of a busy machine.',
        },
      ],
    },
  },
  {
    files: ['tests/dom/**/*.ts', 'tests/dom/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "CallExpression > MemberExpression[property.name=/^toHaveBeen/] > CallExpression[callee.name='expect']",
          message: 'What follows on a click may take its time: ask with expect.poll.',
        },
      ],
    },
  },
  {
    files: ['tests/e2e/**/*.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.name='expect'] > AwaitExpression.arguments",
          message: 'A page that was read once may be on its way: ask with expect.poll.',
        },
      ],
    },
  },
  { files: PURE, rules: { 'no-restricted-syntax': ['error', ...noAmbient] } },
  {
    files: ['components/**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'CallExpression[callee.name=/^(t|plural)$/][arguments.length>1]',
          'TemplateLiteral > Identifier',
        ].map((words) => ({
          selector: `JSXAttribute[name.name=/^(aria-label|aria-description|aria-valuetext|title|alt|placeholder)$/] ${words}`,
          message:
            'An attribute has one language, and what is put in may have another: aria-labelledby (ItemButton), or Told beside it.',
        })),
      ],
    },
  },
  {
    files: ['lib/article/**/*.ts'],
    ignores: ['lib/article/dom.ts'],
    plugins: { firsthand: { rules: { 'no-direct-dom': noDirectDom } } },
    rules: { 'firsthand/no-direct-dom': 'error' },
  },
  {
    files: ['lib/formats/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['document', 'window', 'DOMParser', 'fetch', 'XMLHttpRequest'].map((name) => ({
          name,
          message: 'Formats are read in a worker and on the command line, and open nothing.',
        })),
      ],
    },
  },
  {
    files: ['entrypoints/**/*.ts', 'entrypoints/**/*.tsx'],
    rules: { 'max-lines': ['error', { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  { files: ['tools/**/*.ts', 'lib/platform/log.ts'], rules: { 'no-console': 'off' } },
);
