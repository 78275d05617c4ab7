/** The builds that are released, each with the script that makes its zip. */
export const BUILDS: readonly (readonly [title: string, script: string[]])[] = [
  ['Chrome', ['zip']],
  ['Edge', ['zip', '-b', 'edge']],
  ['Firefox', ['zip', '-b', 'firefox', '--mv3']],
];
